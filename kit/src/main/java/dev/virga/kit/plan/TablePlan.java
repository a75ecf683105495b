package dev.virga.kit.plan;

import dev.virga.kit.ddl.AlterTable;
import dev.virga.kit.ddl.CommentStatements;
import dev.virga.kit.ddl.Constraint;
import dev.virga.kit.ddl.CreateTable;
import dev.virga.kit.ddl.CreationOrder;
import dev.virga.kit.ddl.IndexStatements;
import dev.virga.kit.ddl.PartitionStatements;
import dev.virga.kit.ddl.PolicyStatements;
import dev.virga.kit.diff.Change;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.PolicyDefinition;
import dev.virga.schema.TableDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Plans tables that come and go as a whole, those that others refer to first, or last. */
final class TablePlan {
  private static final Pattern QUERY = Pattern.compile("(?i)\\bselect\\b");

  private final Map<QualifiedName, CreationOrder.Step> creations = new TreeMap<>();
  private final Map<QualifiedName, CreationOrder.Step> removals = new TreeMap<>();
  private final List<Change> ordered;
  private final IndexPlan indexes;
  private final Set<String> late;

  /** Plans tables whose constraints may call functions that come {@code late}. */
  TablePlan(List<Change> changes, IndexPlan indexes, Set<String> late) {
    this.indexes = indexes;
    this.late = late;
    Map<TableDefinition, Change> created = new HashMap<>();
    Map<TableDefinition, Change> dropped = new HashMap<>();
    for (Change change : changes) {
      if (change instanceof Change.CreateTable create) {
        created.put(create.table(), create);
      } else if (change instanceof Change.DropTable drop) {
        dropped.put(drop.table(), drop);
      }
    }
    List<CreationOrder.Step> creation = CreationOrder.of(List.copyOf(created.keySet()));
    List<CreationOrder.Step> removal =
        new ArrayList<>(CreationOrder.of(List.copyOf(dropped.keySet())));
    Collections.reverse(removal);
    creation.forEach(step -> creations.put(step.name(), step));
    removal.forEach(step -> removals.put(step.name(), step));
    ordered = new ArrayList<>(changes);
    ordered.removeAll(created.values());
    ordered.removeAll(dropped.values());
    removal.forEach(step -> Stream.ofNullable(dropped.get(step.table())).forEach(ordered::add));
    creation.forEach(step -> Stream.ofNullable(created.get(step.table())).forEach(ordered::add));
  }

  /** Returns all changes, those of whole tables in the order in which they are possible. */
  List<Change> ordered() {
    return ordered;
  }

  List<Planned> drop(Change.DropTable change) {
    QualifiedName table = QualifiedName.of(change.table());
    List<Planned> planned = new ArrayList<>();
    step(removals, table)
        .flatMap(step -> step.laterForeignKeys().stream())
        .forEach(
            key ->
                planned.add(
                    Planned.main(
                        Rank.DROP_FOREIGN_KEYS, AlterTable.dropConstraint(table, key.name()))));
    // What they ask may go before.
    change.table().policies().stream()
        .filter(TablePlan::asksOtherTables)
        .forEach(
            policy ->
                planned.add(
                    Planned.main(Rank.DROP_POLICIES, PolicyStatements.drop(table, policy.name()))));
    planned.add(
        Planned.main(Rank.DROP_TABLES, AlterTable.drop(table)).with(Dangers.dropTable(change)));
    return planned;
  }

  private static boolean asksOtherTables(PolicyDefinition policy) {
    return Stream.concat(policy.using().stream(), policy.check().stream())
        .anyMatch(condition -> QUERY.matcher(condition).find());
  }

  List<Planned> create(Change.CreateTable change) {
    QualifiedName table = QualifiedName.of(change.table());
    List<ForeignKeyDefinition> inline =
        step(creations, table)
            .flatMap(step -> step.inlineForeignKeys().stream())
            .filter(key -> !indexes.makesWait(key))
            .toList();
    List<Planned> planned = new ArrayList<>();
    planned.add(
        Planned.main(Rank.CREATE_TABLES, CreateTable.statement(change.table(), inline, late)));
    CreateTable.lateConstraints(change.table(), late)
        .forEach(sql -> planned.add(Planned.main(Rank.ADD_CHECKS, sql)));
    PartitionStatements.of(change.table())
        .forEach(sql -> planned.add(Planned.main(Rank.CREATE_TABLES, sql)));
    for (ForeignKeyDefinition key : change.table().foreignKeys()) {
      if (!inline.contains(key)) {
        planned.add(
            Planned.in(
                indexes.makesWait(key) ? Stage.COMPLETION : Stage.MAIN,
                Rank.ADD_FOREIGN_KEYS,
                AlterTable.add(table, Constraint.foreignKey(key))));
      }
    }
    change
        .table()
        .indexes()
        .forEach(
            index ->
                planned.add(
                    Planned.main(Rank.CREATE_INDEXES, IndexStatements.create(table, index))));
    change
        .table()
        .policies()
        .forEach(
            policy ->
                planned.add(
                    Planned.main(Rank.CREATE_POLICIES, PolicyStatements.create(table, policy))));
    PolicyStatements.secure(table, Optional.empty(), change.table().rowSecurity())
        .forEach(sql -> planned.add(Planned.main(Rank.SECURE_ROWS, sql)));
    CommentStatements.of(change.table())
        .forEach(sql -> planned.add(Planned.main(Rank.COMMENTS, sql)));
    return planned;
  }

  private static Stream<CreationOrder.Step> step(
      Map<QualifiedName, CreationOrder.Step> steps, QualifiedName table) {
    return Stream.ofNullable(steps.get(table));
  }
}
