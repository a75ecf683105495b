package dev.virga.codec;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The current row of a JDBC result. */
public final class ResultRow implements Row {
  private final ResultSet rows;

  /** Reads the row that the result stands on, whenever it is asked. */
  public ResultRow(ResultSet rows) {
    this.rows = rows;
  }

  @Override
  public boolean isNull(int index) {
    try {
      // The driver has no test that decodes less: these are the bytes as they came.
      return rows.getBytes(index + 1) == null;
    } catch (SQLException e) {
      throw UnreadableCellException.of(index, "a value", e);
    }
  }

  @Override
  public boolean getBoolean(int index) {
    try {
      boolean value = rows.getBoolean(index + 1);
      if (!value) {
        requirePresent(index);
      }
      return value;
    } catch (SQLException e) {
      throw unreadable(index, Codecs.BOOLEAN, e);
    }
  }

  @Override
  public short getShort(int index) {
    try {
      short value = rows.getShort(index + 1);
      if (value == 0) {
        requirePresent(index);
      }
      return value;
    } catch (SQLException e) {
      throw unreadable(index, Codecs.SHORT, e);
    }
  }

  @Override
  public int getInt(int index) {
    try {
      int value = rows.getInt(index + 1);
      if (value == 0) {
        requirePresent(index);
      }
      return value;
    } catch (SQLException e) {
      throw unreadable(index, Codecs.INTEGER, e);
    }
  }

  @Override
  public long getLong(int index) {
    try {
      long value = rows.getLong(index + 1);
      if (value == 0) {
        requirePresent(index);
      }
      return value;
    } catch (SQLException e) {
      throw unreadable(index, Codecs.LONG, e);
    }
  }

  @Override
  public float getFloat(int index) {
    try {
      float value = rows.getFloat(index + 1);
      if (value == 0) {
        requirePresent(index);
      }
      return value;
    } catch (SQLException e) {
      throw unreadable(index, Codecs.FLOAT, e);
    }
  }

  @Override
  public double getDouble(int index) {
    try {
      double value = rows.getDouble(index + 1);
      if (value == 0) {
        requirePresent(index);
      }
      return value;
    } catch (SQLException e) {
      throw unreadable(index, Codecs.DOUBLE, e);
    }
  }

  /** The driver returns zero for null, and says so only afterwards. */
  private void requirePresent(int index) throws SQLException {
    if (rows.wasNull()) {
      throw UnreadableCellException.ofNull(index);
    }
  }

  @Override
  public <V> V get(int index, Codec<V> codec) {
    V value = getNullable(index, codec);
    if (value == null) {
      throw UnreadableCellException.ofNull(index);
    }
    return value;
  }

  @Override
  public <V> @Nullable V getNullable(int index, Codec<V> codec) {
    try {
      return codec.read(rows, index + 1);
    } catch (SQLException | RuntimeException e) {
      throw unreadable(index, codec, e);
    }
  }

  @Override
  public <R extends @Nullable Object> List<R> getRows(int index, int width, Decoder<R> decoder) {
    return NestedRow.rows(index, get(index, Codecs.BYTES), width, decoder);
  }

  @Override
  public <R extends @Nullable Object> R getRow(int index, int width, Decoder<R> decoder) {
    return NestedRow.row(index, get(index, Codecs.BYTES), width, decoder);
  }

  private static UnreadableCellException unreadable(int index, Codec<?> codec, Exception reason) {
    return UnreadableCellException.of(index, codec.sqlType(), reason);
  }
}
