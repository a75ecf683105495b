package keys;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "shelves"}: what {@link Shelves#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewShelf extends NewRow<Shelves> {
  /**
   * Starts a row with its {@code "warehouse_code"}.
   */
  static Number warehouseCode(String warehouseCode) {
    return needingNumber(RowValues.of(Shelves.SHELVES).with(0, warehouseCode));
  }

  private static Number needingNumber(RowValues<Shelves> values) {
    return number -> needingAisle(values.with(1, number));
  }

  private static Aisle needingAisle(RowValues<Shelves> values) {
    return aisle -> new Given(values.with(2, aisle));
  }

  /**
   * A row that needs its {@code "number"} next.
   */
  @FunctionalInterface
  interface Number {
    /**
     * Gives the row its {@code "number"}.
     */
    Aisle number(int number);
  }

  /**
   * A row that needs its {@code "aisle"} next.
   */
  @FunctionalInterface
  interface Aisle {
    /**
     * Gives the row its {@code "aisle"}.
     */
    NewShelf aisle(String aisle);
  }

  /**
   * The values that a row has so far.
   */
  record Given(RowValues<Shelves> values) implements NewShelf {
    @Override
    public String toString() {
      return values.toString();
    }
  }
}
