package dev.virga.kit.diff;

import dev.virga.kit.diff.Change.Concurrency;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.Mentions;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.ColumnForm;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.ViewDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares views, and finds those that have to go for a while: PostgreSQL neither drops nor retypes
 * what a view reads. Which those are, their text says; a name in it that means something else costs
 * a view that is made again, and nothing more.
 */
final class ViewDiff {
  /** The old names of columns that go, or get another type, by those of their tables. */
  private final Map<String, Set<String>> touched = new HashMap<>();

  /** The old names of tables that go, and of views that go for a while or for good. */
  private final Set<String> gone = new HashSet<>();

  private final Map<ColumnName, ColumnName> formerColumns;
  private final List<Change.RebuildView> kept = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();

  /**
   * Starts with what is different about tables.
   *
   * @param formerColumns the old names of columns that stay, by their new ones
   */
  ViewDiff(List<Change> tables, Map<ColumnName, ColumnName> formerColumns) {
    this.formerColumns = formerColumns;
    tables.forEach(this::touch);
  }

  private void touch(Change change) {
    if (change instanceof Change.DropTable drop) {
      gone.add(drop.table().name());
    } else if (change instanceof Change.DropColumn drop) {
      touch(drop.column());
    } else if (change instanceof Change.DropComputedColumn drop) {
      touch(drop.column());
    } else if (change instanceof Change.ReplaceEnum replace) {
      replace.columns().forEach(use -> touch(former(use.table(), use.before())));
    } else if (change instanceof Change.AlterColumn alter && isMadeAnew(alter)) {
      touch(former(alter.table(), alter.before()));
    }
  }

  private void touch(ColumnName column) {
    touched.computeIfAbsent(column.table().name(), table -> new HashSet<>()).add(column.column());
  }

  private ColumnName former(QualifiedName table, ColumnDefinition column) {
    ColumnName now = new ColumnName(table, column.name());
    return formerColumns.getOrDefault(now, now);
  }

  private static boolean isMadeAnew(Change.AlterColumn alter) {
    return alter.changesType()
        || !collation(alter.before()).equals(collation(alter.after()))
        || !alter.before().computed().equals(alter.after().computed());
  }

  private static Optional<String> collation(ColumnDefinition column) {
    return column.form().flatMap(ColumnForm::collation);
  }

  void pair(ViewDefinition before, ViewDefinition after) {
    if (!isSame(before, after) && !ViewReplacement.isPossible(before, after)) {
      rebuild(before, after);
    } else {
      kept.add(new Change.RebuildView(before, after));
    }
  }

  void add(ViewDefinition view) {
    changes.add(new Change.ChangeObject(Optional.empty(), Optional.of(view)));
  }

  void drop(ViewDefinition view) {
    gone.add(view.name());
    changes.add(new Change.ChangeObject(Optional.of(view), Optional.empty()));
  }

  List<Change> changes() {
    while (kept.removeIf(this::standsOnWhatIsTouched)) {
      // Others may stand on those.
    }
    kept.forEach(view -> keep(view.before(), view.after()));
    return changes;
  }

  private boolean standsOnWhatIsTouched(Change.RebuildView view) {
    Mentions mentions = Mentions.in(view.before().query());
    boolean stands =
        mentions.hasAny(gone)
            || touched.entrySet().stream()
                .anyMatch(
                    table ->
                        mentions.names().contains(table.getKey())
                            && (mentions.mayMeanAnyColumn() || mentions.hasAny(table.getValue())));
    if (stands) {
      rebuild(view.before(), view.after());
    }
    return stands;
  }

  private void rebuild(ViewDefinition before, ViewDefinition after) {
    gone.add(before.name());
    changes.add(new Change.RebuildView(before, after));
  }

  /** Returns the old names of tables that go, and of views that go for a while or for good. */
  Set<String> gone() {
    return gone;
  }

  /** Returns whether both have the same rows, and the same rights to read them. */
  private static boolean isSame(ViewDefinition before, ViewDefinition after) {
    return before.kind() == after.kind()
        && new Expression(before.query()).isSameAs(new Expression(after.query()))
        && Expression.areSame(before.parameters(), after.parameters());
  }

  private void keep(ViewDefinition before, ViewDefinition after) {
    if (!isSame(before, after)
        || !before.name().equals(after.name())
        || !before.comment().equals(after.comment())) {
      changes.add(new Change.ChangeObject(Optional.of(before), Optional.of(after)));
    }
    for (IndexDefinition index : before.indexes()) {
      if (!after.indexes().contains(index)) {
        changes.add(new Change.DropIndex(QualifiedName.of(before), index, Concurrency.POSSIBLE));
      }
    }
    for (IndexDefinition index : after.indexes()) {
      if (!before.indexes().contains(index)) {
        changes.add(
            new Change.CreateIndex(
                QualifiedName.of(after), index, Optional.empty(), Concurrency.POSSIBLE));
      }
    }
  }
}
