package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** {@code bytea} as {@code byte[]}. */
final class BytesCodec implements Codec<byte[]> {
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
}
