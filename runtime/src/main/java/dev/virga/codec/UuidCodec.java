package dev.virga.codec;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code uuid} as {@link UUID}. */
final class UuidCodec implements Codec<UUID> {
  private static final BinaryForm<UUID> BINARY =
      BinaryForm.of("uuid", 2950, UuidCodec::write, UuidCodec::read);

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

  @Override
  public Optional<BinaryForm<UUID>> binary() {
    return Optional.of(BINARY);
  }

  private static void write(UUID value, BinaryOutput out) {
    out.putLong(value.getMostSignificantBits());
    out.putLong(value.getLeastSignificantBits());
  }

  private static UUID read(BinaryInput in) {
    ByteBuffer halves = in.parts();
    return new UUID(halves.getLong(), halves.getLong());
  }
}
