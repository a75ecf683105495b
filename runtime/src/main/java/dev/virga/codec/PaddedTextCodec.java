package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code char(n)} as {@link String}, with the blanks that PostgreSQL fills it up with. A parameter
 * is of the same type, so that they do not count where it is compared, and an index is used.
 */
final class PaddedTextCodec implements Codec<String> {
  private static final BinaryForm<String> BINARY =
      BinaryForm.<String>of(
              "bpchar",
              1042,
              (value, out) -> out.putText(StorableText.of(value)),
              BinaryInput::getText)
          .alsoOf("text", 25)
          .alsoOf("varchar", 1043);

  @Override
  public String sqlType() {
    return "bpchar";
  }

  @Override
  public int jdbcType() {
    return Types.CHAR;
  }

  @Override
  public void bind(PreparedStatement statement, int index, String value) throws SQLException {
    statement.setObject(index, StorableText.of(value), Types.CHAR);
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
