package dev.virga.sql;

import dev.virga.sql.ast.WriteStatement.OneRow;
import dev.virga.sql.ast.WriteStatement.QueryRows;
import java.util.Collection;
import java.util.List;

/**
 * An insert whose values are expressions, or the rows of a query. It is no query yet: {@link
 * #values}, {@link #select} or {@link #defaultValues} goes on.
 *
 * <pre>{@code
 * insertInto(POSTS)
 *     .select(
 *         from(DRAFTS).where(Drafts.DONE),
 *         AUTHOR_ID.from(Drafts.AUTHOR_ID), TITLE.from(Drafts.TITLE), BODY.from(""))
 * }</pre>
 *
 * <p>renders {@code insert into "posts" ("author_id", "title", "body") select "author_id", "title",
 * ? from "drafts" where "done"}.
 *
 * <p>Only columns that can be given have {@code from(...)}. That each column without a default has
 * a value is checked when the insert is built; for values that are known, the generated {@code
 * NewPost} sees to that when it is compiled.
 *
 * @param <S> the scope: the table
 * @param <R> the record of the table
 */
public final class InsertInto<S, R> {
  private final Table<S, R> table;

  InsertInto(Table<S, R> table) {
    this.table = table;
  }

  /**
   * {@code values (...)}: one row, of expressions that stand for themselves, such as functions of
   * values and subqueries.
   *
   * @throws dev.virga.InvalidQueryException if a column without a default has no value, or a column
   *     has two
   */
  @SafeVarargs
  public final Insert<S, R> values(Filled<S, Object> first, Filled<S, Object>... more) {
    return one(FilledColumns.of(table, first, more));
  }

  /** {@code values (...)}: one row, of columns that are chosen at run time. */
  public Insert<S, R> values(Collection<? extends Filled<S, Object>> filled) {
    return one(FilledColumns.of(table, filled));
  }

  private Insert<S, R> one(FilledColumns columns) {
    return new Insert<>(table, columns.names(), new OneRow(columns.values()));
  }

  /**
   * {@code select ...}: a row for each row of a query.
   *
   * @param query the query, without its {@code select(...)}
   * @throws dev.virga.InvalidQueryException if a column without a default has no value, or a column
   *     has two
   */
  @SafeVarargs
  public final <Q> InsertAll<S, R> select(
      From<Q, ?> query, Filled<S, ? super Q> first, Filled<S, ? super Q>... more) {
    FilledColumns columns = FilledColumns.of(table, first, more);
    return new InsertAll<>(
        table, columns.names(), new QueryRows(query.selecting(columns.projections())));
  }

  /**
   * {@code default values}: a row of which every column has its default.
   *
   * @throws dev.virga.InvalidQueryException if a column has none
   */
  public Insert<S, R> defaultValues() {
    return one(FilledColumns.of(table, List.of()));
  }
}
