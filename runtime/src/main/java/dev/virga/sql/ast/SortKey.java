package dev.virga.sql.ast;

/**
 * One key of an {@code order by}.
 *
 * @param descending whether large values come first
 * @param nulls where nulls come; PostgreSQL takes them for larger than any value
 */
public record SortKey(Expression expression, boolean descending, Nulls nulls) {
  /** Where nulls come. */
  public enum Nulls {
    /** As PostgreSQL has it: last ascending, first descending. */
    DEFAULT(""),
    /** Before all values. */
    FIRST(" nulls first"),
    /** After all values. */
    LAST(" nulls last");

    private final String sql;

    Nulls(String sql) {
      this.sql = sql;
    }

    /** Returns what follows the direction. */
    public String sql() {
      return sql;
    }
  }
}
