package dev.virga.sql.ast;

/** How many elements a comparison must hold for. */
public enum Quantifier {
  /** One of them. */
  ANY("any"),
  /** Each of them. */
  ALL("all");

  private final String sql;

  Quantifier(String sql) {
    this.sql = sql;
  }

  /** Returns the word. */
  public String sql() {
    return sql;
  }
}
