package dev.virga.schema;

import java.util.List;

/**
 * A primary key or unique constraint.
 *
 * @param name the constraint's name, unquoted
 * @param columns the names of its columns, in order
 */
public record KeyDefinition(String name, List<String> columns) {
  /** Copies the list. */
  public KeyDefinition {
    columns = List.copyOf(columns);
  }
}
