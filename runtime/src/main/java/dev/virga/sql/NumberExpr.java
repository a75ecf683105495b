package dev.virga.sql;

import dev.virga.codec.Codecs;
import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Expression.Prefixed;
import dev.virga.sql.ast.PrefixOperator;

/**
 * A number.
 *
 * <p>Both sides of a calculation are of one type, and so is the result: PostgreSQL's {@code
 * integer} stays one, and is out of range where it would not fit. {@link Functions#castToNumber}
 * widens it. Where PostgreSQL has no such operator of the type, such as the bits of a {@code
 * numeric}, a {@link dev.virga.InvalidQueryException} says so when the query is built.
 *
 * @param <S> the scope: the tables that must be in the query
 * @param <V> the Java type of the number
 */
public interface NumberExpr<S, V extends Number> extends Expr<S, V> {
  /** {@code this + ?}. */
  default NumberExpr<S, V> plus(V value) {
    return Arithmetic.calculate(this, BinaryOperator.PLUS, value, "plus");
  }

  /** {@code this + other}. */
  default <X extends S> NumberExpr<X, V> plus(Operand<? super X, V> other) {
    return Arithmetic.calculate(this, BinaryOperator.PLUS, other);
  }

  /** {@code this - ?}. */
  default NumberExpr<S, V> minus(V value) {
    return Arithmetic.calculate(this, BinaryOperator.MINUS, value, "minus");
  }

  /** {@code this - other}. */
  default <X extends S> NumberExpr<X, V> minus(Operand<? super X, V> other) {
    return Arithmetic.calculate(this, BinaryOperator.MINUS, other);
  }

  /** {@code this * ?}. */
  default NumberExpr<S, V> times(V value) {
    return Arithmetic.calculate(this, BinaryOperator.TIMES, value, "times");
  }

  /** {@code this * other}. */
  default <X extends S> NumberExpr<X, V> times(Operand<? super X, V> other) {
    return Arithmetic.calculate(this, BinaryOperator.TIMES, other);
  }

  /**
   * {@code this / ?}; between whole numbers the result is cut towards zero. By zero it is an error
   * of the server.
   */
  default NumberExpr<S, V> dividedBy(V value) {
    return Arithmetic.calculate(this, BinaryOperator.DIVIDED_BY, value, "dividedBy");
  }

  /** {@code this / other}; between whole numbers the result is cut towards zero. */
  default <X extends S> NumberExpr<X, V> dividedBy(Operand<? super X, V> other) {
    return Arithmetic.calculate(this, BinaryOperator.DIVIDED_BY, other);
  }

  /**
   * {@code this % ?}: what remains of a division, with the sign of this.
   *
   * @throws dev.virga.InvalidQueryException if this is a {@code real} or {@code double precision},
   *     of which PostgreSQL has no remainder
   */
  default NumberExpr<S, V> modulo(V value) {
    return Arithmetic.calculate(this, BinaryOperator.MODULO, value, "modulo");
  }

  /**
   * {@code this % other}: what remains of a division, with the sign of this.
   *
   * @throws dev.virga.InvalidQueryException if this is a {@code real} or {@code double precision},
   *     of which PostgreSQL has no remainder
   */
  default <X extends S> NumberExpr<X, V> modulo(Operand<? super X, V> other) {
    return Arithmetic.calculate(this, BinaryOperator.MODULO, other);
  }

  /** {@code -this}. */
  default NumberExpr<S, V> negated() {
    return new ComputedNumber<>(new Prefixed(PrefixOperator.MINUS, expression()), codec());
  }

  /** {@code this & ?}: the bits that both have; of whole numbers. */
  default NumberExpr<S, V> bitAnd(V value) {
    return Arithmetic.calculate(this, BinaryOperator.BIT_AND, value, "bitAnd");
  }

  /** {@code this & other}: the bits that both have; of whole numbers. */
  default <X extends S> NumberExpr<X, V> bitAnd(Operand<? super X, V> other) {
    return Arithmetic.calculate(this, BinaryOperator.BIT_AND, other);
  }

  /** {@code this | ?}: the bits that one of both has; of whole numbers. */
  default NumberExpr<S, V> bitOr(V value) {
    return Arithmetic.calculate(this, BinaryOperator.BIT_OR, value, "bitOr");
  }

  /** {@code this | other}: the bits that one of both has; of whole numbers. */
  default <X extends S> NumberExpr<X, V> bitOr(Operand<? super X, V> other) {
    return Arithmetic.calculate(this, BinaryOperator.BIT_OR, other);
  }

  /** {@code this # ?}: the bits that only one of both has; of whole numbers. */
  default NumberExpr<S, V> bitXor(V value) {
    return Arithmetic.calculate(this, BinaryOperator.BIT_XOR, value, "bitXor");
  }

  /** {@code this # other}: the bits that only one of both has; of whole numbers. */
  default <X extends S> NumberExpr<X, V> bitXor(Operand<? super X, V> other) {
    return Arithmetic.calculate(this, BinaryOperator.BIT_XOR, other);
  }

  /** {@code this << ?}: the bits so many places higher; of whole numbers. */
  default NumberExpr<S, V> shiftLeft(int places) {
    return Arithmetic.shift(this, BinaryOperator.SHIFT_LEFT, Calls.parameter(places));
  }

  /** {@code this << places}: the bits so many places higher; of whole numbers. */
  default <X extends S> NumberExpr<X, V> shiftLeft(Operand<? super X, Integer> places) {
    return Arithmetic.shift(
        this, BinaryOperator.SHIFT_LEFT, places.expressionBeside(Codecs.INTEGER));
  }

  /** {@code this >> ?}: the bits so many places lower; of whole numbers. */
  default NumberExpr<S, V> shiftRight(int places) {
    return Arithmetic.shift(this, BinaryOperator.SHIFT_RIGHT, Calls.parameter(places));
  }

  /** {@code this >> places}: the bits so many places lower; of whole numbers. */
  default <X extends S> NumberExpr<X, V> shiftRight(Operand<? super X, Integer> places) {
    return Arithmetic.shift(
        this, BinaryOperator.SHIFT_RIGHT, places.expressionBeside(Codecs.INTEGER));
  }

  /** {@code ~this}: each bit the other way; of whole numbers. */
  default NumberExpr<S, V> bitNot() {
    return Arithmetic.complement(this);
  }
}
