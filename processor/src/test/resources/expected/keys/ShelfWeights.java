package keys;

import dev.virga.Query;
import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Clause;
import dev.virga.sql.Count;
import dev.virga.sql.FindFirst;
import dev.virga.sql.FindMany;
import dev.virga.sql.NumberColumn;
import dev.virga.sql.Sql;
import dev.virga.sql.Table;
import dev.virga.sql.TextColumn;
import dev.virga.sql.ToMany;
import dev.virga.sql.ToOne;
import dev.virga.sql.Where;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The view {@code "shelf_weights"}: its columns, relations and queries. Its rows are records of {@link ShelfWeight}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface ShelfWeights {
  /**
   * The view {@code "shelf_weights"}.
   */
  Table<ShelfWeights, ShelfWeight> SHELF_WEIGHTS = Table.ofView("stock", "shelf_weights", ShelfWeights::read);

  /**
   * The column {@code "warehouse_code"}: {@code text}.
   */
  TextColumn<ShelfWeights> WAREHOUSE_CODE = SHELF_WEIGHTS.text("warehouse_code");

  /**
   * The column {@code "shelf_number"}: {@code integer}.
   */
  NumberColumn<ShelfWeights, Integer> SHELF_NUMBER = SHELF_WEIGHTS.number("shelf_number",
      Codecs.INTEGER);

  /**
   * The column {@code "weight"}: {@code bigint}.
   */
  NumberColumn<ShelfWeights, Long> WEIGHT = SHELF_WEIGHTS.number("weight", Codecs.LONG);

  /**
   * The {@link Warehouse} whose {@code "code"} is {@code "warehouse_code"}.
   */
  ToOne<ShelfWeights, Warehouses, Warehouse> WAREHOUSE = SHELF_WEIGHTS.toOne("warehouse",
      "warehouse_code", () -> Warehouses.WAREHOUSES, "code");

  /**
   * The {@link Shelf} whose {@code "warehouse_code"}, {@code "number"} are {@code "warehouse_code"}, {@code "shelf_number"}.
   */
  ToOne<ShelfWeights, Shelves, Shelf> SHELF = SHELF_WEIGHTS.toOne("shelf",
      List.of("warehouse_code", "shelf_number"), () -> Shelves.SHELVES,
      List.of("warehouse_code", "number"));

  /**
   * Each {@link Crate} whose {@code "warehouse_code"}, {@code "shelf_number"} are {@code "warehouse_code"}, {@code "shelf_number"}.
   */
  ToMany<ShelfWeights, Crates, Crate> CRATES = SHELF_WEIGHTS.toMany("crates",
      List.of("warehouse_code", "shelf_number"), () -> Crates.CRATES,
      List.of("warehouse_code", "shelf_number"));

  /**
   * Each {@link Sensor} that {@link Readings} connects.
   */
  ToMany<ShelfWeights, Sensors, Sensor> SENSORS = SHELF_WEIGHTS.toMany("sensors",
      List.of("warehouse_code", "shelf_number"), () -> Readings.READINGS,
      List.of("warehouse_code", "shelf_number"), List.of("sensor_name"), () -> Sensors.SENSORS,
      List.of("name"));

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<ShelfWeights, ShelfWeight> findById(String warehouseCode, int shelfNumber) {
    return FindFirst.byKey(SHELF_WEIGHTS, Sql.where(WAREHOUSE_CODE.eq(warehouseCode),
        SHELF_NUMBER.eq(shelfNumber)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<ShelfWeights, ShelfWeight> findFirst(Clause<? super ShelfWeights>... clauses) {
    return FindFirst.of(SHELF_WEIGHTS, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<ShelfWeights, ShelfWeight> findMany(Clause<? super ShelfWeights>... clauses) {
    return FindMany.of(SHELF_WEIGHTS, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super ShelfWeights>... filters) {
    return Count.rows(SHELF_WEIGHTS, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super ShelfWeights>... filters) {
    return Count.any(SHELF_WEIGHTS, filters);
  }

  private static ShelfWeight read(Row row, int i) {
    return new ShelfWeight(row.get(i, Codecs.TEXT), row.getInt(i + 1), row.getLong(i + 2));
  }
}
