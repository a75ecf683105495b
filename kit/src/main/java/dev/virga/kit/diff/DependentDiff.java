package dev.virga.kit.diff;

import dev.virga.kit.code.CodeOrder;
import dev.virga.kit.code.RoutineReplacement;
import dev.virga.kit.diff.Change.Concurrency;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.Mentions;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.kit.schema.TableExpressions;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.ColumnForm;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.PartitionDefinition;
import dev.virga.schema.RoutineDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.TriggerDefinition;
import dev.virga.schema.ViewDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares what stands on tables: views, functions and triggers, and finds those that have to go
 * for a while. PostgreSQL neither drops nor retypes what a view reads, nor drops a function that
 * one calls. Which those are, their text says; a name in it that means something else costs a view
 * that is made again, and nothing more.
 */
final class DependentDiff {
  /** The old names of columns that go, or get another type, by those of their tables. */
  private final Map<String, Set<String>> touched = new HashMap<>();

  /** The old names of what goes for a while or for good: tables, enum types, views, functions. */
  private final Set<String> gone = new HashSet<>();

  /** The old names of columns that stay, by their new ones. */
  private final Map<ColumnName, ColumnName> formerColumns = new HashMap<>();

  /** The old names of tables that lose a primary key, by which queries may group rows. */
  private final Set<String> regrouped = new HashSet<>();

  private final List<KeptTable> tables;
  private final List<Kept> kept = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();

  /**
   * Starts with what is different about tables.
   *
   * @param tables the tables that stay
   * @param changes what is different about tables
   */
  DependentDiff(List<KeptTable> tables, List<Change> changes) {
    this.tables = tables;
    for (KeptTable table : tables) {
      table
          .columnNames()
          .forEach(
              (old, now) ->
                  formerColumns.put(
                      new ColumnName(table.name(), now), new ColumnName(table.oldName(), old)));
    }
    changes.forEach(this::touch);
  }

  /**
   * What stays as it is written would mean something else where a name is that of another thing;
   * and all columns are others where one is new.
   */
  private void touch(Change change) {
    if (change instanceof Change.DropTable drop) {
      gone.add(drop.table().name());
    } else if (change instanceof Change.RenameTable rename) {
      gone.add(rename.from().name());
    } else if (change instanceof Change.RenameEnum rename) {
      gone.add(rename.from().name());
    } else if (change instanceof Change.RenameColumn rename) {
      touch(former(rename));
    } else if (change instanceof Change.DropKey drop && drop.kind() == KeyKind.PRIMARY) {
      regrouped.addAll(former(drop.table()));
    } else if (change instanceof Change.AddColumn add) {
      former(add.table()).forEach(name -> touched.computeIfAbsent(name, each -> new HashSet<>()));
    } else if (change instanceof Change.DropColumn drop) {
      touch(drop.column());
    } else if (change instanceof Change.DropComputedColumn drop) {
      touch(drop.column());
    } else if (change instanceof Change.ReplaceEnum replace) {
      gone.add(replace.before().name());
      replace.columns().forEach(use -> touch(former(use.table(), use.before())));
    } else if (change instanceof Change.AlterColumn alter && isMadeAnew(alter)) {
      touch(former(alter.table(), alter.before()));
    }
  }

  private void touch(ColumnName column) {
    former(column.table())
        .forEach(
            name -> touched.computeIfAbsent(name, table -> new HashSet<>()).add(column.column()));
  }

  /** Returns the old name of a table, given its old or its new one, and those of its partitions. */
  private List<String> former(QualifiedName name) {
    return tables.stream()
        .filter(table -> table.oldName().equals(name) || table.name().equals(name))
        .flatMap(
            table ->
                Stream.concat(
                    Stream.of(table.oldName().name()),
                    table.before().partitioning().stream()
                        .flatMap(how -> how.partitions().stream())
                        .map(PartitionDefinition::name)))
        .toList();
  }

