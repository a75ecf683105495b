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
import dev.virga.sql.TextColumn;
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "camelCaseTable"}: its columns, keys, relations and queries. Its rows are records of {@link Spelling.CamelCase}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface CamelCaseTable {
  /**
   * The table {@code "camelCaseTable"}.
   */
  Table<CamelCaseTable, Spelling.CamelCase> CAMEL_CASE_TABLE = Table.of("camelCaseTable", CamelCaseTable::read);

  /**
   * The column {@code "user_id"}: {@code bigint}.
   */
  NumberColumn.Updatable<CamelCaseTable, Long> USER_ID = CAMEL_CASE_TABLE.number("user_id",
      Codecs.LONG);

  /**
   * The column {@code "user_id2"}: {@code bigint}.
   */
  NumberColumn.Updatable<CamelCaseTable, Long> USER_ID2 = CAMEL_CASE_TABLE.number("user_id2",
      Codecs.LONG);

  /**
   * The column {@code "x1_y"}: {@code bigint}.
   */
  NumberColumn.Updatable<CamelCaseTable, Long> X1_Y = CAMEL_CASE_TABLE.number("x1_y", Codecs.LONG);

  /**
   * The column {@code "url_of_page"}: {@code bigint}.
   */
  NumberColumn.Updatable<CamelCaseTable, Long> URL_OF_PAGE = CAMEL_CASE_TABLE.number("url_of_page",
      Codecs.LONG);

  /**
   * The column {@code "a"}: {@code text}.
   */
  TextColumn.Updatable<CamelCaseTable> A = CAMEL_CASE_TABLE.text("a");

  /**
   * The column {@code "a_b"}: {@code text}.
   */
  TextColumn.Updatable<CamelCaseTable> A_B = CAMEL_CASE_TABLE.text("a_b");

  /**
   * The column {@code "a_bc"}: {@code text}.
   */
  TextColumn.Updatable<CamelCaseTable> A_BC = CAMEL_CASE_TABLE.text("a_bc");

  /**
   * The primary key {@code "user_id"}.
   */
  UniqueKey<CamelCaseTable> PRIMARY_KEY = CAMEL_CASE_TABLE.key("camelCaseTable_pkey", "user_id");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<CamelCaseTable, Spelling.CamelCase> findById(long userID) {
    return FindFirst.byKey(CAMEL_CASE_TABLE, Sql.where(USER_ID.eq(userID)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<CamelCaseTable, Spelling.CamelCase> findFirst(
      Clause<? super CamelCaseTable>... clauses) {
    return FindFirst.of(CAMEL_CASE_TABLE, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<CamelCaseTable, Spelling.CamelCase> findMany(
      Clause<? super CamelCaseTable>... clauses) {
    return FindMany.of(CAMEL_CASE_TABLE, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super CamelCaseTable>... filters) {
    return Count.rows(CAMEL_CASE_TABLE, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super CamelCaseTable>... filters) {
    return Count.any(CAMEL_CASE_TABLE, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<CamelCaseTable, Spelling.CamelCase> insert(NewCamelCase row) {
    return Insert.of(CAMEL_CASE_TABLE, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<CamelCaseTable, Spelling.CamelCase> insert(Collection<NewCamelCase> rows) {
    return InsertAll.of(CAMEL_CASE_TABLE, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<CamelCaseTable, Spelling.CamelCase> update(Assignment<? super CamelCaseTable> first,
      Assignment<? super CamelCaseTable>... more) {
    return Update.of(CAMEL_CASE_TABLE, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<CamelCaseTable, Spelling.CamelCase> update(
      Collection<? extends Assignment<? super CamelCaseTable>> changes) {
    return Update.of(CAMEL_CASE_TABLE, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<CamelCaseTable, Spelling.CamelCase> delete(Where<? super CamelCaseTable> filter) {
    return Delete.of(CAMEL_CASE_TABLE, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<CamelCaseTable, Spelling.CamelCase> deleteEveryRow() {
    return Delete.ofEveryRow(CAMEL_CASE_TABLE);
  }

  private static Spelling.CamelCase read(Row row, int i) {
    return new Spelling.CamelCase(row.getLong(i), row.getLong(i + 1), row.getLong(i + 2),
        row.getLong(i + 3), row.get(i + 4, Codecs.TEXT), row.get(i + 5, Codecs.TEXT),
        row.get(i + 6, Codecs.TEXT));
  }
}
