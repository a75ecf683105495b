package dev.virga.kit.plan;

import dev.virga.kit.code.CodeOrder;
import dev.virga.kit.diff.Change;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.kit.schema.TableExpressions;
import dev.virga.schema.ExclusionDefinition;
import dev.virga.schema.Identifiers;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.KeyDefinition;
import dev.virga.schema.TableDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Knows which indexes, also those of keys, stay until others of their table are built: meanwhile,
 * queries are fast and rows are unique.
 */
final class Replacements {
  private final FormerNames before;
  private final Set<QualifiedName> tablesThatGetIndexes = new TreeSet<>();
  private final Set<ColumnName> changedColumns = new HashSet<>();
  private final Set<String> takenNames = new HashSet<>();

  /** The names of functions that go for a while or for good. */
  private final Set<String> goneRoutines = new HashSet<>();

  Replacements(List<Change> changes) {
    before = new FormerNames(changes);
    changes.forEach(this::add);
  }

  /**
   * An index or key that stays for now.
   *
   * @param table its table, after the renames
   * @param name its name until it goes: another one where something else takes its own
   */
  record Outgoing(QualifiedName table, String name) {}

  /**
   * Returns what stays until others are built; empty for what goes at once: where nothing comes to
   * the table, or its columns or its table change under it.
   *
   * @param isOver whether it is over a column
   */
  Optional<Outgoing> of(QualifiedName table, String name, Predicate<String> isOver) {
    boolean changes =
        changedColumns.stream()
            .filter(column -> column.table().equals(table))
            .map(ColumnName::column)
            .anyMatch(isOver);
    return changes
        ? Optional.empty()
        : tablesThatGetIndexes.stream()
            .filter(now -> before.table(now).equals(table))
            .filter(now -> now.schema().equals(table.schema()))
            .findFirst()
            .map(now -> new Outgoing(now, takenNames.contains(name) ? aside(name) : name));
  }

  private static String aside(String name) {
    String aside = "replaced_" + name;
    return Identifiers.isTooLong(aside)
        ? Identifiers.madeOf("replaced", List.of(name), "idx")
        : aside;
  }

  /** Returns whether an index calls a function that goes, so that it cannot stay meanwhile. */
  boolean callsWhatGoes(IndexDefinition index) {
    return CodeOrder.called(TableExpressions.of(index)).stream().anyMatch(goneRoutines::contains);
  }

  private void add(Change change) {
    if (change instanceof Change.RebuildObject rebuild) {
      goneRoutines.add(rebuild.before().name());
    } else if (change instanceof Change.ChangeObject object && object.after().isEmpty()) {
      goneRoutines.add(object.before().orElseThrow().name());
    }
    if (change instanceof Change.AddKey add) {
      tablesThatGetIndexes.add(add.table());
      takenNames.add(add.key().name());
    } else if (change instanceof Change.CreateIndex create) {
      tablesThatGetIndexes.add(create.table());
      takenNames.add(create.index().name());
    } else if (change instanceof Change.AddExclusion add) {
      takenNames.add(add.exclusion().name());
    } else if (change instanceof Change.CreateTable create) {
      names(create.table()).forEach(takenNames::add);
    } else if (change instanceof Change.RenameTable rename) {
      takenNames.add(rename.to().name());
    } else if (change instanceof Change.RenameConstraint rename) {
      takenNames.add(rename.to());
    } else if (change instanceof Change.RenameIndex rename) {
      takenNames.add(rename.to());
    } else if (change instanceof Change.RenameSequence rename) {
      takenNames.add(rename.to());
    } else if (change instanceof Change.DropColumn drop) {
      changedColumns.add(drop.column());
    } else if (change instanceof Change.DropComputedColumn drop) {
      changedColumns.add(drop.column());
    } else if (change instanceof Change.AlterColumn alter) {
      changedColumns.add(before.column(new ColumnName(alter.table(), alter.after().name())));
    } else if (change instanceof Change.ReplaceEnum replace) {
      replace
          .columns()
          .forEach(
              use ->
                  changedColumns.add(
                      before.column(new ColumnName(use.table(), use.after().name()))));
    }
  }

  private static Stream<String> names(TableDefinition table) {
    return Stream.of(
            Stream.of(table.name()),
            table.primaryKey().stream().map(KeyDefinition::name),
            table.uniqueKeys().stream().map(KeyDefinition::name),
            table.exclusions().stream().map(ExclusionDefinition::name),
            table.indexes().stream().map(IndexDefinition::name))
        .flatMap(names -> names);
  }
}
