package dev.virga.kit.diff;

import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.PartitionDefinition;
import dev.virga.schema.PartitioningDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Compares the partitions of a table that is there before and after. One that is the same but for
 * its name is renamed; how rows are divided cannot change.
 */
final class PartitionDiff {
  private final KeptTable table;
  private final List<Change> changes = new ArrayList<>();

  PartitionDiff(KeptTable table) {
    this.table = table;
    Optional<PartitioningDefinition> old = table.renamed().partitioning();
    Optional<PartitioningDefinition> now = table.after().partitioning();
    if (old.isPresent() != now.isPresent()
        || (old.isPresent() && !old.get().dividesAs(now.get()))) {
      changes.add(new Change.DivideOtherwise(table.name(), table.before().partitioning(), now));
      return;
    }
    Map<String, PartitionDefinition> before = new TreeMap<>();
    partitions(old).forEach(partition -> before.put(partition.name(), partition));
    List<PartitionDefinition> added = new ArrayList<>();
    for (PartitionDefinition partition : partitions(now)) {
      PartitionDefinition same = before.remove(partition.name());
      if (same == null) {
        added.add(partition);
        continue;
      }
      follow(same.name(), same.name());
      if (!Expression.areSame(Optional.of(same.bounds()), Optional.of(partition.bounds()))) {
        changes.add(new Change.RebindPartition(table.name(), same, partition));
      }
    }
    new Matching<>(
            List.copyOf(before.values()),
            List.copyOf(before.values()),
            added,
            PartitionDefinition::name,
            (a, b) -> Expression.areSame(Optional.of(a.bounds()), Optional.of(b.bounds())))
        .report(
            partition -> changes.add(new Change.DropPartition(table.oldName(), partition)),
            this::follow,
            partition -> changes.add(new Change.CreatePartition(table.name(), partition)));
  }

  private static List<PartitionDefinition> partitions(
      Optional<PartitioningDefinition> partitioning) {
    return partitioning.map(PartitioningDefinition::partitions).orElse(List.of());
  }

  /** A partition takes another name, and goes along where its table lies in another schema. */
  private void follow(String from, String to) {
    QualifiedName old = new QualifiedName(table.renamedSchema(), from);
    QualifiedName now = new QualifiedName(table.name().schema(), to);
    if (!old.equals(now)) {
      changes.add(new Change.RenameTable(old, now));
    }
  }

  List<Change> changes() {
    return changes;
  }
}
