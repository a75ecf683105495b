package dev.virga.schema;

/** How large values of a column are compressed. */
public enum Compression {
  /** By the method that every PostgreSQL has. */
  PGLZ("pglz"),
  /** By a faster one, where the server was built with it. */
  LZ4("lz4");

  private final String sql;

  Compression(String sql) {
    this.sql = sql;
  }

  /** Returns the word of SQL. */
  public String sql() {
    return sql;
  }
}
