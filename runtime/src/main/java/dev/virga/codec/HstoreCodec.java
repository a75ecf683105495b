package dev.virga.codec;

import dev.virga.type.Hstore;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code hstore}, which comes as an object where it is nested: PostgreSQL has a cast to JSON. */
final class HstoreCodec implements Codec<Hstore> {
  @Override
  public String sqlType() {
    return "hstore";
  }

  @Override
  public int jdbcType() {
    return Types.OTHER;
  }

  @Override
  public void bind(PreparedStatement statement, int index, Hstore value) throws SQLException {
    statement.setObject(index, element(value), Types.OTHER);
  }

  @Override
  public @Nullable Hstore read(ResultSet rows, int index) throws SQLException {
    String text = rows.getString(index);
    return text == null ? null : Hstore.parse(text);
  }

  @Override
  public boolean isJson() {
    return true;
  }

  @Override
  public Hstore parse(String json) {
    Map<String, @Nullable String> pairs = new LinkedHashMap<>();
    JsonValues.members(json)
        .forEach((key, value) -> pairs.put(key, JsonValues.value(value, Codecs.TEXT)));
    return new Hstore(pairs);
  }

  @Override
  public String elementType() {
    return "text";
  }

  @Override
  public String element(Hstore value) {
    return StorableText.of(value.toString());
  }
}
