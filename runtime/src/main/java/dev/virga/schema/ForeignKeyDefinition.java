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
 * @param match what it makes of nulls; empty where a row that has one refers to none
 * @param deferral when it is checked; empty for by each statement
 */
public record ForeignKeyDefinition(
    String name,
    List<String> columns,
    Optional<String> referencedSchema,
    String referencedTable,
    List<String> referencedColumns,
    ReferentialAction onDelete,
    ReferentialAction onUpdate,
    Optional<MatchType> match,
    Optional<Deferral> deferral) {
  /** Copies the lists. */
  public ForeignKeyDefinition {
    columns = List.copyOf(columns);
    referencedColumns = List.copyOf(referencedColumns);
  }

  /** Creates a foreign key that each statement checks, and that a row with a null has not. */
  public ForeignKeyDefinition(
      String name,
      List<String> columns,
      Optional<String> referencedSchema,
      String referencedTable,
      List<String> referencedColumns,
      ReferentialAction onDelete,
      ReferentialAction onUpdate) {
    this(
        name,
        columns,
        referencedSchema,
        referencedTable,
        referencedColumns,
        onDelete,
        onUpdate,
        Optional.empty(),
        Optional.empty());
  }
}
