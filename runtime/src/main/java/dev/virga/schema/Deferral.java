package dev.virga.schema;

/** When a deferrable constraint is checked, unless the transaction chooses. */
public enum Deferral {
  /** By each statement. */
  INITIALLY_IMMEDIATE("deferrable"),
  /** At the end of the transaction. */
  INITIALLY_DEFERRED("deferrable initially deferred");

  private final String sql;

  Deferral(String sql) {
    this.sql = sql;
  }

  /** Returns the words of SQL. */
  public String sql() {
    return sql;
  }
}
