package dev.virga.sql.ast;

/**
 * How strongly an operator binds, weakest first.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-PRECEDENCE">PostgreSQL:
 *     Operator Precedence</a>
 */
public enum Precedence {
  /** {@code or}. */
  OR,
  /** {@code and}. */
  AND,
  /** {@code not}. */
  NOT,
  /** {@code is null}. */
  IS,
  /** {@code < > = <= >= <>}. */
  COMPARISON,
  /** {@code between in like ilike}. */
  MATCH,
  /** Any operator without a rank of its own, such as {@code ||}. */
  OTHER,
  /** {@code + -}. */
  SUM,
  /** {@code * / %}. */
  PRODUCT,
  /** {@code at time zone}. */
  TIME_ZONE,
  /** {@code collate}. */
  COLLATE,
  /** A sign before an operand. */
  SIGN,
  /** {@code ::}. */
  CAST,
  /** Names, parameters, calls and whatever stands in parentheses. */
  PRIMARY;

  /** Returns the next stronger precedence. */
  @SuppressWarnings("EnumOrdinal") // the order of the constants is what they mean
  public Precedence tighter() {
    return this == PRIMARY ? PRIMARY : values()[ordinal() + 1];
  }
}
