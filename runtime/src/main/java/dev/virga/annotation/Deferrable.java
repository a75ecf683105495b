package dev.virga.annotation;

/**
 * When a unique constraint or a foreign key is checked.
 *
 * <p>A transaction chooses for those that are deferrable: {@code set constraints all deferred}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-set-constraints.html">PostgreSQL: SET
 *     CONSTRAINTS</a>
 */
public enum Deferrable {
  /** By each statement. */
  NO,
  /** By each statement, unless the transaction chooses its end. */
  INITIALLY_IMMEDIATE,
  /** At the end of the transaction, unless it chooses otherwise. */
  INITIALLY_DEFERRED
}
