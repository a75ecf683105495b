package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code bytea} as {@code byte[]}. */
final class BytesCodec implements Codec<byte[]> {
  private static final BinaryForm<byte[]> BINARY =
      BinaryForm.of("bytea", 17, (value, out) -> out.putBytes(value), BinaryInput::getBytes);

  @Override
  public String sqlType() {
    return "bytea";
  }

  @Override
  public int jdbcType() {
    return Types.BINARY;
  }

  @Override
  public void bind(PreparedStatement statement, int index, byte[] value) throws SQLException {
    statement.setBytes(index, value);
  }

  @Override
  public byte @Nullable [] read(ResultSet rows, int index) throws SQLException {
    return rows.getBytes(index);
  }

  @Override
  public byte[] parse(String text) {
    if (!text.startsWith("\\x")) {
      throw new UnfitValueException("it is not in hex format");
    }
    return HexFormat.of().parseHex(text, 2, text.length());
  }

  @Override
  public Object element(byte[] value) {
    return "\\x" + HexFormat.of().formatHex(value);
  }

  @Override
  public Optional<BinaryForm<byte[]>> binary() {
    return Optional.of(BINARY);
  }
}
