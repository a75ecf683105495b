package keys;

import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Changes;
import dev.virga.sql.ColumnTrait;
import dev.virga.sql.Cte;
import dev.virga.sql.Derived;
import dev.virga.sql.NumberColumn;
import dev.virga.sql.Operand;
import dev.virga.sql.OptionalToOne;
import dev.virga.sql.RowType;
import dev.virga.sql.Subquery;
import dev.virga.sql.TableFunction;
import dev.virga.sql.TextColumn;
import dev.virga.sql.ToMany;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The row {@code "shelf_loads"} of a derived table: its columns. It is read as a record of {@link ShelfLoad}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface ShelfLoads {
  /**
   * The row {@code "shelf_loads"}.
   */
  RowType<ShelfLoads, ShelfLoad> SHELF_LOADS = RowType.of("shelf_loads", ShelfLoads::read);

  /**
   * The column {@code "warehouse_code"}: {@code text} or null.
   */
  TextColumn<ShelfLoads> WAREHOUSE_CODE = SHELF_LOADS.text("warehouse_code", ColumnTrait.NULLABLE);

  /**
   * The column {@code "shelf_number"}: {@code integer} or null.
   */
  NumberColumn<ShelfLoads, Integer> SHELF_NUMBER = SHELF_LOADS.number("shelf_number",
      Codecs.INTEGER, ColumnTrait.NULLABLE);

  /**
   * The column {@code "weight"}: {@code bigint} or null.
   */
  NumberColumn<ShelfLoads, Long> WEIGHT = SHELF_LOADS.number("weight", Codecs.LONG,
      ColumnTrait.NULLABLE);

  /**
   * The {@link Warehouse} whose {@code "code"} is {@code "warehouse_code"}, if there is one.
   */
  OptionalToOne<ShelfLoads, Warehouses, Warehouse> WAREHOUSE = SHELF_LOADS.optionalToOne("warehouse",
      "warehouse_code", () -> Warehouses.WAREHOUSES, "code");

  /**
   * The {@link Shelf} whose {@code "warehouse_code"}, {@code "number"} are {@code "warehouse_code"}, {@code "shelf_number"}, if there is one.
   */
  OptionalToOne<ShelfLoads, Shelves, Shelf> SHELF = SHELF_LOADS.optionalToOne("shelf",
      List.of("warehouse_code", "shelf_number"), () -> Shelves.SHELVES,
      List.of("warehouse_code", "number"));

  /**
   * Each {@link Crate} whose {@code "warehouse_code"}, {@code "shelf_number"} are {@code "warehouse_code"}, {@code "shelf_number"}.
   */
  ToMany<ShelfLoads, Crates, Crate> CRATES = SHELF_LOADS.toMany("crates",
      List.of("warehouse_code", "shelf_number"), () -> Crates.CRATES,
      List.of("warehouse_code", "shelf_number"));

  /**
   * Each {@link Shelf} whose {@code "warehouse_code"} is {@code "warehouse_code"}.
   */
  ToMany<ShelfLoads, Shelves, Shelf> NEIGHBOURS = SHELF_LOADS.toMany("neighbours", "warehouse_code",
      () -> Shelves.SHELVES, "warehouse_code");

  /**
   * Each {@link Sensor} that {@link Readings} connects.
   */
  ToMany<ShelfLoads, Sensors, Sensor> SENSORS = SHELF_LOADS.toMany("sensors",
      List.of("warehouse_code", "shelf_number"), () -> Readings.READINGS,
      List.of("warehouse_code", "shelf_number"), List.of("sensor_name"), () -> Sensors.SENSORS,
      List.of("name"));

  /**
   * The {@link Inspection} whose {@code "warehouse_code"}, {@code "shelf_number"} are {@code "warehouse_code"}, {@code "shelf_number"}, if there is one.
   */
  OptionalToOne<ShelfLoads, Inspections, Inspection> INSPECTION = SHELF_LOADS.optionalToOne("inspection",
      List.of("warehouse_code", "shelf_number"), () -> Inspections.INSPECTIONS,
      List.of("warehouse_code", "shelf_number"));

  /**
   * Returns a derived table of a query's rows.
   */
  static Derived<ShelfLoads, ShelfLoad> as(Subquery<ShelfLoad> query) {
    return SHELF_LOADS.as(query);
  }

  /**
   * Returns a common table expression of a query's rows.
   */
  static Cte<ShelfLoads, ShelfLoad> cte(Subquery<ShelfLoad> query) {
    return SHELF_LOADS.cte(query);
  }

  /**
   * Returns a common table expression of the rows that changes return.
   */
  static Cte<ShelfLoads, ShelfLoad> cte(Changes<ShelfLoad> changes) {
    return SHELF_LOADS.cte(changes);
  }

  /**
   * Returns a recursive common table expression: a base, and what a step adds to the rows found last.
   */
  static Cte<ShelfLoads, ShelfLoad> recursive(Subquery<ShelfLoad> base,
      Function<Derived<ShelfLoads, ShelfLoad>, ? extends Subquery<ShelfLoad>> step) {
    return SHELF_LOADS.recursive(base, step);
  }

  /**
   * Returns a derived table of the rows of a function.
   */
  static Derived<ShelfLoads, ShelfLoad> from(Operand<?, ?> function) {
    return SHELF_LOADS.from(function);
  }

  /**
   * Returns a derived table of the rows of a function.
   */
  static Derived<ShelfLoads, ShelfLoad> from(TableFunction function) {
    return SHELF_LOADS.from(function);
  }

  /**
   * Returns a derived table of records.
   */
  static Derived<ShelfLoads, ShelfLoad> values(Collection<ShelfLoad> rows) {
    return SHELF_LOADS.values(rows, ShelfLoad::warehouseCode, ShelfLoad::shelfNumber,
        ShelfLoad::weight);
  }

  private static ShelfLoad read(Row row, int i) {
    return new ShelfLoad(row.getNullable(i, Codecs.TEXT), row.getNullable(i + 1, Codecs.INTEGER),
        row.getNullable(i + 2, Codecs.LONG));
  }
}
