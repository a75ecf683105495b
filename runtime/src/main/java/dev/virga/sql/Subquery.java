package dev.virga.sql;

import dev.virga.RowQuery;
import dev.virga.sql.ast.SetOperator;

/**
 * A query of rows that also stands within another: in {@code in}, {@code exists} and {@code
 * scalar}, as a side of a union, as a derived or common table.
 *
 * <pre>{@code
 * Users.findMany(where(ID.in(Posts.findMany(where(VIEWS.gt(10))).select(AUTHOR_ID))))
 * }</pre>
 *
 * <p>{@link #union} and its like match the columns of two queries by position, whatever makes a
 * result of them: queries whose columns have other types there are refused. Two columns of the same
 * type that a lambda takes in another order would change places unnoticed: give both queries the
 * same constructor, as in {@code row(Card::new, ...)}.
 *
 * @param <R> what each row becomes
 */
public sealed interface Subquery<R> extends RowQuery<R> permits Select, FindMany {
  /** Returns the query as {@code from(...).select(...)} makes it. */
  Select<R> asSelect();

  /** {@code (select ...) union (select ...)}: the rows of both, equal rows once. */
  default Select<R> union(Subquery<R> other) {
    return asSelect().combined(SetOperator.UNION, other.asSelect());
  }

  /** {@code (select ...) union all (select ...)}: the rows of both. */
  default Select<R> unionAll(Subquery<R> other) {
    return asSelect().combined(SetOperator.UNION_ALL, other.asSelect());
  }

  /** {@code (select ...) intersect (select ...)}: the rows that both have, equal rows once. */
  default Select<R> intersect(Subquery<R> other) {
    return asSelect().combined(SetOperator.INTERSECT, other.asSelect());
  }

  /**
   * {@code (select ...) intersect all (select ...)}: the rows that both have, as often as both have
   * them.
   */
  default Select<R> intersectAll(Subquery<R> other) {
    return asSelect().combined(SetOperator.INTERSECT_ALL, other.asSelect());
  }

  /** {@code (select ...) except (select ...)}: the rows that only this one has, equal rows once. */
  default Select<R> except(Subquery<R> other) {
    return asSelect().combined(SetOperator.EXCEPT, other.asSelect());
  }

  /**
   * {@code (select ...) except all (select ...)}: the rows that this one has more often than the
   * other.
   */
  default Select<R> exceptAll(Subquery<R> other) {
    return asSelect().combined(SetOperator.EXCEPT_ALL, other.asSelect());
  }
}
