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
  /** {@code not ilike}. */
  NOT_ILIKE("not ilike", Precedence.MATCH),
  /** {@code similar to}: a regular expression as the SQL standard has it. */
  SIMILAR_TO("similar to", Precedence.MATCH),
  /** {@code not similar to}. */
  NOT_SIMILAR_TO("not similar to", Precedence.MATCH),
  /** {@code ~}: a POSIX regular expression matches a part. */
  MATCHES("~", Precedence.OTHER),
  /** {@code ~*}: a POSIX regular expression matches a part, without regard to case. */
  MATCHES_IGNORING_CASE("~*", Precedence.OTHER),
  /** {@code !~}. */
  NOT_MATCHES("!~", Precedence.OTHER),
  /** {@code !~*}. */
  NOT_MATCHES_IGNORING_CASE("!~*", Precedence.OTHER),
  /** {@code is distinct from}: different, null being a value like any other. */
  DISTINCT_FROM("is distinct from", Precedence.IS),
  /** {@code is not distinct from}: the same, null being a value like any other. */
  NOT_DISTINCT_FROM("is not distinct from", Precedence.IS),
  /** {@code at time zone}. */
  AT_TIME_ZONE("at time zone", Precedence.TIME_ZONE),
  /** {@code ||}. */
  CONCATENATE("||", Precedence.OTHER),
  /** {@code &}: the bits that both have. */
  BIT_AND("&", Precedence.OTHER),
  /** {@code |}: the bits that one of both has. */
  BIT_OR("|", Precedence.OTHER),
  /** {@code #}: the bits that only one of both has. */
  BIT_XOR("#", Precedence.OTHER),
  /** {@code <<}: the bits so many places higher. */
  SHIFT_LEFT("<<", Precedence.OTHER),
  /** {@code >>}: the bits so many places lower. */
  SHIFT_RIGHT(">>", Precedence.OTHER),
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
