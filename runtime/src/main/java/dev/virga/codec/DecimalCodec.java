package dev.virga.codec;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code numeric} as {@link BigDecimal}. */
final class DecimalCodec implements Codec<BigDecimal> {
  private static final BinaryForm<BigDecimal> BINARY =
      BinaryForm.of("numeric", 1700, BinaryNumeric::write, BinaryNumeric::read);

  @Override
  public String sqlType() {
    return "numeric";
  }

  @Override
  public int jdbcType() {
    return Types.NUMERIC;
  }

  @Override
  public void bind(PreparedStatement statement, int index, BigDecimal value) throws SQLException {
    statement.setBigDecimal(index, value);
  }

  @Override
  public @Nullable BigDecimal read(ResultSet rows, int index) throws SQLException {
    return rows.getBigDecimal(index);
  }

  @Override
  public BigDecimal parse(String text) {
    return new BigDecimal(text);
  }

  @Override
  public Optional<BinaryForm<BigDecimal>> binary() {
    return Optional.of(BINARY);
  }
}
