package dev.virga.codec;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code money} as {@link BigDecimal}. The server writes and reads its text, and counts the digits
 * of its fraction, by {@code lc_monetary}: {@code 1.234} is one thing here and another there. So
 * values travel as {@code numeric}, which is the same everywhere.
 */
final class MoneyCodec implements Codec<BigDecimal> {
  private static final String NUMERIC = Codecs.DECIMAL.sqlType();

  @Override
  public String sqlType() {
    return "money";
  }

  @Override
  public Optional<Carried> carried() {
    return Optional.of(new Carried(NUMERIC, sqlType()));
  }

  @Override
  public String packedType() {
    return NUMERIC;
  }

  @Override
  public String elementType() {
    return NUMERIC;
  }

  @Override
  public int jdbcType() {
    return Codecs.DECIMAL.jdbcType();
  }

  @Override
  public void bind(PreparedStatement statement, int index, BigDecimal value) throws SQLException {
    Codecs.DECIMAL.bind(statement, index, value);
  }

  @Override
  public @Nullable BigDecimal read(ResultSet rows, int index) throws SQLException {
    return Codecs.DECIMAL.read(rows, index);
  }

  @Override
  public BigDecimal parse(String text) {
    return Codecs.DECIMAL.parse(text);
  }

  @Override
  public Object element(BigDecimal value) {
    return Codecs.DECIMAL.element(value);
  }

  @Override
  public Optional<BinaryForm<BigDecimal>> binary() {
    return Codecs.DECIMAL.binary();
  }
}
