package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetTime;
import org.jspecify.annotations.Nullable;

/** {@code timetz} as {@link OffsetTime}. */
final class OffsetTimeCodec implements Codec<OffsetTime> {
  @Override
  public String sqlType() {
    return "timetz";
  }

  @Override
  public int jdbcType() {
    return Types.TIME_WITH_TIMEZONE;
  }

  @Override
  public void bind(PreparedStatement statement, int index, OffsetTime value) throws SQLException {
    statement.setObject(index, StorableTime.of(value));
  }

  /** The driver returns the largest time for 24:00:00, whose offset it does not tell. */
  @Override
  public @Nullable OffsetTime read(ResultSet rows, int index) throws SQLException {
    OffsetTime value = rows.getObject(index, OffsetTime.class);
    if (value != null && value.equals(OffsetTime.MAX)) {
      throw DateTimeText.endOfDay();
    }
    return value;
  }

  @Override
  public OffsetTime parse(String text) {
    return DateTimeText.offsetTime(text);
  }

  @Override
  public Object element(OffsetTime value) {
    return StorableTime.of(value).toString();
  }
}
