package dev.virga.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.ByteBuffer;

/**
 * {@code numeric} in PostgreSQL's binary format: groups of four decimal digits, the place of the
 * first of them, the sign, and how many digits are behind the point.
 */
final class BinaryNumeric {
  private static final int DIGITS_PER_GROUP = 4;
  private static final int GROUP = 10_000;
  private static final int MOST_BEHIND_THE_POINT = 16_383;
  private static final int POSITIVE = 0;
  private static final int NEGATIVE = 0x4000;

  private BinaryNumeric() {}

  static void write(BigDecimal value, BinaryOutput output) {
    int scale = Math.max(value.scale(), 0);
    if (scale > MOST_BEHIND_THE_POINT) {
      throw new UnfitValueException(
          "it has " + scale + " digits behind the point, more than numeric has");
    }
    int groupsBehind = (scale + DIGITS_PER_GROUP - 1) / DIGITS_PER_GROUP;
    String digits =
        value.abs().setScale(groupsBehind * DIGITS_PER_GROUP).unscaledValue().toString();
    int groups = (digits.length() + DIGITS_PER_GROUP - 1) / DIGITS_PER_GROUP;
    int weight = groups - groupsBehind - 1;
    if (weight > Short.MAX_VALUE) {
      throw new UnfitValueException("it has more digits before the point than numeric has");
    }
    int written = value.signum() == 0 ? 0 : withoutTrailingZeros(digits, groups);
    output.putShort(written);
    output.putShort(written == 0 ? 0 : weight);
    output.putShort(value.signum() < 0 ? NEGATIVE : POSITIVE);
    output.putShort(scale);
    for (int i = 0; i < written; i++) {
      output.putShort(group(digits, groups, i));
    }
  }

  private static int withoutTrailingZeros(String digits, int groups) {
    int written = groups;
    while (group(digits, groups, written - 1) == 0) {
      written--;
    }
    return written;
  }

  /** Returns a group of the digits, which counts from 0; the first may have fewer than four. */
  private static int group(String digits, int groups, int index) {
    int end = digits.length() - (groups - 1 - index) * DIGITS_PER_GROUP;
    return Integer.parseInt(digits, Math.max(end - DIGITS_PER_GROUP, 0), end, 10);
  }

  static BigDecimal read(BinaryInput input) {
    ByteBuffer bytes = input.parts();
    int groups = Short.toUnsignedInt(bytes.getShort());
    int weight = bytes.getShort();
    int sign = bytes.getShort();
    int scale = bytes.getShort();
    if (sign != POSITIVE && sign != NEGATIVE) {
      throw new UnfitValueException("it is NaN or infinity, which no BigDecimal is");
    }
    BigInteger digits = BigInteger.ZERO;
    if (groups > DIGITS_PER_GROUP) {
      digits = new BigInteger(text(bytes, groups));
    } else {
      long few = 0;
      for (int i = 0; i < groups; i++) {
        few = few * GROUP + bytes.getShort();
      }
      digits = BigInteger.valueOf(few);
    }
    int behind = (groups - weight - 1) * DIGITS_PER_GROUP;
    return new BigDecimal(sign == NEGATIVE ? digits.negate() : digits, groups == 0 ? 0 : behind)
        .setScale(scale, RoundingMode.UNNECESSARY);
  }

  private static String text(ByteBuffer bytes, int groups) {
    StringBuilder text = new StringBuilder(groups * DIGITS_PER_GROUP);
    for (int i = 0; i < groups; i++) {
      String digits = Integer.toString(bytes.getShort());
      text.append("0".repeat(DIGITS_PER_GROUP - digits.length())).append(digits);
    }
    return text.toString();
  }
}
