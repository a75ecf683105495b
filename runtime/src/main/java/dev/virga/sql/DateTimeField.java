package dev.virga.sql;

import java.util.Locale;

/**
 * What a date or time consists of.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/functions-datetime.html#FUNCTIONS-DATETIME-EXTRACT">PostgreSQL:
 *     EXTRACT</a>
 */
public enum DateTimeField {
  /** A thousand years; the third began with 2001. */
  MILLENNIUM(true),
  /** A hundred years; the 21st began with 2001. */
  CENTURY(true),
  /** Ten years, from one that ends in 0. */
  DECADE(true),
  /** The year. */
  YEAR(true),
  /** The year that the ISO 8601 week lies in. */
  ISOYEAR(false),
  /** The quarter, from 1 to 4. */
  QUARTER(true),
  /** The month, from 1 to 12. */
  MONTH(true),
  /** The ISO 8601 week, from 1 to 53; it begins on Monday. */
  WEEK(true),
  /** The day of the month. */
  DAY(true),
  /** The hour. */
  HOUR(true),
  /** The minute. */
  MINUTE(true),
  /** The second, with its fraction when extracted. */
  SECOND(true),
  /** The seconds and their fraction, times 1000. */
  MILLISECONDS(true),
  /** The seconds and their fraction, times 1000000. */
  MICROSECONDS(true),
  /** The day of the week, from 0, Sunday, to 6. */
  DOW(false),
  /** The day of the week, from 1, Monday, to 7. */
  ISODOW(false),
  /** The day of the year. */
  DOY(false),
  /** The seconds since 1970-01-01 00:00 UTC, with their fraction. */
  EPOCH(false);

  private final boolean truncates;

  DateTimeField(boolean truncates) {
    this.truncates = truncates;
  }

  /** Returns whether a time can be cut to it. */
  boolean truncates() {
    return truncates;
  }

  String sql() {
    return name().toLowerCase(Locale.ROOT);
  }
}
