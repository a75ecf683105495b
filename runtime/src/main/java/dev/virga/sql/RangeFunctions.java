package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Expression.AggregateCall;
import dev.virga.sql.ast.Expression.Binary;
import dev.virga.type.AnyRange;
import dev.virga.type.Multirange;
import dev.virga.type.Range;
import java.util.List;

/**
 * Operators and functions of ranges and multiranges; imported statically, as {@code import static
 * dev.virga.sql.RangeFunctions.*}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-range.html">PostgreSQL:
 *     Range/Multirange Functions and Operators</a>
 */
public final class RangeFunctions {
  private RangeFunctions() {}

  /** {@code range @> ?}: the value is in the range. */
  public static <S, V> Condition<S> rangeContains(
      Operand<S, ? extends AnyRange<V>> range, V value) {
    return contains(range, new Value<>(value));
  }

  /** {@code range @> other}: the value of an expression is in the range. */
  public static <S, V> Condition<S> rangeContainsValue(
      Operand<? super S, ? extends AnyRange<V>> range, Operand<? super S, V> value) {
    return contains(range, value);
  }

  /** {@code range @> ?}: all values of the other one are in the range. */
  public static <S, R extends AnyRange<?>> Condition<S> rangeContains(
      Operand<S, R> range, R other) {
    return Comparisons.compare(range, BinaryOperator.CONTAINS, other, "rangeContains");
  }

  /** {@code range @> other}: all values of the other one are in the range. */
  public static <S, V> Condition<S> rangeContains(
      Operand<? super S, ? extends AnyRange<V>> range,
      Operand<? super S, ? extends AnyRange<V>> other) {
    return contains(range, other);
  }

  private static <S> Condition<S> contains(Operand<?, ?> range, Operand<?, ?> other) {
    return between(range, BinaryOperator.CONTAINS, other);
  }

  private static <S> Condition<S> between(
      Operand<?, ?> left, BinaryOperator operator, Operand<?, ?> right) {
    return new Predicate<>(new Binary(operator, left.expression(), right.expression()));
  }

  /** {@code range <@ ?}: all values of the range are in the other one. */
  public static <S, R extends AnyRange<?>> Condition<S> rangeContainedBy(
      Operand<S, R> range, R other) {
    return Comparisons.compare(range, BinaryOperator.CONTAINED_BY, other, "rangeContainedBy");
  }

  /** {@code range <@ other}: all values of the range are in the other one. */
  public static <S, V> Condition<S> rangeContainedBy(
      Operand<? super S, ? extends AnyRange<V>> range,
      Operand<? super S, ? extends AnyRange<V>> other) {
    return between(range, BinaryOperator.CONTAINED_BY, other);
  }

  /** {@code range && ?}: they have a value in common. */
  public static <S, R extends AnyRange<?>> Condition<S> rangeOverlaps(
      Operand<S, R> range, R other) {
    return Comparisons.compare(range, BinaryOperator.OVERLAPS, other, "rangeOverlaps");
  }

  /** {@code range && other}: they have a value in common. */
  public static <S, V> Condition<S> rangeOverlaps(
      Operand<? super S, ? extends AnyRange<V>> range,
      Operand<? super S, ? extends AnyRange<V>> other) {
    return between(range, BinaryOperator.OVERLAPS, other);
  }

  /** {@code range << ?}: all values of the range are below all of the other one. */
  public static <S, R extends AnyRange<?>> Condition<S> rangeBefore(Operand<S, R> range, R other) {
    return Comparisons.compare(range, BinaryOperator.BEFORE, other, "rangeBefore");
  }

  /** {@code range << other}: all values of the range are below all of the other one. */
  public static <S, V> Condition<S> rangeBefore(
      Operand<? super S, ? extends AnyRange<V>> range,
      Operand<? super S, ? extends AnyRange<V>> other) {
    return between(range, BinaryOperator.BEFORE, other);
  }

  /** {@code range >> ?}: all values of the range are above all of the other one. */
  public static <S, R extends AnyRange<?>> Condition<S> rangeAfter(Operand<S, R> range, R other) {
    return Comparisons.compare(range, BinaryOperator.BEHIND, other, "rangeAfter");
  }

