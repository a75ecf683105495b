package dev.virga.type;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Texts by their keys: {@code hstore}, of the extension of that name.
 *
 * @param pairs the texts; one may be null
 * @see <a href="https://www.postgresql.org/docs/current/hstore.html">PostgreSQL: hstore</a>
 */
public record Hstore(Map<String, @Nullable String> pairs) {
  /** Copies the pairs. */
  public Hstore {
    pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
  }

  /** Reads what PostgreSQL writes: {@code "a"=>"1", "b"=>NULL}. */
  public static Hstore parse(String text) {
    Map<String, @Nullable String> pairs = new LinkedHashMap<>();
    Scanner in = new Scanner(text);
    while (in.hasMore()) {
      String key = in.quoted();
      in.skip("=>");
      pairs.put(key, in.quotedOrNull());
      if (in.hasMore()) {
        in.skip(", ");
      }
    }
    return new Hstore(pairs);
  }

  /** Goes through a text from quote to quote. */
  private static final class Scanner {
    private final String text;
    private int at;

    private Scanner(String text) {
      this.text = text;
    }

    private boolean hasMore() {
      return at < text.length();
    }

    private void skip(String expected) {
      if (!text.startsWith(expected, at)) {
        throw new IllegalArgumentException("this is no hstore");
      }
      at += expected.length();
    }

    private @Nullable String quotedOrNull() {
      if (text.startsWith("NULL", at)) {
        at += "NULL".length();
        return null;
      }
      return quoted();
    }

    private String quoted() {
      skip("\"");
      StringBuilder content = new StringBuilder();
      for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
        content.append(c == '\\' ? text.charAt(at++) : c);
      }
      return content.toString();
    }
  }

  /** Returns the pairs as PostgreSQL reads them: {@code "a"=>"1","b"=>NULL}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    pairs.forEach(
        (key, value) ->
            text.append(text.isEmpty() ? "" : ",")
                .append(quoted(key))
                .append("=>")
                .append(value == null ? "NULL" : quoted(value)));
    return text.toString();
  }

  private static String quoted(String content) {
    return '"' + content.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
