package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.sql.NumberType.OfByte;
import dev.virga.sql.NumberType.OfDecimal;
import dev.virga.sql.NumberType.OfDouble;
import dev.virga.sql.NumberType.OfFloat;
import dev.virga.sql.NumberType.OfInteger;
import dev.virga.sql.NumberType.OfLong;
import dev.virga.sql.NumberType.OfShort;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.AggregateCall;
import dev.virga.sql.ast.Expression.FunctionCall;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.sql.ast.SortKey;
import java.math.BigDecimal;
import java.util.List;

/**
 * Aggregate functions; imported statically, as {@code import static dev.virga.sql.Aggregates.*}.
 *
 * <p>An aggregate is over the rows of a group, over those for which {@link Aggregate#filter} holds,
 * or, with {@link Aggregate#over}, over the rows around each row. All but the counts are null over
 * no rows: where that can be, select {@code optional(sum(VIEWS))}, or {@code coalesce(sum(VIEWS),
 * 0L)}. A null for a parameter of a constructor that is primitive is an error when it is read.
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
   * {@code count(distinct (a, b))}: how many different rows of these expressions there are; one of
   * nulls only counts too, as a row it is not null.
   */
  public static NumberAggregate<Object, Long> countDistinct(TupleExpr<?, ?> tuple) {
    return new NumberAggregate<Object, Long>(
            AggregateCall.of("count", List.of(tuple.row())), Codecs.LONG)
        .distinct();
  }

  /**
   * {@code sum(expression)} of {@code smallint}, a {@code bigint}; null over no rows.
   *
   * @param none nothing: it only tells apart the sums of different types, which differ in the type
   *     of the result
   */
  public static <S> NumberAggregate<S, Long> sum(Operand<S, Byte> expression, OfByte... none) {
    return number("sum", expression, Codecs.LONG);
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
      Operand<S, Byte> expression, OfByte... none) {
    return number("avg", expression, Codecs.DECIMAL);
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

  /**
   * {@code array_agg(expression)}: all values, in the order of {@link Aggregate#orderBy}; those
   * that are null are null in the list. Null over no rows.
   */
  public static <S, V> Aggregate<S, List<V>> arrayAgg(Operand<S, V> expression) {
    return any("array_agg", expression, Codecs.list(expression.codec()));
  }

  /**
   * {@code json_agg(expression)}: all values as a JSON array, as text; null over no rows. For rows
   * of another table as objects of yours there are relations, which nest.
   */
  public static <S> Aggregate<S, String> jsonAgg(Operand<S, ?> expression) {
    return any("json_agg", expression, JsonText.JSON);
  }

  /** {@code jsonb_agg(expression)}: all values as a JSON array, as text; null over no rows. */
  public static <S> Aggregate<S, String> jsonbAgg(Operand<S, ?> expression) {
    return any("jsonb_agg", expression, JsonText.JSONB);
  }

  /**
   * {@code json_object_agg(key, value)}: a JSON object with a member for each row, as text; null
   * over no rows. A key that is null is an error of the server.
   */
  public static <S> Aggregate<S, String> jsonObjectAgg(
      Operand<? super S, ?> key, Operand<? super S, ?> value) {
    return new Aggregate<>(
        AggregateCall.of("json_object_agg", List.of(key.expression(), value.expression())),
        JsonText.JSON);
  }

  /**
   * {@code jsonb_object_agg(key, value)}: a JSON object with a member for each key, of which the
   * last row's counts, as text; null over no rows. A key that is null is an error of the server.
   */
  public static <S> Aggregate<S, String> jsonbObjectAgg(
      Operand<? super S, ?> key, Operand<? super S, ?> value) {
    return new Aggregate<>(
        AggregateCall.of("jsonb_object_agg", List.of(key.expression(), value.expression())),
        JsonText.JSONB);
  }

  /**
   * {@code percentile_cont(?) within group (order by expression)}: the value below which so large a
   * part of the rows lies, between two values where it must; null over no rows. The median is
   * {@code percentileCont(0.5, ...)}.
   *
   * @throws InvalidQueryException if the fraction is not from 0 to 1
   */
  public static <S> NumberAggregate<S, Double> percentileCont(
      double fraction, Operand<S, ? extends Number> expression) {
    return new NumberAggregate<>(
        withinGroup("percentile_cont", List.of(fraction(fraction)), expression), Codecs.DOUBLE);
  }

  /**
   * {@code percentile_disc(?) within group (order by expression)}: the first value at or above
   * which so large a part of the rows lies; null over no rows.
   *
   * @throws InvalidQueryException if the fraction is not from 0 to 1
   */
  public static <S, V> Aggregate<S, V> percentileDisc(double fraction, Operand<S, V> expression) {
    return new Aggregate<>(
        withinGroup("percentile_disc", List.of(fraction(fraction)), expression),
        expression.codec());
  }

  /**
   * {@code mode() within group (order by expression)}: the most frequent value, the smallest of
   * them where there are several; null over no rows.
   */
  public static <S, V> Aggregate<S, V> mode(Operand<S, V> expression) {
    return new Aggregate<>(withinGroup("mode", List.of(), expression), expression.codec());
  }

  /**
   * {@code grouping(a, b ...)}: which of these the row of a {@code rollup}, {@code cube} or {@code
   * grouping sets} is not grouped by, as bits, the last one lowest. So 0 tells a group's row from a
   * total, where null could also be a value.
   */
  @SafeVarargs
  public static <S> NumberExpr<S, Integer> grouping(
      Operand<? super S, ?> first, Operand<? super S, ?>... more) {
    return new ComputedNumber<>(
        new FunctionCall(
            "grouping",
            Conditions.joined(List.of(first.expression()), Conditions.operands(more)),
            true),
        Codecs.INTEGER);
  }

  /**
   * {@code "name"(a, b ...)}: any other aggregate, by its name as {@link Functions#function} takes
   * it.
   *
   * <pre>{@code
   * aggregate("stddev_samp", Codecs.DOUBLE, PRICE)
   * }</pre>
   *
   * @param type what reads its result
   */
  @SafeVarargs
  public static <S, V> Aggregate<S, V> aggregate(
      String name, Codec<V> type, Operand<? super S, ?> first, Operand<? super S, ?>... more) {
    return new Aggregate<>(
        AggregateCall.of(
            Calls.named(name),
            Conditions.joined(List.of(first.expression()), Conditions.operands(more))),
        type);
  }

  private static AggregateCall withinGroup(
      String name, List<Expression> arguments, Operand<?, ?> expression) {
    SortKey key = expression.asc().key();
    return new AggregateCall(name, arguments, false, List.of(), List.of(key), null);
  }

  private static Expression fraction(double fraction) {
    if (!(fraction >= 0 && fraction <= 1)) {
      throw new InvalidQueryException("a percentile is from 0 to 1, not " + fraction);
    }
    return new Parameter(Codecs.DOUBLE, fraction);
  }

  private static <S, V extends Number> NumberAggregate<S, V> number(
      String name, Operand<?, ?> expression, Codec<V> codec) {
    return new NumberAggregate<>(AggregateCall.of(name, List.of(expression.expression())), codec);
  }

  private static <S, V> Aggregate<S, V> any(String name, Operand<?, ?> expression, Codec<V> codec) {
    return new Aggregate<>(AggregateCall.of(name, List.of(expression.expression())), codec);
  }
}
