package dev.virga.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How the rows of a table are divided into partitions.
 *
 * @param strategy how values tell the partition
 * @param columns the names of the columns whose values tell it, in order
 * @param partitions the partitions, sorted by their names
 */
public record PartitioningDefinition(
    Strategy strategy, List<String> columns, List<PartitionDefinition> partitions) {
  /** Copies the lists. */
  public PartitioningDefinition {
    columns = List.copyOf(columns);
    partitions =
        partitions.stream().sorted(Comparator.comparing(PartitionDefinition::name)).toList();
  }

  /** How values tell the partition. */
  public enum Strategy {
    /** Each partition has what lies between two bounds. */
    RANGE,
    /** Each partition has some values. */
    LIST,
    /** Each partition has those values whose hash leaves a remainder. */
    HASH;

    /** Returns the word of SQL. */
    public String sql() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Returns whether rows are divided in the same way, into whatever partitions. */
  public boolean dividesAs(PartitioningDefinition other) {
    return strategy == other.strategy && columns.equals(other.columns);
  }

  /** Returns the same with other names of columns. */
  public PartitioningDefinition over(List<String> otherColumns) {
    return new PartitioningDefinition(strategy, otherColumns, partitions);
  }

  /** Returns the same with other partitions. */
  public PartitioningDefinition into(List<PartitionDefinition> otherPartitions) {
    return new PartitioningDefinition(strategy, columns, otherPartitions);
  }
}
