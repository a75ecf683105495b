package dev.virga.sql.ast;

/** A word between any number of conditions. */
public enum Connective {
  /** All must hold; true when there is none. */
  AND("and", Precedence.AND, "true"),
  /** One must hold; false when there is none. */
  OR("or", Precedence.OR, "false");

  private final String sql;
  private final Precedence precedence;
  private final String neutral;

  Connective(String sql, Precedence precedence, String neutral) {
    this.sql = sql;
    this.precedence = precedence;
    this.neutral = neutral;
  }

  /** Returns the word. */
  public String sql() {
    return sql;
  }

  /** Returns how strongly it binds. */
  public Precedence precedence() {
    return precedence;
  }

  /** Returns what it amounts to without any condition. */
  public String neutral() {
    return neutral;
  }
}
