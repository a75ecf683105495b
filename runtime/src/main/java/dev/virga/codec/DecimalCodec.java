package dev.virga.codec;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** {@code numeric} as {@link BigDecimal}. */
final class DecimalCodec implements Codec<BigDecimal> {
  private static final BinaryForm<BigDecimal> BINARY =
      BinaryForm.of("numeric", 1700, BinaryNumeric::write, BinaryNumeric::read);

  /**
   * From which size on a number travels as text. The driver divides it by 10,000 again and again,
   * which takes seconds where there are 100,000 digits.
   */
  private static final int LONG_IN_BITS = 8_192;

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
    BigDecimal number = StorableNumber.of(value);
    if (number.unscaledValue().bitLength() < LONG_IN_BITS) {
      statement.setBigDecimal(index, number);
    } else {
      PGobject text = new PGobject();
      text.setType(sqlType());
      text.setValue(number.toPlainString());
      statement.setObject(index, text);
    }
  }

  /** The driver's own complaint about what is no number does not say what to do. */
  @Override
  public @Nullable BigDecimal read(ResultSet rows, int index) throws SQLException {
    try {
      return rows.getBigDecimal(index);
    } catch (SQLException e) {
      String text = rows.getString(index);
      if (text != null && StorableNumber.isSpecial(text)) {
        return StorableNumber.parse(text);
      }
      throw e;
    }
  }

  @Override
  public BigDecimal parse(String text) {
    return StorableNumber.parse(text);
  }

  @Override
  public Object element(BigDecimal value) {
    return StorableNumber.of(value);
  }

  @Override
  public Optional<BinaryForm<BigDecimal>> binary() {
    return Optional.of(BINARY);
  }
}
