package dev.virga.kit.introspect;

import dev.virga.schema.PartitionDefinition;
import dev.virga.schema.PartitioningDefinition;
import dev.virga.schema.PartitioningDefinition.Strategy;
import java.util.List;
import java.util.Optional;

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
   * @param key how its rows are divided in turn
   * @param plain whether it is a table beside its parent, and has no partitions of its own
   */
  record CatalogPartition(
      String name,
      String qualifiedName,
      String parent,
      String bounds,
      Optional<String> key,
      boolean plain) {
    String detail() {
      return "of " + parent + " " + bounds + key.map(how -> ", partitioned by " + how).orElse("");
    }

    String statement() {
      return "create table %s partition of %s %s%s"
          .formatted(
              qualifiedName, parent, bounds, key.map(how -> " partition by " + how).orElse(""));
    }
  }

  /** Returns the partitions that a record cannot say, those of others behind them. */
  List<CatalogPartition> others() {
    return partitions.stream().filter(partition -> !partition.plain()).toList();
  }

  PartitioningDefinition definition() {
    return new PartitioningDefinition(
        strategy,
        columns,
        partitions.stream()
            .filter(CatalogPartition::plain)
            .map(partition -> new PartitionDefinition(partition.name(), partition.bounds()))
            .toList());
  }
}