  /** {@code range >> other}: all values of the range are above all of the other one. */
  public static <S, V> Condition<S> rangeAfter(
      Operand<? super S, ? extends AnyRange<V>> range,
      Operand<? super S, ? extends AnyRange<V>> other) {
    return between(range, BinaryOperator.BEHIND, other);
  }

  /** {@code range &< ?}: no value of the range is above the other one. */
  public static <S, R extends AnyRange<?>> Condition<S> rangeNotAbove(
      Operand<S, R> range, R other) {
    return Comparisons.compare(range, BinaryOperator.NOT_BEHIND, other, "rangeNotAbove");
  }

  /** {@code range &< other}: no value of the range is above the other one. */
  public static <S, V> Condition<S> rangeNotAbove(
      Operand<? super S, ? extends AnyRange<V>> range,
      Operand<? super S, ? extends AnyRange<V>> other) {
    return between(range, BinaryOperator.NOT_BEHIND, other);
  }

  /** {@code range &> ?}: no value of the range is below the other one. */
  public static <S, R extends AnyRange<?>> Condition<S> rangeNotBelow(
      Operand<S, R> range, R other) {
    return Comparisons.compare(range, BinaryOperator.NOT_BEFORE, other, "rangeNotBelow");
  }

  /** {@code range &> other}: no value of the range is below the other one. */
  public static <S, V> Condition<S> rangeNotBelow(
      Operand<? super S, ? extends AnyRange<V>> range,
      Operand<? super S, ? extends AnyRange<V>> other) {
    return between(range, BinaryOperator.NOT_BEFORE, other);
  }

  /** {@code range -|- ?}: there is no value between the two, and none in both. */
  public static <S, R extends AnyRange<?>> Condition<S> rangeAdjacent(
      Operand<S, R> range, R other) {
    return Comparisons.compare(range, BinaryOperator.ADJACENT, other, "rangeAdjacent");
  }

  /** {@code range -|- other}: there is no value between the two, and none in both. */
  public static <S, V> Condition<S> rangeAdjacent(
      Operand<? super S, ? extends AnyRange<V>> range,
      Operand<? super S, ? extends AnyRange<V>> other) {
    return between(range, BinaryOperator.ADJACENT, other);
  }

  /**
   * {@code range + ?}: the values of both. Of ranges with values between them it is an error of the
   * server; of multiranges it is not.
   */
  public static <S, R extends AnyRange<?>> Expr<S, R> rangeUnion(Operand<S, R> range, R other) {
    return new Computed<>(
        new Binary(
            BinaryOperator.PLUS,
            range.expression(),
            Comparisons.parameter(range, other, "rangeUnion")),
        range.codec());
  }

  /**
   * {@code range + other}: the values of both. Of ranges with values between them it is an error of
   * the server; of multiranges it is not.
   */
  public static <S, R extends AnyRange<?>> Expr<S, R> rangeUnion(
      Operand<? super S, R> range, Operand<? super S, R> other) {
    return new Computed<>(
        new Binary(BinaryOperator.PLUS, range.expression(), other.expressionBeside(range.codec())),
        range.codec());
  }

  /** {@code range * ?}: the values that both have. */
  public static <S, R extends AnyRange<?>> Expr<S, R> rangeIntersection(
      Operand<S, R> range, R other) {
    return new Computed<>(
        new Binary(
            BinaryOperator.TIMES,
            range.expression(),
            Comparisons.parameter(range, other, "rangeIntersection")),
        range.codec());
  }

  /** {@code range * other}: the values that both have. */
  public static <S, R extends AnyRange<?>> Expr<S, R> rangeIntersection(
      Operand<? super S, R> range, Operand<? super S, R> other) {
    return new Computed<>(
        new Binary(BinaryOperator.TIMES, range.expression(), other.expressionBeside(range.codec())),
        range.codec());
  }

  /**
   * {@code range - ?}: the values that the other one has not. Where they are in two parts it is an
   * error of the server; of multiranges it is not.
   */
  public static <S, R extends AnyRange<?>> Expr<S, R> rangeDifference(
      Operand<S, R> range, R other) {
    return new Computed<>(
        new Binary(
            BinaryOperator.MINUS,
            range.expression(),
            Comparisons.parameter(range, other, "rangeDifference")),
        range.codec());
  }

