package dev.virga.sql;

import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Expression.Binary;

/** Makes the nodes of calculations. */
final class Arithmetic {
  private Arithmetic() {}

  static <S, V extends Number> NumberExpr<S, V> calculate(
      Operand<?, V> left, BinaryOperator operator, V right, String method) {
    return new ComputedNumber<>(
        new Binary(operator, left.expression(), Comparisons.parameter(left, right, method)),
        left.codec());
  }

  static <X, V extends Number> NumberExpr<X, V> calculate(
      Operand<?, V> left, BinaryOperator operator, Operand<?, V> right) {
    return new ComputedNumber<>(
        new Binary(operator, left.expression(), right.expressionBeside(left.codec())),
        left.codec());
  }
}
