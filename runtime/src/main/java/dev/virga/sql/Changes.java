package dev.virga.sql;

import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.WriteStatement;

/**
 * A statement that changes rows and returns something of them, which a common table can have.
 *
 * @param <R> what each row becomes
 */
public sealed interface Changes<R> permits Returning, ReturningRow {
  /** Returns the node of the statement's tree. */
  WriteStatement node();

  /** Returns what is returned of each row. */
  Projection projection();
}
