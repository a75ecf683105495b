package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.codec.Interval;
import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Binary;
import dev.virga.sql.ast.Expression.Cast;
import dev.virga.sql.ast.Expression.Extract;
import dev.virga.sql.ast.Expression.FunctionCall;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.sql.ast.Expression.Verbatim;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;

/**
 * SQL functions of dates and times; imported statically, as {@code import static
 * dev.virga.sql.DateTimes.*}.
 */
public final class DateTimes {
  private DateTimes() {}

  /** {@code now()}: when the transaction began. */
  public static Expr<Object, Instant> now() {
    return Calls.any("now", Codecs.INSTANT);
  }

  /** {@code clock_timestamp()}: when the function is called. */
  public static Expr<Object, Instant> clockTimestamp() {
    return Calls.any("clock_timestamp", Codecs.INSTANT);
  }

  /**
   * {@code current_date}: the day on which the transaction began, in the connection's time zone.
   */
  public static Expr<Object, LocalDate> currentDate() {
    return new Computed<>(new Verbatim("current_date"), Codecs.LOCAL_DATE);
  }

  /**
   * {@code localtimestamp}: what clocks showed when the transaction began, in the connection's time
   * zone.
   */
  public static Expr<Object, LocalDateTime> localTimestamp() {
    return new Computed<>(new Verbatim("localtimestamp"), Codecs.LOCAL_DATE_TIME);
  }

  /**
   * {@code date_trunc('field', time)}: with all that is finer than a field set to its beginning. Of
   * a {@code date} and a {@code time} the result is one again, by a cast.
   *
   * @throws InvalidQueryException if the field is one that nothing begins with, such as a day of
   *     the week
   */
  public static <S, V extends Temporal> Expr<S, V> dateTrunc(
      DateTimeField field, Operand<S, V> time) {
    Codec<V> codec = time.codec();
    Expression operand = time.expression();
    if (isTimestamp(codec)) {
      return new Computed<>(truncated(field, operand), codec);
    }
    boolean day = codec.equals(Codecs.LOCAL_DATE);
    Expression known = day ? new Cast(operand, Codecs.LOCAL_DATE_TIME.sqlType()) : operand;
    return new Computed<>(new Cast(truncated(field, known), codec.sqlType()), codec);
  }

  /**
   * {@code date_trunc('field', time, ?)}: in a time zone.
   *
   * @throws InvalidQueryException if the time is no {@code timestamptz}, which alone has zones
   */
  public static <S, V extends Temporal> Expr<S, V> dateTrunc(
      DateTimeField field, Operand<S, V> time, ZoneId zone) {
    Codec<V> codec = time.codec();
    if (!codec.sqlType().equals(Codecs.INSTANT.sqlType())) {
      throw new InvalidQueryException(
          "dateTrunc(..., zone) of a " + codec.sqlType() + ", which is in no time zone");
    }
    return new Computed<>(
        truncated(field, time.expression(), Calls.parameter(zone.getId())), codec);
  }

  private static Expression truncated(DateTimeField field, Expression... operands) {
    if (!field.truncates()) {
      throw new InvalidQueryException("dateTrunc(" + field + ", ...): nothing begins with it");
    }
    return new FunctionCall(
        "date_trunc",
        Conditions.joined(List.of(new Verbatim("'" + field.sql() + "'")), List.of(operands)),
        false);
  }

  private static boolean isTimestamp(Codec<?> codec) {
    return codec.sqlType().equals(Codecs.INSTANT.sqlType())
        || codec.sqlType().equals(Codecs.LOCAL_DATE_TIME.sqlType());
  }

  /**
   * {@code date_bin(?, time, ?)}: the beginning of the interval that the time lies in, counted from
   * an origin.
   *
   * @throws InvalidQueryException if the time is no timestamp, or the interval is not positive
   */
  public static <S, V extends Temporal> Expr<S, V> dateBin(
      Duration width, Operand<S, V> time, V origin) {
    Codec<V> codec = time.codec();
    if (!isTimestamp(codec)) {
      throw new InvalidQueryException(
          "dateBin(...) of a " + codec.sqlType() + ": it is for timestamps");
    }
    if (width.isNegative() || width.isZero()) {
      throw new InvalidQueryException("dateBin(" + width + ", ...): no time lies in it");
    }
    return Calls.any(
        "date_bin", codec, interval(width), time.expression(), new Parameter(codec, origin));
  }

  /** {@code extract(field from time)}: one of its fields, as a number. */
  public static <S> NumberExpr<S, BigDecimal> extract(DateTimeField field, Operand<S, ?> time) {
    return new ComputedNumber<>(new Extract(field.sql(), time.expression()), Codecs.DECIMAL);
  }

  /** {@code to_char(time, ?)}: as text, such as {@code toChar(CREATED_AT, "YYYY-MM-DD")}. */
  public static <S> TextExpr<S> toChar(Operand<S, ?> time, String format) {
    return Calls.text("to_char", time.expression(), Calls.parameter(format));
  }

