package dev.virga.codec;

import java.math.BigDecimal;

/**
 * Refuses numbers that {@code numeric} cannot hold, or would round unasked.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-NUMERIC-TABLE">PostgreSQL:
 *     Numeric Types</a>
 */
final class StorableNumber {
  private static final int MOST_DIGITS_BEFORE_THE_POINT = 131_072;
  private static final int MOST_DIGITS_BEHIND_THE_POINT = 16_383;

  private StorableNumber() {}

  /**
   * Returns the number, written without an exponent.
   *
   * @throws UnfitValueException if it has more digits than PostgreSQL holds
   */
  static BigDecimal of(BigDecimal number) {
    if (number.signum() == 0) {
      return number.setScale(Math.max(0, Math.min(number.scale(), MOST_DIGITS_BEHIND_THE_POINT)));
    }
    if ((long) number.precision() - number.scale() > MOST_DIGITS_BEFORE_THE_POINT) {
      throw new UnfitValueException(
          "a number has more than "
              + MOST_DIGITS_BEFORE_THE_POINT
              + " digits before the point, which is all that numeric holds");
    }
    if (number.scale() <= MOST_DIGITS_BEHIND_THE_POINT) {
      return number.scale() < 0 ? number.setScale(0) : number;
    }
    if (number.stripTrailingZeros().scale() > MOST_DIGITS_BEHIND_THE_POINT) {
      throw new UnfitValueException(
          "a number has more than "
              + MOST_DIGITS_BEHIND_THE_POINT
              + " digits behind the point, which is all that numeric holds: round it first");
    }
    return number.setScale(MOST_DIGITS_BEHIND_THE_POINT);
  }

  /**
   * Returns the number of a text as PostgreSQL writes it.
   *
   * @throws UnfitValueException if it is {@code NaN} or infinite
   */
  static BigDecimal parse(String text) {
    if (isSpecial(text)) {
      throw new UnfitValueException(
          "it is " + text + ", which no BigDecimal is: leave it out, or select it as a double");
    }
    return new BigDecimal(text);
  }

  /** Returns whether a text stands for what is no number. */
  static boolean isSpecial(String text) {
    return text.equals("NaN") || text.equals("Infinity") || text.equals("-Infinity");
  }
}
