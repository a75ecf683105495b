package dev.virga.sql.ast;

/** An operator before its operand. */
public enum PrefixOperator {
  /** {@code -}. */
  MINUS("-", Precedence.SIGN),
  /** {@code ~}: each bit the other way. */
  BIT_NOT("~", Precedence.OTHER);

  private final String sql;
  private final Precedence precedence;

  PrefixOperator(String sql, Precedence precedence) {
    this.sql = sql;
    this.precedence = precedence;
  }

  /** Returns the operator as it stands before its operand. */
  public String sql() {
    return sql;
  }

  /** Returns how strongly it binds. */
  public Precedence precedence() {
    return precedence;
  }
}
