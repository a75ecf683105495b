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

  /** Returns the words between the two queries. */
  public String sql() {
    return sql;
  }
}
