package keys;

import dev.virga.sql.GivenRow;
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
  static Number<NewShelf> warehouseCode(String warehouseCode) {
    return new Given(RowValues.of(Shelves.SHELVES).give(0, warehouseCode));
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
  static Number<OfWarehouse> ofWarehouse() {
    return new OfWarehouse.Given(RowValues.of(Shelves.SHELVES).ofParent(0));
  }

  /**
   * A row that needs its {@code "number"} next.
   *
   * @param <R> the row at the end
   */
  interface Number<R> {
    /**
     * Gives the row its {@code "number"}.
     */
    Aisle<R> number(int number);
  }

  /**
   * A row that needs its {@code "aisle"} next.
   *
   * @param <R> the row at the end
   */
  interface Aisle<R> {
    /**
     * Gives the row its {@code "aisle"}.
     */
    R aisle(String aisle);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Shelves> implements NewShelf, Number<NewShelf>, Aisle<NewShelf> {
    Given(RowValues<Shelves> values) {
      super(values);
    }

    public Aisle<NewShelf> number(int number) {
      return new Given(values().give(1, number));
    }

    public NewShelf aisle(String aisle) {
      return new Given(values().give(2, aisle));
    }
  }

  /**
   * A new row of the table {@code "shelves"} that is inserted with its {@link Warehouse}. Immutable.
   */
  interface OfWarehouse extends NewChild<Shelves, Warehouses> {
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
     * The values that a row has so far.
     */
    final class Given extends GivenRow<Shelves> implements OfWarehouse, Number<OfWarehouse>, Aisle<OfWarehouse> {
      Given(RowValues<Shelves> values) {
        super(values);
      }

      public Aisle<OfWarehouse> number(int number) {
        return new Given(values().give(1, number));
      }

      public OfWarehouse aisle(String aisle) {
        return new Given(values().give(2, aisle));
      }
    }
  }
}
