package dev.virga.sql.ast;

/** How the rows of two queries are combined. */
public enum SetOperator {
  /** Rows of either, without duplicates. */
  UNION("union"),
  /** Rows of either, with duplicates. */
  UNION_ALL("union all");

  private final String sql;

  SetOperator(String sql) {
    this.sql = sql;
  }

  /** Returns the words between the two queries. */
  public String sql() {
    return sql;
  }
}
