package dev.virga.render;

/**
 * Text that the server gets as it is. The driver takes {@code ??} for the operator {@code ?}, and
 * leaves quotes and comments alone; the server knows nothing of that.
 */
final class KeptText {
  private final String text;
  private final StringBuilder kept;
  private int at;

  private KeptText(String text) {
    this.text = text;
    this.kept = new StringBuilder(text.length());
  }

  /** Returns the text of a statement of the driver as the server gets it. */
  static String of(String text) {
    return text.contains("??") ? new KeptText(text).read() : text;
  }

  private String read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\'') {
        take(quoted(isEscapeString()));
      } else if (c == '"') {
        take(behind("\"", at + 1));
      } else if (c == '$') {
        take(dollar());
      } else if (text.startsWith("--", at)) {
        take(behind("\n", at));
      } else if (text.startsWith("/*", at)) {
        take(blockComment());
      } else if (text.startsWith("??", at)) {
        kept.append('?');
        at += 2;
      } else {
        take(at + 1);
      }
    }
    return kept.toString();
  }

  private void take(int end) {
    kept.append(text, at, end);
    at = end;
  }

  private int behind(String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }

  private boolean isEscapeString() {
    return at > 0
        && Character.toLowerCase(text.charAt(at - 1)) == 'e'
        && (at == 1 || !Character.isJavaIdentifierPart(text.charAt(at - 2)));
  }

  /** A doubled quote is one in the text; in an escape string, a backslash takes the next along. */
  private int quoted(boolean escapes) {
    int end = at + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (c == '\'' && !text.startsWith("''", end)) {
        return end + 1;
      }
      end += c == '\'' || (escapes && c == '\\') ? 2 : 1;
    }
    return text.length();
  }

  private int dollar() {
    int end = at + 1;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      if (text.charAt(end) == '$') {
        return behind(text.substring(at, end + 1), end + 1);
      }
      end++;
    }
    return end;
  }

  private int blockComment() {
    int depth = 0;
    int end = at;
    do {
      depth += text.startsWith("/*", end) ? 1 : text.startsWith("*/", end) ? -1 : 0;
      end += text.startsWith("/*", end) || text.startsWith("*/", end) ? 2 : 1;
    } while (depth > 0 && end < text.length());
    return Math.min(end, text.length());
  }
}
