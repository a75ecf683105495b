package dev.virga.codec;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Timestamps in the form that nearly all have, such as {@code 2026-01-31T12:30:00.25+00:00}, read
 * digit by digit: a formatter allocates a kilobyte and more for each, and takes many times as long.
 */
final class CommonTimestamp {
  private static final int WITHOUT_FRACTION = 19;
  private static final int OFFSET = 6;
  private static final int NANO_DIGITS = 9;

  private CommonTimestamp() {}

  /** Returns the moment, at the offset zero; null if the text has another form. */
  static @Nullable OffsetDateTime withOffset(String text) {
    int end = text.length() - OFFSET;
    if (end < WITHOUT_FRACTION || text.charAt(end + 3) != ':') {
      return null;
    }
    char sign = text.charAt(end);
    int hours = digits(text, end + 1, end + 3);
    int minutes = digits(text, end + 4, end + OFFSET);
    LocalDateTime local = local(text, end);
    if ((sign != '+' && sign != '-') || hours < 0 || minutes < 0 || local == null) {
      return null;
    }
    int seconds = (hours * 60 + minutes) * 60;
    return seconds == 0
        ? local.atOffset(ZoneOffset.UTC)
        : local
            .atOffset(ZoneOffset.ofTotalSeconds(sign == '+' ? seconds : -seconds))
            .withOffsetSameInstant(ZoneOffset.UTC);
  }

  /** Returns the date and time; null if the text has another form. */
  static @Nullable LocalDateTime local(String text) {
    return local(text, text.length());
  }

  private static @Nullable LocalDateTime local(String text, int end) {
    if (end < WITHOUT_FRACTION
        || text.charAt(4) != '-'
        || text.charAt(7) != '-'
        || text.charAt(10) != 'T'
        || text.charAt(13) != ':'
        || text.charAt(16) != ':') {
      return null;
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    int hour = digits(text, 11, 13);
    int minute = digits(text, 14, 16);
    int second = digits(text, 17, WITHOUT_FRACTION);
    int nanos = end == WITHOUT_FRACTION ? 0 : nanos(text, end);
    return (year | month | day | hour | minute | second | nanos) < 0
        ? null
        : LocalDateTime.of(year, month, day, hour, minute, second, nanos);
  }

  /** Returns the fraction of a second; -1 if it is none. */
  private static int nanos(String text, int end) {
    int from = WITHOUT_FRACTION + 1;
    if (text.charAt(WITHOUT_FRACTION) != '.' || end == from || end - from > NANO_DIGITS) {
      return -1;
    }
    int nanos = digits(text, from, end);
    for (int digits = end - from; digits < NANO_DIGITS && nanos > 0; digits++) {
      nanos *= 10;
    }
    return nanos;
  }

  /** Returns a number; -1 if a character is no digit. */
  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
