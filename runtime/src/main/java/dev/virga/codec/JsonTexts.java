package dev.virga.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object whose members are texts or null, as PostgreSQL writes it. */
final class JsonTexts {
  private static final String NULL = "null";
  private static final int HEX = 16;
  private static final int HEX_DIGITS = 4;

  private final String json;
  private int at;

  private JsonTexts(String json) {
    this.json = json;
  }

  static Map<String, @Nullable String> of(String json) {
    return new JsonTexts(json).members();
  }

  private Map<String, @Nullable String> members() {
    Map<String, @Nullable String> members = new LinkedHashMap<>();
    expect('{');
    while (next() != '}') {
      String key = text();
      expect(':');
      members.put(key, textOrNull());
      if (next() == ',') {
        at++;
      }
    }
    return members;
  }

  private @Nullable String textOrNull() {
    next();
    if (json.startsWith(NULL, at)) {
      at += NULL.length();
      return null;
    }
    return text();
  }

  private String text() {
    expect('"');
    StringBuilder text = new StringBuilder();
    for (char c = json.charAt(at++); c != '"'; c = json.charAt(at++)) {
      text.append(c == '\\' ? escaped() : c);
    }
    return text.toString();
  }

  private char escaped() {
    char c = json.charAt(at++);
    return switch (c) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> {
        at += HEX_DIGITS;
        yield (char) Integer.parseInt(json, at - HEX_DIGITS, at, HEX);
      }
      default -> c;
    };
  }

  /** Returns the next character that is not white space, and stays before it. */
  private char next() {
    while (json.charAt(at) <= ' ') {
      at++;
    }
    return json.charAt(at);
  }

  private void expect(char expected) {
    if (next() != expected) {
      throw new UnfitValueException("there is no '" + expected + "' where one belongs");
    }
    at++;
  }
}
