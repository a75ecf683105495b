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
 * The table {@code "用户"}: its columns, keys, relations and queries. Its rows are records of {@link Spelling.用户记录}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface 用户Table {
  /**
   * The table {@code "用户"}.
   */
  Table<用户Table, Spelling.用户记录> 用户 = Table.of("用户", 用户Table::read);

  /**
   * The column {@code "编号"}: {@code bigint}.
   */
  NumberColumn.Updatable<用户Table, Long> 编号 = 用户.number("编号", Codecs.LONG);

  /**
   * The column {@code "名字"}: {@code text}.
   */
  TextColumn.Updatable<用户Table> 名字 = 用户.text("名字");

  /**
   * The primary key {@code "编号"}.
   */
  UniqueKey<用户Table> PRIMARY_KEY = 用户.key("用户_pkey", "编号");

  /**
   * The unique key {@code "名字"}.
   */
  UniqueKey<用户Table> UNIQUE_名字 = 用户.key("用户_名字_key", "名字");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<用户Table, Spelling.用户记录> findById(long 编号_) {
    return FindFirst.byKey(用户, Sql.where(编号.eq(编号_)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<用户Table, Spelling.用户记录> findFirst(Clause<? super 用户Table>... clauses) {
    return FindFirst.of(用户, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<用户Table, Spelling.用户记录> findMany(Clause<? super 用户Table>... clauses) {
    return FindMany.of(用户, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super 用户Table>... filters) {
    return Count.rows(用户, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super 用户Table>... filters) {
    return Count.any(用户, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<用户Table, Spelling.用户记录> insert(New用户记录 row) {
    return Insert.of(用户, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<用户Table, Spelling.用户记录> insert(Collection<New用户记录> rows) {
    return InsertAll.of(用户, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<用户Table, Spelling.用户记录> update(Assignment<? super 用户Table> first,
      Assignment<? super 用户Table>... more) {
    return Update.of(用户, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<用户Table, Spelling.用户记录> update(
      Collection<? extends Assignment<? super 用户Table>> changes) {
    return Update.of(用户, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<用户Table, Spelling.用户记录> delete(Where<? super 用户Table> filter) {
    return Delete.of(用户, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<用户Table, Spelling.用户记录> deleteEveryRow() {
    return Delete.ofEveryRow(用户);
  }

  private static Spelling.用户记录 read(Row row, int i) {
    return new Spelling.用户记录(row.getLong(i), row.get(i + 1, Codecs.TEXT));
  }
}
