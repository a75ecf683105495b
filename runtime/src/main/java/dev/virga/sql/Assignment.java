package dev.virga.sql;

import dev.virga.sql.ast.Source;
import dev.virga.sql.ast.WriteStatement.Assigned;

/**
 * A column and the value that an update gives it.
 *
 * @param <S> the scope: the table of the column
 */
@SuppressWarnings("UnusedTypeParameter") // it exists only for the compiler
public final class Assignment<S> {
  private final Source table;
  private final Assigned assigned;

  Assignment(Source table, Assigned assigned) {
    this.table = table;
    this.assigned = assigned;
  }

  /** Returns the table of the column. */
  Source table() {
    return table;
  }

  Assigned assigned() {
    return assigned;
  }
}
