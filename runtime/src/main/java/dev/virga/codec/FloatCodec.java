package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code real} as {@link Float}. */
final class FloatCodec implements Codec<Float> {
  private static final BinaryForm<Float> BINARY =
      BinaryForm.of(
          "float4",
          700,
          (value, out) -> out.putInt(Float.floatToRawIntBits(value)),
          in -> Float.intBitsToFloat(in.getInt()));

  @Override
  public String sqlType() {
    return "real";
  }

  @Override
  public int jdbcType() {
    return Types.REAL;
  }

  @Override
  public void bind(PreparedStatement statement, int index, Float value) throws SQLException {
    statement.setFloat(index, value);
  }

  @Override
  public @Nullable Float read(ResultSet rows, int index) throws SQLException {
    float value = rows.getFloat(index);
    return (value == 0 && rows.wasNull()) ? null : value;
  }

  @Override
  public Float parse(String text) {
    return Float.parseFloat(text);
  }

  @Override
  public String elementType() {
    return "float4";
  }

  @Override
  public @Nullable Object[] elements(int size) {
    return new @Nullable Float[size];
  }

  @Override
  public Optional<BinaryForm<Float>> binary() {
    return Optional.of(BINARY);
  }
}
