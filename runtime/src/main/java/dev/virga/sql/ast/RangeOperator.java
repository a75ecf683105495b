package dev.virga.sql.ast;

/** An operator between an operand and the two ends of a range. */
public enum RangeOperator {
  /** {@code between}: both ends included, the lower one first. */
  BETWEEN("between"),
  /** {@code not between}. */
  NOT_BETWEEN("not between"),
  /** {@code between symmetric}: the ends in any order. */
  BETWEEN_SYMMETRIC("between symmetric"),
  /** {@code not between symmetric}. */
  NOT_BETWEEN_SYMMETRIC("not between symmetric");

  private final String sql;

  RangeOperator(String sql) {
    this.sql = sql;
  }

  /** Returns the words as they stand behind the operand. */
  public String sql() {
    return sql;
  }
}
