package dev.virga.kit.pull;

import dev.virga.kit.introspect.Inexpressible.Kind;
import dev.virga.schema.PartitionDefinition;
import dev.virga.schema.PartitioningDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes how the rows of a table are divided into partitions. */
final class PartitionWriter {
  private static final Pattern RANGE =
      Pattern.compile("(?is)for values from \\((?<from>.*)\\) to \\((?<to>.*)\\)");
  private static final Pattern LIST = Pattern.compile("(?is)for values in \\((?<values>.*)\\)");
  private static final Pattern HASH =
      Pattern.compile(
          "(?is)for values with \\(modulus (?<modulus>\\d+), remainder (?<remainder>\\d+)\\)");

  private final RecordDraft draft;

  PartitionWriter(RecordDraft draft) {
    this.draft = draft;
  }

  void write() {
    draft.table().partitioning().ifPresent(this::write);
  }

  private void write(PartitioningDefinition partitioning) {
    if (!draft.has(partitioning.columns())) {
      draft.cannotSay(Kind.TABLE, "", "it is partitioned by a column that the record is without");
      return;
    }
    draft.require("Partitioned");
    draft.annotate(
        "@Partitioned(by = Partitioned.By."
            + partitioning.strategy().name()
            + ", on = "
            + draft.components(partitioning.columns()).stream()
                .map(component -> JavaText.quoted(component.name()))
                .collect(Collectors.joining(", ", "{", "}"))
            + ")");
    List<PartitionDefinition> said = new ArrayList<>();
    for (PartitionDefinition partition : partitioning.partitions()) {
      draft.require("Partition");
      said.add(write(partition));
    }
    draft.divide(partitioning.into(said));
  }

  /** Returns the partition in the words of the annotation. */
  private PartitionDefinition write(PartitionDefinition partition) {
    String name = partition.name();
    Matcher range = RANGE.matcher(partition.bounds());
    if (range.matches()) {
      annotate(name, "from = " + text(range, "from") + ", to = " + text(range, "to"));
      return PartitionDefinition.range(name, range.group("from"), range.group("to"));
    }
    Matcher list = LIST.matcher(partition.bounds());
    if (list.matches()) {
      annotate(name, "values = " + text(list, "values"));
      return PartitionDefinition.list(name, list.group("values"));
    }
    Matcher hash = HASH.matcher(partition.bounds());
    if (hash.matches()) {
      annotate(
          name, "modulus = " + hash.group("modulus") + ", remainder = " + hash.group("remainder"));
      return PartitionDefinition.hash(
          name, Integer.parseInt(hash.group("modulus")), Integer.parseInt(hash.group("remainder")));
    }
    draft.annotate("@Partition(" + JavaText.quoted(name) + ")");
    return PartitionDefinition.ofTheRest(name);
  }

  private void annotate(String name, String bounds) {
    draft.annotate("@Partition(value = " + JavaText.quoted(name) + ", " + bounds + ")");
  }

  private static String text(Matcher bounds, String group) {
    return JavaText.quoted(bounds.group(group));
  }
}
