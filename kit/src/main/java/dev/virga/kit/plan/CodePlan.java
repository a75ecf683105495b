package dev.virga.kit.plan;

import dev.virga.kit.code.CodeOrder;
import dev.virga.kit.code.CodeOrder.Turn;
import dev.virga.kit.ddl.RoutineStatements;
import dev.virga.kit.ddl.TriggerStatements;
import dev.virga.kit.diff.Change;
import dev.virga.kit.diff.InvalidDecisionException;
import dev.virga.kit.schema.Mentions;
import dev.virga.kit.schema.ObjectName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.RoutineDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.TriggerDefinition;
import dev.virga.schema.ViewDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Plans all changes of functions, procedures and triggers together: those that mention others go
 * before them, and come behind them.
 */
final class CodePlan {
  private final ChangedNames names;
  private final Set<QualifiedName> goneRelations = new HashSet<>();
  private final List<ViewDefinition> goneViews = new ArrayList<>();

  /** The names of tables and types on which no function may stand while they change. */
  private final Set<String> changing = new HashSet<>();

  /** Those that go first: what is left of the change may not stand on them. */
  private final Set<RoutineDefinition> rebuilt = new LinkedHashSet<>();

  private final Set<RoutineDefinition> dropped = new LinkedHashSet<>();
  private final Set<RoutineDefinition> created = new LinkedHashSet<>();
  private final Set<RoutineDefinition> replacing = new HashSet<>();
  private final List<TriggerDefinition> droppedTriggers = new ArrayList<>();
  private final List<Planned> planned = new ArrayList<>();

  CodePlan(List<Change> changes) {
    this.names = new ChangedNames(changes);
    changes.forEach(this::take);
  }

  private void take(Change change) {
    if (change instanceof Change.DropTable drop) {
      goneRelations.add(QualifiedName.of(drop.table()));
      changing.add(drop.table().name());
    } else if (change instanceof Change.DropColumn drop) {
      changing.add(drop.column().table().name());
    } else if (change instanceof Change.AlterColumn alter) {
      changing.add(alter.table().name());
    } else if (change instanceof Change.RenameTable rename) {
      changing.add(rename.from().name());
    } else if (change instanceof Change.ReplaceEnum replace) {
      changing.add(replace.before().name());
    } else if (change instanceof Change.RebuildObject rebuild) {
      requireUncalled(rebuild);
      goes(rebuild.before(), rebuilt);
      comes(rebuild.after());
    } else if (change instanceof Change.ChangeObject object) {
      Optional<SchemaObject> before = object.before();
      object
          .after()
          .ifPresentOrElse(
              after -> before.ifPresentOrElse(there -> becomes(after), () -> comes(after)),
              () -> goes(before.orElseThrow(), dropped));
    }
  }

  private static void requireUncalled(Change.RebuildObject rebuild) {
    if (!rebuild.calledBy().isEmpty()) {
      throw new InvalidDecisionException(
          "The %s has to go and come again, because its arguments, its result or a type that it has change, and PostgreSQL does not let it go while the table %s calls it. Declare a function of another name, let the table call that, and drop this one."
              .formatted(ObjectName.of(rebuild.before()), rebuild.calledBy().get(0)));
    }
  }

  private void goes(SchemaObject object, Set<RoutineDefinition> routines) {
    if (object instanceof ViewDefinition view) {
      goneRelations.add(QualifiedName.of(view));
      goneViews.add(view);
    } else if (object instanceof RoutineDefinition routine) {
      routines.add(routine);
    } else if (object instanceof TriggerDefinition trigger) {
      droppedTriggers.add(trigger);
    }
  }

  private void comes(SchemaObject object) {
    if (object instanceof RoutineDefinition routine) {
      created.add(routine);
    } else if (object instanceof TriggerDefinition trigger) {
      planned.add(Planned.main(Rank.CREATE_TRIGGERS, TriggerStatements.create(trigger)));
    }
  }

  private void becomes(SchemaObject object) {
    if (object instanceof RoutineDefinition routine) {
      created.add(routine);
      replacing.add(routine);
    } else if (object instanceof TriggerDefinition trigger) {
      planned.add(Planned.main(Rank.CREATE_TRIGGERS, TriggerStatements.replace(trigger)));
    }
  }

