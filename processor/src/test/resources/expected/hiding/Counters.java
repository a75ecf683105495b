package hiding;

import dev.virga.Query;
import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Assignment;
import dev.virga.sql.Clause;
import dev.virga.sql.Column;
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
import java.lang.Boolean;
import java.lang.Long;
import java.lang.SafeVarargs;
import java.lang.SuppressWarnings;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "counters"}: its columns, keys, relations and queries. Its rows are records of {@link Counter}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Counters {
  /**
   * The table {@code "counters"}.
   */
  Table<Counters, Counter> COUNTERS = Table.of("counters", Counters::read);

  /**
   * The column {@code "id"}: {@code bigint}.
   */
  NumberColumn.Updatable<Counters, Long> ID = COUNTERS.number("id", Codecs.LONG);

  /**
   * The column {@code "count"}: {@code bigint}.
   */
  NumberColumn.Updatable<Counters, Long> COUNT = COUNTERS.number("count", Codecs.LONG);

  /**
   * The column {@code "list"}: {@code "list"}.
   */
  Column.Updatable<Counters, Counter.List> LIST = COUNTERS.column("list",
      Codecs.enumeration("\"list\"", Counter.List.class));

  /**
   * The primary key {@code "id"}.
   */
  UniqueKey<Counters> PRIMARY_KEY = COUNTERS.key("counters_pkey", "id");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Counters, Counter> findById(long id) {
    return FindFirst.byKey(COUNTERS, Sql.where(ID.eq(id)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Counters, Counter> findFirst(Clause<? super Counters>... clauses) {
    return FindFirst.of(COUNTERS, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Counters, Counter> findMany(Clause<? super Counters>... clauses) {
    return FindMany.of(COUNTERS, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Counters>... filters) {
    return Count.rows(COUNTERS, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Counters>... filters) {
    return Count.any(COUNTERS, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Counters, Counter> insert(NewCounter row) {
    return Insert.of(COUNTERS, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Counters, Counter> insert(Collection<NewCounter> rows) {
    return InsertAll.of(COUNTERS, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Counters, Counter> update(Assignment<? super Counters> first,
      Assignment<? super Counters>... more) {
    return Update.of(COUNTERS, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Counters, Counter> update(
      Collection<? extends Assignment<? super Counters>> changes) {
    return Update.of(COUNTERS, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Counters, Counter> delete(Where<? super Counters> filter) {
    return Delete.of(COUNTERS, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Counters, Counter> deleteEveryRow() {
    return Delete.ofEveryRow(COUNTERS);
  }

  private static Counter read(Row row, int i) {
    return new Counter(row.getLong(i), row.get(i + 1, Codecs.LONG), row.get(i + 2, LIST.codec()));
  }
}
