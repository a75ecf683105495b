package dev.virga.jdbc;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as an exception shows them: on one line, and cut where they are long. */
final class ShownValue {
  private static final int MOST_CHARACTERS = 100;
  private static final int MOST_ELEMENTS = 10;

  private ShownValue() {}

  static String of(@Nullable Object value) {
    if (value instanceof CharSequence || value instanceof Character) {
      return "'" + cut(value.toString()) + "'";
    }
    if (value instanceof byte[] bytes) {
      return bytes.length + " bytes";
    }
    return value instanceof List<?> values ? of(values) : cut(String.valueOf(value));
  }

  private static String of(List<?> values) {
    String end = values.size() > MOST_ELEMENTS ? ", ... " + values.size() + " in all]" : "]";
    return values.stream()
        .limit(MOST_ELEMENTS)
        .map(ShownValue::of)
        .collect(Collectors.joining(", ", "[", end));
  }

  private static String cut(String text) {
    String line = text.lines().collect(Collectors.joining(" "));
    return line.length() > MOST_CHARACTERS ? line.substring(0, MOST_CHARACTERS) + "..." : line;
  }
}
