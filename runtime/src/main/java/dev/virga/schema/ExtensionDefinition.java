package dev.virga.schema;

import java.util.Optional;

/**
 * An extension, in the version that the server has.
 *
 * @param schema the schema that its types and functions lie in; empty for the connection's default,
 *     or the one that the extension wants
 * @param name its name, unquoted
 */
public record ExtensionDefinition(Optional<String> schema, String name) implements SchemaObject {
  @Override
  public Kind kind() {
    return Kind.EXTENSION;
  }

  /** An extension keeps its name. */
  @Override
  public Optional<String> formerName() {
    return Optional.empty();
  }
}
