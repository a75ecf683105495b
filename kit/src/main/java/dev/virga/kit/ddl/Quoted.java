package dev.virga.kit.ddl;

import static java.util.stream.Collectors.joining;

import dev.virga.kit.schema.QualifiedName;
import java.util.List;

/**
 * Puts names and texts between quotes, so that any of them works and none is anything but a name or
 * a text.
 */
final class Quoted {
  private Quoted() {}

  static String name(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  static String name(QualifiedName name) {
    return name.schema()
        .map(schema -> name(schema) + "." + name(name.name()))
        .orElseGet(() -> name(name.name()));
  }

  /** A list of names between parentheses. */
  static String names(List<String> names) {
    return names.stream().map(Quoted::name).collect(joining(", ", "(", ")"));
  }

  /**
   * A text, also where {@code standard_conforming_strings} is off, and a backslash would begin an
   * escape.
   */
  static String text(String text) {
    String literal = "'" + text.replace("'", "''") + "'";
    return text.indexOf('\\') < 0 ? literal : "E" + literal.replace("\\", "\\\\");
  }
}
