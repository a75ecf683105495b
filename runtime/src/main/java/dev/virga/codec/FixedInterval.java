package dev.virga.codec;

import java.time.Duration;

/**
 * {@code interval} as {@link Duration}: of microseconds alone, since months and days have no length
 * of their own.
 */
final class FixedInterval implements Converter<Duration, Interval> {
  @Override
  public Interval toBase(Duration value) {
    try {
      return Interval.of(value);
    } catch (ArithmeticException e) {
      throw new UnfitValueException(
          "a duration is longer than the 292277 years of microseconds that an interval holds");
    }
  }

  @Override
  public Duration fromBase(Interval base) {
    if (base.months() != 0 || base.days() != 0) {
      throw new UnfitValueException(
          "it has months or days, which are not always of one length: read it as an Interval");
    }
    return base.duration();
  }
}
