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
 * The table {@code "x"}: its columns, keys, relations and queries. Its rows are records of {@link Spelling.X}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface XTable {
  /**
   * The table {@code "x"}.
   */
  Table<XTable, Spelling.X> X = Table.of("x", XTable::read);

  /**
   * The column {@code "x2"}: {@code bigint}.
   */
  NumberColumn.Updatable<XTable, Long> X2 = X.number("x2", Codecs.LONG);

  /**
   * The column {@code "y_id"}: {@code bigint}.
   */
  NumberColumn.Updatable<XTable, Long> Y_ID = X.number("y_id", Codecs.LONG);

  /**
   * The primary key {@code "x2"}.
   */
  UniqueKey<XTable> PRIMARY_KEY = X.key("x_pkey", "x2");

  /**
   * The {@link Spelling.Y} whose {@code "id"} is {@code "y_id"}.
   */
  ToOne<XTable, YTable, Spelling.Y> Y = X.toOne("y", "y_id", () -> YTable.Y, "id");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<XTable, Spelling.X> findById(long x2) {
    return FindFirst.byKey(X, Sql.where(X2.eq(x2)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<XTable, Spelling.X> findFirst(Clause<? super XTable>... clauses) {
    return FindFirst.of(X, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<XTable, Spelling.X> findMany(Clause<? super XTable>... clauses) {
    return FindMany.of(X, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super XTable>... filters) {
    return Count.rows(X, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super XTable>... filters) {
    return Count.any(X, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<XTable, Spelling.X> insert(NewX row) {
    return Insert.of(X, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<XTable, Spelling.X> insert(Collection<NewX> rows) {
    return InsertAll.of(X, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<XTable, Spelling.X> update(Assignment<? super XTable> first,
      Assignment<? super XTable>... more) {
    return Update.of(X, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<XTable, Spelling.X> update(
      Collection<? extends Assignment<? super XTable>> changes) {
    return Update.of(X, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<XTable, Spelling.X> delete(Where<? super XTable> filter) {
    return Delete.of(X, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<XTable, Spelling.X> deleteEveryRow() {
    return Delete.ofEveryRow(X);
  }

  private static Spelling.X read(Row row, int i) {
    return new Spelling.X(row.getLong(i), row.getLong(i + 1));
  }
}
