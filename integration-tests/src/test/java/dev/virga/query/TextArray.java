package dev.virga.query;

import dev.virga.codec.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

/** {@code text[]}, for expressions that are not read. */
final class TextArray implements Codec<List<String>> {
  @Override
  public String sqlType() {
    return "text[]";
  }

  @Override
  public int jdbcType() {
    return Types.ARRAY;
  }

  @Override
  public void bind(PreparedStatement statement, int index, List<String> value) throws SQLException {
    statement.setArray(index, statement.getConnection().createArrayOf("text", value.toArray()));
  }

  @Override
  public List<String> read(ResultSet rows, int index) throws SQLException {
    return List.of((String[]) rows.getArray(index).getArray());
  }

  @Override
  public List<String> parse(String text) {
    throw new IllegalArgumentException("not read from JSON");
  }
}