  /**
   * {@code range - other}: the values that the other one has not. Where they are in two parts it is
   * an error of the server; of multiranges it is not.
   */
  public static <S, R extends AnyRange<?>> Expr<S, R> rangeDifference(
      Operand<? super S, R> range, Operand<? super S, R> other) {
    return new Computed<>(
        new Binary(BinaryOperator.MINUS, range.expression(), other.expressionBeside(range.codec())),
        range.codec());
  }

  /** {@code range_merge(range, other)}: the smallest range that has all values of both. */
  public static <S, V extends Comparable<? super V>> Expr<S, Range<V>> rangeMerge(
      Operand<? super S, Range<V>> range, Operand<? super S, Range<V>> other) {
    return Calls.any(
        "range_merge", range.codec(), range.expression(), other.expressionBeside(range.codec()));
  }

  /**
   * {@code range_merge(multirange)}: the smallest range that has all values of a multirange.
   *
   * @param bound the codec of the bounds, such as {@code Codecs.LOCAL_DATE}
   */
  public static <S, V extends Comparable<? super V>> Expr<S, Range<V>> rangeMerge(
      Operand<S, Multirange<V>> multirange, Codec<V> bound) {
    return Calls.any("range_merge", Codecs.range(bound), multirange.expression());
  }

  /**
   * {@code multirange(range)}: a multirange of one range.
   *
   * @param bound the codec of the bounds, such as {@code Codecs.LOCAL_DATE}
   */
  public static <S, V extends Comparable<? super V>> Expr<S, Multirange<V>> multirange(
      Operand<S, Range<V>> range, Codec<V> bound) {
    return Calls.any("multirange", Codecs.multirange(bound), range.expression());
  }

  /**
   * {@code range_agg(range)}: the values of all ranges of a group.
   *
   * @param bound the codec of the bounds, such as {@code Codecs.LOCAL_DATE}
   */
  public static <S, V extends Comparable<? super V>> Expr<S, Multirange<V>> rangeAgg(
      Operand<S, Range<V>> range, Codec<V> bound) {
    return new Computed<>(
        AggregateCall.of("range_agg", List.of(range.expression())), Codecs.multirange(bound));
  }

  /**
   * {@code lower(range)}: the lower bound; null where there is none.
   *
   * @param bound the codec of the bounds, such as {@code Codecs.LOCAL_DATE}
   */
  public static <S, V> Expr<S, V> rangeLower(
      Operand<S, ? extends AnyRange<V>> range, Codec<V> bound) {
    return Calls.any("lower", bound, range.expression());
  }

  /**
   * {@code upper(range)}: the upper bound; null where there is none.
   *
   * @param bound the codec of the bounds, such as {@code Codecs.LOCAL_DATE}
   */
  public static <S, V> Expr<S, V> rangeUpper(
      Operand<S, ? extends AnyRange<V>> range, Codec<V> bound) {
    return Calls.any("upper", bound, range.expression());
  }

  /** {@code isempty(range)}: no value is in it. */
  public static <S> Condition<S> rangeIsEmpty(Operand<S, ? extends AnyRange<?>> range) {
    return Calls.condition("isempty", range.expression());
  }

  /** {@code lower_inc(range)}: the lower bound is in it. */
  public static <S> Condition<S> rangeLowerInclusive(Operand<S, ? extends AnyRange<?>> range) {
    return Calls.condition("lower_inc", range.expression());
  }

  /** {@code upper_inc(range)}: the upper bound is in it. */
  public static <S> Condition<S> rangeUpperInclusive(Operand<S, ? extends AnyRange<?>> range) {
    return Calls.condition("upper_inc", range.expression());
  }

  /** {@code lower_inf(range)}: it has no lower bound. */
  public static <S> Condition<S> rangeLowerUnbounded(Operand<S, ? extends AnyRange<?>> range) {
    return Calls.condition("lower_inf", range.expression());
  }

  /** {@code upper_inf(range)}: it has no upper bound. */
  public static <S> Condition<S> rangeUpperUnbounded(Operand<S, ? extends AnyRange<?>> range) {
    return Calls.condition("upper_inf", range.expression());
  }
}
