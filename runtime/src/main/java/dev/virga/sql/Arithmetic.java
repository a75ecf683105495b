package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Binary;
import dev.virga.sql.ast.Expression.Prefixed;
import dev.virga.sql.ast.Precedence;
import dev.virga.sql.ast.PrefixOperator;
import java.util.Set;

/** Makes the nodes of calculations. */
final class Arithmetic {
  private static final Set<String> WHOLE =
      Set.of(Codecs.SHORT.sqlType(), Codecs.INTEGER.sqlType(), Codecs.LONG.sqlType());

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

  static <S, V extends Number> NumberExpr<S, V> shift(
      Operand<?, V> left, BinaryOperator operator, Expression places) {
    requireOperator(left, operator);
    return new ComputedNumber<>(new Binary(operator, left.expression(), places), left.codec());
  }

  static <S, V extends Number> NumberExpr<S, V> complement(Operand<S, V> operand) {
    requireBits(operand);
    return new ComputedNumber<>(
        new Prefixed(PrefixOperator.BIT_NOT, operand.expression()), operand.codec());
  }

  private static void requireOperator(Operand<?, ?> left, BinaryOperator operator) {
    if (operator.precedence() == Precedence.OTHER) {
      requireBits(left);
    }
    boolean floating = left.codec().equals(Codecs.DOUBLE) || left.codec().equals(Codecs.FLOAT);
    if (operator == BinaryOperator.MODULO && floating) {
      throw new InvalidQueryException(
          "PostgreSQL has no remainder of a "
              + left.codec().sqlType()
              + ": say castToNumber(..., Codecs.DECIMAL).modulo(...)");
    }
  }

  private static void requireBits(Operand<?, ?> operand) {
    if (!WHOLE.contains(operand.codec().sqlType())) {
      throw new InvalidQueryException(
          "PostgreSQL has no operators of bits for a "
              + operand.codec().sqlType()
              + ": say castToNumber(..., Codecs.LONG) first");
    }
  }
}
