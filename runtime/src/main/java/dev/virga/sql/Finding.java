package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Clauses;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Binary;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.sql.ast.From;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.QueryExpression.SelectQuery;
import dev.virga.sql.ast.RowLock;
import dev.virga.sql.ast.SortKey;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the tree of a query over one table. */
final class Finding {
  private Finding() {}

  static Clauses clauses(Table<?, ?> table, Collection<? extends Clause<?>> given) {
    return clauses(table, Clauses.NONE, given);
  }

  /**
   * Returns the clauses of a query of the first row alone.
   *
   * @throws InvalidQueryException if a limit is among them
   */
  static Clauses first(Table<?, ?> table, Collection<? extends Clause<?>> given) {
    for (Clause<?> clause : given) {
      if (clause instanceof RowLimit<?> rows && rows.limit() != null) {
        throw new InvalidQueryException(
            "findFirst(...) of " + table.name() + " takes no limit(...): it is one row, or none");
      }
    }
    return clauses(table, Clauses.NONE, given, RowLimit.ONE);
  }

  static Clauses clauses(Table<?, ?> table, Clauses before, Collection<? extends Clause<?>> given) {
    return clauses(table, before, given, before.limit());
  }

  /** Puts all together once: each clause that is added alone would copy all others. */
  private static Clauses clauses(
      Table<?, ?> table,
      Clauses before,
      Collection<? extends Clause<?>> given,
      @Nullable Expression most) {
    List<Expression> where = before.where();
    List<SortKey> order = before.orderBy();
    List<RowLock> locks = before.locks();
    Expression limit = most;
    Expression offset = before.offset();
    for (Clause<?> clause : given) {
      if (clause instanceof Where<?> more) {
        where = Clauses.joined(where, more.conditions());
      } else if (clause instanceof OrderBy<?> more) {
        order = Clauses.joined(order, more.keys());
      } else if (clause instanceof RowLocking lock) {
        locks = Clauses.joined(locks, List.of(lock.node()));
      } else if (clause instanceof RowLimit<?> rows) {
        limit = single(table, "limit", limit, rows.limit());
        offset = single(table, "offset", offset, rows.offset());
      }
    }
    return before.with(where, order, limit, offset, locks);
  }

  private static @Nullable Expression single(
      Table<?, ?> table, String clause, @Nullable Expression before, @Nullable Expression given) {
    if (before != null && given != null) {
      throw new InvalidQueryException(
          "a query of " + table.name() + " has two of " + clause + "(...)");
    }
    return given == null ? before : given;
  }

  /**
   * Requires that a filter says of each column of a key {@code COLUMN.eq(value)}.
   *
   * @throws InvalidQueryException if it says something else
   */
  static void requireKey(Table<?, ?> table, Where<?> key) {
    List<Expression> conditions = key.conditions();
    for (int i = 0; i < conditions.size(); i++) {
      if (!isOfKey(table, conditions.get(i))) {
        throw new InvalidQueryException(
            "a key of "
                + table.name()
                + " is COLUMN.eq(value) for each of its columns: say findFirst(where(...)) for another filter");
      }
    }
  }

  private static boolean isOfKey(Table<?, ?> table, Expression condition) {
    return condition instanceof Binary comparison
        && comparison.operator() == BinaryOperator.EQUAL
        && comparison.left() instanceof ColumnReference column
        && column.source().equals(table.source())
        && comparison.right() instanceof Parameter;
  }

  /** Returns what the text of a query of records is known from. */
  static PlainText plain(Table<?, ?> table, Clauses clauses) {
    PlainText text = PlainText.of(table, Table.class);
    return text.onlyIf(text.clauses(table.source(), clauses));
  }

  /** Returns what the text of a query is known from. */
  static PlainText plain(Table<?, ?> table, Clauses clauses, Selectable<?, ?> shape) {
    PlainText text = PlainText.of(table, Selectable.class);
    return text.onlyIf(
        PlainShape.add(shape.projection(), text) && text.clauses(table.source(), clauses));
  }

  static SelectQuery query(Table<?, ?> table, Clauses clauses, Projection projection) {
    return new SelectQuery(projection, new From(table.item(), List.of()), List.of(), clauses);
  }
}
