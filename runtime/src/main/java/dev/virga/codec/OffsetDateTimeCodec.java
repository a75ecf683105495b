package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code timestamptz} as {@link OffsetDateTime}. */
final class OffsetDateTimeCodec implements Codec<OffsetDateTime> {
  private static final BinaryForm<OffsetDateTime> BINARY =
      BinaryForm.of(
          "timestamptz",
          1184,
          (value, out) -> out.putLong(BinaryTime.micros(StorableTime.of(value))),
          in -> BinaryTime.offsetDateTime(in.getLong()));

  @Override
  public String sqlType() {
    return "timestamptz";
  }

  @Override
  public int jdbcType() {
    return Types.TIMESTAMP_WITH_TIMEZONE;
  }

  @Override
  public void bind(PreparedStatement statement, int index, OffsetDateTime value)
      throws SQLException {
    statement.setObject(index, StorableTime.of(value));
  }

  @Override
  public @Nullable OffsetDateTime read(ResultSet rows, int index) throws SQLException {
    return rows.getObject(index, OffsetDateTime.class);
  }

  @Override
  public OffsetDateTime parse(String text) {
    return DateTimeText.offsetDateTime(text);
  }

  @Override
  public Object element(OffsetDateTime value) {
    return DateTimeText.of(value);
  }

  @Override
  public Optional<BinaryForm<OffsetDateTime>> binary() {
    return Optional.of(BINARY);
  }
}
