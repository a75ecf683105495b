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
 * The table {@code "class"}: its columns, keys, relations and queries. Its rows are records of {@link Keywords.Lesson}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Class {
  /**
   * The table {@code "class"}.
   */
  Table<Class, Keywords.Lesson> CLASS = Table.of("class", Class::read);

  /**
   * The column {@code "id"}: {@code bigint}.
   */
  NumberColumn.Updatable<Class, Long> ID = CLASS.number("id", Codecs.LONG);

  /**
   * The primary key {@code "id"}.
   */
  UniqueKey<Class> PRIMARY_KEY = CLASS.key("class_pkey", "id");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Class, Keywords.Lesson> findById(long id) {
    return FindFirst.byKey(CLASS, Sql.where(ID.eq(id)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Class, Keywords.Lesson> findFirst(Clause<? super Class>... clauses) {
    return FindFirst.of(CLASS, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Class, Keywords.Lesson> findMany(Clause<? super Class>... clauses) {
    return FindMany.of(CLASS, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Class>... filters) {
    return Count.rows(CLASS, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Class>... filters) {
    return Count.any(CLASS, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Class, Keywords.Lesson> insert(NewLesson row) {
    return Insert.of(CLASS, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Class, Keywords.Lesson> insert(Collection<NewLesson> rows) {
    return InsertAll.of(CLASS, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Class, Keywords.Lesson> update(Assignment<? super Class> first,
      Assignment<? super Class>... more) {
    return Update.of(CLASS, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Class, Keywords.Lesson> update(
      Collection<? extends Assignment<? super Class>> changes) {
    return Update.of(CLASS, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Class, Keywords.Lesson> delete(Where<? super Class> filter) {
    return Delete.of(CLASS, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Class, Keywords.Lesson> deleteEveryRow() {
    return Delete.ofEveryRow(CLASS);
  }

  private static Keywords.Lesson read(Row row, int i) {
    return new Keywords.Lesson(row.getLong(i));
  }
}
