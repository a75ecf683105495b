package dev.virga.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a result, read by cell index, which counts from 0. It is valid only until the next row
 * is read.
 *
 * <p>All methods throw {@link UnreadableCellException} when the cell does not hold what they
 * return; those that do not return null also when it is null.
 */
public interface Row {
  /** Returns whether a cell is null. */
  boolean isNull(int index);

  /** Returns whether so many cells from one on are all null. */
  default boolean areNull(int index, int width) {
    for (int i = index; i < index + width; i++) {
      if (!isNull(i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns a cell as a {@code boolean}. */
  boolean getBoolean(int index);

  /** Returns a cell as a {@code short}. */
  short getShort(int index);

  /** Returns a cell as an {@code int}. */
  int getInt(int index);

  /** Returns a cell as a {@code long}. */
  long getLong(int index);

  /** Returns a cell as a {@code float}. */
  float getFloat(int index);

  /** Returns a cell as a {@code double}. */
  double getDouble(int index);

  /** Returns a cell that must not be null. */
  <V> V get(int index, Codec<V> codec);

  /** Returns a cell, or null. */
  <V> @Nullable V getNullable(int index, Codec<V> codec);

  /**
   * Returns the rows that are nested in a cell, in order; {@code width} is the number of cells of
   * each.
   */
  <R extends @Nullable Object> List<R> getRows(int index, int width, Decoder<R> decoder);

  /** Returns the row that is nested in a cell; {@code width} is the number of its cells. */
  <R extends @Nullable Object> R getRow(int index, int width, Decoder<R> decoder);
}
