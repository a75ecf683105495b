package dev.virga.schema;

import java.util.Optional;

/**
 * A trigger of a table or a view, which a file of SQL declares. Immutable.
 *
 * @param schema the schema that the table lies in; empty for the connection's default
 * @param table the table or view
 * @param name its name, which triggers of other tables may share
 * @param definition its statement behind {@code create or replace}: {@code trigger touch before
 *     update on notes for each row execute function touch()}
 */
public record TriggerDefinition(
    Optional<String> schema, String table, String name, String definition) implements SchemaObject {
  @Override
  public Kind kind() {
    return Kind.TRIGGER;
  }

  /** One of another name is another one: nothing is lost with it. */
  @Override
  public Optional<String> formerName() {
    return Optional.empty();
  }
}
