package dev.virga.sql;

/**
 * Types of numbers, as parameters that nobody gives: a method for one type of number has such a
 * parameter at its end, which tells it apart from the method for another, as {@link Aggregates#sum}
 * has.
 */
public final class NumberType {
  private NumberType() {}

  /** {@link Byte}; there is no such object. */
  public static final class OfByte {
    private OfByte() {}
  }

  /** {@link Short}; there is no such object. */
  public static final class OfShort {
    private OfShort() {}
  }

  /** {@link Integer}; there is no such object. */
  public static final class OfInteger {
    private OfInteger() {}
  }

  /** {@link Long}; there is no such object. */
  public static final class OfLong {
    private OfLong() {}
  }

  /** {@link java.math.BigDecimal}; there is no such object. */
  public static final class OfDecimal {
    private OfDecimal() {}
  }

  /** {@link Float}; there is no such object. */
  public static final class OfFloat {
    private OfFloat() {}
  }

  /** {@link Double}; there is no such object. */
  public static final class OfDouble {
    private OfDouble() {}
  }
}
