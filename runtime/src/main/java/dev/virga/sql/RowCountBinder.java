package dev.virga.sql;

import dev.virga.codec.Binder;
import dev.virga.codec.UnfitValueException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/**
 * How many rows, as {@code limit} and {@code offset} take it, of any Java type of whole numbers.
 */
final class RowCountBinder implements Binder<Number> {
  static final RowCountBinder INSTANCE = new RowCountBinder();

  private RowCountBinder() {}

  @Override
  public int jdbcType() {
    return Types.BIGINT;
  }

  @Override
  public void bind(PreparedStatement statement, int index, Number value) throws SQLException {
    long rows = value.longValue();
    if (rows < 0) {
      throw new UnfitValueException("a number of rows is not negative");
    }
    statement.setLong(index, rows);
  }

  @Override
  public String literalType() {
    return "bigint";
  }

  @Override
  public String literalText(Number value) {
    return Long.toString(value.longValue());
  }
}
