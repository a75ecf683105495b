package constrained;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "seats"}: what {@link Seats#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewSeat extends NewRow<Seats> {
  /**
   * Starts a row with its {@code "rank"}.
   */
  static Place rank(int rank) {
    return new Given(RowValues.of(Seats.SEATS).give(0, rank));
  }

  /**
   * Returns the row with a value for {@code "guest"}.
   */
  default NewSeat guest(@Nullable String guest) {
    return new Given(values().give(2, guest));
  }

  /**
   * Returns the row with a value for {@code "behind_id"}.
   */
  default NewSeat behindId(@Nullable Long behindId) {
    return new Given(values().give(4, behindId));
  }

  /**
   * Returns the row with a value for {@code "besides_place"}.
   */
  default NewSeat besidesPlace(@Nullable Integer besidesPlace) {
    return new Given(values().give(5, besidesPlace));
  }

  /**
   * Returns the row with a value for {@code "besides_guest"}.
   */
  default NewSeat besidesGuest(@Nullable String besidesGuest) {
    return new Given(values().give(6, besidesGuest));
  }

  /**
   * A row that needs its {@code "place"} next.
   */
  interface Place {
    /**
     * Gives the row its {@code "place"}.
     */
    Number place(int place);
  }

  /**
   * A row that needs its {@code "number"} next.
   */
  interface Number {
    /**
     * Gives the row its {@code "number"}.
     */
    NewSeat number(int number);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Seats> implements NewSeat, Place, Number {
    Given(RowValues<Seats> values) {
      super(values);
    }

    public Number place(int place) {
      return new Given(values().give(1, place));
    }

    public NewSeat number(int number) {
      return new Given(values().give(3, number));
    }
  }
}
