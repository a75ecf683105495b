package odd;

import dev.virga.Query;
import dev.virga.codec.Codecs;
import dev.virga.codec.Row;
import dev.virga.sql.Assignment;
import dev.virga.sql.Clause;
import dev.virga.sql.Count;
import dev.virga.sql.Delete;
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
 * The table {@code "find_first"}: its columns, keys, relations and queries. Its rows are records of {@link Keywords.Search}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface FindFirst {
  /**
   * The table {@code "find_first"}.
   */
  Table<FindFirst, Keywords.Search> FIND_FIRST = Table.of("find_first", FindFirst::read);

  /**
   * The column {@code "dev"}: {@code bigint}.
   */
  NumberColumn.Updatable<FindFirst, Long> DEV = FIND_FIRST.number("dev", Codecs.LONG);

  /**
   * The column {@code "java"}: {@code text}.
   */
  TextColumn.Updatable<FindFirst> JAVA = FIND_FIRST.text("java");

  /**
   * The primary key {@code "dev"}.
   */
  UniqueKey<FindFirst> PRIMARY_KEY = FIND_FIRST.key("find_first_pkey", "dev");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static dev.virga.sql.FindFirst<FindFirst, Keywords.Search> findById(long dev_) {
    return dev.virga.sql.FindFirst.byKey(FIND_FIRST, Sql.where(DEV.eq(dev_)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static dev.virga.sql.FindFirst<FindFirst, Keywords.Search> findFirst(
      Clause<? super FindFirst>... clauses) {
    return dev.virga.sql.FindFirst.of(FIND_FIRST, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<FindFirst, Keywords.Search> findMany(Clause<? super FindFirst>... clauses) {
    return FindMany.of(FIND_FIRST, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super FindFirst>... filters) {
    return Count.rows(FIND_FIRST, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super FindFirst>... filters) {
    return Count.any(FIND_FIRST, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<FindFirst, Keywords.Search> insert(NewSearch row) {
    return Insert.of(FIND_FIRST, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<FindFirst, Keywords.Search> insert(Collection<NewSearch> rows) {
    return InsertAll.of(FIND_FIRST, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<FindFirst, Keywords.Search> update(Assignment<? super FindFirst> first,
      Assignment<? super FindFirst>... more) {
    return Update.of(FIND_FIRST, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<FindFirst, Keywords.Search> update(
      Collection<? extends Assignment<? super FindFirst>> changes) {
    return Update.of(FIND_FIRST, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<FindFirst, Keywords.Search> delete(Where<? super FindFirst> filter) {
    return Delete.of(FIND_FIRST, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<FindFirst, Keywords.Search> deleteEveryRow() {
    return Delete.ofEveryRow(FIND_FIRST);
  }

  private static Keywords.Search read(Row row, int i) {
    return new Keywords.Search(row.getLong(i), row.get(i + 1, Codecs.TEXT));
  }
}
