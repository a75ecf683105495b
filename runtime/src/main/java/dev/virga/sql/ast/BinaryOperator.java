package dev.virga.sql.ast;

/** An operator between two operands. */
public enum BinaryOperator {
  /** {@code =}. */
  EQUAL("=", Precedence.COMPARISON),
  /** {@code <>}. */
  NOT_EQUAL("<>", Precedence.COMPARISON),
  /** {@code <}. */
  LESS("<", Precedence.COMPARISON),
  /** {@code <=}. */
  LESS_OR_EQUAL("<=", Precedence.COMPARISON),
  /** {@code >}. */
  GREATER(">", Precedence.COMPARISON),
  /** {@code >=}. */
  GREATER_OR_EQUAL(">=", Precedence.COMPARISON),
  /** {@code like}. */
  LIKE("like", Precedence.MATCH),
  /** {@code not like}. */
  NOT_LIKE("not like", Precedence.MATCH),
  /** {@code ilike}: like, without regard to case. */
  ILIKE("ilike", Precedence.MATCH),
  /** {@code ||}. */
  CONCATENATE("||", Precedence.OTHER),
  /** {@code +}. */
  PLUS("+", Precedence.SUM),
  /** {@code -}. */
  MINUS("-", Precedence.SUM),
  /** {@code *}. */
  TIMES("*", Precedence.PRODUCT),
  /** {@code /}. */
  DIVIDED_BY("/", Precedence.PRODUCT),
  /** {@code %}. */
  MODULO("%", Precedence.PRODUCT);

  private final String sql;
  private final Precedence precedence;

  BinaryOperator(String sql, Precedence precedence) {
    this.sql = sql;
    this.precedence = precedence;
  }

  /** Returns the operator as it stands between its operands. */
  public String sql() {
    return sql;
  }

  /** Returns how strongly it binds. */
  public Precedence precedence() {
    return precedence;
  }
}
