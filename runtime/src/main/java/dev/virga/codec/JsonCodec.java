package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/**
 * {@code json} or {@code jsonb} as what a mapper makes of it; the JSON {@code null} is null.
 *
 * @param sqlType {@code json} or {@code jsonb}
 * @param mapper returns the mapper, which need not be there before a value is
 */
record JsonCodec<V>(String sqlType, JsonType<V> type, Supplier<? extends JsonMapper> mapper)
    implements Codec<V> {
  @Override
  public int jdbcType() {
    return Types.OTHER;
  }

  @Override
  public void bind(PreparedStatement statement, int index, V value) throws SQLException {
    PGobject object = new PGobject();
    object.setType(sqlType);
    object.setValue(text(value));
    statement.setObject(index, object);
  }

  @Override
  public @Nullable V read(ResultSet rows, int index) throws SQLException {
    String json = rows.getString(index);
    return json == null || json.equals("null") ? null : parse(json);
  }

  @Override
  public V parse(String json) {
    return mapper.get().read(json, type);
  }

  @Override
  public boolean isJson() {
    return true;
  }

  @Override
  public Object element(V value) {
    return text(value);
  }

  private String text(V value) {
    return StorableText.of(mapper.get().write(value, type));
  }
}
