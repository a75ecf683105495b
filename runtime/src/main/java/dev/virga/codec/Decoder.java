package dev.virga.codec;

import org.jspecify.annotations.Nullable;

/**
 * Makes a value from consecutive cells of a row.
 *
 * @param <R> the value's type
 */
@FunctionalInterface
public interface Decoder<R extends @Nullable Object> {
  /** Reads the cells from an index on, which counts from 0. */
  R decode(Row row, int index);
}
