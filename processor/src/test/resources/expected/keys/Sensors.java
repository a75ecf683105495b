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
import dev.virga.sql.Sql;
import dev.virga.sql.Table;
import dev.virga.sql.TextColumn;
import dev.virga.sql.ToMany;
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "sensors"}: its columns, keys, relations and queries. Its rows are records of {@link Sensor}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Sensors {
  /**
   * The table {@code "sensors"}.
   */
  Table<Sensors, Sensor> SENSORS = Table.of("sensors", Sensors::read);

  /**
   * The column {@code "name"}: {@code text}.
   */
  TextColumn.Updatable<Sensors> NAME = SENSORS.text("name");

  /**
   * The primary key {@code "name"}.
   */
  UniqueKey<Sensors> PRIMARY_KEY = SENSORS.key("sensors_pkey", "name");

  /**
   * Each {@link Shelf} that {@link Readings} connects.
   */
  ToMany<Sensors, Shelves, Shelf> SHELVES = SENSORS.toMany("shelves", List.of("name"),
      () -> Readings.READINGS, List.of("sensor_name"), List.of("warehouse_code", "shelf_number"),
      () -> Shelves.SHELVES, List.of("warehouse_code", "number"));

  /**
   * Each {@link ShelfWeight} that {@link Readings} connects.
   */
  ToMany<Sensors, ShelfWeights, ShelfWeight> SHELF_WEIGHTS = SENSORS.toMany("shelf_weights",
      List.of("name"), () -> Readings.READINGS, List.of("sensor_name"),
      List.of("warehouse_code", "shelf_number"), () -> ShelfWeights.SHELF_WEIGHTS,
      List.of("warehouse_code", "shelf_number"));

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Sensors, Sensor> findById(String name) {
    return FindFirst.byKey(SENSORS, Sql.where(NAME.eq(name)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Sensors, Sensor> findFirst(Clause<? super Sensors>... clauses) {
    return FindFirst.of(SENSORS, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Sensors, Sensor> findMany(Clause<? super Sensors>... clauses) {
    return FindMany.of(SENSORS, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Sensors>... filters) {
    return Count.rows(SENSORS, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Sensors>... filters) {
    return Count.any(SENSORS, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Sensors, Sensor> insert(NewSensor row) {
    return Insert.of(SENSORS, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Sensors, Sensor> insert(Collection<NewSensor> rows) {
    return InsertAll.of(SENSORS, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Sensors, Sensor> update(Assignment<? super Sensors> first,
      Assignment<? super Sensors>... more) {
    return Update.of(SENSORS, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Sensors, Sensor> update(Collection<? extends Assignment<? super Sensors>> changes) {
    return Update.of(SENSORS, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Sensors, Sensor> delete(Where<? super Sensors> filter) {
    return Delete.of(SENSORS, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Sensors, Sensor> deleteEveryRow() {
    return Delete.ofEveryRow(SENSORS);
  }

  private static Sensor read(Row row, int i) {
    return new Sensor(row.get(i, Codecs.TEXT));
  }
}
