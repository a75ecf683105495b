package dev.virga.render;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.Clauses;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.AggregateCall;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Expression.WindowCall;
import dev.virga.sql.ast.QueryExpression;
import dev.virga.sql.ast.QueryExpression.SelectQuery;
import dev.virga.sql.ast.QueryExpression.SetOperation;
import dev.virga.sql.ast.RowLock;
import dev.virga.sql.ast.SortKey;
import dev.virga.sql.ast.Source;
import java.util.List;

/**
 * Refuses clauses that PostgreSQL takes alone, but not beside each other.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-select.html">PostgreSQL: SELECT</a>
 */
final class ClauseRules {
  private ClauseRules() {}

  static void require(SelectQuery select) {
    Clauses clauses = select.clauses();
    if (clauses.withTies() && clauses.limit() != null && clauses.orderBy().isEmpty()) {
      throw new InvalidQueryException(
          "limitWithTies(...) without an order, in which rows could tie: add orderBy(...)");
    }
    requireOrderOfDistinct(clauses);
    clauses.locks().forEach(lock -> requireLockable(clauses, lock));
  }

  /**
   * Refuses aggregates and window functions in a clause about single rows, and window functions in
   * one about groups. An aggregate of a table of the query around this one is one of that query.
   */
  static void requireOfRows(String clause, Expression expression, Scopes scopes) {
    if (expression.has(WindowCall.class::isInstance)) {
      throw new InvalidQueryException(
          clause
              + " with a window function, which is over the rows that it leaves: derive a table that selects it, and filter that");
    }
    if (!clause.equals("having") && expression.has(part -> isAggregateOf(scopes, part))) {
      throw new InvalidQueryException(
          clause
              + " with an aggregate, which is over the rows that it leaves: say having(...), or compare with a query, scalar(from(...).select(...))");
    }
  }

  /** Refuses an aggregate of an aggregate, which is right only over a window. */
  static void requireNotNested(AggregateCall call) {
    if (call.arguments().stream().anyMatch(Expression::isOverRows)) {
      throw new InvalidQueryException(
          call.name()
              + "(...) of an aggregate or a window function: derive a table that selects that one, and aggregate its column");
    }
  }

  private static boolean isAggregateOf(Scopes scopes, Expression expression) {
    return expression instanceof AggregateCall call
        && !call.has(
            part -> part instanceof ColumnReference column && scopes.isOutside(column.source()));
  }

  /** Of the rows that are equal the first is taken, so the order begins with what is equal. */
  private static void requireOrderOfDistinct(Clauses clauses) {
    List<Expression> distinct = clauses.distinctOn();
    if (clauses.distinct() && !distinct.isEmpty()) {
      throw new InvalidQueryException(
          "distinct() and distinctOn(...) in one query: say one of them");
    }
    int leading = Math.min(distinct.size(), clauses.orderBy().size());
    for (SortKey key : clauses.orderBy().subList(0, leading)) {
      if (!distinct.contains(key.expression())) {
        throw new InvalidQueryException(
            "distinctOn(...) takes the first row in the order, which begins with something else: put its expressions first in orderBy(...)");
      }
    }
  }

  private static void requireLockable(Clauses clauses, RowLock lock) {
    if (!clauses.groupBy().isEmpty() || !clauses.having().isEmpty()) {
      throw unlockable("groups");
    }
    if (clauses.distinct() || !clauses.distinctOn().isEmpty()) {
      throw unlockable("distinct rows");
    }
    if (clauses.withTies() && lock.waiting() == RowLock.Waiting.SKIP_LOCKED) {
      throw new InvalidQueryException(
          "limitWithTies(...) with skipLocked(), which could lock more rows than it returns: say limit(...)");
    }
  }

  private static InvalidQueryException unlockable(String rows) {
    return new InvalidQueryException(
        "a lock of "
            + rows
            + ", which are no rows of a table: lock the rows in a subquery, COLUMN.in(from(...).lock(...).select(COLUMN))");
  }

  /** Refuses locks in the branches of a set operation. */
  static void requireUnlocked(QueryExpression side, SetOperation whole) {
    if (side instanceof SelectQuery select && !select.clauses().locks().isEmpty()) {
      throw unlockable("the rows of " + whole.operator().sql());
    }
  }

  /** Refuses to lock rows that an aggregate or a window function was made of. */
  static void requireRows(Frame frame) {
    if (frame.isAggregated()) {
      throw unlockable("an aggregate or a window function");
    }
  }

  /**
   * Refuses to lock a table that is not in the query, or of which an outer join may find no row.
   */
  static void requirePresent(Frame frame, RowLock lock) {
    for (Source source : lock.of()) {
      if (frame.find(source) == null) {
        throw new InvalidQueryException(
            "a lock of \""
                + source.label()
                + "\", which is not in the query: name the tables of this query, or none");
      }
    }
    for (Occurrence occurrence : frame.tables()) {
      Source source = occurrence.source();
      if (occurrence.mayBeAbsent() && (lock.of().isEmpty() || lock.of().contains(source))) {
        throw new InvalidQueryException(
            "a lock of \""
                + occurrence.name()
                + "\", of which an outer join may find no row: lock the tables that are there, .of(TABLE, ...)");
      }
    }
  }
}
