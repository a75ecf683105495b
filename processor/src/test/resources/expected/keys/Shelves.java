package keys;

import dev.virga.Query;
import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Assignment;
import dev.virga.sql.Clause;
import dev.virga.sql.Count;
import dev.virga.sql.Delete;
import dev.virga.sql.FindFirst;
import dev.virga.sql.FindMany;
import dev.virga.sql.Insert;
import dev.virga.sql.InsertAll;
import dev.virga.sql.NumberColumn;
import dev.virga.sql.OptionalToOne;
import dev.virga.sql.Sql;
import dev.virga.sql.Table;
import dev.virga.sql.TextColumn;
import dev.virga.sql.ToMany;
import dev.virga.sql.ToOne;
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "shelves"}: its columns, keys, relations and queries. Its rows are records of {@link Shelf}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Shelves {
  /**
   * The table {@code "shelves"}.
   */
  Table<Shelves, Shelf> SHELVES = Table.of("stock", "shelves", Shelves::read);

  /**
   * The column {@code "warehouse_code"}: {@code text}.
   */
  TextColumn.Updatable<Shelves> WAREHOUSE_CODE = SHELVES.text("warehouse_code");

  /**
   * The column {@code "number"}: {@code integer}.
   */
  NumberColumn.Updatable<Shelves, Integer> NUMBER = SHELVES.number("number", Codecs.INTEGER);

  /**
   * The column {@code "aisle"}: {@code text}.
   */
  TextColumn.Updatable<Shelves> AISLE = SHELVES.text("aisle");

  /**
   * The primary key {@code "warehouse_code"}, {@code "number"}.
   */
  UniqueKey<Shelves> PRIMARY_KEY = SHELVES.key("shelves_pkey", "warehouse_code", "number");

  /**
   * The {@link Warehouse} whose {@code "code"} is {@code "warehouse_code"}.
   */
  ToOne<Shelves, Warehouses, Warehouse> WAREHOUSE = SHELVES.toOne("warehouse", "warehouse_code",
      () -> Warehouses.WAREHOUSES, "code");

  /**
   * Each {@link Crate} whose {@code "warehouse_code"}, {@code "shelf_number"} are {@code "warehouse_code"}, {@code "number"}.
   */
  ToMany<Shelves, Crates, Crate> CRATES = SHELVES.toMany("crates",
      List.of("warehouse_code", "number"), () -> Crates.CRATES,
      List.of("warehouse_code", "shelf_number"));

  /**
   * Each {@link Sensor} that {@link Readings} connects.
   */
  ToMany<Shelves, Sensors, Sensor> SENSORS = SHELVES.toMany("sensors",
      List.of("warehouse_code", "number"), () -> Readings.READINGS,
      List.of("warehouse_code", "shelf_number"), List.of("sensor_name"), () -> Sensors.SENSORS,
      List.of("name"));

  /**
   * Each {@link Reading} whose {@code "warehouse_code"}, {@code "shelf_number"} are {@code "warehouse_code"}, {@code "number"}.
   */
  ToMany<Shelves, Readings, Reading> READINGS = SHELVES.toMany("readings",
      List.of("warehouse_code", "number"), () -> Readings.READINGS,
      List.of("warehouse_code", "shelf_number"));

  /**
   * The {@link Inspection} whose {@code "warehouse_code"}, {@code "shelf_number"} are {@code "warehouse_code"}, {@code "number"}, if there is one.
   */
  OptionalToOne<Shelves, Inspections, Inspection> INSPECTION = SHELVES.optionalToOne("inspection",
      List.of("warehouse_code", "number"), () -> Inspections.INSPECTIONS,
      List.of("warehouse_code", "shelf_number"));

  /**
   * The {@link ShelfWeight} whose {@code "warehouse_code"}, {@code "shelf_number"} are {@code "warehouse_code"}, {@code "number"}, if there is one.
   */
  OptionalToOne<Shelves, ShelfWeights, ShelfWeight> SHELF_WEIGHT = SHELVES.optionalToOne("shelf_weight",
      List.of("warehouse_code", "number"), () -> ShelfWeights.SHELF_WEIGHTS,
      List.of("warehouse_code", "shelf_number"));

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Shelves, Shelf> findById(String warehouseCode, int number) {
    return FindFirst.byKey(SHELVES, Sql.where(WAREHOUSE_CODE.eq(warehouseCode), NUMBER.eq(number)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Shelves, Shelf> findFirst(Clause<? super Shelves>... clauses) {
    return FindFirst.of(SHELVES, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Shelves, Shelf> findMany(Clause<? super Shelves>... clauses) {
    return FindMany.of(SHELVES, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Shelves>... filters) {
    return Count.rows(SHELVES, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Shelves>... filters) {
    return Count.any(SHELVES, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Shelves, Shelf> insert(NewShelf row) {
    return Insert.of(SHELVES, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Shelves, Shelf> insert(Collection<NewShelf> rows) {
    return InsertAll.of(SHELVES, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Shelves, Shelf> update(Assignment<? super Shelves> first,
      Assignment<? super Shelves>... more) {
    return Update.of(SHELVES, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Shelves, Shelf> update(Collection<? extends Assignment<? super Shelves>> changes) {
    return Update.of(SHELVES, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Shelves, Shelf> delete(Where<? super Shelves> filter) {
    return Delete.of(SHELVES, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Shelves, Shelf> deleteEveryRow() {
    return Delete.ofEveryRow(SHELVES);
  }

  private static Shelf read(Row row, int i) {
    return new Shelf(row.get(i, Codecs.TEXT), row.getInt(i + 1), row.get(i + 2, Codecs.TEXT));
  }
}
