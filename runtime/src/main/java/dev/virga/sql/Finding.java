package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.Clauses;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.From;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.QueryExpression.SelectQuery;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the tree of a query over one table. */
final class Finding {
  private Finding() {}

  static Clauses clauses(Table<?, ?> table, Collection<? extends Clause<?>> given) {
    return clauses(table, Clauses.NONE, given);
  }

  static Clauses clauses(Table<?, ?> table, Clauses before, Collection<? extends Clause<?>> given) {
    Clauses clauses = before;
    for (Clause<?> clause : given) {
      if (clause instanceof Where<?> where) {
        clauses = clauses.where(where.conditions());
      } else if (clause instanceof OrderBy<?> orderBy) {
        clauses = clauses.orderBy(orderBy.keys());
      } else if (clause instanceof RowLimit<?> limit) {
        clauses = limited(table, clauses, limit);
      } else if (clause instanceof RowLocking lock) {
        clauses = clauses.locks(List.of(lock.node()));
      }
    }
    return clauses;
  }

  private static Clauses limited(Table<?, ?> table, Clauses clauses, RowLimit<?> given) {
    @Nullable Expression limit = given.limit();
    if (limit != null) {
      requireFirst(table, "limit", clauses.limit());
      return clauses.limit(limit);
    }
    @Nullable Expression offset = given.offset();
    requireFirst(table, "offset", clauses.offset());
    return offset == null ? clauses : clauses.offset(offset);
  }

  private static void requireFirst(Table<?, ?> table, String clause, @Nullable Expression before) {
    if (before != null) {
      throw new InvalidQueryException(
          "a query of " + table.name() + " has two of " + clause + "(...)");
    }
  }

  /** Returns what the text of a query is known from; null where it is not plain. */
  static @Nullable PlainText plain(Table<?, ?> table, Clauses clauses, Selectable<?, ?> shape) {
    PlainText text = new PlainText();
    return PlainShape.add(shape.projection(), text) && text.clauses(table.source(), clauses)
        ? text
        : null;
  }

  static SelectQuery query(Table<?, ?> table, Clauses clauses, Projection projection) {
    return new SelectQuery(projection, new From(table.item(), List.of()), List.of(), clauses);
  }
}
