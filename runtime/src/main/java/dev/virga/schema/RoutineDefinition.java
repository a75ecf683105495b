package dev.virga.schema;

import java.util.List;
import java.util.Optional;

/**
 * A function or a procedure, which a file of SQL declares. Immutable.
 *
 * @param kind which of the two it is
 * @param schema the schema that it lies in; empty for the connection's default
 * @param name its name, which others of other arguments may share
 * @param arguments the types of the arguments that a call gives, as PostgreSQL names them: {@code
 *     integer}, not {@code int}
 * @param definition its statement behind {@code create or replace}: {@code function add(a int, b
 *     int) returns int return a + b}
 */
public record RoutineDefinition(
    Kind kind, Optional<String> schema, String name, List<String> arguments, String definition)
    implements SchemaObject {
  /** Copies the list. */
  public RoutineDefinition {
    arguments = List.copyOf(arguments);
  }

  /** Returns the name and the types of the arguments: {@code add(integer,integer)}. */
  public String signature() {
    return name + "(" + String.join(",", arguments) + ")";
  }

  /** One of another name is another one: nothing is lost with it. */
  @Override
  public Optional<String> formerName() {
    return Optional.empty();
  }
}
