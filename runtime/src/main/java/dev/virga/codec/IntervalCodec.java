package dev.virga.codec;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGInterval;

/** {@code interval} as {@link Interval}. */
final class IntervalCodec implements Codec<Interval> {
  private static final BinaryForm<Interval> BINARY =
      BinaryForm.of("interval", 1186, IntervalCodec::write, IntervalCodec::read);
  private static final int MONTHS_PER_YEAR = 12;
  private static final int MINUTES_PER_HOUR = 60;
  private static final long SECONDS_PER_MINUTE = 60;
  private static final double MICROSECONDS_PER_SECOND = 1e6;
  private static final long MICROSECONDS_PER_MINUTE = 60_000_000;

  @Override
  public String sqlType() {
    return "interval";
  }

  @Override
  public int jdbcType() {
    return Types.OTHER;
  }

  /** The driver's own type tells the server that it is an interval where nothing else does. */
  @Override
  public void bind(PreparedStatement statement, int index, Interval value) throws SQLException {
    statement.setObject(index, driverInterval(value));
  }

  @Override
  public @Nullable Interval read(ResultSet rows, int index) throws SQLException {
    String text = rows.getString(index);
    return text == null ? null : interval(text);
  }

  @Override
  public Interval parse(String text) {
    try {
      return interval(text);
    } catch (SQLException e) {
      throw new UnfitValueException("not an interval");
    }
  }

  @Override
  public Object element(Interval value) {
    return driverInterval(value).toString();
  }

  private static PGInterval driverInterval(Interval value) {
    long minutes = value.microseconds() / MICROSECONDS_PER_MINUTE;
    return new PGInterval(
        0,
        value.months(),
        value.days(),
        Math.toIntExact(minutes / MINUTES_PER_HOUR),
        (int) (minutes % MINUTES_PER_HOUR),
        (value.microseconds() % MICROSECONDS_PER_MINUTE) / MICROSECONDS_PER_SECOND);
  }

  private static Interval interval(String text) throws SQLException {
    PGInterval parsed = new PGInterval(text);
    long minutes = (long) parsed.getHours() * MINUTES_PER_HOUR + parsed.getMinutes();
    long seconds = minutes * SECONDS_PER_MINUTE + parsed.getWholeSeconds();
    return new Interval(
        parsed.getYears() * MONTHS_PER_YEAR + parsed.getMonths(),
        parsed.getDays(),
        seconds * 1_000_000 + parsed.getMicroSeconds());
  }

  @Override
  public Optional<BinaryForm<Interval>> binary() {
    return Optional.of(BINARY);
  }

  private static void write(Interval value, BinaryOutput out) {
    out.putLong(value.microseconds());
    out.putInt(value.days());
    out.putInt(value.months());
  }

  private static Interval read(BinaryInput in) {
    ByteBuffer parts = in.parts();
    long microseconds = parts.getLong();
    int days = parts.getInt();
    return new Interval(parts.getInt(), days, microseconds);
  }
}
