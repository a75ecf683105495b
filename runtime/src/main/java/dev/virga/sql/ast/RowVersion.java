package dev.virga.sql.ast;

/** Which of the rows that a statement knows by the name of its table is meant. */
public enum RowVersion {
  /** The row that an upsert could not insert. */
  EXCLUDED("excluded"),
  /** The row before the change. */
  OLD("old"),
  /** The row after the change. */
  NEW("new");

  private final String sql;

  RowVersion(String sql) {
    this.sql = sql;
  }

  /** Returns what its columns are named after. */
  public String sql() {
    return sql;
  }
}
