package dev.virga.schema;

/** What a foreign key does when the row that it refers to is deleted or changes its key. */
public enum ReferentialAction {
  /** {@code no action}: refuse, at the end of the statement. */
  NO_ACTION("no action"),
  /** {@code restrict}: refuse, at once. */
  RESTRICT("restrict"),
  /** {@code cascade}: delete or change this row too. */
  CASCADE("cascade"),
  /** {@code set null}. */
  SET_NULL("set null"),
  /** {@code set default}. */
  SET_DEFAULT("set default");

  private final String sql;

  ReferentialAction(String sql) {
    this.sql = sql;
  }

  /** Returns the action as {@code create table} takes it. */
  public String sql() {
    return sql;
  }
}
