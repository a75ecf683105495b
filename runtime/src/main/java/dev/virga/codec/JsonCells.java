package dev.virga.codec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
    if (value != null) {
      requireSendable(codec.element(value));
    }
    return value;
  }

  /**
   * PostgreSQL writes all digits, up to 16383 behind the point; an exponent could stand for more
   * digits than there is memory.
   */
  private static void requireSendable(Object element) {
    if (element instanceof BigDecimal number && (number.scale() < 0 || number.scale() > 16383)) {
      throw new IllegalArgumentException("a number with an exponent");
    }
  }
}
