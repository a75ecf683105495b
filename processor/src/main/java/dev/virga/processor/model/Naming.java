package dev.virga.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a name in Java becomes a name in SQL, and the other way round. */
public final class Naming {
  private Naming() {}

  /**
   * Returns a camel-case name in snake case: {@code createdAt} as {@code created_at}, {@code
   * userURL} as {@code user_url}, {@code x1Y} as {@code x1_y}.
   */
  public static String snakeCase(String camelCase) {
    int[] letters = camelCase.codePoints().toArray();
    StringBuilder snake = new StringBuilder();
    for (int i = 0; i < letters.length; i++) {
      if (i > 0 && startsWord(letters, i)) {
        snake.append('_');
      }
      snake.appendCodePoint(letters[i]);
    }
    return snake.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean startsWord(int[] letters, int i) {
    if (!Character.isUpperCase(letters[i])) {
      return false;
    }
    boolean afterWord = Character.isLowerCase(letters[i - 1]) || Character.isDigit(letters[i - 1]);
    boolean endsAcronym =
        Character.isUpperCase(letters[i - 1])
            && i + 1 < letters.length
            && Character.isLowerCase(letters[i + 1]);
    return afterWord || endsAcronym;
  }

  /** Returns the constant for a Java name: {@code createdAt} as {@code CREATED_AT}. */
  public static String constant(String camelCase) {
    return snakeCase(camelCase).toUpperCase(Locale.ROOT);
  }

  /** Returns the Java name for a constant: {@code CREATED_AT} as {@code createdAt}. */
  public static String camelCase(String constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
      name.append(name.isEmpty() || word.isEmpty() ? word : capitalised(word));
    }
    return name.toString();
  }

  /**
   * Returns the words of any text, in lower case: what is no letter or digit of a Java name
   * separates them, and a change of case does.
   */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    snakeCase(text)
        .codePoints()
        .forEach(
            letter -> {
              if (Character.isUnicodeIdentifierPart(letter)
                  && letter != '_'
                  && !Character.isIdentifierIgnorable(letter)) {
                word.appendCodePoint(letter);
              } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  /**
   * Returns the class name for any text, {@code post_tags} as {@code PostTags}; empty if no letter
   * or digit is in it.
   */
  public static String className(String text) {
    return identifier(words(text).stream().map(Naming::capitalised).collect(Collectors.joining()));
  }

  /**
   * Returns the constant for any text, {@code post_tags} as {@code POST_TAGS}; empty if no letter
   * or digit is in it.
   */
  public static String constantOf(String text) {
    return identifier(String.join("_", words(text)).toUpperCase(Locale.ROOT));
  }

  private static String identifier(String name) {
    return name.isEmpty() || Character.isJavaIdentifierStart(name.codePointAt(0))
        ? name
        : "_" + name;
  }

  /** Returns the word with its first letter in upper case. */
  public static String capitalised(String word) {
    int first = word.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + word.substring(Character.charCount(first));
  }
}
