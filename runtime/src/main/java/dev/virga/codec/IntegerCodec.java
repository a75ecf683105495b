package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code integer} as {@link Integer}. */
final class IntegerCodec implements Codec<Integer> {
  private static final BinaryForm<Integer> BINARY =
      BinaryForm.of("int4", 23, (value, out) -> out.putInt(value), BinaryInput::getInt);

  @Override
  public String sqlType() {
    return "integer";
  }

  @Override
  public int jdbcType() {
    return Types.INTEGER;
  }

  @Override
  public void bind(PreparedStatement statement, int index, Integer value) throws SQLException {
    statement.setInt(index, value);
  }

  @Override
  public @Nullable Integer read(ResultSet rows, int index) throws SQLException {
    int value = rows.getInt(index);
    return (value == 0 && rows.wasNull()) ? null : value;
  }

  @Override
  public Integer parse(String text) {
    return Integer.parseInt(text);
  }

  @Override
  public @Nullable Object[] elements(int size) {
    return new @Nullable Integer[size];
  }

  @Override
  public Optional<BinaryForm<Integer>> binary() {
    return Optional.of(BINARY);
  }
}
