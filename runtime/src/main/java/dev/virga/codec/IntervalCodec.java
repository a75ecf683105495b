package dev.virga.codec;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** {@code interval} as {@link Interval}. */
final class IntervalCodec implements Codec<Interval> {
  private static final BinaryForm<Interval> BINARY =
      BinaryForm.of("interval", 1186, IntervalCodec::write, IntervalCodec::read);

  @Override
  public String sqlType() {
    return "interval";
  }

  @Override
  public int jdbcType() {
    return Types.OTHER;
  }

  /** The driver's object tells the server that it is an interval where nothing else does. */
  @Override
  public void bind(PreparedStatement statement, int index, Interval value) throws SQLException {
    PGobject object = new PGobject();
    object.setType(sqlType());
    object.setValue(IntervalText.of(value));
    statement.setObject(index, object);
  }

  @Override
  public @Nullable Interval read(ResultSet rows, int index) throws SQLException {
    String text = rows.getString(index);
    return text == null ? null : IntervalText.parse(text);
  }

  @Override
  public Interval parse(String text) {
    return IntervalText.parse(text);
  }

  @Override
  public Object element(Interval value) {
    return IntervalText.of(value);
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
