package dev.virga.schema;

/** Values in SQL text, where no parameter can stand: in DDL, and in expressions of defaults. */
public final class Literals {
  private Literals() {}

  /**
   * Returns a text between quotes, so that it is nothing but a text. A backslash is itself only
   * where {@code standard_conforming_strings} is on, so it gets the syntax that says what it means.
   */
  public static String text(String text) {
    String literal = "'" + text.replace("'", "''") + "'";
    return text.indexOf('\\') < 0 ? literal : "E" + literal.replace("\\", "\\\\");
  }
}
