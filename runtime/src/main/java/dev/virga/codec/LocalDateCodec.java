package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code date} as {@link LocalDate}. */
final class LocalDateCodec implements Codec<LocalDate> {
  private static final BinaryForm<LocalDate> BINARY =
      BinaryForm.of(
          "date",
          1082,
          (value, out) -> out.putInt(BinaryTime.days(StorableTime.of(value))),
          in -> BinaryTime.date(in.getInt()));

  @Override
  public String sqlType() {
    return "date";
  }

  @Override
  public int jdbcType() {
    return Types.DATE;
  }

  @Override
  public void bind(PreparedStatement statement, int index, LocalDate value) throws SQLException {
    statement.setObject(index, StorableTime.of(value));
  }

  @Override
  public @Nullable LocalDate read(ResultSet rows, int index) throws SQLException {
    return rows.getObject(index, LocalDate.class);
  }

  @Override
  public LocalDate parse(String text) {
    return DateTimeText.date(text);
  }

  @Override
  public Object element(LocalDate value) {
    return DateTimeText.of(value);
  }

  @Override
  public Optional<BinaryForm<LocalDate>> binary() {
    return Optional.of(BINARY);
  }
}
