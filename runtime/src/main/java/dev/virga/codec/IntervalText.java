package dev.virga.codec;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Intervals as PostgreSQL writes them in its own style, {@code 1 year 2 mons -3 days +04:05:06.7},
 * and in that of ISO 8601, {@code P1Y2M-3DT4H5M6.7S}; a connection's {@code intervalstyle} says
 * which.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-INTERVAL-OUTPUT">PostgreSQL:
 *     Interval Output</a>
 */
final class IntervalText {
  private static final Pattern POSTGRES =
      Pattern.compile(
          "(?:([+-]?\\d+) years? ?)?(?:([+-]?\\d+) mons? ?)?(?:([+-]?\\d+) days? ?)?"
              + "(?:([+-]?)(\\d+):(\\d\\d):(\\d\\d(?:\\.\\d+)?))?");
  private static final Pattern ISO =
      Pattern.compile(
          "P(?:(-?\\d+)Y)?(?:(-?\\d+)M)?(?:(-?\\d+)D)?"
              + "(?:T(?:(-?\\d+)H)?(?:(-?\\d+)M)?(?:(-?[\\d.]+)S)?)?");
  private static final int MONTHS_PER_YEAR = 12;
  private static final long MINUTES_PER_HOUR = 60;
  private static final long SECONDS_PER_MINUTE = 60;
  private static final long MICROSECONDS_PER_SECOND = 1_000_000;
  private static final long MICROSECONDS_PER_MINUTE = SECONDS_PER_MINUTE * MICROSECONDS_PER_SECOND;
  private static final int MICROSECOND_DIGITS = 6;

  private IntervalText() {}

  static String of(Interval interval) {
    if (interval.equals(Interval.INFINITY)) {
      return "infinity";
    }
    if (interval.equals(Interval.MINUS_INFINITY)) {
      return "-infinity";
    }
    long microseconds = interval.microseconds();
    long minutes = Math.abs(microseconds / MICROSECONDS_PER_MINUTE);
    BigDecimal seconds =
        BigDecimal.valueOf(Math.abs(microseconds % MICROSECONDS_PER_MINUTE), MICROSECOND_DIGITS);
    return interval.months()
        + " mons "
        + interval.days()
        + " days "
        + (microseconds < 0 ? "-" : "+")
        + minutes / MINUTES_PER_HOUR
        + ":"
        + minutes % MINUTES_PER_HOUR
        + ":"
        + seconds.toPlainString();
  }

  static Interval parse(String text) {
    return switch (text) {
      case "infinity" -> Interval.INFINITY;
      case "-infinity" -> Interval.MINUS_INFINITY;
      default -> finite(text);
    };
  }

  private static Interval finite(String text) {
    return ofPostgres(text)
        .or(() -> ofIso(text))
        .orElseThrow(
            () ->
                new UnfitValueException(
                    "it is not written as an interval: let intervalstyle be postgres"));
  }

  private static Optional<Interval> ofPostgres(String text) {
    Matcher found = POSTGRES.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    long time = microseconds(found.group(5), found.group(6), found.group(7));
    return Optional.of(
        interval(
            found.group(1),
            found.group(2),
            found.group(3),
            "-".equals(found.group(4)) ? -time : time));
  }

  private static Optional<Interval> ofIso(String text) {
    Matcher found = ISO.matcher(text);
    return found.matches()
        ? Optional.of(
            interval(
                found.group(1),
                found.group(2),
                found.group(3),
                microseconds(found.group(4), found.group(5), found.group(6))))
        : Optional.empty();
  }

  private static Interval interval(
      @Nullable String years, @Nullable String months, @Nullable String days, long microseconds) {
    return new Interval(
        Math.toIntExact(number(years) * MONTHS_PER_YEAR + number(months)),
        Math.toIntExact(number(days)),
        microseconds);
  }

  private static long microseconds(
      @Nullable String hours, @Nullable String minutes, @Nullable String seconds) {
    long whole = (number(hours) * MINUTES_PER_HOUR + number(minutes)) * MICROSECONDS_PER_MINUTE;
    BigDecimal rest = seconds == null ? BigDecimal.ZERO : new BigDecimal(seconds);
    return Math.addExact(whole, rest.movePointRight(MICROSECOND_DIGITS).longValueExact());
  }

  private static long number(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }
}