  /** {@code age(later, earlier)}: the years, months, days and time between, by the calendar. */
  public static <S, V extends Temporal> Expr<S, Interval> age(
      Operand<? super S, V> later, Operand<? super S, V> earlier) {
    return Calls.any(
        "age", Codecs.INTERVAL, later.expression(), earlier.expressionBeside(later.codec()));
  }

  /**
   * {@code later - earlier}: the days and time between two timestamps, or the time between two
   * times of a day.
   *
   * @throws InvalidQueryException if they are dates: {@link #daysBetween}
   */
  public static <S, V extends Temporal> Expr<S, Interval> between(
      Operand<? super S, V> earlier, Operand<? super S, V> later) {
    if (later.codec().equals(Codecs.LOCAL_DATE)) {
      throw new InvalidQueryException("between(...) of dates is a number: say daysBetween(...)");
    }
    return new Computed<>(difference(earlier, later), Codecs.INTERVAL);
  }

  /** {@code later - earlier}: how many days lie between two dates. */
  public static <S> NumberExpr<S, Integer> daysBetween(
      Operand<? super S, LocalDate> earlier, Operand<? super S, LocalDate> later) {
    return new ComputedNumber<>(difference(earlier, later), Codecs.INTEGER);
  }

  private static <V> Expression difference(Operand<?, V> earlier, Operand<?, V> later) {
    return new Binary(
        BinaryOperator.MINUS, later.expression(), earlier.expressionBeside(later.codec()));
  }

  /** {@code time + interval}. */
  public static <S, V extends Temporal> Expr<S, V> plus(Operand<S, V> time, Duration duration) {
    return calculated(time, BinaryOperator.PLUS, interval(duration));
  }

  /** {@code time + interval}: years, months and days by the calendar. */
  public static <S, V extends Temporal> Expr<S, V> plus(Operand<S, V> time, Period period) {
    return calculated(time, BinaryOperator.PLUS, interval(period));
  }

  /** {@code time - interval}. */
  public static <S, V extends Temporal> Expr<S, V> minus(Operand<S, V> time, Duration duration) {
    return calculated(time, BinaryOperator.MINUS, interval(duration));
  }

  /** {@code time - interval}: years, months and days by the calendar. */
  public static <S, V extends Temporal> Expr<S, V> minus(Operand<S, V> time, Period period) {
    return calculated(time, BinaryOperator.MINUS, interval(period));
  }

  /** {@code time + interval}. */
  public static <S, V extends Temporal> Expr<S, V> plus(
      Operand<? super S, V> time, Operand<? super S, Interval> interval) {
    return calculated(time, BinaryOperator.PLUS, interval.expressionBeside(Codecs.INTERVAL));
  }

  /** {@code time - interval}. */
  public static <S, V extends Temporal> Expr<S, V> minus(
      Operand<? super S, V> time, Operand<? super S, Interval> interval) {
    return calculated(time, BinaryOperator.MINUS, interval.expressionBeside(Codecs.INTERVAL));
  }

  /**
   * A date and an interval make a timestamp in PostgreSQL; the cast keeps the type that the
   * expression had.
   */
  private static <S, V> Expr<S, V> calculated(
      Operand<? super S, V> time, BinaryOperator operator, Expression interval) {
    Expression sum = new Binary(operator, time.expression(), interval);
    Codec<V> codec = time.codec();
    return new Computed<>(
        codec.equals(Codecs.LOCAL_DATE) ? new Cast(sum, codec.sqlType()) : sum, codec);
  }

  static Expression interval(Duration duration) {
    return new Cast(Calls.parameter(duration.toString()), "interval");
  }

  static Expression interval(Period period) {
    return new Cast(Calls.parameter(period.toString()), "interval");
  }

  /** {@code time at time zone ?}: what clocks show in a time zone at an instant. */
  public static <S> Expr<S, LocalDateTime> atTimeZone(Operand<S, Instant> time, ZoneId zone) {
    return new Computed<>(
        new Binary(BinaryOperator.AT_TIME_ZONE, time.expression(), Calls.parameter(zone.getId())),
        Codecs.LOCAL_DATE_TIME);
  }

  /** {@code time at time zone ?}: the instant at which clocks show a time in a time zone. */
  public static <S> Expr<S, Instant> inTimeZone(Operand<S, LocalDateTime> time, ZoneId zone) {
    return new Computed<>(
        new Binary(BinaryOperator.AT_TIME_ZONE, time.expression(), Calls.parameter(zone.getId())),
        Codecs.INSTANT);
  }

  /**
   * {@code extract(epoch from later - earlier)}: how many seconds lie between.
   *
   * @throws InvalidQueryException if they are dates: {@link #daysBetween}
   */
  public static <S, V extends Temporal> NumberExpr<S, BigDecimal> secondsBetween(
      Operand<? super S, V> earlier, Operand<? super S, V> later) {
    Expression difference = DateTimes.<S, V>between(earlier, later).expression();
    return new ComputedNumber<>(new Extract(DateTimeField.EPOCH.sql(), difference), Codecs.DECIMAL);
  }
}
