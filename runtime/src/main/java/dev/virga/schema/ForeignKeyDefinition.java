package dev.virga.schema;

import java.util.List;
import java.util.Optional;

/**
 * A foreign key.
 *
 * @param name the constraint's name, unquoted
 * @param columns the referring columns
 * @param referencedSchema the schema of the table referred to; empty for the connection's default
 * @param referencedTable the table referred to
 * @param referencedColumns the columns referred to, one for each of {@code columns}
 * @param onDelete what a delete of the row referred to does
 * @param onUpdate what a change of the key referred to does
 */
public record ForeignKeyDefinition(
    String name,
    List<String> columns,
    Optional<String> referencedSchema,
    String referencedTable,
    List<String> referencedColumns,
    ReferentialAction onDelete,
    ReferentialAction onUpdate) {
  /** Copies the lists. */
  public ForeignKeyDefinition {
    columns = List.copyOf(columns);
    referencedColumns = List.copyOf(referencedColumns);
  }
}
