package dev.virga.processor.generate;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record as JSON, member by member: an empty optional is left out, an enum constant is its
 * name.
 */
final class Json {
  private Json() {}

  static String of(Record value) {
    return object(value, "");
  }

  private static String value(@Nullable Object value, String indent) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Optional<?> optional) {
      return value(optional.orElse(null), indent);
    }
    if (value instanceof List<?> list) {
      return array(list, indent);
    }
    if (value instanceof Record nested) {
      return object(nested, indent);
    }
    return value instanceof Boolean || value instanceof Number
        ? value.toString()
        : text(value instanceof Enum<?> constant ? constant.name() : value.toString());
  }

  private static String object(Record value, String indent) {
    return block(
        Stream.of(value.getClass().getRecordComponents())
            .filter(component -> !Optional.empty().equals(member(value, component)))
            .map(
                component ->
                    text(component.getName())
                        + ": "
                        + value(member(value, component), indent + "  ")),
        "{",
        "}",
        indent);
  }

  private static String array(List<?> list, String indent) {
    if (list.isEmpty()) {
      return "[]";
    }
    return list.get(0) instanceof Record
        ? block(list.stream().map(element -> value(element, indent + "  ")), "[", "]", indent)
        : list.stream()
            .map(element -> value(element, indent))
            .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String block(Stream<String> members, String open, String close, String indent) {
    String separator = ",\n" + indent + "  ";
    return members.collect(
        Collectors.joining(separator, open + "\n" + indent + "  ", "\n" + indent + close));
  }

  private static @Nullable Object member(Record value, RecordComponent component) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not a public record: " + value.getClass(), e);
    }
  }

  private static String text(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '"' || letter == '\\') {
        json.append('\\').append(letter);
      } else if (letter < ' ') {
        json.append(String.format("\\u%04x", (int) letter));
      } else {
        json.append(letter);
      }
    }
    return json.append('"').toString();
  }
}
