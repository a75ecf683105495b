package dev.virga.schema;

import java.util.Optional;

/**
 * A sequence that belongs to no column.
 *
 * @param schema the schema that it lies in; empty for the connection's default
 * @param name its name, unquoted
 * @param type the type of its numbers: {@code smallint}, {@code integer} or {@code bigint}
 * @param options what it is where that is not the usual; empty where it is
 * @param comment what the database says about it
 * @param formerName the name that it had before
 */
public record SequenceDefinition(
    Optional<String> schema,
    String name,
    String type,
    Optional<SequenceOptions> options,
    Optional<String> comment,
    Optional<String> formerName)
    implements SchemaObject {
  /** Options that are the usual are none. */
  public SequenceDefinition {
    options = options.filter(given -> !given.equals(SequenceOptions.USUAL));
  }

  @Override
  public Kind kind() {
    return Kind.SEQUENCE;
  }
}
