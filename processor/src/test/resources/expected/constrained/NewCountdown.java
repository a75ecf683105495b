package constrained;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "countdowns"}: what {@link Countdowns#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewCountdown extends NewRow<Countdowns> {
  /**
   * Starts a row without any value: the database gives them all.
   */
  static NewCountdown withDefaults() {
    return new Given(RowValues.of(Countdowns.COUNTDOWNS));
  }

  /**
   * Returns the row with a value for {@code "id"}.
   */
  default NewCountdown id(int id) {
    return new Given(values().give(0, id));
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Countdowns> implements NewCountdown {
    Given(RowValues<Countdowns> values) {
      super(values);
    }
  }
}
