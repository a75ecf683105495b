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
    try {
      List<String> values = JsonValues.elements(json);
      if (values.size() == codecs.size()) {
        return cells(values, codecs);
      }
    } catch (RuntimeException e) {
      throw notOf(codecs, e);
    }
    throw notOf(codecs, null);
  }

  private static IllegalArgumentException notOf(
      List<? extends Codec<?>> codecs, @Nullable RuntimeException reason) {
    return new IllegalArgumentException(
        "these are not the values of " + codecs.size() + " columns", reason);
  }

  private static List<@Nullable Object> cells(
      List<String> values, List<? extends Codec<?>> codecs) {
    List<@Nullable Object> cells = new ArrayList<>(codecs.size());
    for (int i = 0; i < codecs.size(); i++) {
      cells.add(cell(values.get(i), codecs.get(i)));
    }
    return cells;
  }

  private static <V> @Nullable V cell(String json, Codec<V> codec) {
    V value = JsonValues.value(json, codec);
    return value == null ? null : sendable(value, codec);
  }

  /** What was changed may be a value of its type, and yet none that can be sent. */
  private static <V> V sendable(V value, Codec<V> codec) {
    Objects.requireNonNull(codec.element(value));
    return value;
  }
}
