package dev.virga.sql;

import dev.virga.codec.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** JSON arrays and objects as text, as PostgreSQL prints them. */
record JsonText(String sqlType) implements Codec<String> {
  static final JsonText JSON = new JsonText("json");
  static final JsonText JSONB = new JsonText("jsonb");

  @Override
  public int jdbcType() {
    return Types.OTHER;
  }

  @Override
  public void bind(PreparedStatement statement, int index, String value) throws SQLException {
    statement.setObject(index, value, Types.OTHER);
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
  public boolean isJson() {
    return true;
  }
}
