package dev.virga.kit.pull;

import java.util.stream.Collectors;

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

  /** Returns a text block of several lines, indented as a member of an annotation. */
  static String block(String text) {
    return text.lines()
        .map(JavaText::quoted)
        .map(line -> line.substring(1, line.length() - 1).replace("\\\"", "\""))
        .map(line -> line.replace("\"\"\"", "\\\"\"\""))
        .map(line -> line.endsWith(" ") ? line.substring(0, line.length() - 1) + "\\s" : line)
        .map(line -> line.isEmpty() ? "\n" : "        " + line + "\n")
        .collect(Collectors.joining("", "\n        \"\"\"\n", "        \"\"\""));
  }
}
