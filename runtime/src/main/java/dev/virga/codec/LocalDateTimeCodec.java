package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code timestamp} as {@link LocalDateTime}. */
final class LocalDateTimeCodec implements Codec<LocalDateTime> {
  private static final BinaryForm<LocalDateTime> BINARY =
      BinaryForm.of(
          "timestamp",
          1114,
          (value, out) -> out.putLong(BinaryTime.micros(StorableTime.of(value))),
          in -> BinaryTime.dateTime(in.getLong()));

  @Override
  public String sqlType() {
    return "timestamp";
  }

  @Override
  public int jdbcType() {
    return Types.TIMESTAMP;
  }

  @Override
  public void bind(PreparedStatement statement, int index, LocalDateTime value)
      throws SQLException {
    statement.setObject(index, StorableTime.of(value));
  }

  @Override
  public @Nullable LocalDateTime read(ResultSet rows, int index) throws SQLException {
    return rows.getObject(index, LocalDateTime.class);
  }

  @Override
  public LocalDateTime parse(String text) {
    return DateTimeText.dateTime(text);
  }

  @Override
  public Object element(LocalDateTime value) {
    return DateTimeText.of(value);
  }

  @Override
  public Optional<BinaryForm<LocalDateTime>> binary() {
    return Optional.of(BINARY);
  }
}
