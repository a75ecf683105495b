package versioned;

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
import dev.virga.sql.UpdateById;
import dev.virga.sql.VersionedUpdate;
import dev.virga.sql.Where;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "oddities"}: its columns, keys, relations and queries. Its rows are records of {@link Page.Oddity}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Oddities {
  /**
   * The table {@code "oddities"}.
   */
  Table<Oddities, Page.Oddity> ODDITIES = Table.of("oddities", Oddities::read);

  /**
   * The column {@code "first"}: {@code bigint}.
   */
  NumberColumn.Updatable<Oddities, Long> FIRST = ODDITIES.number("first", Codecs.LONG);

  /**
   * The column {@code "more"}: {@code bigint}.
   */
  NumberColumn.Updatable<Oddities, Long> MORE = ODDITIES.number("more", Codecs.LONG);

  /**
   * The column {@code "changes"}: {@code text}.
   */
  TextColumn.Updatable<Oddities> CHANGES = ODDITIES.text("changes");

  /**
   * The column {@code "current"}: {@code smallint}, {@code 1} by default, counted up by each update.
   */
  NumberColumn<Oddities, Short> CURRENT = ODDITIES.version("current", Codecs.SHORT);

  /**
   * The primary key {@code "first"}, {@code "more"}.
   */
  UniqueKey<Oddities> PRIMARY_KEY = ODDITIES.key("oddities_pkey", "first", "more");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Oddities, Page.Oddity> findById(long first, long more) {
    return FindFirst.byKey(ODDITIES, Sql.where(FIRST.eq(first), MORE.eq(more)));
  }

  /**
   * Updates the row with a primary key, if it still has the version that it was read with.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static UpdateById<Oddities, Page.Oddity, Short> updateById(long first, long more, short current,
      Assignment<? super Oddities> first_, Assignment<? super Oddities>... more_) {
    return UpdateById.of(ODDITIES, CURRENT, List.of(FIRST.eq(first), MORE.eq(more),
        CURRENT.eq(current)), first_, more_);
  }

  /**
   * Updates the row with a primary key, if it still has the version that it was read with.
   */
  static UpdateById<Oddities, Page.Oddity, Short> updateById(long first, long more, short current,
      Collection<? extends Assignment<? super Oddities>> changes) {
    return UpdateById.of(ODDITIES, CURRENT, List.of(FIRST.eq(first), MORE.eq(more),
        CURRENT.eq(current)), changes);
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Oddities, Page.Oddity> findFirst(Clause<? super Oddities>... clauses) {
    return FindFirst.of(ODDITIES, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Oddities, Page.Oddity> findMany(Clause<? super Oddities>... clauses) {
    return FindMany.of(ODDITIES, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Oddities>... filters) {
    return Count.rows(ODDITIES, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Oddities>... filters) {
    return Count.any(ODDITIES, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Oddities, Page.Oddity> insert(NewOddity row) {
    return Insert.of(ODDITIES, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Oddities, Page.Oddity> insert(Collection<NewOddity> rows) {
    return InsertAll.of(ODDITIES, rows);
  }

  /**
   * Updates rows, and counts their versions up; {@code ofAnyVersion} and {@code where} say which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static VersionedUpdate<Oddities, Page.Oddity> update(Assignment<? super Oddities> first,
      Assignment<? super Oddities>... more) {
    return VersionedUpdate.of(ODDITIES, first, more);
  }

  /**
   * Updates rows, and counts their versions up; {@code ofAnyVersion} and {@code where} say which.
   */
  static VersionedUpdate<Oddities, Page.Oddity> update(
      Collection<? extends Assignment<? super Oddities>> changes) {
    return VersionedUpdate.of(ODDITIES, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Oddities, Page.Oddity> delete(Where<? super Oddities> filter) {
    return Delete.of(ODDITIES, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Oddities, Page.Oddity> deleteEveryRow() {
    return Delete.ofEveryRow(ODDITIES);
  }

  private static Page.Oddity read(Row row, int i) {
    return new Page.Oddity(row.getLong(i), row.getLong(i + 1), row.get(i + 2, Codecs.TEXT),
        row.getShort(i + 3));
  }
}
