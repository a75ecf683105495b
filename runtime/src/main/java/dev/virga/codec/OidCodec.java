package dev.virga.codec;

import dev.virga.type.Oid;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code oid} as {@link Oid}. */
final class OidCodec implements Codec<Oid> {
  private static final BinaryForm<Oid> BINARY =
      BinaryForm.of(
          "oid",
          26,
          (value, out) -> out.putInt((int) value.value()),
          in -> new Oid(Integer.toUnsignedLong(in.getInt())));

  @Override
  public String sqlType() {
    return "oid";
  }

  @Override
  public int jdbcType() {
    return Types.OTHER;
  }

  /** The type stays open, as a text's that stands for it. */
  @Override
  public void bind(PreparedStatement statement, int index, Oid value) throws SQLException {
    statement.setObject(index, value.toString(), Types.OTHER);
  }

  /** The driver takes the elements of an array in binary form, and then cannot read them. */
  @Override
  public @Nullable Oid read(ResultSet rows, int index) throws SQLException {
    try {
      String text = rows.getString(index);
      return text == null ? null : parse(text);
    } catch (SQLException e) {
      byte[] bytes = rows.getBytes(index);
      if (bytes == null || bytes.length != Integer.BYTES) {
        throw e;
      }
      return new Oid(Integer.toUnsignedLong(ByteBuffer.wrap(bytes).getInt()));
    }
  }

  @Override
  public Oid parse(String text) {
    return Oid.parse(text);
  }

  @Override
  public String elementType() {
    return "text";
  }

  @Override
  public Object element(Oid value) {
    return value.toString();
  }

  @Override
  public Optional<BinaryForm<Oid>> binary() {
    return Optional.of(BINARY);
  }
}
