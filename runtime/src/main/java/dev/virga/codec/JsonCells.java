package dev.virga.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads values that PostgreSQL's {@code jsonb_build_array} wrote, and that may have been changed
 * since.
 */
public final class JsonCells {
  private JsonCells() {}

  /**
   * Reads an array of as many values as there are codecs; a value may be null.
   *
   * @throws IllegalArgumentException if it is none, or a value is not of its codec's type
   */
  public static List<@Nullable Object> read(String json, List<? extends Codec<?>> codecs) {
    int width = codecs.size();
    try {
      List<List<@Nullable Object>> rows =
          JsonRow.rows(
              width == 1 ? json : "[" + json + "]", 0, width, (row, index) -> cells(row, codecs));
      if (rows.size() == 1) {
        return rows.get(0);
      }
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("these are not the values of " + width + " columns", e);
    }
    throw new IllegalArgumentException("these are not the values of " + width + " columns");
  }

  private static List<@Nullable Object> cells(Row row, List<? extends Codec<?>> codecs) {
    List<@Nullable Object> cells = new ArrayList<>(codecs.size());
    for (int i = 0; i < codecs.size(); i++) {
      cells.add(cell(row, i, codecs.get(i)));
    }
    return cells;
  }

  private static <V> @Nullable V cell(Row row, int index, Codec<V> codec) {
    V value = row.getNullable(index, codec);
    return value == null ? null : sendable(value, codec);
  }

  /** What was changed may be a value of its type, and yet none that can be sent. */
  private static <V> V sendable(V value, Codec<V> codec) {
    Objects.requireNonNull(codec.element(value));
    return value;
  }
}
