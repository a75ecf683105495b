package dev.virga.schema;

/**
 * What a generated column is computed of.
 *
 * @param expression the SQL expression, as written
 * @param storage when it is computed
 */
public record ComputedDefinition(String expression, Storage storage) {
  /** When the value is computed. */
  public enum Storage {
    /** When the row is written. */
    STORED,
    /** When the row is read; in PostgreSQL 18 and newer. */
    VIRTUAL
  }
}
