package blog;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "follows"}: what {@link Follows#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public final class NewFollow implements NewRow<Follows> {
  private static final RowValues<Follows> NONE = RowValues.of(Follows.FOLLOWS);

  private final RowValues<Follows> values;

  private NewFollow(RowValues<Follows> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "follower_id"}.
   */
  public static FollowedId followerId(long followerId) {
    return followedId(NONE.with(0, followerId));
  }

  private static FollowedId followedId(RowValues<Follows> values) {
    return followedId -> new NewFollow(values.with(1, followedId));
  }

  /**
   * Returns the row with a value for {@code "created_at"}.
   */
  public NewFollow createdAt(Instant createdAt) {
    return new NewFollow(values.with(2, createdAt));
  }

  @Override
  public RowValues<Follows> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewFollow that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }

  /**
   * A row that needs its {@code "followed_id"} next.
   */
  @FunctionalInterface
  public interface FollowedId {
    /**
     * Gives the row its {@code "followed_id"}.
     */
    NewFollow followedId(long followedId);
  }
}
