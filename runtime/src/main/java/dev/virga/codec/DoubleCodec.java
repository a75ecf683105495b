package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code double precision} as {@link Double}. */
final class DoubleCodec implements Codec<Double> {
  private static final BinaryForm<Double> BINARY =
      BinaryForm.of(
          "float8",
          701,
          (value, out) -> out.putLong(Double.doubleToRawLongBits(value)),
          in -> Double.longBitsToDouble(in.getLong()));

  @Override
  public String sqlType() {
    return "double precision";
  }

  @Override
  public int jdbcType() {
    return Types.DOUBLE;
  }

  @Override
  public void bind(PreparedStatement statement, int index, Double value) throws SQLException {
    statement.setDouble(index, value);
  }

  @Override
  public @Nullable Double read(ResultSet rows, int index) throws SQLException {
    double value = rows.getDouble(index);
    return (value == 0 && rows.wasNull()) ? null : value;
  }

  @Override
  public Double parse(String text) {
    return Double.parseDouble(text);
  }

  @Override
  public String elementType() {
    return "float8";
  }

  @Override
  public @Nullable Object[] elements(int size) {
    return new @Nullable Double[size];
  }

  @Override
  public Optional<BinaryForm<Double>> binary() {
    return Optional.of(BINARY);
  }
}
