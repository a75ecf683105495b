package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Binary;
import dev.virga.sql.ast.Expression.Cast;
import dev.virga.sql.ast.Expression.Extract;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.sql.ast.Expression.Verbatim;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Locale;

/**
 * SQL functions of dates and times; imported statically, as {@code import static
 * dev.virga.sql.DateTimes.*}.
 */
public final class DateTimes {
  private DateTimes() {}

  /** What a date or time consists of. */
  public enum Field {
    /** The year. */
    YEAR,
    /** The quarter, from 1 to 4. */
    QUARTER,
    /** The month, from 1 to 12. */
    MONTH,
    /** The ISO 8601 week, from 1 to 53. */
    WEEK,
    /** The day of the month. */
    DAY,
    /** The hour. */
    HOUR,
    /** The minute. */
    MINUTE,
    /** The second, with its fraction when extracted. */
    SECOND,
    /** The day of the week, from 1, Monday, to 7. */
    ISODOW,
    /** The day of the year. */
    DOY,
    /** The seconds since 1970-01-01 00:00 UTC, with their fraction. */
    EPOCH;

    String sql() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

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
   * {@code date_trunc('field', time)}: with all that is finer than a field set to its beginning.
   */
  public static <S, V> Expr<S, V> dateTrunc(Field field, Operand<S, V> time) {
    return Calls.any(
        "date_trunc", time.codec(), new Verbatim("'" + field.sql() + "'"), time.expression());
  }

  /** {@code date_trunc('field', time, ?)}: in a time zone. */
  public static <S, V> Expr<S, V> dateTrunc(Field field, Operand<S, V> time, ZoneId zone) {
    return Calls.any(
        "date_trunc",
        time.codec(),
        new Verbatim("'" + field.sql() + "'"),
        time.expression(),
        Calls.parameter(zone.getId()));
  }

  /**
   * {@code date_bin(?, time, ?)}: the beginning of the interval that the time lies in, counted from
   * an origin.
   */
  public static <S, V> Expr<S, V> dateBin(Duration width, Operand<S, V> time, V origin) {
    return Calls.any(
        "date_bin",
        time.codec(),
        interval(width),
        time.expression(),
        new Parameter(time.codec(), origin));
  }

  /** {@code extract(field from time)}: one of its fields, as a number. */
  public static <S> NumberExpr<S, BigDecimal> extract(Field field, Operand<S, ?> time) {
    return new ComputedNumber<>(new Extract(field.sql(), time.expression()), Codecs.DECIMAL);
  }

  /** {@code time + interval}. */
  public static <S, V> Expr<S, V> plus(Operand<S, V> time, Duration duration) {
    return calculated(time, BinaryOperator.PLUS, interval(duration));
  }

  /** {@code time + interval}: years, months and days by the calendar. */
  public static <S, V> Expr<S, V> plus(Operand<S, V> time, Period period) {
    return calculated(time, BinaryOperator.PLUS, interval(period));
  }

  /** {@code time - interval}. */
  public static <S, V> Expr<S, V> minus(Operand<S, V> time, Duration duration) {
    return calculated(time, BinaryOperator.MINUS, interval(duration));
  }

  /** {@code time - interval}: years, months and days by the calendar. */
  public static <S, V> Expr<S, V> minus(Operand<S, V> time, Period period) {
    return calculated(time, BinaryOperator.MINUS, interval(period));
  }

  /**
   * A date and an interval make a timestamp in PostgreSQL; the cast keeps the type that the
   * expression had.
   */
  private static <S, V> Expr<S, V> calculated(
      Operand<S, V> time, BinaryOperator operator, Expression interval) {
    Expression sum = new Binary(operator, time.expression(), interval);
    Codec<V> codec = time.codec();
    return new Computed<>(
        codec.equals(Codecs.LOCAL_DATE) ? new Cast(sum, codec.sqlType()) : sum, codec);
  }

  private static Expression interval(Duration duration) {
    return new Cast(Calls.parameter(duration.toString()), "interval");
  }

  private static Expression interval(Period period) {
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

  /** {@code extract(epoch from later - earlier)}: how many seconds lie between. */
  public static <S, V> NumberExpr<S, BigDecimal> secondsBetween(
      Operand<? super S, V> earlier, Operand<? super S, V> later) {
    Expression difference =
        new Binary(
            BinaryOperator.MINUS, later.expression(), earlier.expressionBeside(later.codec()));
    return new ComputedNumber<>(new Extract(Field.EPOCH.sql(), difference), Codecs.DECIMAL);
  }
}
