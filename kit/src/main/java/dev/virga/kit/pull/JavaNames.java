package dev.virga.kit.pull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Names in Java for names in SQL, such that the processor makes the same SQL of them again. */
final class JavaNames {
  /** Names that the processor turns around without a doubt. */
  private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9]*(_[a-z][a-z0-9]*)*");

  /** What a record has already. */
  private static final Set<String> METHODS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private JavaNames() {}

  /** Returns the component for a column: {@code createdAt} for {@code created_at}. */
  static String component(String column) {
    List<String> words = words(column);
    String name =
        words.isEmpty()
            ? "column"
            : words.get(0)
                + words.stream().skip(1).map(JavaNames::capitalised).collect(Collectors.joining());
    String start = Character.isJavaIdentifierStart(name.charAt(0)) ? name : "_" + name;
    return SourceVersion.isKeyword(start) || METHODS.contains(start) || start.equals("_")
        ? start + "Value"
        : start;
  }

  /** Returns whether a component needs no annotation to have its column. */
  static boolean isColumnOf(String component, String column) {
    return PLAIN.matcher(column).matches() && snakeCase(component).equals(column);
  }

  /** Returns the class for a table or type: {@code PostTags} for {@code post_tags}. */
  static String className(String name) {
    String joined = words(name).stream().map(JavaNames::capitalised).collect(Collectors.joining());
    if (joined.isEmpty()) {
      return "Named";
    }
    return Character.isJavaIdentifierStart(joined.charAt(0)) ? joined : "_" + joined;
  }

  /** Returns whether the processor makes the class name of a name without being told. */
  static boolean isPlain(String name) {
    return PLAIN.matcher(name).matches();
  }

  /** Returns whether a text is a name in Java that is no keyword. */
  static boolean isIdentifier(String text) {
    return SourceVersion.isName(text) && text.indexOf('.') < 0;
  }

  /** Returns the package for a schema. */
  static String packageName(String schema) {
    String name = String.join("", words(schema));
    return isIdentifier(name) ? name : "schema" + name;
  }

  /**
   * Returns one of what a class is named after several: {@code Category} for {@code Categories}.
   */
  static String singular(String className) {
    if (className.matches(".*(ss|us|is|News|Series|Status|Address)")) {
      return className;
    }
    if (className.endsWith("ies") && className.length() > 4) {
      return cut(className, 3) + "y";
    }
    if (className.matches(".*(sses|shes|ches|xes|zes|atuses|iruses|ampuses|ocuses)")) {
      return cut(className, 2);
    }
    if (className.endsWith("People")) {
      return cut(className, 6) + "Person";
    }
    return className.endsWith("s") && className.length() > 1 ? cut(className, 1) : className;
  }

  /** Returns several of what a class is named after: {@code Categories} for {@code Category}. */
  static String plural(String className) {
    if (className.matches(".*[^aeiou]y")) {
      return cut(className, 1) + "ies";
    }
    return className + (className.matches(".*(s|sh|ch|x|z)") ? "es" : "s");
  }

  /** Returns a class name as a member is written: {@code postTags} for {@code PostTags}. */
  static String member(String className) {
    String name = className.substring(0, 1).toLowerCase(Locale.ROOT) + className.substring(1);
    return SourceVersion.isKeyword(name) ? name + "Rows" : name;
  }

  /** Returns the constant that the processor makes of a component or relation. */
  static String constant(String member) {
    return snakeCase(member).toUpperCase(Locale.ROOT);
  }

  /**
   * Returns a constant for each label of an enum, in their order: itself where it is a name in
   * Java, else {@code PG_13} for {@code PG-13}.
   */
  static Map<String, String> constants(List<String> labels) {
    Set<String> taken = labels.stream().filter(JavaNames::isIdentifier).collect(Collectors.toSet());
    Map<String, String> constants = new LinkedHashMap<>();
    for (String label : labels) {
      constants.put(label, isIdentifier(label) ? label : free(constantOf(label), taken));
    }
    return constants;
  }

  private static String constantOf(String label) {
    String name = String.join("_", words(label)).toUpperCase(Locale.ROOT);
    if (name.isEmpty()) {
      return "LABEL";
    }
    return Character.isJavaIdentifierStart(name.charAt(0)) ? name : "_" + name;
  }

  private static String free(String name, Set<String> taken) {
    String free = name;
    for (int number = 2; !taken.add(free); number++) {
      free = name + "_" + number;
    }
    return free;
  }

  /** Returns a member's name as the processor writes it in SQL. */
  static String snakeCase(String camelCase) {
    StringBuilder snake = new StringBuilder();
    for (int i = 0; i < camelCase.length(); i++) {
      if (i > 0 && startsWord(camelCase, i)) {
        snake.append('_');
      }
      snake.append(camelCase.charAt(i));
    }
    return snake.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean startsWord(String name, int i) {
    char before = name.charAt(i - 1);
    if (!Character.isUpperCase(name.charAt(i))) {
      return false;
    }
    return Character.isLowerCase(before)
        || Character.isDigit(before)
        || (Character.isUpperCase(before)
            && i + 1 < name.length()
            && Character.isLowerCase(name.charAt(i + 1)));
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : snakeCase(name).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String cut(String text, int letters) {
    return text.substring(0, text.length() - letters);
  }
}
