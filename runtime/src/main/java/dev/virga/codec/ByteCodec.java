package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code smallint} as {@link Byte}. */
final class ByteCodec implements Codec<Byte> {
  private static final BinaryForm<Byte> BINARY =
      BinaryForm.of("int2", 21, (value, out) -> out.putShort(value), in -> narrow(in.getShort()));

  @Override
  public String sqlType() {
    return "smallint";
  }

  @Override
  public int jdbcType() {
    return Types.SMALLINT;
  }

  @Override
  public void bind(PreparedStatement statement, int index, Byte value) throws SQLException {
    statement.setShort(index, value);
  }

  @Override
  public @Nullable Byte read(ResultSet rows, int index) throws SQLException {
    short value = rows.getShort(index);
    return (value == 0 && rows.wasNull()) ? null : narrow(value);
  }

  @Override
  public Byte parse(String text) {
    return narrow(Short.parseShort(text));
  }

  @Override
  public Object element(Byte value) {
    return value.shortValue();
  }

  private static byte narrow(short value) {
    if (value != (byte) value) {
      throw new UnfitValueException("it does not fit a byte");
    }
    return (byte) value;
  }

  @Override
  public @Nullable Object[] elements(int size) {
    return new @Nullable Short[size];
  }

  @Override
  public Optional<BinaryForm<Byte>> binary() {
    return Optional.of(BINARY);
  }
}
