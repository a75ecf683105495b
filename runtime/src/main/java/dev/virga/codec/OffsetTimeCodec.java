package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
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

  /**
   * Of 24:00:00 the driver returns the largest time, without its offset, or fails where it reads
   * binary data.
   */
  @Override
  public @Nullable OffsetTime read(ResultSet rows, int index) throws SQLException {
    OffsetTime value;
    try {
      value = rows.getObject(index, OffsetTime.class);
    } catch (DateTimeException e) {
      throw DateTimeText.endOfDay();
    }
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
