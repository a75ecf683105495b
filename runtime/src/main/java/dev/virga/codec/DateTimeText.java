package dev.virga.codec;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Dates and times as PostgreSQL writes them in arrays and in JSON. It differs from ISO 8601 at the
 * ends: years before the first are {@code BC}, years of more than four digits have no sign, there
 * are {@code infinity} and {@code 24:00:00}.
 *
 * <p>What the driver does with parameters and columns holds here too: {@code infinity} is the
 * largest value of the Java type, {@code -infinity} the smallest, and fractions are rounded to the
 * microsecond.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-datetime.html">PostgreSQL:
 *     Date/Time Types</a>
 */
final class DateTimeText {
  private static final String INFINITY = "infinity";
  private static final String MINUS_INFINITY = "-infinity";
  private static final String BEFORE_CHRIST = " BC";
  private static final String END_OF_DAY = "24:00:00";
  private static final int HALF_A_MICROSECOND = 500;
  private static final DateTimeFormatter TIME_WITH_OFFSET =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendOffset("+HH:mm:ss", "Z")
          .toFormatter(Locale.ROOT);
  private static final LocalTime LAST_MICROSECOND = LocalTime.of(23, 59, 59, 999_999_499);

  private DateTimeText() {}

  static String of(LocalDate given) {
    LocalDate date = StorableTime.of(given);
    if (date.equals(LocalDate.MAX) || date.equals(LocalDate.MIN)) {
      return date.equals(LocalDate.MAX) ? INFINITY : MINUS_INFINITY;
    }
    return day(date) + era(date);
  }

  static String of(LocalTime time) {
    return time.isAfter(LAST_MICROSECOND)
        ? END_OF_DAY
        : time.plusNanos(HALF_A_MICROSECOND).truncatedTo(ChronoUnit.MICROS).toString();
  }

  static String of(LocalDateTime given) {
    LocalDateTime dateTime = StorableTime.of(given);
    if (dateTime.equals(LocalDateTime.MAX) || dateTime.equals(LocalDateTime.MIN)) {
      return dateTime.equals(LocalDateTime.MAX) ? INFINITY : MINUS_INFINITY;
    }
    LocalDateTime rounded = dateTime.plusNanos(HALF_A_MICROSECOND).truncatedTo(ChronoUnit.MICROS);
    return moment(rounded) + era(rounded.toLocalDate());
  }

  static String of(OffsetDateTime given) {
    OffsetDateTime dateTime = StorableTime.of(given);
    if (dateTime.equals(OffsetDateTime.MAX) || dateTime.equals(OffsetDateTime.MIN)) {
      return dateTime.equals(OffsetDateTime.MAX) ? INFINITY : MINUS_INFINITY;
    }
    LocalDateTime rounded =
        dateTime
            .withOffsetSameInstant(ZoneOffset.UTC)
            .toLocalDateTime()
            .plusNanos(HALF_A_MICROSECOND)
            .truncatedTo(ChronoUnit.MICROS);
    return moment(rounded) + "+00" + era(rounded.toLocalDate());
  }

  private static String moment(LocalDateTime dateTime) {
    return day(dateTime.toLocalDate()) + "T" + dateTime.toLocalTime();
  }

  private static String day(LocalDate date) {
    int year = date.getYear() > 0 ? date.getYear() : 1 - date.getYear();
    return String.format(
        Locale.ROOT, "%04d-%02d-%02d", year, date.getMonthValue(), date.getDayOfMonth());
  }

  private static String era(LocalDate date) {
    return date.getYear() > 0 ? "" : BEFORE_CHRIST;
  }

  static LocalDate date(String text) {
    return switch (text) {
      case INFINITY -> LocalDate.MAX;
      case MINUS_INFINITY -> LocalDate.MIN;
      default -> LocalDate.parse(iso(text));
    };
  }

  static LocalTime time(String text) {
    return text.equals(END_OF_DAY) ? LocalTime.MAX : LocalTime.parse(text);
  }

  static OffsetTime offsetTime(String text) {
    if (text.startsWith(END_OF_DAY)) {
      throw endOfDay();
    }
    return OffsetTime.parse(text, TIME_WITH_OFFSET);
  }

  /** Returns what to throw for an end of day that has an offset. */
  static UnfitValueException endOfDay() {
    return new UnfitValueException("it is 24:00:00, which is no time of day in Java");
  }

  static LocalDateTime dateTime(String text) {
    LocalDateTime common = CommonTimestamp.local(text);
    if (common != null) {
      return common;
    }
    return switch (text) {
      case INFINITY -> LocalDateTime.MAX;
      case MINUS_INFINITY -> LocalDateTime.MIN;
      default -> LocalDateTime.parse(iso(text));
    };
  }

  static OffsetDateTime offsetDateTime(String text) {
    OffsetDateTime common = CommonTimestamp.withOffset(text);
    if (common != null) {
      return common;
    }
    return switch (text) {
      case INFINITY -> OffsetDateTime.MAX;
      case MINUS_INFINITY -> OffsetDateTime.MIN;
      default -> OffsetDateTime.parse(iso(text)).withOffsetSameInstant(ZoneOffset.UTC);
    };
  }

  /** Returns a text that begins with a date in the form of ISO 8601. */
  private static String iso(String text) {
    if (text.endsWith(BEFORE_CHRIST)) {
      int yearEnd = text.indexOf('-');
      int year = 1 - Integer.parseInt(text, 0, yearEnd, 10);
      return String.format(Locale.ROOT, year < 0 ? "%05d" : "%04d", year)
          + text.substring(yearEnd, text.length() - BEFORE_CHRIST.length());
    }
    return text.indexOf('-') > 4 ? "+" + text : text;
  }
}
