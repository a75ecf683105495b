package dev.virga.query;

import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** {@code json} as the text that it is. */
final class JsonText implements Codec<String> {
  @Override
  public String sqlType() {
    return "json";
  }

  @Override
  public int jdbcType() {
    return Codecs.TEXT.jdbcType();
  }

  @Override
  public void bind(PreparedStatement statement, int index, String value) throws SQLException {
    Codecs.TEXT.bind(statement, index, value);
  }

  @Override
  public @Nullable String read(ResultSet rows, int index) throws SQLException {
    return rows.getString(index);
  }

  @Override
  public String parse(String text) {
    return text;
  }
}
