package blog;

import dev.virga.sql.NewChild;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "follows"}: what {@link Follows#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewFollow extends NewRow<Follows> {
  /**
   * Starts a row with its {@code "follower_id"}.
   */
  static FollowedId followerId(long followerId) {
    return needingFollowedId(RowValues.of(Follows.FOLLOWS).with(0, followerId));
  }

  private static FollowedId needingFollowedId(RowValues<Follows> values) {
    return followedId -> new Given(values.with(1, followedId));
  }

  /**
   * Returns the row with a value for {@code "created_at"}.
   */
  default NewFollow createdAt(Instant createdAt) {
    return new Given(values().with(2, createdAt));
  }

  /**
   * Starts a row that is inserted with its {@link User}, whose key becomes its {@code "followed_id"}.
   */
  static OfFollowed.FollowerId ofFollowed() {
    return OfFollowed.needingFollowerId(RowValues.of(Follows.FOLLOWS).ofParent(1));
  }

  /**
   * A row that needs its {@code "followed_id"} next.
   */
  @FunctionalInterface
  interface FollowedId {
    /**
     * Gives the row its {@code "followed_id"}.
     */
    NewFollow followedId(long followedId);
  }

  /**
   * The values that a row has so far.
   */
  record Given(RowValues<Follows> values) implements NewFollow {
    @Override
    public String toString() {
      return values.toString();
    }
  }

  /**
   * A new row of the table {@code "follows"} that is inserted with its {@link User}. Immutable.
   */
  interface OfFollowed extends NewChild<Follows, Users> {
    private static FollowerId needingFollowerId(RowValues<Follows> values) {
      return followerId -> new Given(values.with(0, followerId));
    }

    /**
     * Returns the row with a value for {@code "created_at"}.
     */
    default OfFollowed createdAt(Instant createdAt) {
      return new Given(values().with(2, createdAt));
    }

    /**
     * A row that needs its {@code "follower_id"} next.
     */
    @FunctionalInterface
    interface FollowerId {
      /**
       * Gives the row its {@code "follower_id"}.
       */
      OfFollowed followerId(long followerId);
    }

    /**
     * The values that a row has so far.
     */
    record Given(RowValues<Follows> values) implements OfFollowed {
      @Override
      public String toString() {
        return values.toString();
      }
    }
  }
}
