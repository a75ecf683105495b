package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code smallint} as {@link Short}. */
final class ShortCodec implements Codec<Short> {
  private static final BinaryForm<Short> BINARY =
      BinaryForm.of("int2", 21, (value, out) -> out.putShort(value), BinaryInput::getShort);

  @Override
  public String sqlType() {
    return "smallint";
  }

  @Override
  public int jdbcType() {
    return Types.SMALLINT;
  }

  @Override
  public void bind(PreparedStatement statement, int index, Short value) throws SQLException {
    statement.setShort(index, value);
  }

  @Override
  public @Nullable Short read(ResultSet rows, int index) throws SQLException {
    short value = rows.getShort(index);
    return (value == 0 && rows.wasNull()) ? null : value;
  }

  @Override
  public Short parse(String text) {
    return Short.parseShort(text);
  }

  @Override
  public @Nullable Object[] elements(int size) {
    return new @Nullable Short[size];
  }

  @Override
  public Optional<BinaryForm<Short>> binary() {
    return Optional.of(BINARY);
  }
}
