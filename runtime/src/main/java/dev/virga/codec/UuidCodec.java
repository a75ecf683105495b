package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code uuid} as {@link UUID}. */
final class UuidCodec implements Codec<UUID> {
  @Override
  public String sqlType() {
    return "uuid";
  }

  @Override
  public int jdbcType() {
    return Types.OTHER;
  }

  @Override
  public void bind(PreparedStatement statement, int index, UUID value) throws SQLException {
    statement.setObject(index, value);
  }

  @Override
  public @Nullable UUID read(ResultSet rows, int index) throws SQLException {
    return rows.getObject(index, UUID.class);
  }

  @Override
  public UUID parse(String text) {
    return UUID.fromString(text);
  }
}
