package dev.virga.sql.ast;

/** How the rows of two queries are combined. */
public enum SetOperator {
  /** Rows of either, without duplicates. */
  UNION("union"),
  /** Rows of either, with duplicates. */
  UNION_ALL("union all"),
  /** Rows of both, without duplicates. */
  INTERSECT("intersect"),
  /** Rows of both, with duplicates. */
  INTERSECT_ALL("intersect all"),
  /** Rows of the left query that the right one does not have, without duplicates. */
  EXCEPT("except"),
  /** Rows of the left query that the right one does not have, with duplicates. */
  EXCEPT_ALL("except all");

  private final String sql;

  SetOperator(String sql) {
    this.sql = sql;
  }

  /**
   * Returns whether this is taken before another where both stand beside each other without
   * parentheses: {@code intersect} is, the others are taken from the left.
   */
  public boolean bindsTighterThan(SetOperator other) {
    return isIntersection() && !other.isIntersection();
  }

  private boolean isIntersection() {
    return this == INTERSECT || this == INTERSECT_ALL;
  }

  /** Returns the words between the two queries. */
  public String sql() {
    return sql;
  }
}
