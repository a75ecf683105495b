package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code time} as {@link LocalTime}. */
final class LocalTimeCodec implements Codec<LocalTime> {
  private static final BinaryForm<LocalTime> BINARY =
      BinaryForm.of(
          "time",
          1083,
          (value, out) -> out.putLong(BinaryTime.micros(value)),
          in -> BinaryTime.time(in.getLong()));

  @Override
  public String sqlType() {
    return "time";
  }

  @Override
  public int jdbcType() {
    return Types.TIME;
  }

  @Override
  public void bind(PreparedStatement statement, int index, LocalTime value) throws SQLException {
    statement.setObject(index, value);
  }

  @Override
  public @Nullable LocalTime read(ResultSet rows, int index) throws SQLException {
    return rows.getObject(index, LocalTime.class);
  }

  @Override
  public LocalTime parse(String text) {
    return DateTimeText.time(text);
  }

  @Override
  public Object element(LocalTime value) {
    return DateTimeText.of(value);
  }

  @Override
  public Optional<BinaryForm<LocalTime>> binary() {
    return Optional.of(BINARY);
  }
}
