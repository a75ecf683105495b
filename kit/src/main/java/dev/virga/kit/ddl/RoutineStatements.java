package dev.virga.kit.ddl;

import dev.virga.schema.Identifiers;
import dev.virga.schema.RoutineDefinition;

/** Writes the statements about functions and procedures. */
public final class RoutineStatements {
  private RoutineStatements() {}

  /** Creates one that is not there. */
  public static String create(RoutineDefinition routine) {
    return "create " + routine.definition();
  }

  /** Creates one, or gives one of the same arguments and result another body and other options. */
  public static String replace(RoutineDefinition routine) {
    return "create or replace " + routine.definition();
  }

  /** Drops one; PostgreSQL refuses while it is called from what it keeps track of. */
  public static String drop(RoutineDefinition routine) {
    return "drop %s %s(%s)"
        .formatted(
            routine.kind(),
            Identifiers.quoted(routine.schema(), routine.name()),
            String.join(", ", routine.arguments()));
  }
}
