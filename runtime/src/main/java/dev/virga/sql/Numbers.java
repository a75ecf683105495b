package dev.virga.sql;

import dev.virga.codec.Codecs;
import dev.virga.sql.NumberType.OfDouble;
import dev.virga.sql.ast.Expression.Parameter;
import java.math.BigDecimal;

/**
 * SQL functions of numbers; imported statically, as {@code import static dev.virga.sql.Numbers.*}.
 *
 * <p>Those that round and those of analysis are for {@code numeric} and {@code double precision},
 * which they keep: PostgreSQL would take a whole number for a {@code double precision}, which has
 * not room for all of them. {@link Functions#castToNumber} says which is meant.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-math.html">PostgreSQL:
 *     Mathematical Functions and Operators</a>
 */
public final class Numbers {
  private Numbers() {}

  /** {@code abs(number)}: without its sign. */
  public static <S, V extends Number> NumberExpr<S, V> abs(Operand<S, V> number) {
    return Calls.number("abs", number.codec(), number.expression());
  }

  /** {@code sign(number)}: -1, 0 or 1. */
  public static <S> NumberExpr<S, BigDecimal> sign(Operand<S, BigDecimal> number) {
    return Calls.number("sign", Codecs.DECIMAL, number.expression());
  }

  /**
   * {@code sign(number)}: -1, 0 or 1.
   *
   * @param none nothing: it only tells apart the functions of different types
   */
  public static <S> NumberExpr<S, Double> sign(Operand<S, Double> number, OfDouble... none) {
    return Calls.number("sign", Codecs.DOUBLE, number.expression());
  }

  /** {@code ceil(number)}: up to a whole number. */
  public static <S> NumberExpr<S, BigDecimal> ceil(Operand<S, BigDecimal> number) {
    return Calls.number("ceil", Codecs.DECIMAL, number.expression());
  }

  /**
   * {@code ceil(number)}: up to a whole number.
   *
   * @param none nothing: it only tells apart the functions of different types
   */
  public static <S> NumberExpr<S, Double> ceil(Operand<S, Double> number, OfDouble... none) {
    return Calls.number("ceil", Codecs.DOUBLE, number.expression());
  }

  /** {@code floor(number)}: down to a whole number. */
  public static <S> NumberExpr<S, BigDecimal> floor(Operand<S, BigDecimal> number) {
    return Calls.number("floor", Codecs.DECIMAL, number.expression());
  }

  /**
   * {@code floor(number)}: down to a whole number.
   *
   * @param none nothing: it only tells apart the functions of different types
   */
  public static <S> NumberExpr<S, Double> floor(Operand<S, Double> number, OfDouble... none) {
    return Calls.number("floor", Codecs.DOUBLE, number.expression());
  }

  /**
   * {@code round(number)}: to the nearest whole number; halves away from zero, of double precision
   * to the even one.
   */
  public static <S> NumberExpr<S, BigDecimal> round(Operand<S, BigDecimal> number) {
    return Calls.number("round", Codecs.DECIMAL, number.expression());
  }

  /**
   * {@code round(number)}: to the nearest whole number; halves away from zero, of double precision
   * to the even one.
   *
   * @param none nothing: it only tells apart the functions of different types
   */
  public static <S> NumberExpr<S, Double> round(Operand<S, Double> number, OfDouble... none) {
    return Calls.number("round", Codecs.DOUBLE, number.expression());
  }

  /** {@code trunc(number)}: towards zero to a whole number. */
  public static <S> NumberExpr<S, BigDecimal> trunc(Operand<S, BigDecimal> number) {
    return Calls.number("trunc", Codecs.DECIMAL, number.expression());
  }

  /**
   * {@code trunc(number)}: towards zero to a whole number.
   *
   * @param none nothing: it only tells apart the functions of different types
   */
  public static <S> NumberExpr<S, Double> trunc(Operand<S, Double> number, OfDouble... none) {
    return Calls.number("trunc", Codecs.DOUBLE, number.expression());
  }

  /** {@code round(number, ?)}: to so many digits behind the point. */
  public static <S> NumberExpr<S, BigDecimal> round(Operand<S, BigDecimal> number, int digits) {
    return Calls.number("round", Codecs.DECIMAL, number.expression(), Calls.parameter(digits));
  }

  /** {@code trunc(number, ?)}: towards zero, to so many digits behind the point. */
  public static <S> NumberExpr<S, BigDecimal> trunc(Operand<S, BigDecimal> number, int digits) {
    return Calls.number("trunc", Codecs.DECIMAL, number.expression(), Calls.parameter(digits));
  }

  /** {@code sqrt(number)}: the square root. */
  public static <S> NumberExpr<S, BigDecimal> sqrt(Operand<S, BigDecimal> number) {
    return Calls.number("sqrt", Codecs.DECIMAL, number.expression());
  }

  /**
   * {@code sqrt(number)}: the square root.
   *
   * @param none nothing: it only tells apart the functions of different types
   */
  public static <S> NumberExpr<S, Double> sqrt(Operand<S, Double> number, OfDouble... none) {
    return Calls.number("sqrt", Codecs.DOUBLE, number.expression());
  }

  /** {@code exp(number)}: the power of e. */
  public static <S> NumberExpr<S, BigDecimal> exp(Operand<S, BigDecimal> number) {
    return Calls.number("exp", Codecs.DECIMAL, number.expression());
  }

  /**
   * {@code exp(number)}: the power of e.
   *
   * @param none nothing: it only tells apart the functions of different types
   */
  public static <S> NumberExpr<S, Double> exp(Operand<S, Double> number, OfDouble... none) {
    return Calls.number("exp", Codecs.DOUBLE, number.expression());
  }

  /** {@code ln(number)}: the natural logarithm. */
  public static <S> NumberExpr<S, BigDecimal> ln(Operand<S, BigDecimal> number) {
    return Calls.number("ln", Codecs.DECIMAL, number.expression());
  }

  /**
   * {@code ln(number)}: the natural logarithm.
   *
   * @param none nothing: it only tells apart the functions of different types
   */
  public static <S> NumberExpr<S, Double> ln(Operand<S, Double> number, OfDouble... none) {
    return Calls.number("ln", Codecs.DOUBLE, number.expression());
  }

  /** {@code log(number)}: the logarithm to base 10. */
  public static <S> NumberExpr<S, BigDecimal> log(Operand<S, BigDecimal> number) {
    return Calls.number("log", Codecs.DECIMAL, number.expression());
  }

  /**
   * {@code log(number)}: the logarithm to base 10.
   *
   * @param none nothing: it only tells apart the functions of different types
   */
  public static <S> NumberExpr<S, Double> log(Operand<S, Double> number, OfDouble... none) {
    return Calls.number("log", Codecs.DOUBLE, number.expression());
  }

  /** {@code power(base, ?)}. */
  public static <S> NumberExpr<S, BigDecimal> power(
      Operand<S, BigDecimal> base, BigDecimal exponent) {
    return Calls.number(
        "power", Codecs.DECIMAL, base.expression(), new Parameter(Codecs.DECIMAL, exponent));
  }

  /** {@code power(base, ?)}. */
  public static <S> NumberExpr<S, Double> power(Operand<S, Double> base, double exponent) {
    return Calls.number(
        "power", Codecs.DOUBLE, base.expression(), new Parameter(Codecs.DOUBLE, exponent));
  }

  /** {@code random()}: from 0 up to, but not, 1. */
  public static NumberExpr<Object, Double> random() {
    return Calls.number("random", Codecs.DOUBLE);
  }
}
