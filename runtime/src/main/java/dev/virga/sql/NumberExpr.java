package dev.virga.sql;

import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Expression.Negation;

/**
 * A number.
 *
 * <p>Both sides of a calculation are of one type, and so is the result: PostgreSQL's {@code
 * integer} stays one, and is out of range where it would not fit. {@link Functions#castToNumber}
 * widens it.
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
    return new ComputedNumber<>(new Negation(expression()), codec());
  }
}
