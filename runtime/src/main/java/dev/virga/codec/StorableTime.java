package dev.virga.codec;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Refuses days and moments that PostgreSQL does not have, but for the ends of time, which stand for
 * its infinities.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-DATETIME-TABLE">PostgreSQL:
 *     Date/Time Types</a>
 */
final class StorableTime {
  /** PostgreSQL has a few days more, which the driver sends as {@code -infinity}. */
  private static final LocalDate FIRST_DAY = LocalDate.of(-4712, 1, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(5_874_897, 12, 31);
  private static final LocalDateTime FIRST_MOMENT = FIRST_DAY.atStartOfDay();
  private static final LocalDateTime LAST_MOMENT =
      LocalDateTime.of(294_276, 12, 31, 23, 59, 59, 999_999_499);
  private static final Instant FIRST_INSTANT = FIRST_MOMENT.toInstant(ZoneOffset.UTC);
  private static final Instant LAST_INSTANT = LAST_MOMENT.toInstant(ZoneOffset.UTC);
  private static final int SECONDS_OF_LARGEST_OFFSET = 57_599;
  private static final int HALF_A_MICROSECOND = 500;

  private StorableTime() {}

  static LocalDate of(LocalDate date) {
    boolean end = date.equals(LocalDate.MAX) || date.equals(LocalDate.MIN);
    if (!end && (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY))) {
      throw outside("dates", "5874897");
    }
    return date;
  }

  static LocalDateTime of(LocalDateTime moment) {
    boolean end = moment.equals(LocalDateTime.MAX) || moment.equals(LocalDateTime.MIN);
    if (!end && (moment.isBefore(FIRST_MOMENT) || moment.isAfter(LAST_MOMENT))) {
      throw outside("timestamps", "294276");
    }
    return moment;
  }

  static OffsetDateTime of(OffsetDateTime moment) {
    boolean end = moment.equals(OffsetDateTime.MAX) || moment.equals(OffsetDateTime.MIN);
    Instant instant = moment.toInstant();
    if (!end && (instant.isBefore(FIRST_INSTANT) || instant.isAfter(LAST_INSTANT))) {
      throw outside("timestamps", "294276");
    }
    return moment;
  }

  private static UnfitValueException outside(String what, String lastYear) {
    return new UnfitValueException(
        "PostgreSQL has "
            + what
            + " from the year 4713 before Christ to the year "
            + lastYear
            + ", and the ends of the Java type as infinity");
  }

  /** Returns a time of day to the microsecond. */
  static OffsetTime of(OffsetTime time) {
    if (Math.abs(time.getOffset().getTotalSeconds()) > SECONDS_OF_LARGEST_OFFSET) {
      throw new UnfitValueException(
          "the offset of a time is larger than 15:59:59, the largest that timetz holds");
    }
    OffsetTime rounded = time.plusNanos(HALF_A_MICROSECOND).truncatedTo(ChronoUnit.MICROS);
    if (rounded.toLocalTime().isBefore(time.truncatedTo(ChronoUnit.MICROS).toLocalTime())) {
      throw new UnfitValueException(
          "a time with an offset would be rounded to 24:00:00, which is no time of day in Java");
    }
    return rounded;
  }
}
