package dev.virga.kit.ddl;

import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.Identifiers;
import dev.virga.schema.PartitionDefinition;
import dev.virga.schema.PartitioningDefinition;
import dev.virga.schema.TableDefinition;
import java.util.List;
import java.util.Optional;

/** Writes the statements about partitions, which lie in the schema of their table. */
public final class PartitionStatements {
  private PartitionStatements() {}

  /** Says how rows are divided, as {@code create table} has it at its end; nothing for not. */
  static String by(Optional<PartitioningDefinition> partitioning) {
    return partitioning.map(how -> " partition by " + key(how)).orElse("");
  }

  /** Says how rows are divided: {@code range ("created_at")}. */
  public static String key(PartitioningDefinition partitioning) {
    return partitioning.strategy().sql() + " " + Quoted.names(partitioning.columns());
  }

  /** Creates a partition. */
  public static String create(QualifiedName table, PartitionDefinition partition) {
    return "create table "
        + name(table, partition.name())
        + " partition of "
        + Quoted.name(table)
        + " "
        + partition.bounds();
  }

  /** Makes a table of a partition. */
  public static String detach(QualifiedName table, String partition) {
    return "alter table " + Quoted.name(table) + " detach partition " + name(table, partition);
  }

  /** Makes a partition of a table; PostgreSQL refuses if a row is outside of the bounds. */
  public static String attach(QualifiedName table, PartitionDefinition partition) {
    return "alter table "
        + Quoted.name(table)
        + " attach partition "
        + name(table, partition.name())
        + " "
        + partition.bounds();
  }

  /** Returns the statements of a new table. */
  public static List<String> of(TableDefinition table) {
    return table.partitioning().stream()
        .flatMap(partitioning -> partitioning.partitions().stream())
        .map(partition -> create(QualifiedName.of(table), partition))
        .toList();
  }

  private static String name(QualifiedName table, String partition) {
    return Identifiers.quoted(table.schema(), partition);
  }
}
