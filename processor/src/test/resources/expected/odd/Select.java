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
 * The table {@code "select"}: its columns, keys, relations and queries. Its rows are records of {@link Keywords.Selection}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface Select {
  /**
   * The table {@code "select"}.
   */
  Table<Select, Keywords.Selection> SELECT = Table.of("select", Select::read);

  /**
   * The column {@code "from"}: {@code bigint}.
   */
  NumberColumn.Updatable<Select, Long> FROM = SELECT.number("from", Codecs.LONG);

  /**
   * The column {@code "where"}: {@code text}.
   */
  TextColumn.Updatable<Select> ORDER = SELECT.text("where");

  /**
   * The column {@code "class"}: {@code text}.
   */
  TextColumn.Updatable<Select> KLASS = SELECT.text("class");

  /**
   * The primary key {@code "from"}.
   */
  UniqueKey<Select> PRIMARY_KEY = SELECT.key("select_pkey", "from");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<Select, Keywords.Selection> findById(long from) {
    return FindFirst.byKey(SELECT, Sql.where(FROM.eq(from)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<Select, Keywords.Selection> findFirst(Clause<? super Select>... clauses) {
    return FindFirst.of(SELECT, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<Select, Keywords.Selection> findMany(Clause<? super Select>... clauses) {
    return FindMany.of(SELECT, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super Select>... filters) {
    return Count.rows(SELECT, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super Select>... filters) {
    return Count.any(SELECT, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<Select, Keywords.Selection> insert(NewSelection row) {
    return Insert.of(SELECT, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<Select, Keywords.Selection> insert(Collection<NewSelection> rows) {
    return InsertAll.of(SELECT, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<Select, Keywords.Selection> update(Assignment<? super Select> first,
      Assignment<? super Select>... more) {
    return Update.of(SELECT, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<Select, Keywords.Selection> update(
      Collection<? extends Assignment<? super Select>> changes) {
    return Update.of(SELECT, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<Select, Keywords.Selection> delete(Where<? super Select> filter) {
    return Delete.of(SELECT, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<Select, Keywords.Selection> deleteEveryRow() {
    return Delete.ofEveryRow(SELECT);
  }

  private static Keywords.Selection read(Row row, int i) {
    return new Keywords.Selection(row.getLong(i), row.get(i + 1, Codecs.TEXT),
        row.get(i + 2, Codecs.TEXT));
  }
}
