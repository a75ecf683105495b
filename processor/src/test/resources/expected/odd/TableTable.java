package odd;

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
import dev.virga.sql.ToOne;
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "table"}: its columns, keys, relations and queries. Its rows are records of {@link Keywords.Furniture}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface TableTable {
  /**
   * The table {@code "table"}.
   */
  Table<TableTable, Keywords.Furniture> TABLE = Table.of("table", TableTable::read);

  /**
   * The column {@code "table"}: {@code bigint}.
   */
  NumberColumn.Updatable<TableTable, Long> ID = TABLE.number("table", Codecs.LONG);

  /**
   * The column {@code "lesson_id"}: {@code bigint}.
   */
  NumberColumn.Updatable<TableTable, Long> LESSON_ID = TABLE.number("lesson_id", Codecs.LONG);

  /**
   * The primary key {@code "table"}.
   */
  UniqueKey<TableTable> PRIMARY_KEY = TABLE.key("table_pkey", "table");

  /**
   * The {@link Keywords.Lesson} whose {@code "id"} is {@code "lesson_id"}.
   */
  ToOne<TableTable, Class, Keywords.Lesson> LESSON = TABLE.toOne("lesson", "lesson_id",
      () -> Class.CLASS, "id");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<TableTable, Keywords.Furniture> findById(long id) {
    return FindFirst.byKey(TABLE, Sql.where(ID.eq(id)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<TableTable, Keywords.Furniture> findFirst(
      Clause<? super TableTable>... clauses) {
    return FindFirst.of(TABLE, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<TableTable, Keywords.Furniture> findMany(Clause<? super TableTable>... clauses) {
    return FindMany.of(TABLE, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super TableTable>... filters) {
    return Count.rows(TABLE, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super TableTable>... filters) {
    return Count.any(TABLE, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<TableTable, Keywords.Furniture> insert(NewFurniture row) {
    return Insert.of(TABLE, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<TableTable, Keywords.Furniture> insert(Collection<NewFurniture> rows) {
    return InsertAll.of(TABLE, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<TableTable, Keywords.Furniture> update(Assignment<? super TableTable> first,
      Assignment<? super TableTable>... more) {
    return Update.of(TABLE, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<TableTable, Keywords.Furniture> update(
      Collection<? extends Assignment<? super TableTable>> changes) {
    return Update.of(TABLE, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<TableTable, Keywords.Furniture> delete(Where<? super TableTable> filter) {
    return Delete.of(TABLE, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<TableTable, Keywords.Furniture> deleteEveryRow() {
    return Delete.ofEveryRow(TABLE);
  }

  private static Keywords.Furniture read(Row row, int i) {
    return new Keywords.Furniture(row.getLong(i), row.getLong(i + 1));
  }
}
