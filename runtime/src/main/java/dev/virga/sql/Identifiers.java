package dev.virga.sql;

/** Names in SQL. */
final class Identifiers {
  private Identifiers() {}

  /** Returns a name between quotes. */
  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
