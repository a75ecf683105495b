package dev.virga.kit.diff;

import dev.virga.kit.sql.TypeNames;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A column's type, told apart into its name and its modifiers.
 *
 * @param name the name, as PostgreSQL prints it, such as {@code timestamp with time zone}
 * @param modifiers the numbers between parentheses
 */
record ColumnType(String name, List<Integer> modifiers) {
  private static final Pattern MODIFIERS =
      Pattern.compile("\\(\\s*(\\d+(?:\\s*,\\s*\\d+)*)\\s*\\)");

  static ColumnType of(String text) {
    if (text.indexOf('"') >= 0) {
      return new ColumnType(text.strip(), List.of());
    }
    Matcher modifiers = MODIFIERS.matcher(text);
    List<Integer> numbers =
        modifiers.find()
            ? Stream.of(modifiers.group(1).split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList()
            : List.of();
    String name =
        modifiers
            .reset()
            .replaceFirst(" ")
            .strip()
            .replaceAll("\\s+", " ")
            .toLowerCase(Locale.ROOT);
    int array = name.indexOf('[');
    String written = array < 0 ? name : name.substring(0, array).strip();
    String element = TypeNames.inFull(written);
    String suffix = array < 0 ? "" : name.substring(array).replace(" ", "");
    return new ColumnType(element + suffix, inFull(written, numbers));
  }

  /** Returns whether each value of a type that differs in its modifiers alone fits. */
  boolean isAsLongAs(ColumnType other) {
    return modifiers.isEmpty()
        || (!other.modifiers.isEmpty() && other.modifiers.get(0) <= modifiers.get(0));
  }

  /** PostgreSQL prints {@code numeric(20)} as {@code numeric(20,0)}, {@code char} as one letter. */
  private static List<Integer> inFull(String written, List<Integer> numbers) {
    return switch (written) {
      case "numeric", "decimal" -> numbers.size() == 1 ? List.of(numbers.get(0), 0) : numbers;
      case "char", "character", "bit" -> numbers.isEmpty() ? List.of(1) : numbers;
      default -> numbers;
    };
  }
}
