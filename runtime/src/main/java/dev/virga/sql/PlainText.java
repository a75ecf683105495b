package dev.virga.sql;

import dev.virga.sql.ast.Clauses;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Between;
import dev.virga.sql.ast.Expression.Binary;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Expression.IsNull;
import dev.virga.sql.ast.Expression.Junction;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.sql.ast.Expression.Verbatim;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.SortKey;
import dev.virga.sql.ast.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a statement is known from, in the making: it compares columns with values,
 * orders by columns and limits the rows, as most statements do. Such a text is rendered once for
 * all values.
 *
 * <p>Parts are given in the order in which they are rendered. A method returns false where a part
 * is not plain; then there is nothing to be known from.
 */
final class PlainText {
  private static final String LIMIT = "limit";
  private static final String OFFSET = "offset";
  private static final int USUAL_PARTS = 12;
  private static final int USUAL_VALUES = 4;

  private final List<Object> parts = new ArrayList<>(USUAL_PARTS);
  private @Nullable Object[] values = new @Nullable Object[USUAL_VALUES];
  private int valueCount;

  /** Returns what the text is known from, which never changes. */
  List<Object> parts() {
    return parts;
  }

  /** Returns the values of the parameters, in the order in which they are rendered. */
  @Nullable Object[] values() {
    return Arrays.copyOf(values, valueCount);
  }

  /** Returns what the text of a query's clauses is known from; null where they are not plain. */
  static @Nullable PlainText of(Table<?, ?> table, Clauses clauses) {
    PlainText text = new PlainText();
    return text.clauses(table.source(), clauses) ? text : null;
  }

  /** Adds what says by itself what is rendered, and has no values. */
  PlainText part(Object part) {
    parts.add(part);
    return this;
  }

  /** Adds a value. */
  boolean parameter(Parameter parameter) {
    parts.add(parameter.binder());
    add(parameter.value());
    return true;
  }

  /** Adds values whose parameters are known from the parts. */
  void values(@Nullable Object[] given) {
    for (Object value : given) {
      add(value);
    }
  }

  private void add(@Nullable Object value) {
    if (valueCount == values.length) {
      values = Arrays.copyOf(values, 2 * valueCount);
    }
    values[valueCount++] = value;
  }

  /** Adds the clauses of a query of one table. */
  boolean clauses(Source table, Clauses clauses) {
    return hasOnlyPlainClauses(clauses)
        && conditions(table, clauses.where())
        && order(table, clauses.orderBy())
        && rows(clauses.limit(), clauses.offset());
  }

  private static boolean hasOnlyPlainClauses(Clauses clauses) {
    return !clauses.distinct()
        && clauses.distinctOn().isEmpty()
        && clauses.groupBy().isEmpty()
        && clauses.having().isEmpty()
        && clauses.windows().isEmpty()
        && !clauses.withTies()
        && clauses.locks().isEmpty();
  }

  /** Adds what is returned of the rows that are written; null for nothing. */
  boolean returning(@Nullable Projection projection) {
    return projection == null || PlainShape.add(projection, part(Returning.class));
  }

  /** Adds conditions for the rows of one table, all of which hold. */
  boolean conditions(Source table, List<Expression> conditions) {
    for (int i = 0; i < conditions.size(); i++) {
      if (!condition(table, conditions.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Adds an operation of a column and values, or conditions that are connected. */
  boolean condition(Source table, Expression condition) {
    if (condition instanceof Binary binary) {
      return binary.right() instanceof Parameter value
          && column(table, binary.left())
          && part(binary.operator()).parameter(value);
    }
    if (condition instanceof Junction junction) {
      part(junction.connective()).part(junction.terms().size());
      return conditions(table, junction.terms());
    }
    if (condition instanceof Between between) {
      return between.low() instanceof Parameter low
          && between.high() instanceof Parameter high
          && column(table, between.operand())
          && part(between.operator()).parameter(low)
          && parameter(high);
    }
    if (condition instanceof IsNull test && column(table, test.operand())) {
      part(test.negated());
      return true;
    }
    return false;
  }

  @SuppressWarnings("ReferenceEquality") // a column of the table itself has its very source
  private boolean column(Source table, Expression expression) {
    if (expression instanceof ColumnReference column && column.source() == table) {
      parts.add(column.column());
      return true;
    }
    return false;
  }

  /** Adds the order of the rows of one table. */
  boolean order(Source table, List<SortKey> order) {
    for (int i = 0; i < order.size(); i++) {
      SortKey key = order.get(i);
      if (!column(table, key.expression())) {
        return false;
      }
      parts.add(key.descending());
      parts.add(key.nulls());
    }
    return true;
  }

  /** Adds how many rows are returned and left out. */
  boolean rows(@Nullable Expression limit, @Nullable Expression offset) {
    return rows(LIMIT, limit) && rows(OFFSET, offset);
  }

  private boolean rows(String clause, @Nullable Expression rows) {
    if (rows == null) {
      return true;
    }
    parts.add(clause);
    if (rows instanceof Parameter parameter) {
      return parameter(parameter);
    }
    parts.add(rows);
    return rows instanceof Verbatim;
  }
}
