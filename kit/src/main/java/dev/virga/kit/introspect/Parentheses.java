package dev.virga.kit.introspect;

/** The parentheses that PostgreSQL puts around each condition that it prints. */
final class Parentheses {
  private Parentheses() {}

  /** Returns {@code age > 0} for {@code (age > 0)}, and {@code (a) or (b)} as it is. */
  static String stripped(String expression) {
    return isOnePair(expression) ? expression.substring(1, expression.length() - 1) : expression;
  }

  private static boolean isOnePair(String text) {
    return text.startsWith("(") && text.endsWith(")") && end(text) == text.length() - 1;
  }

  /** Returns where the parenthesis is closed that a text begins with; -1 where it is not. */
  static int end(String text) {
    int depth = 0;
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (quote != 0) {
        // A backslash escapes in E'...' alone, where PostgreSQL prints it twice.
        quote = letter == quote ? 0 : quote;
      } else if (letter == '\'' || letter == '"') {
        quote = letter;
      } else if (letter == '(') {
        depth++;
      } else if (letter == ')' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
