package dev.virga.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A type that {@code @Column} can name.
 *
 * @param name the name, as PostgreSQL knows it
 * @param modifiers what may stand between its parentheses, in order
 * @param suffix {@code []} for an array
 */
public record SqlType(String name, List<Modifier> modifiers, String suffix) {
  private static final Pattern TEXT =
      Pattern.compile("\\s*([^(]*?)\\s*(?:\\(\\s*(\\d{1,9}(?:\\s*,\\s*\\d{1,9})*)\\s*\\))?\\s*");
  private static final Modifier LENGTH = new Modifier("n", 1, 10_485_760);
  private static final Modifier BITS = new Modifier("n", 1, 83_886_080);
  private static final Modifier PRECISION = new Modifier("p", 1, 1000);
  private static final Modifier SCALE = new Modifier("s", 0, 1000);
  private static final Modifier FRACTION = new Modifier("p", 0, 6);

  /** Copies the list. */
  public SqlType {
    modifiers = List.copyOf(modifiers);
  }

  /**
   * A number between the parentheses of a type.
   *
   * @param name how messages call it
   * @param least the least number that PostgreSQL takes
   * @param most the largest number that PostgreSQL takes
   */
  public record Modifier(String name, int least, int most) {
    private boolean takes(int number) {
      return number >= least && number <= most;
    }
  }

  /**
   * Returns the types that hold the values of a Java type.
   *
   * @param type the Java type
   * @param usual the type that its columns have if none is given
   */
  public static List<SqlType> among(ValueType type, String usual) {
    if (type.stored() instanceof ListType list) {
      return among(list.element(), usual.substring(0, usual.length() - "[]".length())).stream()
          .map(element -> new SqlType(element.name, element.modifiers, element.suffix + "[]"))
          .toList();
    }
    if (type.domain().isPresent()) {
      return List.of(named(usual));
    }
    if (type.stored() instanceof EnumType) {
      return List.of(named(usual), named("varchar", LENGTH), named("text"));
    }
    return switch (usual) {
      case "text", "bpchar" ->
          List.of(named("varchar", LENGTH), named("text"), named("char", LENGTH));
      case "varbit" -> List.of(named("bit", BITS), named("varbit", BITS));
      case "numeric", "money" ->
          type.stored() == BuiltInType.BIG_INTEGER
              ? List.of(named("numeric", PRECISION))
              : List.of(named("numeric", PRECISION, SCALE), named("money"));
      case "timestamptz", "timestamp", "time", "timetz", "interval" ->
          List.of(named(usual, FRACTION));
      default -> List.of(named(usual));
    };
  }

  /** Returns whether a text names a type of texts, or of lists of them. */
  public static boolean isText(String text) {
    return isAmong(text, named("varchar", LENGTH), named("text"));
  }

  /** Returns whether a text names a type of texts that are filled up with blanks, or of lists. */
  public static boolean isPadded(String text) {
    return isAmong(text, named("char", LENGTH));
  }

  /** Returns whether a text names the type of amounts of money, or of lists of them. */
  public static boolean isMoney(String text) {
    return isAmong(text, named("money"));
  }

  private static boolean isAmong(String text, SqlType... candidates) {
    String type = text.strip();
    String element = type.endsWith("[]") ? type.substring(0, type.length() - 2) : type;
    return Stream.of(candidates).anyMatch(candidate -> candidate.of(element).isPresent());
  }

  private static SqlType named(String name, Modifier... modifiers) {
    return new SqlType(name, List.of(modifiers), "");
  }

  /** Returns a text as PostgreSQL prints the type, if it is one of this type. */
  public Optional<String> of(String text) {
    String stripped = text.strip();
    if (!stripped.endsWith(suffix)) {
      return Optional.empty();
    }
    Matcher parts = TEXT.matcher(stripped.substring(0, stripped.length() - suffix.length()));
    if (!parts.matches() || !isName(parts.group(1))) {
      return Optional.empty();
    }
    List<Integer> numbers =
        parts.group(2) == null
            ? List.of()
            : Stream.of(parts.group(2).split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
    return takes(numbers) ? Optional.of(name + printed(numbers) + suffix) : Optional.empty();
  }

  private boolean isName(String text) {
    return name.equals(name.startsWith("\"") ? text : text.toLowerCase(Locale.ROOT));
  }

  private boolean takes(List<Integer> numbers) {
    if (numbers.size() > modifiers.size()) {
      return false;
    }
    for (int i = 0; i < numbers.size(); i++) {
      if (!modifiers.get(i).takes(numbers.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String printed(List<Integer> numbers) {
    return numbers.isEmpty()
        ? ""
        : numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
  }

  /** Returns what texts of the type look like, such as {@code numeric(p, s)}. */
  public String form() {
    return name
        + (modifiers.isEmpty()
            ? ""
            : modifiers.stream().map(Modifier::name).collect(Collectors.joining(", ", "(", ")")))
        + suffix;
  }
}
