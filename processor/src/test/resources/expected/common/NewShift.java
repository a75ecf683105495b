package common;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "app_shifts"}: what {@link Shifts#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewShift extends NewRow<Shifts> {
  /**
   * Starts a row with its {@code "number"}.
   */
  static Place number(long number) {
    return new Given(RowValues.of(Shifts.SHIFTS).give(0, number));
  }

  /**
   * A row that needs its {@code "place"} next.
   */
  interface Place {
    /**
     * Gives the row its {@code "place"}.
     */
    NewShift place(int place);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Shifts> implements NewShift, Place {
    Given(RowValues<Shifts> values) {
      super(values);
    }

    public NewShift place(int place) {
      return new Given(values().give(1, place));
    }
  }
}
