package dev.virga.sql;

import dev.virga.sql.ast.Clauses;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Binary;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.sql.ast.Expression.Verbatim;
import dev.virga.sql.ast.SortKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Clauses that compare columns of the table with values, order by its columns and limit the rows,
 * as those of most queries do. Their text is known from the columns and operators, so it is
 * rendered once for all values.
 *
 * @param text what the text is known from
 * @param values the values of its parameters, in the order in which they are rendered
 */
record PlainClauses(List<Object> text, List<@Nullable Object> values) {
  private static final String LIMIT = "limit";
  private static final String OFFSET = "offset";

  /** Returns the clauses; null where they are not plain. */
  static @Nullable PlainClauses of(Table<?, ?> table, Clauses clauses) {
    if (!hasOnlyPlainParts(clauses)) {
      return null;
    }
    List<Object> text = new ArrayList<>();
    List<@Nullable Object> values = new ArrayList<>();
    for (Expression condition : clauses.where()) {
      if (!isPlain(table, condition, text, values)) {
        return null;
      }
    }
    for (SortKey key : clauses.orderBy()) {
      if (!isColumn(table, key.expression())) {
        return null;
      }
      text.add(key);
    }
    return isPlain(LIMIT, clauses.limit(), text, values)
            && isPlain(OFFSET, clauses.offset(), text, values)
        ? new PlainClauses(text, values)
        : null;
  }

  private static boolean hasOnlyPlainParts(Clauses clauses) {
    return !clauses.distinct()
        && clauses.distinctOn().isEmpty()
        && clauses.groupBy().isEmpty()
        && clauses.having().isEmpty()
        && clauses.windows().isEmpty()
        && !clauses.withTies()
        && clauses.locks().isEmpty();
  }

  private static boolean isPlain(
      Table<?, ?> table, Expression condition, List<Object> text, List<@Nullable Object> values) {
    if (condition instanceof Binary binary
        && binary.left() instanceof ColumnReference column
        && binary.right() instanceof Parameter parameter
        && isColumn(table, column)) {
      text.add(column.column());
      text.add(binary.operator());
      text.add(parameter.binder());
      values.add(parameter.value());
      return true;
    }
    return false;
  }

  @SuppressWarnings("ReferenceEquality") // a column of the table itself has its very source
  private static boolean isColumn(Table<?, ?> table, Expression expression) {
    return expression instanceof ColumnReference column && column.source() == table.source();
  }

  private static boolean isPlain(
      String clause, @Nullable Expression rows, List<Object> text, List<@Nullable Object> values) {
    if (rows instanceof Parameter parameter) {
      text.add(clause);
      text.add(parameter.binder());
      values.add(parameter.value());
      return true;
    }
    if (rows instanceof Verbatim) {
      text.add(rows);
      return true;
    }
    return rows == null;
  }
}
