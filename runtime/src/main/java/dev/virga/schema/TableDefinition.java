package dev.virga.schema;

import java.util.List;
import java.util.Optional;

/**
 * A table, as its record declares it.
 *
 * @param record the qualified name of the record
 * @param schema the schema that the table lies in; empty for the connection's default
 * @param name the table's name, unquoted
 * @param columns the columns, in declaration order
 * @param primaryKey the primary key; empty when the record has no {@code @Id}
 * @param uniqueKeys the unique constraints
 * @param foreignKeys the foreign keys
 * @param indexes the indexes
 * @param checks the check constraints
 * @param enums the enum types that the columns use
 */
public record TableDefinition(
    String record,
    Optional<String> schema,
    String name,
    List<ColumnDefinition> columns,
    Optional<KeyDefinition> primaryKey,
    List<KeyDefinition> uniqueKeys,
    List<ForeignKeyDefinition> foreignKeys,
    List<IndexDefinition> indexes,
    List<CheckDefinition> checks,
    List<EnumDefinition> enums) {
  /** Where manifests lie on the class path, one {@code .json} file per record. */
  public static final String MANIFESTS = "META-INF/virga/tables";

  /** Copies the lists. */
  public TableDefinition {
    columns = List.copyOf(columns);
    uniqueKeys = List.copyOf(uniqueKeys);
    foreignKeys = List.copyOf(foreignKeys);
    indexes = List.copyOf(indexes);
    checks = List.copyOf(checks);
    enums = List.copyOf(enums);
  }
}
