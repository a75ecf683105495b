package dev.virga.kit.pull;

/** Texts between quotes, as Java has them. */
final class JavaText {
  private JavaText() {}

  static String quoted(String text) {
    StringBuilder java = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case '"' -> java.append("\\\"");
                case '\\' -> java.append("\\\\");
                case '\n' -> java.append("\\n");
                case '\r' -> java.append("\\r");
                case '\t' -> java.append("\\t");
                default -> java.appendCodePoint(letter);
              }
            });
    return java.append('"').toString();
  }
}
