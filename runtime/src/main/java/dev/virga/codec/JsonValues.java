package dev.virga.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what PostgreSQL's JSON functions write: arrays, objects, and the values in them. */
final class JsonValues {
  private static final String NULL = "null";
  private static final int HEX = 16;
  private static final int HEX_DIGITS = 4;

  private final String json;
  private int position;

  private JsonValues(String json) {
    this.json = json;
  }

  /**
   * Returns the elements of an array, each as it stands there.
   *
   * @throws UnfitValueException if it is none
   */
  static List<String> elements(String json) {
    return read(json, JsonValues::elements);
  }

  /**
   * Returns the members of an object, each as it stands there.
   *
   * @throws UnfitValueException if it is none
   */
  static Map<String, String> members(String json) {
    return read(json, JsonValues::members);
  }

  private static <T> T read(String json, Function<JsonValues, T> part) {
    try {
      return part.apply(new JsonValues(json));
    } catch (StringIndexOutOfBoundsException e) {
      throw new UnfitValueException("it is cut off: it has " + json.length() + " characters");
    }
  }

  /** Returns the value that JSON stands for; null for JSON's null. */
  static <V> @Nullable V value(String json, Codec<V> codec) {
    return json.equals(NULL) ? null : codec.parse(codec.isJson() ? json : text(json));
  }

  private List<String> elements() {
    expect('[');
    List<String> elements = new ArrayList<>();
    boolean more = next() != ']';
    while (more) {
      elements.add(value());
      more = isAnother(']');
    }
    expect(']');
    requireEnd();
    return elements;
  }

  private Map<String, String> members() {
    expect('{');
    Map<String, String> members = new LinkedHashMap<>();
    boolean more = next() != '}';
    while (more) {
      String name = text(value());
      expect(':');
      members.put(name, value());
      more = isAnother('}');
    }
    expect('}');
    requireEnd();
    return members;
  }

  private String value() {
    next();
    int start = position;
    skipValue();
    return json.substring(start, position);
  }

  private void requireEnd() {
    if (!json.substring(position).isBlank()) {
      throw new UnfitValueException("there is something behind it, at offset " + position);
    }
  }

  private boolean isAnother(char end) {
    char c = next();
    if (c != end) {
      expect(',');
    }
    return c == ',';
  }

  /** Moves behind the value that begins at the position. */
  private void skipValue() {
    int depth = 0;
    do {
      char c = json.charAt(position);
      if (c == '"') {
        skipString();
      } else {
        position++;
        if (c == '[' || c == '{') {
          depth++;
        } else if (c == ']' || c == '}') {
          depth--;
        } else if (depth == 0) {
          skipToken();
        }
      }
    } while (depth > 0);
  }

  private void skipString() {
    int at = position + 1;
    for (char c = json.charAt(at); c != '"'; c = json.charAt(at)) {
      at += c == '\\' ? 2 : 1;
    }
    position = at + 1;
  }

  private void skipToken() {
    for (char c = json.charAt(position);
        c != ',' && c != ':' && c != ']' && c != '}' && c > ' ';
        c = json.charAt(position)) {
      position++;
    }
  }

  /** Returns the next character that is not white space, and stays before it. */
  private char next() {
    while (json.charAt(position) <= ' ') {
      position++;
    }
    return json.charAt(position);
  }

  private void expect(char expected) {
    if (next() != expected) {
      throw new UnfitValueException(
          "there is no '" + expected + "' at offset " + position + " of " + json.length());
    }
    position++;
  }

  /** Returns the content of a string, or the token of any other value. */
  private static String text(String json) {
    if (json.charAt(0) != '"') {
      return json;
    }
    String content = json.substring(1, json.length() - 1);
    return content.indexOf('\\') < 0 ? content : unescaped(content);
  }

  private static String unescaped(String escaped) {
    StringBuilder text = new StringBuilder(escaped.length());
    int at = 0;
    while (at < escaped.length()) {
      char c = escaped.charAt(at++);
      if (c != '\\') {
        text.append(c);
        continue;
      }
      char meant = escaped.charAt(at++);
      switch (meant) {
        case 'b' -> text.append('\b');
        case 'f' -> text.append('\f');
        case 'n' -> text.append('\n');
        case 'r' -> text.append('\r');
        case 't' -> text.append('\t');
        case 'u' -> {
          text.append((char) Integer.parseInt(escaped, at, at + HEX_DIGITS, HEX));
          at += HEX_DIGITS;
        }
        default -> text.append(meant);
      }
    }
    return text.toString();
  }
}
