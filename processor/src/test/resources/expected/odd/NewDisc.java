package odd;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "record"}: what {@link RecordTable#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewDisc extends NewRow<RecordTable> {
  /**
   * Starts a row without any value: the database gives them all.
   */
  static NewDisc withDefaults() {
    return new Given(RowValues.of(RecordTable.RECORD));
  }

  /**
   * Returns the row with a value for {@code "disc"}.
   */
  default NewDisc disc(int disc) {
    return new Given(values().give(0, disc));
  }

  /**
   * Returns the row with a value for {@code "values"}.
   */
  default NewDisc values(int values_) {
    return new Given(values().give(1, values_));
  }

  /**
   * Returns the row with a value for {@code "none"}.
   */
  default NewDisc none(int none) {
    return new Given(values().give(2, none));
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<RecordTable> implements NewDisc {
    Given(RowValues<RecordTable> values) {
      super(values);
    }
  }
}
