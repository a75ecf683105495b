package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Between;
import dev.virga.sql.ast.Expression.Binary;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Expression.InList;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.sql.ast.Precedence;
import dev.virga.sql.ast.QueryExpression;
import dev.virga.sql.ast.RangeOperator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the nodes of comparisons, and refuses nulls. */
final class Comparisons {
  private Comparisons() {}

  static <S, V> Condition<S> compare(
      Operand<?, V> left, BinaryOperator operator, @Nullable V right, String method) {
    requireEquality(left, operator);
    return new Predicate<>(new Binary(operator, left.expression(), parameter(left, right, method)));
  }

  /** Compares with a value that may be null, by an operator for which null is a value. */
  static <S, V> Condition<S> compareNullable(
      Operand<?, V> left, BinaryOperator operator, @Nullable V right) {
    requireEquality(left, operator);
    return new Predicate<>(
        new Binary(operator, left.expression(), new Parameter(left.codec(), right)));
  }

  static <X, V> Condition<X> compare(
      Operand<?, V> left, BinaryOperator operator, Operand<?, V> right) {
    requireEquality(left, operator);
    return new Predicate<>(
        new Binary(operator, left.expression(), right.expressionBeside(left.codec())));
  }

  static <S, V> Condition<S> range(
      Operand<?, V> operand, RangeOperator operator, V low, V high, String method) {
    return new Predicate<>(
        new Between(
            operator,
            operand.expression(),
            parameter(operand, low, method),
            parameter(operand, high, method)));
  }

  static <X, V> Condition<X> range(
      Operand<?, V> operand, RangeOperator operator, Operand<?, V> low, Operand<?, V> high) {
    return new Predicate<>(
        new Between(
            operator,
            operand.expression(),
            low.expressionBeside(operand.codec()),
            high.expressionBeside(operand.codec())));
  }

  @SafeVarargs
  static <X, V> Condition<X> oneOf(
      Operand<?, V> operand, boolean negated, Operand<?, V>... others) {
    requireEquality(operand, BinaryOperator.EQUAL);
    List<Expression> values = new ArrayList<>(others.length);
    for (Operand<?, V> other : others) {
      if (other instanceof Quantified) {
        throw new InvalidQueryException(
            "in(...) with any(...) or all(...) among its expressions: say COLUMN.eq(any(...))");
      }
      values.add(other.expressionBeside(operand.codec()));
    }
    return new Predicate<>(new InList(operand.expression(), values, negated));
  }

  /** Refuses to compare what PostgreSQL compares by something else, or not at all. */
  private static void requireEquality(Operand<?, ?> operand, BinaryOperator operator) {
    boolean compares =
        operator.precedence() == Precedence.COMPARISON || operator.precedence() == Precedence.IS;
    if (compares && !operand.codec().hasEquality()) {
      throw new InvalidQueryException(
          describe(operand)
              + " is "
              + operand.codec().sqlType()
              + ", of which PostgreSQL has no "
              + operator.sql()
              + " by value: say geometrySame(...) of figures, declare jsonb in place of json, or compare texts by"
              + " cast(..., Codecs.TEXT)");
    }
  }

  /** Returns the parameter for a value beside an operand. */
  static <V> Expression parameter(Operand<?, V> operand, @Nullable V value, String method) {
    if (value == null) {
      String instead = method.equals("ne") ? "isNotNull()" : "isNull()";
      throw new InvalidQueryException(
          describe(operand)
              + "."
              + method
              + "(null) is never true in SQL: say "
              + instead
              + ", or leave the condition out");
    }
    return new Parameter(operand.codec(), value);
  }

  /** Returns one array parameter for all values. */
  static <V> Expression array(
      Operand<?, V> operand, Collection<? extends V> values, String method) {
    requireEquality(operand, BinaryOperator.EQUAL);
    List<V> copy = new ArrayList<>(values);
    if (copy.contains(null)) {
      throw new InvalidQueryException(
          describe(operand)
              + "."
              + method
              + "(...) has a null among its values, which equals nothing in SQL: leave it out, and add isNull()");
    }
    return ArrayParameter.of(operand.codec(), copy);
  }

  /**
   * Returns the node of a query of one expression: anything else makes something else of its
   * columns than what is compared.
   */
  static QueryExpression column(Subquery<?> query, String method) {
    if (!query.asSelect().isOfOneExpression()) {
      throw new InvalidQueryException(
          method
              + "(...) compares with one column: select that column or expression alone, not a row, a relation or optional(...): "
              + query);
    }
    return query.asSelect().node();
  }

  private static String describe(Operand<?, ?> operand) {
    return operand.expression() instanceof ColumnReference column
        ? column.source().label() + "." + column.column()
        : "expression";
  }
}
