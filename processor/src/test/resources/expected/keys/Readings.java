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
import dev.virga.sql.Sql;
import dev.virga.sql.Table;
import dev.virga.sql.TextColumn;
import dev.virga.sql.ToOne;
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "readings"}: its columns, keys, relations and queries. Its rows are records of {@link Reading}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Readings {
  /**
   * The table {@code "readings"}.
   */
  Table<Readings, Reading> READINGS = Table.of("stock", "readings", Readings::read);

  /**
   * The column {@code "sensor_name"}: {@code text}.
   */
  TextColumn.Updatable<Readings> SENSOR_NAME = READINGS.text("sensor_name");

  /**
   * The column {@code "warehouse_code"}: {@code text}.
   */
  TextColumn.Updatable<Readings> WAREHOUSE_CODE = READINGS.text("warehouse_code");

  /**
   * The column {@code "shelf_number"}: {@code integer}.
   */
  NumberColumn.Updatable<Readings, Integer> SHELF_NUMBER = READINGS.number("shelf_number",
      Codecs.INTEGER);

  /**
   * The column {@code "temperature"}: {@code integer}.
   */
  NumberColumn.Updatable<Readings, Integer> TEMPERATURE = READINGS.number("temperature",
      Codecs.INTEGER);

  /**
   * The primary key {@code "sensor_name"}, {@code "warehouse_code"}, {@code "shelf_number"}.
   */
  UniqueKey<Readings> PRIMARY_KEY = READINGS.key("readings_pkey", "sensor_name", "warehouse_code",
      "shelf_number");

  /**
   * The {@link Sensor} whose {@code "name"} is {@code "sensor_name"}.
   */
  ToOne<Readings, Sensors, Sensor> SENSOR = READINGS.toOne("sensor", "sensor_name",
      () -> Sensors.SENSORS, "name");

  /**
   * The {@link Shelf} whose {@code "warehouse_code"}, {@code "number"} are {@code "warehouse_code"}, {@code "shelf_number"}.
   */
  ToOne<Readings, Shelves, Shelf> SHELF = READINGS.toOne("shelf",
      List.of("warehouse_code", "shelf_number"), () -> Shelves.SHELVES,
      List.of("warehouse_code", "number"));

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Readings, Reading> findById(String sensorName, String warehouseCode,
      int shelfNumber) {
    return FindFirst.byKey(READINGS, Sql.where(SENSOR_NAME.eq(sensorName),
        WAREHOUSE_CODE.eq(warehouseCode), SHELF_NUMBER.eq(shelfNumber)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Readings, Reading> findFirst(Clause<? super Readings>... clauses) {
    return FindFirst.of(READINGS, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Readings, Reading> findMany(Clause<? super Readings>... clauses) {
    return FindMany.of(READINGS, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Readings>... filters) {
    return Count.rows(READINGS, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Readings>... filters) {
    return Count.any(READINGS, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Readings, Reading> insert(NewReading row) {
    return Insert.of(READINGS, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Readings, Reading> insert(Collection<NewReading> rows) {
    return InsertAll.of(READINGS, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Readings, Reading> update(Assignment<? super Readings> first,
      Assignment<? super Readings>... more) {
    return Update.of(READINGS, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Readings, Reading> update(
      Collection<? extends Assignment<? super Readings>> changes) {
    return Update.of(READINGS, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Readings, Reading> delete(Where<? super Readings> filter) {
    return Delete.of(READINGS, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Readings, Reading> deleteEveryRow() {
    return Delete.ofEveryRow(READINGS);
  }

  private static Reading read(Row row, int i) {
    return new Reading(row.get(i, Codecs.TEXT), row.get(i + 1, Codecs.TEXT), row.getInt(i + 2),
        row.getInt(i + 3));
  }
}
