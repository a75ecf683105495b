package dev.virga.codec;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An array as PostgreSQL reads it from a text: {@code {"a","b",null}}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/arrays.html#ARRAYS-INPUT">PostgreSQL: Array
 *     Value Input</a>
 */
final class ArrayText {
  private ArrayText() {}

  static <V> String of(List<V> values, Codec<V> codec) {
    return values.stream()
        .map(value -> element(value, codec))
        .collect(Collectors.joining(String.valueOf(codec.delimiter()), "{", "}"));
  }

  private static <V> String element(@Nullable V value, Codec<V> codec) {
    return value == null
        ? "null"
        : '"' + codec.element(value).toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
