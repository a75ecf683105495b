package shop;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "friendships"}: what {@link Friendships#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
interface NewFriendship extends NewRow<Friendships> {
  /**
   * Starts a row with its {@code "one_id"}.
   */
  static OtherId oneId(UUID oneId) {
    return new Given(RowValues.of(Friendships.FRIENDSHIPS).give(0, oneId));
  }

  /**
   * A row that needs its {@code "other_id"} next.
   */
  interface OtherId {
    /**
     * Gives the row its {@code "other_id"}.
     */
    NewFriendship otherId(UUID otherId);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Friendships> implements NewFriendship, OtherId {
    Given(RowValues<Friendships> values) {
      super(values);
    }

    public NewFriendship otherId(UUID otherId) {
      return new Given(values().give(1, otherId));
    }
  }
}
