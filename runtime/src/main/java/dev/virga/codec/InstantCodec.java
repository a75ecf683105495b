package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code timestamptz} as {@link Instant}. */
final class InstantCodec implements Codec<Instant> {
  private static final BinaryForm<Instant> BINARY =
      BinaryForm.of(
          "timestamptz",
          1184,
          (value, out) -> out.putLong(BinaryTime.micros(StorableTime.of(offset(value)))),
          in -> BinaryTime.instant(in.getLong()));

  @Override
  public String sqlType() {
    return "timestamptz";
  }

  @Override
  public int jdbcType() {
    return Types.TIMESTAMP_WITH_TIMEZONE;
  }

  @Override
  public void bind(PreparedStatement statement, int index, Instant value) throws SQLException {
    statement.setObject(index, StorableTime.of(offset(value)));
  }

  @Override
  public @Nullable Instant read(ResultSet rows, int index) throws SQLException {
    OffsetDateTime value = rows.getObject(index, OffsetDateTime.class);
    return value == null ? null : instant(value);
  }

  @Override
  public Instant parse(String text) {
    return instant(DateTimeText.offsetDateTime(text));
  }

  @Override
  public Object element(Instant value) {
    return DateTimeText.of(offset(value));
  }

  /** The ends of time stand for each other: both are PostgreSQL's {@code infinity}. */
  private static OffsetDateTime offset(Instant value) {
    if (value.equals(Instant.MAX)) {
      return OffsetDateTime.MAX;
    }
    return value.equals(Instant.MIN) ? OffsetDateTime.MIN : value.atOffset(ZoneOffset.UTC);
  }

  private static Instant instant(OffsetDateTime value) {
    if (value.equals(OffsetDateTime.MAX)) {
      return Instant.MAX;
    }
    return value.equals(OffsetDateTime.MIN) ? Instant.MIN : value.toInstant();
  }

  @Override
  public Optional<BinaryForm<Instant>> binary() {
    return Optional.of(BINARY);
  }
}
