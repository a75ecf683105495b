package dev.virga.codec;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Values that PostgreSQL's JSON functions wrote, read as a row.
 *
 * @param cells the values, each as it stands in the JSON
 */
record JsonRow(List<String> cells) implements Row {
  @Override
  public boolean isNull(int index) {
    return getNullable(index, Codecs.TEXT) == null;
  }

  @Override
  public boolean getBoolean(int index) {
    return get(index, Codecs.BOOLEAN);
  }

  @Override
  public short getShort(int index) {
    return get(index, Codecs.SHORT);
  }

  @Override
  public int getInt(int index) {
    return get(index, Codecs.INTEGER);
  }

  @Override
  public long getLong(int index) {
    return get(index, Codecs.LONG);
  }

  @Override
  public float getFloat(int index) {
    return get(index, Codecs.FLOAT);
  }

  @Override
  public double getDouble(int index) {
    return get(index, Codecs.DOUBLE);
  }

  @Override
  public <V> V get(int index, Codec<V> codec) {
    V value = getNullable(index, codec);
    if (value == null) {
      throw UnreadableCellException.ofNull(index);
    }
    return Objects.requireNonNull(value);
  }

  @Override
  public <V> @Nullable V getNullable(int index, Codec<V> codec) {
    try {
      return JsonValues.value(cells.get(index), codec);
    } catch (RuntimeException e) {
      throw UnreadableCellException.of(index, codec.sqlType(), e);
    }
  }

  /** No rows are nested in such a value. */
  @Override
  public <R extends @Nullable Object> List<R> getRows(int index, int width, Decoder<R> decoder) {
    throw new UnsupportedOperationException("rows in JSON");
  }

  /** No row is nested in such a value. */
  @Override
  public <R extends @Nullable Object> R getRow(int index, int width, Decoder<R> decoder) {
    throw new UnsupportedOperationException("a row in JSON");
  }
}