  /** Before a column is renamed, its table may have been. */
  private ColumnName former(Change.RenameColumn rename) {
    return formerColumns.getOrDefault(
        new ColumnName(rename.from().table(), rename.to()), rename.from());
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

  /**
   * What stays, unless it stands on something that goes.
   *
   * @param before what it is
   * @param after what it will be
   * @param mentions the names in it that PostgreSQL keeps track of: not those in the body of a
   *     function, unless it is one of standard SQL
   */
  private record Kept(SchemaObject before, SchemaObject after, Mentions mentions) {
    static Kept of(SchemaObject before, SchemaObject after) {
      return new Kept(before, after, mentions(before));
    }

    private static Mentions mentions(SchemaObject object) {
      if (object instanceof ViewDefinition view) {
        return Mentions.in(view.query());
      }
      return object instanceof RoutineDefinition routine
          ? Mentions.in(routine.definition()).without(routine.name())
          : Mentions.in(((TriggerDefinition) object).definition());
    }
  }

  /** Returns whether something is among what is compared here. */
  static boolean isDependent(SchemaObject object) {
    return object instanceof ViewDefinition
        || object instanceof RoutineDefinition
        || object instanceof TriggerDefinition;
  }

  void pair(SchemaObject before, SchemaObject after) {
    if (isSame(before, after) || isReplaceable(before, after)) {
      kept.add(Kept.of(before, after));
    } else {
      rebuild(before, after);
    }
  }

  void add(SchemaObject object) {
    changes.add(new Change.ChangeObject(Optional.empty(), Optional.of(object)));
  }

  void drop(SchemaObject object) {
    goes(object);
    changes.add(new Change.ChangeObject(Optional.of(object), Optional.empty()));
  }

  /** Nothing stands on a trigger. */
  private void goes(SchemaObject object) {
    if (!(object instanceof TriggerDefinition)) {
      gone.add(object.name());
    }
  }

  List<Change> changes() {
    while (kept.removeIf(this::standsOnWhatIsTouched)) {
      // Others may stand on those.
    }
    kept.forEach(each -> keep(each.before(), each.after()));
    return changes;
  }

  private boolean standsOnWhatIsTouched(Kept object) {
    Mentions mentions = object.mentions();
    boolean stands =
        mentions.hasAny(gone)
            || (mentions.names().contains("group") && mentions.hasAny(regrouped))
            || touched.entrySet().stream()
                .anyMatch(
                    table ->
                        mentions.names().contains(table.getKey())
                            && (mentions.wholeRows() || mentions.hasAny(table.getValue())));
    if (stands) {
      rebuild(object.before(), object.after());
    }
    return stands;
  }

  private void rebuild(SchemaObject before, SchemaObject after) {
    goes(before);
    changes.add(new Change.RebuildObject(before, after, callers(before)));
  }

  private List<QualifiedName> callers(SchemaObject object) {
    return object instanceof RoutineDefinition
        ? tables.stream()
            .map(KeptTable::before)
            .filter(table -> CodeOrder.called(TableExpressions.of(table)).contains(object.name()))
            .map(QualifiedName::of)
            .toList()
        : List.of();
  }

  /** Returns the old names of what goes for a while or for good. */
  Set<String> gone() {
    return gone;
  }

  private static boolean isSame(SchemaObject before, SchemaObject after) {
    if (before instanceof ViewDefinition view) {
      return isSame(view, (ViewDefinition) after);
    }
    if (before instanceof RoutineDefinition routine) {
      return routine.definition().equals(((RoutineDefinition) after).definition());
    }
    return new Expression(((TriggerDefinition) before).definition())
        .isSameAs(new Expression(((TriggerDefinition) after).definition()));
  }

  private static boolean isReplaceable(SchemaObject before, SchemaObject after) {
    if (before instanceof ViewDefinition view) {
      return ViewReplacement.isPossible(view, (ViewDefinition) after);
    }
    return before instanceof RoutineDefinition routine
        ? RoutineReplacement.isPossible(routine, (RoutineDefinition) after)
        : isReplaceable((TriggerDefinition) before) && isReplaceable((TriggerDefinition) after);
  }

  /** PostgreSQL replaces no constraint triggers. */
  private static boolean isReplaceable(TriggerDefinition trigger) {
    return trigger.definition().toLowerCase(Locale.ROOT).startsWith("trigger");
  }

  /** Returns whether both have the same rows, and the same rights to read them. */
  private static boolean isSame(ViewDefinition before, ViewDefinition after) {
    return before.kind() == after.kind()
        && new Expression(before.query()).isSameAs(new Expression(after.query()))
        && Expression.areSame(before.parameters(), after.parameters());
  }

  private void keep(SchemaObject before, SchemaObject after) {
    if (before instanceof ViewDefinition view) {
      keep(view, (ViewDefinition) after);
    } else if (!isSame(before, after)) {
      changes.add(new Change.ChangeObject(Optional.of(before), Optional.of(after)));
    }
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
