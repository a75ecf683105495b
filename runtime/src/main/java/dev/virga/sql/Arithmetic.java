package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Expression.Binary;

/** Makes the nodes of calculations. */
final class Arithmetic {
  private Arithmetic() {}

  static <S, V extends Number> NumberExpr<S, V> calculate(
      Operand<?, V> left, BinaryOperator operator, V right, String method) {
    requireOperator(left, operator);
    return new ComputedNumber<>(
        new Binary(operator, left.expression(), Comparisons.parameter(left, right, method)),
        left.codec());
  }

  static <X, V extends Number> NumberExpr<X, V> calculate(
      Operand<?, V> left, BinaryOperator operator, Operand<?, V> right) {
    requireOperator(left, operator);
    return new ComputedNumber<>(
        new Binary(operator, left.expression(), right.expressionBeside(left.codec())),
        left.codec());
  }

  private static void requireOperator(Operand<?, ?> left, BinaryOperator operator) {
    boolean floating = left.codec().equals(Codecs.DOUBLE) || left.codec().equals(Codecs.FLOAT);
    if (operator == BinaryOperator.MODULO && floating) {
      throw new InvalidQueryException(
          "PostgreSQL has no remainder of a "
              + left.codec().sqlType()
              + ": say castToNumber(..., Codecs.DECIMAL).modulo(...)");
    }
  }
}
