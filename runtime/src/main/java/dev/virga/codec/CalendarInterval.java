package dev.virga.codec;

import java.time.Period;

/** {@code interval} as {@link Period}: of months and days alone. */
final class CalendarInterval implements Converter<Period, Interval> {
  @Override
  public Interval toBase(Period value) {
    try {
      return Interval.of(value);
    } catch (ArithmeticException e) {
      throw new UnfitValueException("a period has more months than an interval holds");
    }
  }

  @Override
  public Period fromBase(Interval base) {
    if (base.microseconds() != 0) {
      throw new UnfitValueException("it has a time of day too: read it as an Interval");
    }
    return base.period();
  }
}
