package dev.virga.kit.diff;

import dev.virga.kit.ddl.Quoted;
import dev.virga.kit.diff.Change.ColumnUse;
import dev.virga.kit.diff.Decisions.LabelName;
import dev.virga.kit.schema.ElementType;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.EnumDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the labels of an enum type that is there before and after. */
final class EnumDiff {
  private final EnumDefinition before;
  private final EnumDefinition after;
  private final Map<String, String> renames = new HashMap<>();
  private final Map<String, String> replacements = new HashMap<>();

  EnumDiff(EnumDefinition before, EnumDefinition after, Decisions decisions) {
    this.before = before;
    this.after = after;
    for (String label : before.labels()) {
      LabelName name = new LabelName(QualifiedName.of(before), label);
      Optional.ofNullable(decisions.labels().get(name)).ifPresent(to -> renames.put(label, to));
      Optional.ofNullable(decisions.replacements().get(name))
          .ifPresent(to -> replacements.put(label, to));
    }
  }

  /** Returns whether the type has to be made anew, because its labels cannot change in place. */
  boolean isReplaced() {
    List<String> renamed = renamed();
    List<String> kept = new ArrayList<>(after.labels());
    kept.retainAll(renamed);
    boolean namesCollide = added().stream().anyMatch(new HashSet<>(before.labels())::contains);
    return !kept.equals(renamed) || namesCollide;
  }

  /** Returns the changes of a type that changes in place. */
  List<Change> inPlace() {
    List<Change> changes = new ArrayList<>();
    QualifiedName oldName = QualifiedName.of(before);
    Map<String, String> oldLabels = new HashMap<>();
    renames.forEach((from, to) -> oldLabels.put(to, from));
    List<String> added = added();
    for (int i = 0; i < after.labels().size(); i++) {
      String label = after.labels().get(i);
      if (added.contains(label)) {
        changes.add(
            new Change.AddLabel(
                oldName,
                label,
                i == 0 ? Optional.empty() : Optional.of(old(after.labels().get(i - 1), oldLabels)),
                i == 0 ? before.labels().stream().findFirst() : Optional.empty()));
      }
    }
    new RenameOrder<String>(label -> "moving_" + label)
        .forEach(
            renames,
            (from, to) -> changes.add(new Change.RenameLabel(QualifiedName.of(after), from, to)));
    return changes;
  }

  /** Returns how the type is made anew. */
  Change.ReplaceEnum replacement(List<KeptTable> tables) {
    Map<String, String> mapping = new HashMap<>(replacements);
    mapping.putAll(renames);
    mapping.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
    return new Change.ReplaceEnum(
        new EnumDefinition(after.schema(), after.name(), before.labels()),
        after,
        mapping,
        tables.stream().flatMap(table -> uses(table).stream()).toList());
  }

  private List<ColumnUse> uses(KeptTable table) {
    String type = Quoted.name(QualifiedName.of(after));
    List<ColumnUse> uses = new ArrayList<>();
    for (ColumnDefinition column : table.after().columns()) {
      table
          .previous(column)
          .filter(previous -> previous.type().equals(column.type()))
          .filter(previous -> ElementType.of(previous.type()).name().equals(type))
          .ifPresent(previous -> uses.add(new ColumnUse(table.name(), previous, column)));
    }
    return uses;
  }

  private List<String> renamed() {
    return before.labels().stream().map(label -> renames.getOrDefault(label, label)).toList();
  }

  private List<String> added() {
    List<String> added = new ArrayList<>(after.labels());
    added.removeAll(renamed());
    return added;
  }

  private static String old(String label, Map<String, String> oldLabels) {
    return oldLabels.getOrDefault(label, label);
  }
}
