package keys;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A new row of the table {@code "crates"}: what {@link Crates#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewCrate extends NewRow<Crates> {
  /**
   * Starts a row with its {@code "content"}.
   */
  static Weight content(String content) {
    return new Given(RowValues.of(Crates.CRATES).give(0, content));
  }

  /**
   * Returns the row with a value for {@code "warehouse_code"}.
   */
  default NewCrate warehouseCode(@Nullable String warehouseCode) {
    return new Given(values().give(2, warehouseCode));
  }

  /**
   * Returns the row with a value for {@code "shelf_number"}.
   */
  default NewCrate shelfNumber(@Nullable Integer shelfNumber) {
    return new Given(values().give(3, shelfNumber));
  }

  /**
   * A row that needs its {@code "weight"} next.
   */
  interface Weight {
    /**
     * Gives the row its {@code "weight"}.
     */
    NewCrate weight(int weight);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Crates> implements NewCrate, Weight {
    Given(RowValues<Crates> values) {
      super(values);
    }

    public NewCrate weight(int weight) {
      return new Given(values().give(1, weight));
    }
  }
}
