package odd;

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
import dev.virga.sql.TextColumn;
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "renamed_things"}: its columns, keys, relations and queries. Its rows are records of {@link Renamed}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface RenamedThings {
  /**
   * The table {@code "renamed_things"}.
   */
  Table<RenamedThings, Renamed> RENAMED_THINGS = Table.of("s", "renamed_things", RenamedThings::read);

  /**
   * The column {@code "id"}: {@code bigint}.
   */
  NumberColumn.Updatable<RenamedThings, Long> ID = RENAMED_THINGS.number("id", Codecs.LONG);

  /**
   * The column {@code "about"}: {@code text}.
   */
  TextColumn.Updatable<RenamedThings> ABOUT = RENAMED_THINGS.text("about");

  /**
   * The column {@code "mood"}: {@code "s"."mood"}.
   */
  Column.Updatable<RenamedThings, Renamed.Mood> MOOD = RENAMED_THINGS.column("mood",
      Codecs.enumeration("\"s\".\"mood\"", Renamed.Mood.class, "SAD", "happy-go-lucky \\ 'x'"));

  /**
   * The column {@code "other_mood"}: {@code "s"."mood"}.
   */
  Column.Updatable<RenamedThings, Renamed.Mood> OTHER_MOOD = RENAMED_THINGS.column("other_mood",
      Codecs.enumeration("\"s\".\"mood\"", Renamed.Mood.class, "SAD", "happy-go-lucky \\ 'x'"));

  /**
   * The column {@code "mood_in_text"}: {@code text}.
   */
  Column.Updatable<RenamedThings, Renamed.Mood> MOOD_IN_TEXT = RENAMED_THINGS.column("mood_in_text",
      Codecs.enumText(Renamed.Mood.class, "SAD", "happy-go-lucky \\ 'x'"));

  /**
   * The primary key {@code "id"}.
   */
  UniqueKey<RenamedThings> PRIMARY_KEY = RENAMED_THINGS.key("renamed_things_pkey", "id");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<RenamedThings, Renamed> findById(long id) {
    return FindFirst.byKey(RENAMED_THINGS, Sql.where(ID.eq(id)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<RenamedThings, Renamed> findFirst(Clause<? super RenamedThings>... clauses) {
    return FindFirst.of(RENAMED_THINGS, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<RenamedThings, Renamed> findMany(Clause<? super RenamedThings>... clauses) {
    return FindMany.of(RENAMED_THINGS, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super RenamedThings>... filters) {
    return Count.rows(RENAMED_THINGS, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super RenamedThings>... filters) {
    return Count.any(RENAMED_THINGS, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<RenamedThings, Renamed> insert(NewRenamed row) {
    return Insert.of(RENAMED_THINGS, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<RenamedThings, Renamed> insert(Collection<NewRenamed> rows) {
    return InsertAll.of(RENAMED_THINGS, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<RenamedThings, Renamed> update(Assignment<? super RenamedThings> first,
      Assignment<? super RenamedThings>... more) {
    return Update.of(RENAMED_THINGS, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<RenamedThings, Renamed> update(
      Collection<? extends Assignment<? super RenamedThings>> changes) {
    return Update.of(RENAMED_THINGS, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<RenamedThings, Renamed> delete(Where<? super RenamedThings> filter) {
    return Delete.of(RENAMED_THINGS, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<RenamedThings, Renamed> deleteEveryRow() {
    return Delete.ofEveryRow(RENAMED_THINGS);
  }

  private static Renamed read(Row row, int i) {
    return new Renamed(row.getLong(i), row.get(i + 1, Codecs.TEXT), row.get(i + 2, MOOD.codec()),
        row.get(i + 3, OTHER_MOOD.codec()), row.get(i + 4, MOOD_IN_TEXT.codec()));
  }
}
