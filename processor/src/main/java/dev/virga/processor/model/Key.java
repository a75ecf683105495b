package dev.virga.processor.model;

import java.util.List;

/**
 * A primary key or unique constraint.
 *
 * @param constant the key's constant in generated code
 * @param name the constraint's name in the database
 * @param columns its columns, in order
 */
public record Key(String constant, String name, List<Column> columns) {
  /** Copies the list. */
  public Key {
    columns = List.copyOf(columns);
  }
}
