package dev.virga.processor.model;

import dev.virga.schema.PartitioningDefinition.Strategy;
import java.util.List;

/**
 * How rows are said to be divided into partitions, right or wrong.
 *
 * @param position the annotation
 * @param strategy how values tell the partition
 * @param columns the components whose values tell it
 */
public record PartitioningDeclaration(
    Position position, Strategy strategy, List<Located<String>> columns) {
  /** Copies the list. */
  public PartitioningDeclaration {
    columns = List.copyOf(columns);
  }

  /** Returns the names of the components whose values tell the partition. */
  public List<String> componentNames() {
    return columns.stream().map(Located::value).toList();
  }
}
