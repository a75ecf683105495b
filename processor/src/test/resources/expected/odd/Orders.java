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
 * The table {@code "ORDERS"}: its columns, keys, relations and queries. Its rows are records of {@link Spelling.UpperCase}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Orders {
  /**
   * The table {@code "ORDERS"}.
   */
  Table<Orders, Spelling.UpperCase> ORDERS = Table.of("ORDERS", Orders::read);

  /**
   * The column {@code "ID"}: {@code bigint}.
   */
  NumberColumn.Updatable<Orders, Long> ID = ORDERS.number("ID", Codecs.LONG);

  /**
   * The primary key {@code "ID"}.
   */
  UniqueKey<Orders> PRIMARY_KEY = ORDERS.key("ORDERS_pkey", "ID");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Orders, Spelling.UpperCase> findById(long id) {
    return FindFirst.byKey(ORDERS, Sql.where(ID.eq(id)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Orders, Spelling.UpperCase> findFirst(Clause<? super Orders>... clauses) {
    return FindFirst.of(ORDERS, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Orders, Spelling.UpperCase> findMany(Clause<? super Orders>... clauses) {
    return FindMany.of(ORDERS, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Orders>... filters) {
    return Count.rows(ORDERS, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Orders>... filters) {
    return Count.any(ORDERS, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Orders, Spelling.UpperCase> insert(NewUpperCase row) {
    return Insert.of(ORDERS, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Orders, Spelling.UpperCase> insert(Collection<NewUpperCase> rows) {
    return InsertAll.of(ORDERS, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Orders, Spelling.UpperCase> update(Assignment<? super Orders> first,
      Assignment<? super Orders>... more) {
    return Update.of(ORDERS, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Orders, Spelling.UpperCase> update(
      Collection<? extends Assignment<? super Orders>> changes) {
    return Update.of(ORDERS, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Orders, Spelling.UpperCase> delete(Where<? super Orders> filter) {
    return Delete.of(ORDERS, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Orders, Spelling.UpperCase> deleteEveryRow() {
    return Delete.ofEveryRow(ORDERS);
  }

  private static Spelling.UpperCase read(Row row, int i) {
    return new Spelling.UpperCase(row.getLong(i));
  }
}