  /** Returns the names of functions behind which constraints come that call them. */
  Set<String> calledLate() {
    return names.order().calledLate(created);
  }

  List<Planned> planned() {
    dropTriggers();
    dropped.stream().filter(this::goesFirst).forEach(rebuilt::add);
    dropped.removeAll(rebuilt);
    Set<RoutineDefinition> replaced =
        dropped.stream().filter(this::isReplaced).collect(Collectors.toSet());
    dropped.removeAll(replaced);
    Set<RoutineDefinition> overViews = overGoneViews();
    rebuilt.removeAll(overViews);
    drop(overViews, Rank.DROP_ROUTINES_OVER_VIEWS);
    drop(rebuilt, Rank.DROP_ROUTINES);
    drop(replaced, Rank.DROP_CALLED_ROUTINES);
    drop(dropped, Rank.DROP_UNUSED_ROUTINES);
    names
        .order()
        .of(created)
        .forEach(
            (turn, routines) ->
                routines.forEach(
                    routine -> planned.add(Planned.main(rank(turn), statement(routine)))));
    return planned;
  }

  /** The triggers of a table or view go with it. */
  private void dropTriggers() {
    for (TriggerDefinition trigger : droppedTriggers) {
      if (!goneRelations.contains(new QualifiedName(trigger.schema(), trigger.table()))) {
        planned.add(Planned.main(Rank.DROP_TRIGGERS, TriggerStatements.drop(trigger)));
      }
    }
  }

  /**
   * Nothing may stand on what changes; and beside another one of its name, calls may mean both. But
   * what a table calls goes behind the table, or behind the default that does.
   */
  private boolean goesFirst(RoutineDefinition routine) {
    return Mentions.in(routine.definition()).hasAny(changing)
        || (created.stream().anyMatch(other -> other.name().equals(routine.name()))
            && !names.formerlyCalled().contains(routine.name()));
  }

  /**
   * Returns those that go before the views whose rows they take or return, with those that stand on
   * them; what such a view calls itself goes behind it.
   */
  private Set<RoutineDefinition> overGoneViews() {
    Set<String> called = CodeOrder.called(goneViews.stream().map(ViewDefinition::query));
    Set<String> names = goneViews.stream().map(ViewDefinition::name).collect(Collectors.toSet());
    Set<RoutineDefinition> over = new LinkedHashSet<>();
    boolean grows = true;
    while (grows) {
      grows = false;
      for (RoutineDefinition routine : rebuilt) {
        if (!called.contains(routine.name())
            && Mentions.in(routine.definition()).without(routine.name()).hasAny(names)) {
          grows |= over.add(routine);
          names.add(routine.name());
        }
      }
    }
    return over;
  }

  /** Constraints that are made again would call the one that goes, where it is still there. */
  private boolean isReplaced(RoutineDefinition routine) {
    return created.stream().anyMatch(other -> other.name().equals(routine.name()))
        && !names.formerlyCalledByColumns().contains(routine.name());
  }

  private void drop(Set<RoutineDefinition> routines, Rank rank) {
    List<RoutineDefinition> callersFirst = new ArrayList<>(CodeOrder.ordered(routines));
    Collections.reverse(callersFirst);
    for (RoutineDefinition routine : callersFirst) {
      planned.add(Planned.main(rank, RoutineStatements.drop(routine)).with(Hazard.DROPS_ROUTINE));
    }
  }

  private String statement(RoutineDefinition routine) {
    return replacing.contains(routine)
        ? RoutineStatements.replace(routine)
        : RoutineStatements.create(routine);
  }

  private static Rank rank(Turn turn) {
    return switch (turn) {
      case BEFORE_TABLES -> Rank.CREATE_ROUTINES;
      case BEFORE_CONSTRAINTS -> Rank.CREATE_ROUTINES_OVER_COLUMNS;
      case AFTER_TABLES -> Rank.CREATE_ROUTINES_OVER_TABLES;
      case AFTER_VIEWS -> Rank.CREATE_ROUTINES_OVER_VIEWS;
    };
  }
}
