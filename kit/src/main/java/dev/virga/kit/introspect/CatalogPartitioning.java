package dev.virga.kit.introspect;

import dev.virga.schema.PartitionDefinition;
import dev.virga.schema.PartitioningDefinition;
import dev.virga.schema.PartitioningDefinition.Strategy;
import java.util.List;

/**
 * How rows are divided, as {@code tables.sql} reads it.
 *
 * @param columns the columns that tell the partition, where they say all about that
 * @param ofColumns whether they do
 * @param partitions the partitions, and theirs
 */
record CatalogPartitioning(
    Strategy strategy, List<String> columns, boolean ofColumns, List<CatalogPartition> partitions) {
  /**
   * A partition.
   *
   * @param parent the table whose partition it is, as PostgreSQL prints it
   * @param qualifiedName the partition, as PostgreSQL prints it
   * @param bounds which rows it has
   * @param plain whether it is a table beside its parent, and has no partitions of its own
   */
  record CatalogPartition(
      String name, String qualifiedName, String parent, String bounds, boolean plain) {}

  /** Returns whether a record can say it. */
  boolean isExpressible() {
    return ofColumns && partitions.stream().allMatch(CatalogPartition::plain);
  }

  PartitioningDefinition definition() {
    return new PartitioningDefinition(
        strategy,
        columns,
        partitions.stream()
            .map(partition -> new PartitionDefinition(partition.name(), partition.bounds()))
            .toList());
  }
}
