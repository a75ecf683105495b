package dev.virga.schema;

import java.util.List;

/**
 * An index.
 *
 * @param name the index's name, unquoted
 * @param columns the names of its columns, in order
 */
public record IndexDefinition(String name, List<String> columns) {
  /** Copies the list. */
  public IndexDefinition {
    columns = List.copyOf(columns);
  }
}
