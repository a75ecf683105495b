package dev.virga.sql;

import dev.virga.codec.Codecs;
import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Binary;
import dev.virga.sql.ast.Expression.Prefixed;
import dev.virga.sql.ast.PrefixOperator;
import dev.virga.type.Bits;

/**
 * Operators and functions of bits; imported statically, as {@code import static
 * dev.virga.sql.BitFunctions.*}.
 *
 * <p>Between bits of different numbers, {@code & | #} are an error of the server.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-bitstring.html">PostgreSQL: Bit
 *     String Functions and Operators</a>
 */
public final class BitFunctions {
  private BitFunctions() {}

  /** {@code bits & ?}: the bits that both have. */
  public static <S> Expr<S, Bits> bitsAnd(Operand<S, Bits> bits, Bits other) {
    return computed(bits, BinaryOperator.BIT_AND, Comparisons.parameter(bits, other, "bitsAnd"));
  }

  /** {@code bits & other}: the bits that both have. */
  public static <S> Expr<S, Bits> bitsAnd(
      Operand<? super S, Bits> bits, Operand<? super S, Bits> other) {
    return computed(bits, BinaryOperator.BIT_AND, other.expressionBeside(bits.codec()));
  }

  /** {@code bits | ?}: the bits that one of both has. */
  public static <S> Expr<S, Bits> bitsOr(Operand<S, Bits> bits, Bits other) {
    return computed(bits, BinaryOperator.BIT_OR, Comparisons.parameter(bits, other, "bitsOr"));
  }

  /** {@code bits | other}: the bits that one of both has. */
  public static <S> Expr<S, Bits> bitsOr(
      Operand<? super S, Bits> bits, Operand<? super S, Bits> other) {
    return computed(bits, BinaryOperator.BIT_OR, other.expressionBeside(bits.codec()));
  }

  /** {@code bits # ?}: the bits that only one of both has. */
  public static <S> Expr<S, Bits> bitsXor(Operand<S, Bits> bits, Bits other) {
    return computed(bits, BinaryOperator.BIT_XOR, Comparisons.parameter(bits, other, "bitsXor"));
  }

  /** {@code bits # other}: the bits that only one of both has. */
  public static <S> Expr<S, Bits> bitsXor(
      Operand<? super S, Bits> bits, Operand<? super S, Bits> other) {
    return computed(bits, BinaryOperator.BIT_XOR, other.expressionBeside(bits.codec()));
  }

  /** {@code bits || ?}: the bits of both, one after the other. */
  public static <S> Expr<S, Bits> bitsConcat(Operand<S, Bits> bits, Bits other) {
    return computed(
        bits, BinaryOperator.CONCATENATE, Comparisons.parameter(bits, other, "bitsConcat"));
  }

  /** {@code bits || other}: the bits of both, one after the other. */
  public static <S> Expr<S, Bits> bitsConcat(
      Operand<? super S, Bits> bits, Operand<? super S, Bits> other) {
    return computed(bits, BinaryOperator.CONCATENATE, other.expressionBeside(bits.codec()));
  }

  /** {@code bits << ?}: each bit so many places to the left; their number stays. */
  public static <S> Expr<S, Bits> bitsShiftLeft(Operand<S, Bits> bits, int places) {
    return computed(bits, BinaryOperator.SHIFT_LEFT, Calls.parameter(places));
  }

  /** {@code bits >> ?}: each bit so many places to the right; their number stays. */
  public static <S> Expr<S, Bits> bitsShiftRight(Operand<S, Bits> bits, int places) {
    return computed(bits, BinaryOperator.SHIFT_RIGHT, Calls.parameter(places));
  }

  /** {@code ~bits}: each bit the other way. */
  public static <S> Expr<S, Bits> bitsNot(Operand<S, Bits> bits) {
    return new Computed<>(new Prefixed(PrefixOperator.BIT_NOT, bits.expression()), bits.codec());
  }

  private static <S> Expr<S, Bits> computed(
      Operand<?, Bits> bits, BinaryOperator operator, Expression right) {
    return new Computed<>(new Binary(operator, bits.expression(), right), bits.codec());
  }

  /** {@code length(bits)}: how many bits there are. */
  public static <S> NumberExpr<S, Integer> bitsLength(Operand<S, Bits> bits) {
    return Calls.number("length", Codecs.INTEGER, bits.expression());
  }

  /** {@code bit_count(bits)}: how many bits are set. */
  public static <S> NumberExpr<S, Long> bitsCount(Operand<S, Bits> bits) {
    return Calls.number("bit_count", Codecs.LONG, bits.expression());
  }
}
