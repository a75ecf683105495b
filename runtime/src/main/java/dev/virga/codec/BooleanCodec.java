package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code boolean} as {@link Boolean}. */
final class BooleanCodec implements Codec<Boolean> {
  private static final BinaryForm<Boolean> BINARY =
      BinaryForm.of(
          "bool", 16, (value, out) -> out.putByte(value ? 1 : 0), in -> in.getByte() != 0);

  @Override
  public String sqlType() {
    return "boolean";
  }

  @Override
  public int jdbcType() {
    return Types.BIT;
  }

  @Override
  public void bind(PreparedStatement statement, int index, Boolean value) throws SQLException {
    statement.setBoolean(index, value);
  }

  @Override
  public @Nullable Boolean read(ResultSet rows, int index) throws SQLException {
    boolean value = rows.getBoolean(index);
    return (!value && rows.wasNull()) ? null : value;
  }

  @Override
  public Boolean parse(String text) {
    return switch (text) {
      case "true", "t" -> true;
      case "false", "f" -> false;
      default -> throw new UnfitValueException("it is neither true nor false");
    };
  }

  @Override
  public @Nullable Object[] elements(int size) {
    return new @Nullable Boolean[size];
  }

  @Override
  public Optional<BinaryForm<Boolean>> binary() {
    return Optional.of(BINARY);
  }
}
