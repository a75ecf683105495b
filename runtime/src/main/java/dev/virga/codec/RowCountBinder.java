package dev.virga.codec;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/** A number of rows, of any Java type of whole numbers. */
final class RowCountBinder implements Binder<Number> {
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
}
