package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.Expression.AggregateCall;
import dev.virga.sql.ast.Expression.Parameter;
import java.math.BigDecimal;
import java.util.List;

/**
 * Aggregate functions; imported statically, as {@code import static dev.virga.sql.Aggregates.*}.
 *
 * <p>An aggregate is over the rows of a group, over those for which {@link Aggregate#filter} holds,
 * or, with {@link Aggregate#over}, over the rows around each row. All but the counts are null over
 * no rows: where that can be, select {@code optional(sum(VIEWS))}, or {@code coalesce(sum(VIEWS),
 * 0L)}.
 */
public final class Aggregates {
  private Aggregates() {}

  /** {@code count(*)}: how many rows there are. */
  public static NumberAggregate<Object, Long> count() {
    return new NumberAggregate<>(AggregateCall.of("count", List.of()), Codecs.LONG);
  }

  /**
   * {@code count(expression)}: in how many rows it is not null. It has a value also where the
   * column's table is absent.
   */
  public static NumberAggregate<Object, Long> count(Operand<?, ?> expression) {
    return number("count", expression, Codecs.LONG);
  }

  /** {@code count(distinct expression)}: how many different values there are, null left out. */
  public static NumberAggregate<Object, Long> countDistinct(Operand<?, ?> expression) {
    return new NumberAggregate<Object, Long>(
            AggregateCall.of("count", List.of(expression.expression())), Codecs.LONG)
        .distinct();
  }

  /**
   * {@code sum(expression)} of {@code smallint}, a {@code bigint}; null over no rows.
   *
   * @param none nothing: it only tells apart the sums of different types, which differ in the type
   *     of the result
   */
  public static <S> NumberAggregate<S, Long> sum(Operand<S, Short> expression, OfShort... none) {
    return number("sum", expression, Codecs.LONG);
  }

  /**
   * {@code sum(expression)} of {@code integer}, a {@code bigint}; null over no rows.
   *
   * @param none nothing: it only tells apart the sums of different types, which differ in the type
   *     of the result
   */
  public static <S> NumberAggregate<S, Long> sum(
      Operand<S, Integer> expression, OfInteger... none) {
    return number("sum", expression, Codecs.LONG);
  }

  /**
   * {@code sum(expression)} of {@code bigint}, a {@code numeric}; null over no rows.
   *
   * @param none nothing: it only tells apart the sums of different types, which differ in the type
   *     of the result
   */
  public static <S> NumberAggregate<S, BigDecimal> sum(
      Operand<S, Long> expression, OfLong... none) {
    return number("sum", expression, Codecs.DECIMAL);
  }

  /**
   * {@code sum(expression)} of {@code numeric}; null over no rows.
   *
   * @param none nothing: it only tells apart the sums of different types, which differ in the type
   *     of the result
   */
  public static <S> NumberAggregate<S, BigDecimal> sum(
      Operand<S, BigDecimal> expression, OfDecimal... none) {
    return number("sum", expression, Codecs.DECIMAL);
  }

  /**
   * {@code sum(expression)} of {@code real}; null over no rows.
   *
   * @param none nothing: it only tells apart the sums of different types, which differ in the type
   *     of the result
   */
  public static <S> NumberAggregate<S, Float> sum(Operand<S, Float> expression, OfFloat... none) {
    return number("sum", expression, Codecs.FLOAT);
  }

  /**
   * {@code sum(expression)} of {@code double precision}; null over no rows.
   *
   * @param none nothing: it only tells apart the sums of different types, which differ in the type
   *     of the result
   */
  public static <S> NumberAggregate<S, Double> sum(
      Operand<S, Double> expression, OfDouble... none) {
    return number("sum", expression, Codecs.DOUBLE);
  }

  /**
   * {@code avg(expression)} of {@code smallint}, a {@code numeric}; null over no rows.
   *
   * @param none nothing: it only tells apart the averages of different types, which differ in the
   *     type of the result
   */
  public static <S> NumberAggregate<S, BigDecimal> avg(
      Operand<S, Short> expression, OfShort... none) {
    return number("avg", expression, Codecs.DECIMAL);
  }

  /**
   * {@code avg(expression)} of {@code integer}, a {@code numeric}; null over no rows.
   *
   * @param none nothing: it only tells apart the averages of different types, which differ in the
   *     type of the result
   */
  public static <S> NumberAggregate<S, BigDecimal> avg(
      Operand<S, Integer> expression, OfInteger... none) {
    return number("avg", expression, Codecs.DECIMAL);
  }

  /**
   * {@code avg(expression)} of {@code bigint}, a {@code numeric}; null over no rows.
   *
   * @param none nothing: it only tells apart the averages of different types, which differ in the
   *     type of the result
   */
  public static <S> NumberAggregate<S, BigDecimal> avg(
      Operand<S, Long> expression, OfLong... none) {
    return number("avg", expression, Codecs.DECIMAL);
  }

