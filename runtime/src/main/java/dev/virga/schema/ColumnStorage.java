package dev.virga.schema;

/** Where large values of a column lie. */
public enum ColumnStorage {
  /** In the row, as they are. */
  PLAIN("plain"),
  /** Outside of the row, as they are. */
  EXTERNAL("external"),
  /** Compressed, and outside of the row where that is not enough. */
  EXTENDED("extended"),
  /** Compressed, and outside of the row only where there is no other way. */
  MAIN("main");

  private final String sql;

  ColumnStorage(String sql) {
    this.sql = sql;
  }

  /** Returns the word of SQL. */
  public String sql() {
    return sql;
  }
}
