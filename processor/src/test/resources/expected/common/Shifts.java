package common;

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
 * The table {@code "app_shifts"}: its columns, keys, relations and queries. Its rows are records of {@link Shift}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Shifts {
  /**
   * The table {@code "app_shifts"}.
   */
  Table<Shifts, Shift> SHIFTS = Table.of("office", "app_shifts", Shifts::read);

  /**
   * The column {@code "number"}: {@code bigint}.
   */
  NumberColumn.Updatable<Shifts, Long> NUMBER = SHIFTS.number("number", Codecs.LONG);

  /**
   * The column {@code "place"}: {@code integer}.
   */
  NumberColumn.Updatable<Shifts, Integer> PLACE = SHIFTS.number("place", Codecs.INTEGER);

  /**
   * The primary key {@code "number"}, {@code "place"}.
   */
  UniqueKey<Shifts> PRIMARY_KEY = SHIFTS.key("app_shifts_pkey", "number", "place");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Shifts, Shift> findById(long number, int place) {
    return FindFirst.byKey(SHIFTS, Sql.where(NUMBER.eq(number), PLACE.eq(place)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Shifts, Shift> findFirst(Clause<? super Shifts>... clauses) {
    return FindFirst.of(SHIFTS, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Shifts, Shift> findMany(Clause<? super Shifts>... clauses) {
    return FindMany.of(SHIFTS, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Shifts>... filters) {
    return Count.rows(SHIFTS, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Shifts>... filters) {
    return Count.any(SHIFTS, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Shifts, Shift> insert(NewShift row) {
    return Insert.of(SHIFTS, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Shifts, Shift> insert(Collection<NewShift> rows) {
    return InsertAll.of(SHIFTS, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Shifts, Shift> update(Assignment<? super Shifts> first,
      Assignment<? super Shifts>... more) {
    return Update.of(SHIFTS, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Shifts, Shift> update(Collection<? extends Assignment<? super Shifts>> changes) {
    return Update.of(SHIFTS, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Shifts, Shift> delete(Where<? super Shifts> filter) {
    return Delete.of(SHIFTS, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Shifts, Shift> deleteEveryRow() {
    return Delete.ofEveryRow(SHIFTS);
  }

  private static Shift read(Row row, int i) {
    return new Shift(row.getLong(i), row.getInt(i + 1));
  }
}
