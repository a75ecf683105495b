package dev.virga.codec;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that is nested in a cell of another one, in PostgreSQL's binary format.
 *
 * <p>One row is what {@code record_send} writes: its cells, each with the number of its type and
 * its length. Several rows are such a record too, of one array for each column: so what is the same
 * for all rows stands there once. They are read through one object, which moves through all arrays
 * from row to row and notes only where the cells are; a cell becomes an object when it is asked
 * for.
 */
final class NestedRow implements Row {
  private static final int CELL_COUNT = Integer.BYTES;
  private static final int CELL_HEADER = 2 * Integer.BYTES;
  private static final int ARRAY_ELEMENT_TYPE = 2 * Integer.BYTES;
  private static final int ARRAY_SIZE = 3 * Integer.BYTES;
  private static final int ARRAY_HEADER = 5 * Integer.BYTES;

  /** All bytes: their position and limit stay, so that they serve the rows nested in these too. */
  private final ByteBuffer bytes;

  /** The same bytes between the ends of the cell that a codec reads. */
  private final BinaryInput cell;

  private final int[] types;
  private final int[] begins;
  private final int[] lengths;
  private int rowsLeft;

  private NestedRow(ByteBuffer bytes, BinaryInput cell, int width) {
    this.bytes = bytes;
    this.cell = cell;
    this.types = new int[width];
    this.begins = new int[width];
    this.lengths = new int[width];
  }

  private static NestedRow of(byte[] record, int width) {
    ByteBuffer bytes = ByteBuffer.wrap(record);
    return new NestedRow(bytes, new BinaryInput(bytes.duplicate()), width);
  }

  /** Reads the rows that a cell of a row holds. */
  static <R extends @Nullable Object> List<R> rows(
      int index, byte[] record, int width, Decoder<R> decoder) {
    return of(record, width).rowsAt(index, 0, decoder);
  }

  /** Reads the one row that a cell of a row holds. */
  static <R extends @Nullable Object> R row(
      int index, byte[] record, int width, Decoder<R> decoder) {
    return of(record, width).rowAt(index, 0, decoder);
  }

  private <R extends @Nullable Object> List<R> rowsAt(int index, int begin, Decoder<R> decoder) {
    try {
      goToArrays(begin);
      List<R> rows = new ArrayList<>(rowsLeft);
      while (next()) {
        rows.add(decoder.decode(this, 0));
      }
      return rows;
    } catch (UnreadableCellException e) {
      throw e.within(index);
    }
  }

  private <R extends @Nullable Object> R rowAt(int index, int begin, Decoder<R> decoder) {
    try {
      goToRecord(begin);
      return decoder.decode(this, 0);
    } catch (UnreadableCellException e) {
      throw e.within(index);
    }
  }

  private void goToRecord(int begin) {
    int at = begin + CELL_COUNT;
    for (int i = 0; i < types.length; i++) {
      types[i] = bytes.getInt(at);
      lengths[i] = bytes.getInt(at + Integer.BYTES);
      begins[i] = at + CELL_HEADER;
      at = begins[i] + Math.max(lengths[i], 0);
    }
  }

  /** Moves before the first row; an array that is null, or has no bounds, has no elements. */
  private void goToArrays(int begin) {
    goToRecord(begin);
    for (int i = 0; i < types.length; i++) {
      int array = begins[i];
      if (lengths[i] < ARRAY_HEADER) {
        rowsLeft = 0;
        return;
      }
      types[i] = bytes.getInt(array + ARRAY_ELEMENT_TYPE);
      rowsLeft = bytes.getInt(array + ARRAY_SIZE);
      begins[i] = array + ARRAY_HEADER;
      lengths[i] = 0;
    }
  }

  private boolean next() {
    if (rowsLeft == 0) {
      return false;
    }
    rowsLeft--;
    for (int i = 0; i < types.length; i++) {
      int at = begins[i] + Math.max(lengths[i], 0);
      lengths[i] = bytes.getInt(at);
      begins[i] = at + Integer.BYTES;
    }
    return true;
  }

  @Override
  public boolean isNull(int index) {
    return lengths[index] < 0;
  }

  private int present(int index) {
    if (isNull(index)) {
      throw UnreadableCellException.ofNull(index);
    }
    return begins[index];
  }

  @Override
  public boolean getBoolean(int index) {
    return types[index] == PgType.BOOL
        ? bytes.get(present(index)) != 0
        : get(index, Codecs.BOOLEAN);
  }

  @Override
  public short getShort(int index) {
    return types[index] == PgType.INT2 ? bytes.getShort(present(index)) : get(index, Codecs.SHORT);
  }

  @Override
  public int getInt(int index) {
    return types[index] == PgType.INT4 ? bytes.getInt(present(index)) : get(index, Codecs.INTEGER);
  }

  @Override
  public long getLong(int index) {
    return types[index] == PgType.INT8 ? bytes.getLong(present(index)) : get(index, Codecs.LONG);
  }

  @Override
  public float getFloat(int index) {
    return types[index] == PgType.FLOAT4
        ? bytes.getFloat(present(index))
        : get(index, Codecs.FLOAT);
  }

  @Override
  public double getDouble(int index) {
    return types[index] == PgType.FLOAT8
        ? bytes.getDouble(present(index))
        : get(index, Codecs.DOUBLE);
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
    if (isNull(index)) {
      return null;
    }
    try {
      return value(types[index], cell.between(begins[index], lengths[index]), codec);
    } catch (RuntimeException e) {
      throw UnreadableCellException.of(index, codec.sqlType(), e);
    }
  }

  /** A type without a binary form comes as JSON; a number of another type than expected is one. */
  private static <V> @Nullable V value(int type, BinaryInput cell, Codec<V> codec) {
    BinaryForm<V> form = codec.binary().orElse(null);
    if (form == null) {
      return JsonValues.value(cell.getText(), codec);
    }
    return form.isOf(type) ? form.read(cell) : codec.parse(BinaryNumbers.text(type, cell));
  }

  @Override
  public <R extends @Nullable Object> List<R> getRows(int index, int width, Decoder<R> decoder) {
    return new NestedRow(bytes, cell, width).rowsAt(index, present(index), decoder);
  }

  @Override
  public <R extends @Nullable Object> R getRow(int index, int width, Decoder<R> decoder) {
    return new NestedRow(bytes, cell, width).rowAt(index, present(index), decoder);
  }
}
