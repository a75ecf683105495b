package keys;

import dev.virga.sql.NewChild;
import dev.virga.sql.NewRow;
import dev.virga.sql.OptionalToOne;
import dev.virga.sql.RowValues;
import dev.virga.sql.ToMany;
import java.util.Collection;
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
   * Returns the row with rows that are inserted with it and refer to it.
   */
  default <C> NewShelf with(ToMany<Shelves, C, ?> relation,
      Collection<? extends NewChild<C, Shelves>> rows) {
    return new Given(values().with(relation, rows));
  }

  /**
   * Returns the row with the one that is inserted with it and refers to it.
   */
  default <C> NewShelf with(OptionalToOne<Shelves, C, ?> relation, NewChild<C, Shelves> row) {
    return new Given(values().with(relation, row));
  }

  /**
   * Returns the row with rows that are inserted with it, and connected to it by a table between.
   */
  default <C> NewShelf withThrough(ToMany<Shelves, C, ?> relation,
      Collection<? extends NewRow<C>> rows) {
    return new Given(values().withThrough(relation, rows));
  }

  /**
   * Starts a row that is inserted with its {@link Warehouse}, whose key becomes its {@code "warehouse_code"}.
   */
  static OfWarehouse.Number ofWarehouse() {
    return OfWarehouse.needingNumber(RowValues.of(Shelves.SHELVES).ofParent(0));
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

  /**
   * A new row of the table {@code "shelves"} that is inserted with its {@link Warehouse}. Immutable.
   */
  interface OfWarehouse extends NewChild<Shelves, Warehouses> {
    private static Number needingNumber(RowValues<Shelves> values) {
      return number -> needingAisle(values.with(1, number));
    }

    private static Aisle needingAisle(RowValues<Shelves> values) {
      return aisle -> new Given(values.with(2, aisle));
    }

    /**
     * Returns the row with rows that are inserted with it and refer to it.
     */
    default <C> OfWarehouse with(ToMany<Shelves, C, ?> relation,
        Collection<? extends NewChild<C, Shelves>> rows) {
      return new Given(values().with(relation, rows));
    }

    /**
     * Returns the row with the one that is inserted with it and refers to it.
     */
    default <C> OfWarehouse with(OptionalToOne<Shelves, C, ?> relation, NewChild<C, Shelves> row) {
      return new Given(values().with(relation, row));
    }

    /**
     * Returns the row with rows that are inserted with it, and connected to it by a table between.
     */
    default <C> OfWarehouse withThrough(ToMany<Shelves, C, ?> relation,
        Collection<? extends NewRow<C>> rows) {
      return new Given(values().withThrough(relation, rows));
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
      OfWarehouse aisle(String aisle);
    }

    /**
     * The values that a row has so far.
     */
    record Given(RowValues<Shelves> values) implements OfWarehouse {
      @Override
      public String toString() {
        return values.toString();
      }
    }
  }
}
