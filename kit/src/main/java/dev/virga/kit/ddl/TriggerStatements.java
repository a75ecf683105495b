package dev.virga.kit.ddl;

import dev.virga.schema.Identifiers;
import dev.virga.schema.TriggerDefinition;

/** Writes the statements about triggers. */
public final class TriggerStatements {
  private TriggerStatements() {}

  /** Creates one that is not there. */
  public static String create(TriggerDefinition trigger) {
    return "create " + trigger.definition();
  }

  /** Creates one, or makes one of the same name another; not for constraint triggers. */
  public static String replace(TriggerDefinition trigger) {
    return "create or replace " + trigger.definition();
  }

  /** Drops one. */
  public static String drop(TriggerDefinition trigger) {
    return "drop trigger %s on %s"
        .formatted(
            Identifiers.quoted(trigger.name()),
            Identifiers.quoted(trigger.schema(), trigger.table()));
  }
}
