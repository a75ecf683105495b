package keys;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "inspections"}: what {@link Inspections#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewInspection extends NewRow<Inspections> {
  /**
   * Starts a row with its {@code "warehouse_code"}.
   */
  static ShelfNumber warehouseCode(String warehouseCode) {
    return new Given(RowValues.of(Inspections.INSPECTIONS).give(0, warehouseCode));
  }

  /**
   * A row that needs its {@code "shelf_number"} next.
   */
  interface ShelfNumber {
    /**
     * Gives the row its {@code "shelf_number"}.
     */
    Passed shelfNumber(int shelfNumber);
  }

  /**
   * A row that needs its {@code "passed"} next.
   */
  interface Passed {
    /**
     * Gives the row its {@code "passed"}.
     */
    NewInspection passed(boolean passed);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Inspections> implements NewInspection, ShelfNumber, Passed {
    Given(RowValues<Inspections> values) {
      super(values);
    }

    public Passed shelfNumber(int shelfNumber) {
      return new Given(values().give(1, shelfNumber));
    }

    public NewInspection passed(boolean passed) {
      return new Given(values().give(2, passed));
    }
  }
}
