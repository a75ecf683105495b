package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code varchar(1)} as {@link Character}. */
final class CharacterCodec implements Codec<Character> {
  private static final BinaryForm<Character> BINARY =
      BinaryForm.<Character>of(
              "varchar",
              1043,
              (value, out) -> out.putText(StorableText.of(value.toString())),
              in -> character(in.getText()))
          .alsoOf("text", 25)
          .alsoOf("bpchar", 1042);

  @Override
  public String sqlType() {
    return "varchar(1)";
  }

  @Override
  public int jdbcType() {
    return Types.VARCHAR;
  }

  @Override
  public void bind(PreparedStatement statement, int index, Character value) throws SQLException {
    statement.setString(index, StorableText.of(value.toString()));
  }

  @Override
  public @Nullable Character read(ResultSet rows, int index) throws SQLException {
    String value = rows.getString(index);
    return value == null ? null : parse(value);
  }

  @Override
  public Character parse(String text) {
    return character(text);
  }

  private static char character(String text) {
    if (text.length() != 1) {
      throw new UnfitValueException(
          "it is not one UTF-16 character, but a text of length " + text.length());
    }
    return text.charAt(0);
  }

  @Override
  public String elementType() {
    return "varchar";
  }

  @Override
  public Object element(Character value) {
    return StorableText.of(value.toString());
  }

  @Override
  public Optional<BinaryForm<Character>> binary() {
    return Optional.of(BINARY);
  }
}
