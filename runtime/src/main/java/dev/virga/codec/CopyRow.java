package dev.virga.codec;

import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The current row of a {@code copy ... to stdout} in binary format. Not thread-safe. */
public final class CopyRow implements Row {
  private static final int NULL = -1;

  private final List<BinaryForm<?>> forms;
  private final int[] begins;
  private final int[] lengths;
  private ByteBuffer bytes = ByteBuffer.allocate(0);

  /** Reads rows of one form for each cell; it stands on none yet. */
  public CopyRow(List<BinaryForm<?>> forms) {
    this.forms = List.copyOf(forms);
    this.begins = new int[forms.size()];
    this.lengths = new int[forms.size()];
  }

  /**
   * Goes to the row that begins at a place in some bytes.
   *
   * @return whether there is one; else these are the end of the rows
   */
  public boolean goTo(byte[] row, int begin) {
    bytes = ByteBuffer.wrap(row).position(begin);
    if (bytes.getShort() < 0) {
      return false;
    }
    for (int i = 0; i < begins.length; i++) {
      lengths[i] = bytes.getInt();
      begins[i] = bytes.position();
      bytes.position(begins[i] + Math.max(lengths[i], 0));
    }
    return true;
  }

  private BinaryInput cell(int index) {
    if (lengths[index] == NULL) {
      throw UnreadableCellException.ofNull(index);
    }
    return new BinaryInput(bytes.limit(begins[index] + lengths[index]).position(begins[index]));
  }

  @Override
  public boolean isNull(int index) {
    return lengths[index] == NULL;
  }

  @Override
  public boolean getBoolean(int index) {
    return cell(index).getByte() != 0;
  }

  @Override
  public short getShort(int index) {
    return cell(index).getShort();
  }

  @Override
  public int getInt(int index) {
    return cell(index).getInt();
  }

  @Override
  public long getLong(int index) {
    return cell(index).getLong();
  }

  @Override
  public float getFloat(int index) {
    return Float.intBitsToFloat(cell(index).getInt());
  }

  @Override
  public double getDouble(int index) {
    return Double.longBitsToDouble(cell(index).getLong());
  }

  @Override
  public <V> V get(int index, Codec<V> codec) {
    V value = value(index, codec);
    if (value == null) {
      throw UnreadableCellException.ofNull(index);
    }
    return value;
  }

  private <V> @Nullable V value(int index, Codec<V> codec) {
    BinaryInput cell = cell(index);
    try {
      return this.<V>form(index).read(cell);
    } catch (RuntimeException e) {
      throw UnreadableCellException.of(index, codec.sqlType(), e);
    }
  }

  @SuppressWarnings("unchecked") // each cell's form is that of the codec that reads it
  private <V> BinaryForm<V> form(int index) {
    return (BinaryForm<V>) forms.get(index);
  }

  @Override
  public <V> @Nullable V getNullable(int index, Codec<V> codec) {
    return isNull(index) ? null : value(index, codec);
  }

  @Override
  public <R extends @Nullable Object> List<R> getRows(int index, int width, Decoder<R> decoder) {
    return NestedRow.rows(index, get(index, Codecs.BYTES), width, decoder);
  }

  @Override
  public <R extends @Nullable Object> R getRow(int index, int width, Decoder<R> decoder) {
    return NestedRow.row(index, get(index, Codecs.BYTES), width, decoder);
  }
}
