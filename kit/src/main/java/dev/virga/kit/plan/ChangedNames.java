package dev.virga.kit.plan;

import dev.virga.kit.code.CodeOrder;
import dev.virga.kit.diff.Change;
import dev.virga.kit.schema.TableExpressions;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.TableDefinition;
import dev.virga.schema.ViewDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What changes make, and what they call, by which functions have their turn. */
final class ChangedNames {
  private final Set<String> tables = new HashSet<>();
  private final Set<String> views = new HashSet<>();
  private final List<String> expressions = new ArrayList<>();
  private final List<String> constraints = new ArrayList<>();
  private final List<String> queries = new ArrayList<>();
  private final List<String> formerExpressions = new ArrayList<>();
  private final List<String> formerConstraints = new ArrayList<>();

  ChangedNames(List<Change> changes) {
    changes.forEach(this::take);
  }

  CodeOrder order() {
    return new CodeOrder(
        tables,
        views,
        CodeOrder.called(expressions.stream()),
        CodeOrder.called(constraints.stream()),
        CodeOrder.called(queries.stream()));
  }

  /** Returns what tables call no more, or not in the same way. */
  Set<String> formerlyCalled() {
    return CodeOrder.called(Stream.concat(formerExpressions.stream(), formerConstraints.stream()));
  }

  /** Returns what columns call no more, or not in the same way, and tables that go. */
  Set<String> formerlyCalledByColumns() {
    return CodeOrder.called(formerExpressions.stream());
  }

  private void take(Change change) {
    if (change instanceof Change.DropTable drop) {
      TableExpressions.of(drop.table()).forEach(formerExpressions::add);
    } else if (change instanceof Change.DropCheck drop) {
      formerConstraints.add(drop.check().condition());
    } else if (change instanceof Change.DropExclusion drop) {
      formerConstraints.add(drop.exclusion().elements());
    } else if (change instanceof Change.DropIndex drop) {
      TableExpressions.of(drop.index()).forEach(formerConstraints::add);
    } else if (change instanceof Change.CreateTable create) {
      TableDefinition table = create.table();
      tables.add(table.name());
      table.columns().stream().flatMap(TableExpressions::of).forEach(expressions::add);
      TableExpressions.ofConstraints(table).forEach(constraints::add);
    } else if (change instanceof Change.RenameTable rename) {
      tables.add(rename.to().name());
    } else if (change instanceof Change.RenameColumn rename) {
      tables.add(rename.from().table().name());
    } else if (change instanceof Change.AddColumn add) {
      tables.add(add.table().name());
      TableExpressions.of(add.column()).forEach(expressions::add);
    } else if (change instanceof Change.AlterColumn alter) {
      tables.add(alter.table().name());
      TableExpressions.of(alter.before()).forEach(formerExpressions::add);
      TableExpressions.of(alter.after()).forEach(expressions::add);
    } else if (change instanceof Change.AddCheck add) {
      constraints.add(add.check().condition());
    } else if (change instanceof Change.AddExclusion add) {
      constraints.add(add.exclusion().elements());
    } else if (change instanceof Change.CreateIndex create) {
      TableExpressions.of(create.index()).forEach(constraints::add);
    } else if (change instanceof Change.RebuildObject rebuild) {
      make(rebuild.after());
    } else if (change instanceof Change.ChangeObject object) {
      object.after().ifPresent(this::make);
    }
  }

  private void make(SchemaObject object) {
    if (object instanceof ViewDefinition view) {
      views.add(view.name());
      queries.add(view.query());
    }
  }
}
