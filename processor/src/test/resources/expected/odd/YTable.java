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
 * The table {@code "y"}: its columns, keys, relations and queries. Its rows are records of {@link Spelling.Y}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface YTable {
  /**
   * The table {@code "y"}.
   */
  Table<YTable, Spelling.Y> Y = Table.of("y", YTable::read);

  /**
   * The column {@code "id"}: {@code bigint}.
   */
  NumberColumn.Updatable<YTable, Long> ID = Y.number("id", Codecs.LONG);

  /**
   * The column {@code "x2"}: {@code bigint}.
   */
  NumberColumn.Updatable<YTable, Long> X2 = Y.number("x2", Codecs.LONG);

  /**
   * The primary key {@code "id"}.
   */
  UniqueKey<YTable> PRIMARY_KEY = Y.key("y_pkey", "id");

  /**
   * The {@link Spelling.X} whose {@code "x2"} is {@code "x2"}.
   */
  ToOne<YTable, XTable, Spelling.X> X2_X = Y.toOne("x2_x", "x2", () -> XTable.X, "x2");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<YTable, Spelling.Y> findById(long id) {
    return FindFirst.byKey(Y, Sql.where(ID.eq(id)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<YTable, Spelling.Y> findFirst(Clause<? super YTable>... clauses) {
    return FindFirst.of(Y, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<YTable, Spelling.Y> findMany(Clause<? super YTable>... clauses) {
    return FindMany.of(Y, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super YTable>... filters) {
    return Count.rows(Y, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super YTable>... filters) {
    return Count.any(Y, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<YTable, Spelling.Y> insert(NewY row) {
    return Insert.of(Y, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<YTable, Spelling.Y> insert(Collection<NewY> rows) {
    return InsertAll.of(Y, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<YTable, Spelling.Y> update(Assignment<? super YTable> first,
      Assignment<? super YTable>... more) {
    return Update.of(Y, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<YTable, Spelling.Y> update(
      Collection<? extends Assignment<? super YTable>> changes) {
    return Update.of(Y, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<YTable, Spelling.Y> delete(Where<? super YTable> filter) {
    return Delete.of(Y, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<YTable, Spelling.Y> deleteEveryRow() {
    return Delete.ofEveryRow(Y);
  }

  private static Spelling.Y read(Row row, int i) {
    return new Spelling.Y(row.getLong(i), row.getLong(i + 1));
  }
}
