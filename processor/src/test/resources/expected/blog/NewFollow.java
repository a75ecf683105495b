package blog;

import dev.virga.sql.GivenRow;
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
  static FollowedId<NewFollow> followerId(long followerId) {
    return new Given(RowValues.of(Follows.FOLLOWS).give(0, followerId));
  }

  /**
   * Returns the row with a value for {@code "created_at"}.
   */
  default NewFollow createdAt(Instant createdAt) {
    return new Given(values().give(2, createdAt));
  }

  /**
   * Starts a row that is inserted with its {@link User}, whose key becomes its {@code "followed_id"}.
   */
  static OfFollowed.FollowerId ofFollowed() {
    return new OfFollowed.Given(RowValues.of(Follows.FOLLOWS).ofParent(1));
  }

  /**
   * A row that needs its {@code "followed_id"} next.
   *
   * @param <R> the row at the end
   */
  interface FollowedId<R> {
    /**
     * Gives the row its {@code "followed_id"}.
     */
    R followedId(long followedId);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Follows> implements NewFollow, FollowedId<NewFollow> {
    Given(RowValues<Follows> values) {
      super(values);
    }

    public NewFollow followedId(long followedId) {
      return new Given(values().give(1, followedId));
    }
  }

  /**
   * A new row of the table {@code "follows"} that is inserted with its {@link User}. Immutable.
   */
  interface OfFollowed extends NewChild<Follows, Users> {
    /**
     * Returns the row with a value for {@code "created_at"}.
     */
    default OfFollowed createdAt(Instant createdAt) {
      return new Given(values().give(2, createdAt));
    }

    /**
     * A row that needs its {@code "follower_id"} next.
     */
    interface FollowerId {
      /**
       * Gives the row its {@code "follower_id"}.
       */
      OfFollowed followerId(long followerId);
    }

    /**
     * The values that a row has so far.
     */
    final class Given extends GivenRow<Follows> implements OfFollowed, FollowerId {
      Given(RowValues<Follows> values) {
        super(values);
      }

      public OfFollowed followerId(long followerId) {
        return new Given(values().give(0, followerId));
      }
    }
  }
}
