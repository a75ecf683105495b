package dev.virga.sql;

import dev.virga.sql.RenderedText.Step;
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
import dev.virga.sql.ast.QueryExpression.SelectQuery;
import dev.virga.sql.ast.SortKey;
import dev.virga.sql.ast.Source;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a statement is known from, in the making: most compare columns with values,
 * order by columns and limit the rows; {@link PlainExpression} knows the others. Such a text is
 * rendered once for all values.
 *
 * <p>Parts are given in the order in which they are rendered. A method returns false where a part
 * is not plain; {@link #onlyIf} says then that there is nothing to be known from.
 */
final class PlainText {
  private static final String LIMIT = "limit";
  private static final String OFFSET = "offset";
  private static final int USUAL_VALUES = 2;

  /** More conditions are seldom the same again, and would take the room of many texts. */
  private static final int MOST_TERMS = 16;

  private @Nullable Object[] values = new @Nullable Object[USUAL_VALUES];
  private int valueCount;
  private @Nullable Step last;

  private PlainText(@Nullable Step first) {
    this.last = first;
  }

  /**
   * Begins the text of a statement of a table.
   *
   * @param kind what it is that no other kind of statement is
   */
  static PlainText of(Table<?, ?> table, Object kind) {
    return new PlainText(table.texts().root()).part(kind);
  }

  /** Begins the text of a query of tables that are parts of it. */
  static PlainText of(RenderedText texts) {
    return new PlainText(texts.root()).part(SelectQuery.class);
  }

  /** Returns this text if all of its parts were plain; otherwise, one that is not known. */
  PlainText onlyIf(boolean plain) {
    if (!plain) {
      last = null;
    }
    return this;
  }

  /** Returns where the parts have led; null where nothing is known from them. */
  @Nullable Step last() {
    return last;
  }

  /**
   * Returns the values of the parameters, in the order in which they are rendered; what is behind
   * them is none.
   */
  @Nullable Object[] values() {
    return values;
  }

  /** Returns how many values there are. */
  int valueCount() {
    return valueCount;
  }

  /** Adds what says by itself what is rendered, and has no values. */
  PlainText part(Object part) {
    Step from = last;
    if (from != null) {
      last = from.next(part);
    }
    return this;
  }

  /** Adds a value. */
  boolean parameter(Parameter parameter) {
    part(parameter.binder()).value(parameter.value());
    return true;
  }

  /** Adds a value whose parameter is known from the parts. */
  void value(@Nullable Object value) {
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

  /** Adds what is returned of the rows of a table that are written; null for nothing. */
  @SuppressWarnings("ReferenceEquality") // a table has one projection of its records
  boolean returning(Table<?, ?> table, @Nullable Projection projection) {
    if (projection == table.projection()) {
      part(Table.class);
      return true;
    }
    return projection == null || PlainShape.add(projection, part(Returning.class));
  }

  /** Adds conditions for the rows of one table, all of which hold. */
  boolean conditions(Source table, List<Expression> conditions) {
    if (!areFew(conditions)) {
      return false;
    }
    for (int i = 0; i < conditions.size(); i++) {
      if (!condition(table, conditions.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether expressions are not more than are known from. */
  static boolean areFew(List<Expression> conditions) {
    return conditions.size() <= MOST_TERMS;
  }

  /** Adds a condition; most are of a column and values, whose parts are fewer than of others. */
  boolean condition(Source table, Expression condition) {
    if (condition instanceof Binary binary
        && binary.right() instanceof Parameter value
        && column(table, binary.left())) {
      return part(binary.operator()).parameter(value);
    }
    if (condition instanceof Junction junction) {
      if (!areFew(junction.terms())) {
        return false;
      }
      part(junction.connective()).part(junction.terms().size());
      return conditions(table, junction.terms());
    }
    if (condition instanceof Between between
        && between.low() instanceof Parameter low
        && between.high() instanceof Parameter high
        && column(table, between.operand())) {
      return part(between.operator()).parameter(low) && parameter(high);
    }
    if (condition instanceof IsNull test && column(table, test.operand())) {
      part(test.negated());
      return true;
    }
    return PlainExpression.add(condition, this);
  }

  @SuppressWarnings("ReferenceEquality") // a column of the table itself has its very source
  private boolean column(Source table, Expression expression) {
    if (expression instanceof ColumnReference column && column.source() == table) {
      part(column.column());
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
      part(key.descending()).part(key.nulls());
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
    part(clause);
    if (rows instanceof Parameter parameter) {
      return parameter(parameter);
    }
    part(rows);
    return rows instanceof Verbatim;
  }
}
