package keys;

import dev.virga.Query;
import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Assignment;
import dev.virga.sql.BooleanColumn;
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
 * The table {@code "inspections"}: its columns, keys, relations and queries. Its rows are records of {@link Inspection}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Inspections {
  /**
   * The table {@code "inspections"}.
   */
  Table<Inspections, Inspection> INSPECTIONS = Table.of("inspections", Inspections::read);

  /**
   * The column {@code "warehouse_code"}: {@code text}.
   */
  TextColumn.Updatable<Inspections> WAREHOUSE_CODE = INSPECTIONS.text("warehouse_code");

  /**
   * The column {@code "shelf_number"}: {@code integer}.
   */
  NumberColumn.Updatable<Inspections, Integer> SHELF_NUMBER = INSPECTIONS.number("shelf_number",
      Codecs.INTEGER);

  /**
   * The column {@code "passed"}: {@code boolean}.
   */
  BooleanColumn.Updatable<Inspections> PASSED = INSPECTIONS.bool("passed");

  /**
   * The primary key {@code "warehouse_code"}, {@code "shelf_number"}.
   */
  UniqueKey<Inspections> PRIMARY_KEY = INSPECTIONS.key("inspections_pkey", "warehouse_code",
      "shelf_number");

  /**
   * The {@link Shelf} whose {@code "warehouse_code"}, {@code "number"} are {@code "warehouse_code"}, {@code "shelf_number"}.
   */
  ToOne<Inspections, Shelves, Shelf> INSPECTED = INSPECTIONS.toOne("inspected",
      List.of("warehouse_code", "shelf_number"), () -> Shelves.SHELVES,
      List.of("warehouse_code", "number"));

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Inspections, Inspection> findById(String warehouseCode, int shelfNumber) {
    return FindFirst.byKey(INSPECTIONS, Sql.where(WAREHOUSE_CODE.eq(warehouseCode),
        SHELF_NUMBER.eq(shelfNumber)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Inspections, Inspection> findFirst(Clause<? super Inspections>... clauses) {
    return FindFirst.of(INSPECTIONS, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Inspections, Inspection> findMany(Clause<? super Inspections>... clauses) {
    return FindMany.of(INSPECTIONS, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Inspections>... filters) {
    return Count.rows(INSPECTIONS, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Inspections>... filters) {
    return Count.any(INSPECTIONS, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Inspections, Inspection> insert(NewInspection row) {
    return Insert.of(INSPECTIONS, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Inspections, Inspection> insert(Collection<NewInspection> rows) {
    return InsertAll.of(INSPECTIONS, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Inspections, Inspection> update(Assignment<? super Inspections> first,
      Assignment<? super Inspections>... more) {
    return Update.of(INSPECTIONS, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Inspections, Inspection> update(
      Collection<? extends Assignment<? super Inspections>> changes) {
    return Update.of(INSPECTIONS, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Inspections, Inspection> delete(Where<? super Inspections> filter) {
    return Delete.of(INSPECTIONS, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Inspections, Inspection> deleteEveryRow() {
    return Delete.ofEveryRow(INSPECTIONS);
  }

  private static Inspection read(Row row, int i) {
    return new Inspection(row.get(i, Codecs.TEXT), row.getInt(i + 1), row.getBoolean(i + 2));
  }
}
