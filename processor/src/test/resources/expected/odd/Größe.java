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
import dev.virga.sql.TextColumn;
import dev.virga.sql.UniqueKey;
import dev.virga.sql.Update;
import dev.virga.sql.Where;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "größe"}: its columns, keys, relations and queries. Its rows are records of {@link Spelling.Größe}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Größe {
  /**
   * The table {@code "größe"}.
   */
  Table<Größe, Spelling.Größe> GRÖSSE = Table.of("größe", Größe::read);

  /**
   * The column {@code "größe"}: {@code bigint}.
   */
  NumberColumn.Updatable<Größe, Long> MASS = GRÖSSE.number("größe", Codecs.LONG);

  /**
   * The column {@code "straße"}: {@code text}.
   */
  TextColumn.Updatable<Größe> STRASSE = GRÖSSE.text("straße");

  /**
   * The column {@code "naïve_état"}: {@code text}.
   */
  TextColumn.Updatable<Größe> NAÏVE_ÉTAT = GRÖSSE.text("naïve_état");

  /**
   * The primary key {@code "größe"}.
   */
  UniqueKey<Größe> PRIMARY_KEY = GRÖSSE.key("größe_pkey", "größe");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Größe, Spelling.Größe> findById(long maß) {
    return FindFirst.byKey(GRÖSSE, Sql.where(MASS.eq(maß)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Größe, Spelling.Größe> findFirst(Clause<? super Größe>... clauses) {
    return FindFirst.of(GRÖSSE, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Größe, Spelling.Größe> findMany(Clause<? super Größe>... clauses) {
    return FindMany.of(GRÖSSE, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Größe>... filters) {
    return Count.rows(GRÖSSE, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Größe>... filters) {
    return Count.any(GRÖSSE, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Größe, Spelling.Größe> insert(NewGröße row) {
    return Insert.of(GRÖSSE, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Größe, Spelling.Größe> insert(Collection<NewGröße> rows) {
    return InsertAll.of(GRÖSSE, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Größe, Spelling.Größe> update(Assignment<? super Größe> first,
      Assignment<? super Größe>... more) {
    return Update.of(GRÖSSE, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Größe, Spelling.Größe> update(
      Collection<? extends Assignment<? super Größe>> changes) {
    return Update.of(GRÖSSE, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Größe, Spelling.Größe> delete(Where<? super Größe> filter) {
    return Delete.of(GRÖSSE, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Größe, Spelling.Größe> deleteEveryRow() {
    return Delete.ofEveryRow(GRÖSSE);
  }

  private static Spelling.Größe read(Row row, int i) {
    return new Spelling.Größe(row.getLong(i), row.get(i + 1, Codecs.TEXT),
        row.get(i + 2, Codecs.TEXT));
  }
}
