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
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "moody"}: its columns, keys, relations and queries. Its rows are records of {@link Spelling.Moody}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Moody {
  /**
   * The table {@code "moody"}.
   */
  Table<Moody, Spelling.Moody> MOODY = Table.of("moody", Moody::read);

  /**
   * The column {@code "id"}: {@code bigint}.
   */
  NumberColumn.Updatable<Moody, Long> ID = MOODY.number("id", Codecs.LONG);

  /**
   * The column {@code "mood"}: {@code "Moods"."a ""quoted"" mood"}.
   */
  Column.Updatable<Moody, Spelling.Mood> MOOD = MOODY.column("mood",
      Codecs.enumeration("\"Moods\".\"a \"\"quoted\"\" mood\"", Spelling.Mood.class));

  /**
   * The primary key {@code "id"}.
   */
  UniqueKey<Moody> PRIMARY_KEY = MOODY.key("moody_pkey", "id");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Moody, Spelling.Moody> findById(long id) {
    return FindFirst.byKey(MOODY, Sql.where(ID.eq(id)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Moody, Spelling.Moody> findFirst(Clause<? super Moody>... clauses) {
    return FindFirst.of(MOODY, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Moody, Spelling.Moody> findMany(Clause<? super Moody>... clauses) {
    return FindMany.of(MOODY, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Moody>... filters) {
    return Count.rows(MOODY, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Moody>... filters) {
    return Count.any(MOODY, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Moody, Spelling.Moody> insert(NewMoody row) {
    return Insert.of(MOODY, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Moody, Spelling.Moody> insert(Collection<NewMoody> rows) {
    return InsertAll.of(MOODY, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Moody, Spelling.Moody> update(Assignment<? super Moody> first,
      Assignment<? super Moody>... more) {
    return Update.of(MOODY, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Moody, Spelling.Moody> update(
      Collection<? extends Assignment<? super Moody>> changes) {
    return Update.of(MOODY, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Moody, Spelling.Moody> delete(Where<? super Moody> filter) {
    return Delete.of(MOODY, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Moody, Spelling.Moody> deleteEveryRow() {
    return Delete.ofEveryRow(MOODY);
  }

  private static Spelling.Moody read(Row row, int i) {
    return new Spelling.Moody(row.getLong(i), row.get(i + 1, MOOD.codec()));
  }
}
