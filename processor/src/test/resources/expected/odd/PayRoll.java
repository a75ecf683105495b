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
 * The table {@code "pay$roll"}: its columns, keys, relations and queries. Its rows are records of {@link Spelling.Dollar}.
 */
@Generated("dev.virga.processor.VirgaProcessor")
@NullMarked
public interface PayRoll {
  /**
   * The table {@code "pay$roll"}.
   */
  Table<PayRoll, Spelling.Dollar> PAY_ROLL = Table.of("pay$roll", PayRoll::read);

  /**
   * The column {@code "dollar$"}: {@code bigint}.
   */
  NumberColumn.Updatable<PayRoll, Long> DOLLAR$ = PAY_ROLL.number("dollar$", Codecs.LONG);

  /**
   * The column {@code "$"}: {@code text}.
   */
  TextColumn.Updatable<PayRoll> $ = PAY_ROLL.text("$");

  /**
   * The column {@code "_x"}: {@code text}.
   */
  TextColumn.Updatable<PayRoll> _X = PAY_ROLL.text("_x");

  /**
   * The column {@code "x__y"}: {@code text}.
   */
  TextColumn.Updatable<PayRoll> X__Y = PAY_ROLL.text("x__y");

  /**
   * The primary key {@code "dollar$"}.
   */
  UniqueKey<PayRoll> PRIMARY_KEY = PAY_ROLL.key("pay$roll_pkey", "dollar$");

  /**
   * Finds the row with a primary key, if there is one.
   */
  static FindFirst<PayRoll, Spelling.Dollar> findById(long dollar$) {
    return FindFirst.byKey(PAY_ROLL, Sql.where(DOLLAR$.eq(dollar$)));
  }

  /**
   * Finds the first row, if there is one.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindFirst<PayRoll, Spelling.Dollar> findFirst(Clause<? super PayRoll>... clauses) {
    return FindFirst.of(PAY_ROLL, clauses);
  }

  /**
   * Finds rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static FindMany<PayRoll, Spelling.Dollar> findMany(Clause<? super PayRoll>... clauses) {
    return FindMany.of(PAY_ROLL, clauses);
  }

  /**
   * Counts the rows for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Long> count(Where<? super PayRoll>... filters) {
    return Count.rows(PAY_ROLL, filters);
  }

  /**
   * Asks whether there is a row for which all filters hold.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Query<Boolean> exists(Where<? super PayRoll>... filters) {
    return Count.any(PAY_ROLL, filters);
  }

  /**
   * Inserts a row.
   */
  static Insert<PayRoll, Spelling.Dollar> insert(NewDollar row) {
    return Insert.of(PAY_ROLL, row);
  }

  /**
   * Inserts rows, all or none of them.
   */
  static InsertAll<PayRoll, Spelling.Dollar> insert(Collection<NewDollar> rows) {
    return InsertAll.of(PAY_ROLL, rows);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Update<PayRoll, Spelling.Dollar> update(Assignment<? super PayRoll> first,
      Assignment<? super PayRoll>... more) {
    return Update.of(PAY_ROLL, first, more);
  }

  /**
   * Updates rows; {@code where} says which.
   */
  static Update<PayRoll, Spelling.Dollar> update(
      Collection<? extends Assignment<? super PayRoll>> changes) {
    return Update.of(PAY_ROLL, changes);
  }

  /**
   * Deletes the rows for which a filter holds.
   */
  static Delete<PayRoll, Spelling.Dollar> delete(Where<? super PayRoll> filter) {
    return Delete.of(PAY_ROLL, filter);
  }

  /**
   * Deletes every row.
   */
  static Delete<PayRoll, Spelling.Dollar> deleteEveryRow() {
    return Delete.ofEveryRow(PAY_ROLL);
  }

  private static Spelling.Dollar read(Row row, int i) {
    return new Spelling.Dollar(row.getLong(i), row.get(i + 1, Codecs.TEXT),
        row.get(i + 2, Codecs.TEXT), row.get(i + 3, Codecs.TEXT));
  }
}
