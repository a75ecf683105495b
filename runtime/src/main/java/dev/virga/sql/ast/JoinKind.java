package dev.virga.sql.ast;

/** Which rows a join keeps. */
public enum JoinKind {
  /** Pairs of rows for which the condition holds. */
  INNER("join", false, false),
  /** Also rows of the left side without a match. */
  LEFT("left join", false, true),
  /** Also rows of the right side without a match. */
  RIGHT("right join", true, false),
  /** Also rows of either side without a match. */
  FULL("full join", true, true),
  /** All pairs of rows. */
  CROSS("cross join", false, false);

  private final String sql;
  private final boolean leftMayBeAbsent;
  private final boolean rightMayBeAbsent;

  JoinKind(String sql, boolean leftMayBeAbsent, boolean rightMayBeAbsent) {
    this.sql = sql;
    this.leftMayBeAbsent = leftMayBeAbsent;
    this.rightMayBeAbsent = rightMayBeAbsent;
  }

  /** Returns the words between the two sides. */
  public String sql() {
    return sql;
  }

  /** Returns whether what is on the left may be absent from a row. */
  public boolean leftMayBeAbsent() {
    return leftMayBeAbsent;
  }

  /** Returns whether what is on the right may be absent from a row. */
  public boolean rightMayBeAbsent() {
    return rightMayBeAbsent;
  }
}
