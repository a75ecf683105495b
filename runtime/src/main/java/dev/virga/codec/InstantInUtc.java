package dev.virga.codec;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * {@code timestamptz} as {@link ZonedDateTime}. PostgreSQL keeps the instant alone, so the zone is
 * UTC on the way back; the ends of time are those of {@link OffsetDateTime} in UTC.
 */
final class InstantInUtc implements Converter<ZonedDateTime, OffsetDateTime> {
  private static final ZonedDateTime MAX =
      OffsetDateTime.MAX.toLocalDateTime().atZone(ZoneOffset.UTC);
  private static final ZonedDateTime MIN =
      OffsetDateTime.MIN.toLocalDateTime().atZone(ZoneOffset.UTC);

  @Override
  public OffsetDateTime toBase(ZonedDateTime value) {
    if (value.equals(MAX)) {
      return OffsetDateTime.MAX;
    }
    return value.equals(MIN) ? OffsetDateTime.MIN : value.toOffsetDateTime();
  }

  @Override
  public ZonedDateTime fromBase(OffsetDateTime base) {
    if (base.equals(OffsetDateTime.MAX)) {
      return MAX;
    }
    return base.equals(OffsetDateTime.MIN) ? MIN : base.atZoneSameInstant(ZoneOffset.UTC);
  }
}
