package dev.virga.codec;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Dates and times in PostgreSQL's binary format: days and microseconds since the year 2000. The
 * ends of the Java types are infinity, and fractions are rounded to the microsecond, as {@link
 * DateTimeText} has it.
 */
final class BinaryTime {
  private static final int EPOCH_DAY = 10_957;
  private static final long EPOCH_SECOND = 946_684_800;
  private static final int MICROS_PER_SECOND = 1_000_000;
  private static final int NANOS_PER_MICRO = 1_000;
  private static final int HALF_A_MICROSECOND = 500;

  /** 24:00:00, which is no time of day in Java. */
  static final long END_OF_DAY = 86_400_000_000L;

  private BinaryTime() {}

  static int days(LocalDate date) {
    if (date.equals(LocalDate.MAX) || date.equals(LocalDate.MIN)) {
      return date.equals(LocalDate.MAX) ? Integer.MAX_VALUE : Integer.MIN_VALUE;
    }
    return Math.toIntExact(date.toEpochDay() - EPOCH_DAY);
  }

  static LocalDate date(int days) {
    return switch (days) {
      case Integer.MAX_VALUE -> LocalDate.MAX;
      case Integer.MIN_VALUE -> LocalDate.MIN;
      default -> LocalDate.ofEpochDay((long) days + EPOCH_DAY);
    };
  }

  static long micros(LocalTime time) {
    return (time.toNanoOfDay() + HALF_A_MICROSECOND) / NANOS_PER_MICRO;
  }

  static LocalTime time(long micros) {
    return micros == END_OF_DAY ? LocalTime.MAX : LocalTime.ofNanoOfDay(micros * NANOS_PER_MICRO);
  }

  static long micros(LocalDateTime dateTime) {
    if (dateTime.equals(LocalDateTime.MAX) || dateTime.equals(LocalDateTime.MIN)) {
      return dateTime.equals(LocalDateTime.MAX) ? Long.MAX_VALUE : Long.MIN_VALUE;
    }
    return micros(dateTime.atOffset(ZoneOffset.UTC));
  }

  static LocalDateTime dateTime(long micros) {
    if (micros == Long.MAX_VALUE || micros == Long.MIN_VALUE) {
      return micros == Long.MAX_VALUE ? LocalDateTime.MAX : LocalDateTime.MIN;
    }
    return LocalDateTime.ofEpochSecond(
        Math.floorDiv(micros, MICROS_PER_SECOND) + EPOCH_SECOND,
        Math.floorMod(micros, MICROS_PER_SECOND) * NANOS_PER_MICRO,
        ZoneOffset.UTC);
  }

  static long micros(OffsetDateTime dateTime) {
    if (dateTime.equals(OffsetDateTime.MAX) || dateTime.equals(OffsetDateTime.MIN)) {
      return dateTime.equals(OffsetDateTime.MAX) ? Long.MAX_VALUE : Long.MIN_VALUE;
    }
    return micros(dateTime.toEpochSecond(), dateTime.getNano());
  }

  static OffsetDateTime offsetDateTime(long micros) {
    if (micros == Long.MAX_VALUE || micros == Long.MIN_VALUE) {
      return micros == Long.MAX_VALUE ? OffsetDateTime.MAX : OffsetDateTime.MIN;
    }
    return dateTime(micros).atOffset(ZoneOffset.UTC);
  }

  static Instant instant(long micros) {
    if (micros == Long.MAX_VALUE || micros == Long.MIN_VALUE) {
      return micros == Long.MAX_VALUE ? Instant.MAX : Instant.MIN;
    }
    return Instant.ofEpochSecond(
        Math.floorDiv(micros, (long) MICROS_PER_SECOND) + EPOCH_SECOND,
        (long) Math.floorMod(micros, MICROS_PER_SECOND) * NANOS_PER_MICRO);
  }

  private static long micros(long epochSecond, int nanos) {
    return Math.addExact(
        Math.multiplyExact(epochSecond - EPOCH_SECOND, (long) MICROS_PER_SECOND),
        (nanos + HALF_A_MICROSECOND) / NANOS_PER_MICRO);
  }
}
