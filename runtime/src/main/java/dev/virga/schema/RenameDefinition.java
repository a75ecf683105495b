package dev.virga.schema;

import java.util.Optional;

/**
 * What a table, a column, an enum type or a label was called before.
 *
 * @param kind what it is
 * @param type the enum type, quoted, as columns name it; empty for a table or column
 * @param name its name now, unquoted; that of the column as it is in the table
 * @param formerSchema the schema that a table or type lay in before; empty for the one that it lies
 *     in now
 * @param formerName its name before, unquoted
 */
public record RenameDefinition(
    Kind kind,
    Optional<String> type,
    String name,
    Optional<String> formerSchema,
    String formerName) {
  /** What has a name. */
  public enum Kind {
    /** The table. */
    TABLE,
    /** One of its columns. */
    COLUMN,
    /** An enum type that its columns use. */
    ENUM,
    /** A label of such a type. */
    LABEL
  }
}
