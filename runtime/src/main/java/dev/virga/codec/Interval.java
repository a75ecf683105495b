package dev.virga.codec;

import java.time.Duration;
import java.time.Period;

/**
 * PostgreSQL's {@code interval}: months, days and microseconds, each by itself, since months differ
 * in their days and days in their hours. It has the same three fields.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-INTERVAL-INPUT">PostgreSQL:
 *     Interval Input</a>
 */
public record Interval(int months, int days, long microseconds) {
  /**
   * {@code infinity}, which PostgreSQL has since its version 17: all three fields are the largest.
   */
  public static final Interval INFINITY =
      new Interval(Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE);

  /** {@code -infinity}: all three fields are the smallest. */
  public static final Interval MINUS_INFINITY =
      new Interval(Integer.MIN_VALUE, Integer.MIN_VALUE, Long.MIN_VALUE);

  private static final int MONTHS_PER_YEAR = 12;
  private static final int NANOS_PER_MICROSECOND = 1_000;
  private static final int HALF_A_MICROSECOND = 500;
  private static final long MICROSECONDS_PER_SECOND = 1_000_000;

  /**
   * Returns an interval of years, months and days.
   *
   * @throws ArithmeticException if there are more months than an {@code int} holds
   */
  @SuppressWarnings("JavaPeriodGetDays") // the months are there too
  public static Interval of(Period period) {
    return new Interval(Math.toIntExact(period.toTotalMonths()), period.getDays(), 0);
  }

  /**
   * Returns an interval of microseconds, rounded to whole ones; a day is a day of 24 hours.
   *
   * @throws ArithmeticException if there are more microseconds than a {@code long} holds
   */
  public static Interval of(Duration duration) {
    return new Interval(
        0,
        0,
        Math.addExact(
            Math.multiplyExact(duration.getSeconds(), MICROSECONDS_PER_SECOND),
            (duration.getNano() + HALF_A_MICROSECOND) / NANOS_PER_MICROSECOND));
  }

  /** Returns the years, months and days. */
  public Period period() {
    return Period.of(months / MONTHS_PER_YEAR, months % MONTHS_PER_YEAR, days);
  }

  /** Returns the microseconds. */
  public Duration duration() {
    return Duration.ofSeconds(
        Math.floorDiv(microseconds, MICROSECONDS_PER_SECOND),
        Math.floorMod(microseconds, MICROSECONDS_PER_SECOND) * NANOS_PER_MICROSECOND);
  }
}
