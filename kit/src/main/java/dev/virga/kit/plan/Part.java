package dev.virga.kit.plan;

import dev.virga.kit.ddl.Script;
import java.util.List;

/**
 * The statements of one migration file. Immutable.
 *
 * @param execution how they run
 * @param statements the statements; a single one where they run outside of a transaction, so that
 *     none is done twice when the next fails
 */
public record Part(Execution execution, List<Statement> statements) {
  /** Copies the list. */
  public Part {
    statements = List.copyOf(statements);
  }

  /** Returns the statements, with comments that name what is dangerous about them. */
  public Script script() {
    return new Script(statements.stream().map(Statement::commented).toList());
  }
}
