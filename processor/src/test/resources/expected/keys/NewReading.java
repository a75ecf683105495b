package keys;

import dev.virga.sql.GivenRow;
import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A new row of the table {@code "readings"}: what {@link Readings#insert} takes. Immutable.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface NewReading extends NewRow<Readings> {
  /**
   * Starts a row with its {@code "sensor_name"}.
   */
  static WarehouseCode sensorName(String sensorName) {
    return new Given(RowValues.of(Readings.READINGS).give(0, sensorName));
  }

  /**
   * A row that needs its {@code "warehouse_code"} next.
   */
  interface WarehouseCode {
    /**
     * Gives the row its {@code "warehouse_code"}.
     */
    ShelfNumber warehouseCode(String warehouseCode);
  }

  /**
   * A row that needs its {@code "shelf_number"} next.
   */
  interface ShelfNumber {
    /**
     * Gives the row its {@code "shelf_number"}.
     */
    Temperature shelfNumber(int shelfNumber);
  }

  /**
   * A row that needs its {@code "temperature"} next.
   */
  interface Temperature {
    /**
     * Gives the row its {@code "temperature"}.
     */
    NewReading temperature(int temperature);
  }

  /**
   * The values that a row has so far.
   */
  final class Given extends GivenRow<Readings> implements NewReading,
      WarehouseCode,
      ShelfNumber,
      Temperature {
    Given(RowValues<Readings> values) {
      super(values);
    }

    public ShelfNumber warehouseCode(String warehouseCode) {
      return new Given(values().give(1, warehouseCode));
    }

    public Temperature shelfNumber(int shelfNumber) {
      return new Given(values().give(2, shelfNumber));
    }

    public NewReading temperature(int temperature) {
      return new Given(values().give(3, temperature));
    }
  }
}
