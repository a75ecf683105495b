package keys;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewChild;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import dev.virga.sql.ToMany;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "warehouses"}: what {@link Warehouses#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewWarehouse extends NewRow<Warehouses> {
  /**
   * Starts a row with its {@code "code"}.
   */
  static City code(String code) {
    return new Given(RowValues.of(Warehouses.WAREHOUSES).give(0, code));
  }

  /**
   * Returns the row with rows that are inserted with it and refer to it.
   */
  default <C> NewWarehouse with(ToMany<Warehouses, C, ?> relation,
      Collection<? extends NewChild<C, Warehouses>> rows) {
    return new Given(values().with(relation, rows));
  }

  /**
   * A row that needs its {@code "city"} next.
   */
  interface City {
    /**
     * Gives the row its {@code "city"}.
     */
    NewWarehouse city(String city);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Warehouses> implements NewWarehouse, City {
    Given(RowValues<Warehouses> values) {
      super(values);
    }

    public NewWarehouse city(String city) {
      return new Given(values().give(1, city));
    }
  }
}
