package dev.virga.schema;

import java.util.List;
import java.util.Optional;

/**
 * An enum type.
 *
 * @param schema the schema that the type lies in; empty for the connection's default
 * @param name the type's name, unquoted
 * @param labels its labels, in order
 */
public record EnumDefinition(Optional<String> schema, String name, List<String> labels) {
  /** Copies the list. */
  public EnumDefinition {
    labels = List.copyOf(labels);
  }
}
