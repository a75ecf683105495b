package constrained;

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
import java.time.LocalDate;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "events"}: its columns, keys, relations and queries. Its rows are records of {@link Event}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Events {
  /**
   * The table {@code "events"}.
   */
  Table<Events, Event> EVENTS = Table.of("events", Events::read);

  /**
   * The column {@code "id"}: {@code bigint}.
   */
  NumberColumn.Updatable<Events, Long> ID = EVENTS.number("id", Codecs.LONG);

  /**
   * The column {@code "at day"}: {@code date}.
   */
  Column.Updatable<Events, LocalDate> AT = EVENTS.column("at day", Codecs.LOCAL_DATE);

  /**
   * The primary key {@code "id"}, {@code "at day"}.
   */
  UniqueKey<Events> PRIMARY_KEY = EVENTS.key("events_pkey", "id", "at day");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Events, Event> findById(long id, LocalDate at) {
    return FindFirst.byKey(EVENTS, Sql.where(ID.eq(id), AT.eq(at)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Events, Event> findFirst(Clause<? super Events>... clauses) {
    return FindFirst.of(EVENTS, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Events, Event> findMany(Clause<? super Events>... clauses) {
    return FindMany.of(EVENTS, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Events>... filters) {
    return Count.rows(EVENTS, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Events>... filters) {
    return Count.any(EVENTS, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Events, Event> insert(NewEvent row) {
    return Insert.of(EVENTS, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Events, Event> insert(Collection<NewEvent> rows) {
    return InsertAll.of(EVENTS, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Events, Event> update(Assignment<? super Events> first,
      Assignment<? super Events>... more) {
    return Update.of(EVENTS, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Events, Event> update(Collection<? extends Assignment<? super Events>> changes) {
    return Update.of(EVENTS, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Events, Event> delete(Where<? super Events> filter) {
    return Delete.of(EVENTS, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Events, Event> deleteEveryRow() {
    return Delete.ofEveryRow(EVENTS);
  }

  private static Event read(Row row, int i) {
    return new Event(row.getLong(i), row.get(i + 1, Codecs.LOCAL_DATE));
  }
}