  /**
   * {@code avg(expression)} of {@code numeric}; null over no rows.
   *
   * @param none nothing: it only tells apart the averages of different types, which differ in the
   *     type of the result
   */
  public static <S> NumberAggregate<S, BigDecimal> avg(
      Operand<S, BigDecimal> expression, OfDecimal... none) {
    return number("avg", expression, Codecs.DECIMAL);
  }

  /**
   * {@code avg(expression)} of {@code real}, a {@code double precision}; null over no rows.
   *
   * @param none nothing: it only tells apart the averages of different types, which differ in the
   *     type of the result
   */
  public static <S> NumberAggregate<S, Double> avg(Operand<S, Float> expression, OfFloat... none) {
    return number("avg", expression, Codecs.DOUBLE);
  }

  /**
   * {@code avg(expression)} of {@code double precision}; null over no rows.
   *
   * @param none nothing: it only tells apart the averages of different types, which differ in the
   *     type of the result
   */
  public static <S> NumberAggregate<S, Double> avg(
      Operand<S, Double> expression, OfDouble... none) {
    return number("avg", expression, Codecs.DOUBLE);
  }

  /** {@code min(expression)}: the smallest value; null over no rows. */
  public static <S, V> Aggregate<S, V> min(Operand<S, V> expression) {
    return any("min", expression, expression.codec());
  }

  /** {@code min(expression)}: the smallest number; null over no rows. */
  public static <S, V extends Number> NumberAggregate<S, V> min(NumberExpr<S, V> expression) {
    return number("min", expression, expression.codec());
  }

  /**
   * {@code min(expression)}: the smallest text, in the order of its collation; null over no rows.
   */
  public static <S> TextAggregate<S> min(TextExpr<S> expression) {
    return new TextAggregate<>(AggregateCall.of("min", List.of(expression.expression())));
  }

  /** {@code max(expression)}: the largest value; null over no rows. */
  public static <S, V> Aggregate<S, V> max(Operand<S, V> expression) {
    return any("max", expression, expression.codec());
  }

  /** {@code max(expression)}: the largest number; null over no rows. */
  public static <S, V extends Number> NumberAggregate<S, V> max(NumberExpr<S, V> expression) {
    return number("max", expression, expression.codec());
  }

  /**
   * {@code max(expression)}: the largest text, in the order of its collation; null over no rows.
   */
  public static <S> TextAggregate<S> max(TextExpr<S> expression) {
    return new TextAggregate<>(AggregateCall.of("max", List.of(expression.expression())));
  }

  /** {@code bool_and(condition)}: whether it holds in all rows; null over no rows. */
  public static <S> Aggregate<S, Boolean> boolAnd(Condition<S> condition) {
    return any("bool_and", condition, Codecs.BOOLEAN);
  }

  /** {@code bool_or(condition)}: whether it holds in any row; null over no rows. */
  public static <S> Aggregate<S, Boolean> boolOr(Condition<S> condition) {
    return any("bool_or", condition, Codecs.BOOLEAN);
  }

  /**
   * {@code string_agg(text, ?)}: the texts one after the other, with a separator between; null over
   * no rows.
   */
  public static <S> TextAggregate<S> stringAgg(Operand<S, String> text, String separator) {
    return new TextAggregate<>(
        AggregateCall.of(
            "string_agg", List.of(text.expression(), new Parameter(Codecs.TEXT, separator))));
  }

  private static <S, V extends Number> NumberAggregate<S, V> number(
      String name, Operand<?, ?> expression, Codec<V> codec) {
    return new NumberAggregate<>(AggregateCall.of(name, List.of(expression.expression())), codec);
  }

  private static <S, V> Aggregate<S, V> any(String name, Operand<?, ?> expression, Codec<V> codec) {
    return new Aggregate<>(AggregateCall.of(name, List.of(expression.expression())), codec);
  }

  /** Tells apart the overloads for numbers of one type; there is none. */
  public static final class OfShort {
    private OfShort() {}
  }

  /** Tells apart the overloads for numbers of one type; there is none. */
  public static final class OfInteger {
    private OfInteger() {}
  }

  /** Tells apart the overloads for numbers of one type; there is none. */
  public static final class OfLong {
    private OfLong() {}
  }

  /** Tells apart the overloads for numbers of one type; there is none. */
  public static final class OfDecimal {
    private OfDecimal() {}
  }

  /** Tells apart the overloads for numbers of one type; there is none. */
  public static final class OfFloat {
    private OfFloat() {}
  }

  /** Tells apart the overloads for numbers of one type; there is none. */
  public static final class OfDouble {
    private OfDouble() {}
  }
}
