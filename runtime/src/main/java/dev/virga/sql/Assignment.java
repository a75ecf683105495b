package dev.virga.sql;

import dev.virga.sql.ast.WriteStatement.Assigned;

/**
 * A column and the value that an update gives it.
 *
 * @param <S> the scope: the table of the column
 */
@SuppressWarnings("UnusedTypeParameter") // it exists only for the compiler
public final class Assignment<S> {
  private final Assigned assigned;

  Assignment(Assigned assigned) {
    this.assigned = assigned;
  }

  Assigned assigned() {
    return assigned;
  }
}
