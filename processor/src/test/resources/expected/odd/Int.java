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
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "int"}: its columns, keys, relations and queries. Its rows are records of {@link Keywords.Number}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Int {
  /**
   * The table {@code "int"}.
   */
  Table<Int, Keywords.Number> INT = Table.of("int", Int::read);

  /**
   * The column {@code "find_first"}: {@code bigint}.
   */
  NumberColumn.Updatable<Int, Long> FIND_FIRST = INT.number("find_first", Codecs.LONG);

  /**
   * The column {@code "list"}: {@code bigint}.
   */
  NumberColumn.Updatable<Int, Long> LIST = INT.number("list", Codecs.LONG);

  /**
   * The column {@code "sql"}: {@code bigint}.
   */
  NumberColumn.Updatable<Int, Long> SQL = INT.number("sql", Codecs.LONG);

  /**
   * The column {@code "ID"}: {@code bigint}.
   */
  NumberColumn.Updatable<Int, Long> I_D = INT.number("ID", Codecs.LONG);

  /**
   * The primary key {@code "find_first"}, {@code "list"}, {@code "sql"}, {@code "ID"}.
   */
  UniqueKey<Int> PRIMARY_KEY = INT.key("int_pkey", "find_first", "list", "sql", "ID");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Int, Keywords.Number> findById(long FindFirst_, long List, long Sql_, long iD) {
    return FindFirst.byKey(INT, Sql.where(FIND_FIRST.eq(FindFirst_), LIST.eq(List), SQL.eq(Sql_),
        I_D.eq(iD)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Int, Keywords.Number> findFirst(Clause<? super Int>... clauses) {
    return FindFirst.of(INT, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Int, Keywords.Number> findMany(Clause<? super Int>... clauses) {
    return FindMany.of(INT, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Int>... filters) {
    return Count.rows(INT, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Int>... filters) {
    return Count.any(INT, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Int, Keywords.Number> insert(NewNumber row) {
    return Insert.of(INT, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Int, Keywords.Number> insert(Collection<NewNumber> rows) {
    return InsertAll.of(INT, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Int, Keywords.Number> update(Assignment<? super Int> first,
      Assignment<? super Int>... more) {
    return Update.of(INT, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Int, Keywords.Number> update(
      Collection<? extends Assignment<? super Int>> changes) {
    return Update.of(INT, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Int, Keywords.Number> delete(Where<? super Int> filter) {
    return Delete.of(INT, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Int, Keywords.Number> deleteEveryRow() {
    return Delete.ofEveryRow(INT);
  }

  private static Keywords.Number read(Row row, int i) {
    return new Keywords.Number(row.getLong(i), row.getLong(i + 1), row.getLong(i + 2),
        row.getLong(i + 3));
  }
}
