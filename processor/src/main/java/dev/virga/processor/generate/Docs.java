package dev.virga.processor.generate;

/** Writes names and expressions of the user into Javadoc, whatever is in them. */
final class Docs {
  private Docs() {}

  /** Returns a text as code, in quotes. */
  static String quoted(String text) {
    return code('"' + text + '"');
  }

  /** Returns a text as code. */
  static String code(String text) {
    boolean plain =
        text.codePoints().allMatch(Docs::isPlain) && !text.contains("*/") && !text.contains("/*");
    if (plain) {
      return "{@code " + text + "}";
    }
    StringBuilder html = new StringBuilder("<code>");
    text.codePoints().forEach(letter -> append(html, letter));
    return html.append("</code>").toString();
  }

  private static boolean isPlain(int letter) {
    boolean sign = letter >= ' ' && letter < 0x7f && "{}@\\".indexOf(letter) < 0;
    return sign || Character.isLetterOrDigit(letter);
  }

  private static void append(StringBuilder html, int letter) {
    if (Character.isLetterOrDigit(letter) || letter == ' ') {
      html.appendCodePoint(letter);
    } else if (Character.isWhitespace(letter) || Character.isISOControl(letter)) {
      html.append(' ');
    } else {
      html.append("&#").append(letter).append(';');
    }
  }
}
