package odd;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "row_values"}: what {@link RowValues#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewValues extends NewRow<RowValues> {
  /**
   * Starts a row with its {@code "values"}.
   */
  static NONE values(long values_) {
    return new Given(dev.virga.sql.RowValues.of(RowValues.ROW_VALUES).give(0, values_));
  }

  /**
   * A row that needs its {@code "none"} next.
   */
  interface NONE {
    /**
     * Gives the row its {@code "none"}.
     */
    NewRowStep NONE(long NONE);
  }

  /**
   * A row that needs its {@code "row_values"} next.
   */
  interface NewRowStep {
    /**
     * Gives the row its {@code "row_values"}.
     */
    ID NewRow(long NewRow);
  }

  /**
   * A row that needs its {@code "id"} next.
   */
  interface ID {
    /**
     * Gives the row its {@code "id"}.
     */
    NewValuesStep ID(long ID);
  }

  /**
   * A row that needs its {@code "new_values"} next.
   */
  interface NewValuesStep {
    /**
     * Gives the row its {@code "new_values"}.
     */
    Hashcode newValues(long newValues);
  }

  /**
   * A row that needs its {@code "hashcode"} next.
   */
  interface Hashcode {
    /**
     * Gives the row its {@code "hashcode"}.
     */
    NewValues hashcode(long hashcode);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<RowValues> implements NewValues,
      NONE,
      NewRowStep,
      ID,
      NewValuesStep,
      Hashcode {
    Given(dev.virga.sql.RowValues<RowValues> values) {
      super(values);
    }

    public NewRowStep NONE(long NONE) {
      return new Given(values().give(1, NONE));
    }

    public ID NewRow(long NewRow_) {
      return new Given(values().give(2, NewRow_));
    }

    public NewValuesStep ID(long ID) {
      return new Given(values().give(3, ID));
    }

    public Hashcode newValues(long newValues) {
      return new Given(values().give(4, newValues));
    }

    public NewValues hashcode(long hashcode) {
      return new Given(values().give(5, hashcode));
    }
  }
}
