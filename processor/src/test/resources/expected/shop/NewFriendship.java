package shop;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "friendships"}: what {@link Friendships#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
final class NewFriendship implements NewRow<Friendships> {
  private static final RowValues<Friendships> NONE = RowValues.of(Friendships.FRIENDSHIPS);

  private final RowValues<Friendships> values;

  private NewFriendship(RowValues<Friendships> values) {
    this.values = values;
  }

  /**
   * Starts a row with its {@code "one_id"}.
   */
  public static OtherId oneId(UUID oneId) {
    return otherId(NONE.with(0, oneId));
  }

  private static OtherId otherId(RowValues<Friendships> values) {
    return otherId -> new NewFriendship(values.with(1, otherId));
  }

  @Override
  public RowValues<Friendships> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewFriendship that && values.equals(that.values);
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
   * A row that needs its {@code "other_id"} next.
   */
  @FunctionalInterface
  public interface OtherId {
    /**
     * Gives the row its {@code "other_id"}.
     */
    NewFriendship otherId(UUID otherId);
  }
}
