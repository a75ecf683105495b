package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code text} as {@link String}. */
final class TextCodec implements Codec<String> {
  private static final BinaryForm<String> BINARY =
      BinaryForm.<String>of(
              "text", 25, (value, out) -> out.putText(StorableText.of(value)), BinaryInput::getText)
          .alsoOf("varchar", 1043)
          .alsoOf("bpchar", 1042)
          .alsoOf("name", 19)
          .alsoOf("json", 114)
          .alsoOf("citext", BinaryForm.NO_OID);

  @Override
  public String sqlType() {
    return "text";
  }

  @Override
  public int jdbcType() {
    return Types.VARCHAR;
  }

  @Override
  public void bind(PreparedStatement statement, int index, String value) throws SQLException {
    statement.setString(index, StorableText.of(value));
  }

  @Override
  public @Nullable String read(ResultSet rows, int index) throws SQLException {
    return rows.getString(index);
  }

  @Override
  public String parse(String text) {
    return text;
  }

  @Override
  public Object element(String value) {
    return StorableText.of(value);
  }

  @Override
  public @Nullable Object[] elements(int size) {
    return new @Nullable String[size];
  }

  @Override
  public Optional<BinaryForm<String>> binary() {
    return Optional.of(BINARY);
  }
}
