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
  /** {@code @>}: all that the right side has. */
  CONTAINS("@>", Precedence.OTHER),
  /** {@code <@}: the left side has nothing that the right one has not. */
  CONTAINED_BY("<@", Precedence.OTHER),
  /** {@code &&}: have something in common. */
  OVERLAPS("&&", Precedence.OTHER),
  /** {@code -|-}: touch each other without having something in common. */
  ADJACENT("-|-", Precedence.OTHER),
  /** {@code <<}: lies wholly before; of networks, is a part of. */
  BEFORE("<<", Precedence.OTHER),
  /** {@code >>}: lies wholly behind; of networks, has as a part. */
  BEHIND(">>", Precedence.OTHER),
  /** {@code &<}: does not reach behind. */
  NOT_BEHIND("&<", Precedence.OTHER),
  /** {@code &>}: does not begin before. */
  NOT_BEFORE("&>", Precedence.OTHER),
  /** {@code <<=}: is a network's part, or it. */
  WITHIN_OR_EQUAL("<<=", Precedence.OTHER),
  /** {@code >>=}: has as a part, or is. */
  HOLDS_OR_EQUAL(">>=", Precedence.OTHER),
  /** {@code <<|}: lies wholly below. */
  BELOW("<<|", Precedence.OTHER),
  /** {@code |>>}: lies wholly above. */
  ABOVE("|>>", Precedence.OTHER),
  /** {@code ~=}: is the same figure. */
  SAME("~=", Precedence.OTHER),
  /** {@code ?#}: cross or touch; doubled, since one alone is a parameter for the driver. */
  INTERSECTS("??#", Precedence.OTHER),
  /** {@code <->}: the distance between. */
  DISTANCE("<->", Precedence.OTHER),
  /** {@code <=>}: the distance by the angle between. */
  COSINE_DISTANCE("<=>", Precedence.OTHER),
  /** {@code <#>}: the inner product, negated. */
  NEGATED_INNER_PRODUCT("<#>", Precedence.OTHER),
  /** {@code <+>}: the sum of the distances along the axes. */
  TAXICAB_DISTANCE("<+>", Precedence.OTHER),
  /** {@code ->}: a member of a JSON object, or an element of an array. */
  MEMBER("->", Precedence.OTHER),
  /** {@code ->>}: such a member as text. */
  MEMBER_TEXT("->>", Precedence.OTHER),
  /** {@code #>}: what a list of keys leads to. */
  AT_KEYS("#>", Precedence.OTHER),
  /** {@code #>>}: what a list of keys leads to, as text. */
  TEXT_AT_KEYS("#>>", Precedence.OTHER),
  /** {@code #-}: without what a list of keys leads to. */
  WITHOUT_KEYS("#-", Precedence.OTHER),
  /** {@code ?}: has a key; doubled, since one alone is a parameter for the driver. */
  HAS_KEY("??", Precedence.OTHER),
  /** {@code ?|}: has one of several keys. */
  HAS_ANY_KEY("??|", Precedence.OTHER),
  /** {@code ?&}: has all of several keys. */
  HAS_ALL_KEYS("??&", Precedence.OTHER),
  /** {@code @?}: a path of SQL/JSON leads to something. */
  PATH_EXISTS("@??", Precedence.OTHER),
  /** {@code @@}: a predicate holds. */
  SATISFIES("@@", Precedence.OTHER),
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
