package dev.virga.codec;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code timetz} as {@link OffsetTime}. */
final class OffsetTimeCodec implements Codec<OffsetTime> {
  private static final BinaryForm<OffsetTime> BINARY =
      BinaryForm.of("timetz", 1266, OffsetTimeCodec::write, OffsetTimeCodec::read);

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

  @Override
  public Optional<BinaryForm<OffsetTime>> binary() {
    return Optional.of(BINARY);
  }

  /** PostgreSQL counts the seconds of an offset west of Greenwich. */
  private static void write(OffsetTime value, BinaryOutput out) {
    OffsetTime stored = StorableTime.of(value);
    out.putLong(BinaryTime.micros(stored.toLocalTime()));
    out.putInt(-stored.getOffset().getTotalSeconds());
  }

  private static OffsetTime read(BinaryInput in) {
    ByteBuffer parts = in.parts();
    long micros = parts.getLong();
    if (micros == BinaryTime.END_OF_DAY) {
      throw DateTimeText.endOfDay();
    }
    return BinaryTime.time(micros).atOffset(ZoneOffset.ofTotalSeconds(-parts.getInt()));
  }
}
