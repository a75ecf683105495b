package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code bigint} as {@link Long}. */
final class LongCodec implements Codec<Long> {
  private static final BinaryForm<Long> BINARY =
      BinaryForm.of("int8", 20, (value, out) -> out.putLong(value), BinaryInput::getLong);

  @Override
  public String sqlType() {
    return "bigint";
  }

  @Override
  public int jdbcType() {
    return Types.BIGINT;
  }

  @Override
  public void bind(PreparedStatement statement, int index, Long value) throws SQLException {
    statement.setLong(index, value);
  }

  @Override
  public @Nullable Long read(ResultSet rows, int index) throws SQLException {
    long value = rows.getLong(index);
    return (value == 0 && rows.wasNull()) ? null : value;
  }

  @Override
  public Long parse(String text) {
    return Long.parseLong(text);
  }

  @Override
  public @Nullable Object[] elements(int size) {
    return new @Nullable Long[size];
  }

  @Override
  public Optional<BinaryForm<Long>> binary() {
    return Optional.of(BINARY);
  }
}
