package dev.virga.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A composite value as PostgreSQL writes and reads it: {@code (Main Street,,7)}.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/rowtypes.html#ROWTYPES-IO-SYNTAX">PostgreSQL:
 *     Composite Type Input and Output Syntax</a>
 */
final class CompositeText {
  private final String text;
  private int at = 1;

  private CompositeText(String text) {
    this.text = text;
  }

  /** Returns the text of attributes, of which some may be null. */
  static String of(List<? extends @Nullable String> attributes) {
    return attributes.stream()
        .map(CompositeText::quoted)
        .collect(Collectors.joining(",", "(", ")"));
  }

  private static String quoted(@Nullable String attribute) {
    return attribute == null
        ? ""
        : '"' + attribute.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /**
   * Returns the texts of the attributes, null for those that are null.
   *
   * @throws UnfitValueException if the text is none of a composite value
   */
  static List<@Nullable String> attributes(String text) {
    try {
      return new CompositeText(text).attributes();
    } catch (StringIndexOutOfBoundsException e) {
      throw new UnfitValueException("it is not of a composite type");
    }
  }

  private List<@Nullable String> attributes() {
    List<@Nullable String> attributes = new ArrayList<>();
    attributes.add(attribute());
    while (text.charAt(at) == ',') {
      at++;
      attributes.add(attribute());
    }
    return attributes;
  }

  /** Null is nothing at all, so that an empty text stands between quotes. */
  private @Nullable String attribute() {
    return isEnd(text.charAt(at)) ? null : content();
  }

  private static boolean isEnd(char c) {
    return c == ',' || c == ')';
  }

  /**
   * Returns what stands before the next end; between quotes, one that is doubled is a character.
   */
  private String content() {
    StringBuilder content = new StringBuilder();
    boolean inQuotes = false;
    for (char c = text.charAt(at); inQuotes || !isEnd(c); c = text.charAt(at)) {
      at++;
      if (c == '\\') {
        content.append(text.charAt(at++));
      } else if (c != '"') {
        content.append(c);
      } else if (inQuotes && text.charAt(at) == '"') {
        content.append(text.charAt(at++));
      } else {
        inQuotes = !inQuotes;
      }
    }
    return content.toString();
  }
}
