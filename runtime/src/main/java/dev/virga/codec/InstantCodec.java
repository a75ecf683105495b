package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** {@code timestamptz} as {@link Instant}. */
final class InstantCodec implements Codec<Instant> {
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
    statement.setObject(index, value.atOffset(ZoneOffset.UTC));
  }

  @Override
  public @Nullable Instant read(ResultSet rows, int index) throws SQLException {
    OffsetDateTime value = rows.getObject(index, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  @Override
  public Instant parse(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  @Override
  public Object element(Instant value) {
    return value.atOffset(ZoneOffset.UTC);
  }
}
