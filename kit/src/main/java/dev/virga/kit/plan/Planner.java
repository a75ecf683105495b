package dev.virga.kit.plan;

import dev.virga.kit.ddl.AlterTable;
import dev.virga.kit.ddl.CommentStatements;
import dev.virga.kit.ddl.Constraint;
import dev.virga.kit.ddl.CreateTable;
import dev.virga.kit.ddl.CreationOrder;
import dev.virga.kit.ddl.EnumStatements;
import dev.virga.kit.ddl.IndexStatements;
import dev.virga.kit.ddl.SchemaStatements;
import dev.virga.kit.diff.Change;
import dev.virga.kit.diff.KeyKind;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.KeyDefinition;
import dev.virga.schema.Literals;
import dev.virga.schema.TableDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Gives each change its statements, and each statement its turn. */
final class Planner implements Change.Visitor<List<Planned>> {
  private final List<Change> changes;
  private final Style style;
  private final Dangers dangers;
  private final Map<QualifiedName, CreationOrder.Step> creations = new TreeMap<>();
  private final Map<QualifiedName, CreationOrder.Step> removals = new TreeMap<>();
  private final Set<ColumnName> emptyColumns = new HashSet<>();
  private final Set<QualifiedName> droppedIndexes = new HashSet<>();
  private final Map<QualifiedName, Set<Set<String>>> addedKeys = new HashMap<>();

  Planner(List<Change> changes, Style style) {
    this.style = style;
    this.dangers = new Dangers(changes);
    List<CreationOrder.Step> creation =
        CreationOrder.of(
            only(Change.CreateTable.class, changes).map(Change.CreateTable::table).toList());
    List<CreationOrder.Step> removal =
        new ArrayList<>(
            CreationOrder.of(
                only(Change.DropTable.class, changes).map(Change.DropTable::table).toList()));
    Collections.reverse(removal);
    creation.forEach(step -> creations.put(step.name(), step));
    removal.forEach(step -> removals.put(step.name(), step));
    this.changes = ordered(changes, creation, removal);
    only(Change.AddColumn.class, changes)
        .filter(add -> add.column().nullable() && add.column().defaultExpression().isEmpty())
        .filter(add -> add.column().computed().isEmpty())
        .forEach(add -> emptyColumns.add(new ColumnName(add.table(), add.column().name())));
    only(Change.DropIndex.class, changes)
        .forEach(
            drop ->
                droppedIndexes.add(new QualifiedName(drop.table().schema(), drop.index().name())));
    only(Change.AddKey.class, changes)
        .forEach(
            add ->
                addedKeys
                    .computeIfAbsent(add.table(), table -> new HashSet<>())
                    .add(Set.copyOf(add.key().columns())));
  }

  List<Planned> plan() {
    List<Planned> planned =
        changes.stream().flatMap(change -> change.accept(this).stream()).toList();
    boolean labels = labelsAreUsed(planned);
    boolean values = planned.stream().anyMatch(each -> each.stage() == Stage.VALUES);
    return planned.stream()
        .map(each -> labels && each.rank() == Rank.ADD_LABELS ? each.at(Stage.LABELS) : each)
        .map(each -> values && isConstraint(each) ? each.at(Stage.CONSTRAINTS) : each)
        .toList();
  }

  private static boolean isConstraint(Planned planned) {
    return planned.stage() == Stage.MAIN
        && (planned.rank() == Rank.ADD_CHECKS || planned.rank() == Rank.ADD_FOREIGN_KEYS);
  }

  private static <C extends Change> Stream<C> only(Class<C> kind, List<Change> changes) {
    return changes.stream().filter(kind::isInstance).map(kind::cast);
  }

  private static List<Change> ordered(
      List<Change> changes, List<CreationOrder.Step> creation, List<CreationOrder.Step> removal) {
    Map<TableDefinition, Change> byTable = new HashMap<>();
    only(Change.CreateTable.class, changes).forEach(each -> byTable.put(each.table(), each));
    Map<TableDefinition, Change> byDroppedTable = new HashMap<>();
    only(Change.DropTable.class, changes).forEach(each -> byDroppedTable.put(each.table(), each));
    List<Change> ordered = new ArrayList<>(changes);
    ordered.removeAll(byTable.values());
    ordered.removeAll(byDroppedTable.values());
    removal.forEach(step -> ordered.add(byDroppedTable.get(step.table())));
    creation.forEach(step -> ordered.add(byTable.get(step.table())));
    return ordered;
  }

  private boolean labelsAreUsed(List<Planned> planned) {
    return only(Change.AddLabel.class, changes)
        .map(add -> Literals.text(add.label()))
        .anyMatch(
            label ->
                planned.stream()
                    .anyMatch(
                        each ->
                            each.rank() != Rank.ADD_LABELS
                                && each.statement().sql().contains(label)));
  }

  private boolean online() {
    return style == Style.ONLINE;
  }

  @Override
  public List<Planned> addLabel(Change.AddLabel change) {
    String sql =
        change
            .after()
            .map(label -> EnumStatements.addLabelAfter(change.type(), change.label(), label))
            .or(
                () ->
                    change
                        .before()
                        .map(
                            label ->
                                EnumStatements.addLabelBefore(
                                    change.type(), change.label(), label)))
            .orElseGet(() -> EnumStatements.addLabel(change.type(), change.label()));
    return List.of(Planned.main(Rank.ADD_LABELS, sql));
  }

  @Override
  public List<Planned> dropForeignKey(Change.DropForeignKey change) {
    return List.of(
        Planned.main(
            Rank.DROP_FOREIGN_KEYS,
            AlterTable.dropConstraint(change.table(), change.key().name())));
  }

  @Override
  public List<Planned> dropTable(Change.DropTable change) {
    QualifiedName table = QualifiedName.of(change.table());
    List<Planned> planned = new ArrayList<>();
    Optional.ofNullable(removals.get(table)).stream()
        .flatMap(step -> step.laterForeignKeys().stream())
        .forEach(
            key ->
                planned.add(
                    Planned.main(
                        Rank.DROP_FOREIGN_KEYS, AlterTable.dropConstraint(table, key.name()))));
    planned.add(
        Planned.main(Rank.DROP_TABLES, AlterTable.drop(table)).with(Dangers.dropTable(change)));
    return planned;
  }

  @Override
  public List<Planned> dropCheck(Change.DropCheck change) {
    return List.of(
        Planned.main(
            Rank.DROP_CONSTRAINTS,
            AlterTable.dropConstraint(change.table(), change.check().name())));
  }

  @Override
  public List<Planned> dropKey(Change.DropKey change) {
    return List.of(
        Planned.main(
            Rank.DROP_CONSTRAINTS, AlterTable.dropConstraint(change.table(), change.key().name())));
  }

  @Override
  public List<Planned> dropIndex(Change.DropIndex change) {
    String name = change.index().name();
    return List.of(
        online()
            ? Planned.in(
                Stage.DROPPED_INDEXES,
                Rank.DROP_CONSTRAINTS,
                IndexStatements.dropConcurrently(change.table(), name))
            : Planned.main(Rank.DROP_CONSTRAINTS, IndexStatements.drop(change.table(), name))
                .with(Hazard.BLOCKING_INDEX_DROP));
  }

  @Override
  public List<Planned> dropColumn(Change.DropColumn change) {
    return List.of(
        Planned.main(Rank.DROP_COLUMNS, AlterTable.dropColumn(change.column()))
            .with(Dangers.dropColumn(change)));
  }

  @Override
  public List<Planned> dropComputedColumn(Change.DropComputedColumn change) {
    return List.of(Planned.main(Rank.DROP_COLUMNS, AlterTable.dropColumn(change.column())));
  }

  @Override
  public List<Planned> renameSchema(Change.RenameSchema change) {
    return List.of(
        Planned.main(Rank.RENAME_SCHEMAS, SchemaStatements.rename(change.from(), change.to()))
            .with(Hazard.BREAKS_RUNNING_CODE));
  }

  @Override
  public List<Planned> createSchema(Change.CreateSchema change) {
    return List.of(Planned.main(Rank.CREATE_SCHEMAS, SchemaStatements.create(change.name())));
  }

  @Override
  public List<Planned> renameTable(Change.RenameTable change) {
    return moved(change.from(), change.to(), AlterTable::rename, AlterTable::move).stream()
        .map(planned -> planned.with(Hazard.BREAKS_RUNNING_CODE))
        .toList();
  }

  @Override
  public List<Planned> renameEnum(Change.RenameEnum change) {
    return moved(change.from(), change.to(), EnumStatements::rename, EnumStatements::move);
  }

  private static List<Planned> moved(
      QualifiedName from,
      QualifiedName to,
      BiFunction<QualifiedName, String, String> rename,
      BiFunction<QualifiedName, Optional<String>, String> move) {
    List<Planned> planned = new ArrayList<>();
    if (!from.name().equals(to.name())) {
      planned.add(Planned.main(Rank.RENAMES, rename.apply(from, to.name())));
    }
    if (!from.schema().equals(to.schema())) {
      planned.add(
          Planned.main(
              Rank.RENAMES, move.apply(new QualifiedName(from.schema(), to.name()), to.schema())));
    }
    return planned;
  }

  @Override
  public List<Planned> renameColumn(Change.RenameColumn change) {
    return List.of(
        Planned.main(Rank.RENAMES, AlterTable.renameColumn(change.from(), change.to()))
            .with(Hazard.BREAKS_RUNNING_CODE));
  }

  @Override
  public List<Planned> renameConstraint(Change.RenameConstraint change) {
    return List.of(
        Planned.main(
            Rank.RENAMES, AlterTable.renameConstraint(change.table(), change.from(), change.to())));
  }

  @Override
  public List<Planned> renameIndex(Change.RenameIndex change) {
    return List.of(
        Planned.main(
            Rank.RENAMES, IndexStatements.rename(change.table(), change.from(), change.to())));
  }

  @Override
  public List<Planned> renameSequence(Change.RenameSequence change) {
    return List.of(
        Planned.main(Rank.RENAMES, AlterTable.renameSequence(change.from(), change.to())));
  }

  @Override
  public List<Planned> renameLabel(Change.RenameLabel change) {
    return List.of(
        Planned.main(
                Rank.RENAMES, EnumStatements.renameLabel(change.type(), change.from(), change.to()))
            .with(Hazard.BREAKS_RUNNING_CODE));
  }

  @Override
  public List<Planned> createEnum(Change.CreateEnum change) {
    return List.of(Planned.main(Rank.CREATE_ENUMS, EnumStatements.create(change.type())));
  }

  @Override
  public List<Planned> replaceEnum(Change.ReplaceEnum change) {
    return new EnumReplacement(change, dangers).planned();
  }

  @Override
  public List<Planned> alterColumn(Change.AlterColumn change) {
    return new ColumnPlan(change, style, dangers).planned();
  }

  @Override
  public List<Planned> addColumn(Change.AddColumn change) {
    return new NewColumn(change, style, dangers).planned();
  }

  @Override
  public List<Planned> addKey(Change.AddKey change) {
    QualifiedName table = change.table();
    KeyDefinition key = change.key();
    boolean primary = change.kind() == KeyKind.PRIMARY;
    List<Planned> planned = new ArrayList<>();
    if (online()) {
      planned.add(
          inPlaceOfDropped(
              Planned.in(
                  Stage.INDEXES,
                  Rank.ADD_KEYS,
                  IndexStatements.createUniqueConcurrently(table, key)),
              new QualifiedName(table.schema(), key.name())));
      planned.add(
          Planned.in(
              Stage.COMPLETION,
              Rank.ADD_KEYS,
              AlterTable.add(
                  table,
                  primary
                      ? Constraint.primaryKeyUsingIndex(key)
                      : Constraint.uniqueUsingIndex(key))));
    } else {
      planned.add(
          Planned.main(
                  Rank.ADD_KEYS,
                  AlterTable.add(
                      table, primary ? Constraint.primaryKey(key) : Constraint.unique(key)))
              .with(Hazard.BLOCKING_KEY));
    }
    boolean empty =
        key.columns().stream()
            .anyMatch(column -> emptyColumns.contains(new ColumnName(table, column)));
    if (primary || !empty) {
      planned.set(0, planned.get(0).with(dangers.unique(table, key)));
    }
    return planned;
  }

  @Override
  public List<Planned> createTable(Change.CreateTable change) {
    QualifiedName table = QualifiedName.of(change.table());
    List<ForeignKeyDefinition> inline = new ArrayList<>();
    List<ForeignKeyDefinition> later = new ArrayList<>();
    Optional.ofNullable(creations.get(table))
        .ifPresent(
            step -> {
              inline.addAll(step.inlineForeignKeys());
              later.addAll(step.laterForeignKeys());
            });
    inline.stream().filter(this::waitsForKey).forEach(later::add);
    inline.removeAll(later);
    List<Planned> planned = new ArrayList<>();
    planned.add(Planned.main(Rank.CREATE_TABLES, CreateTable.statement(change.table(), inline)));
    for (ForeignKeyDefinition key : later) {
      planned.add(
          Planned.in(
              waitsForKey(key) ? Stage.COMPLETION : Stage.MAIN,
              Rank.ADD_FOREIGN_KEYS,
              AlterTable.add(table, Constraint.foreignKey(key))));
    }
    change
        .table()
        .indexes()
        .forEach(
            index ->
                planned.add(
                    Planned.main(Rank.CREATE_INDEXES, IndexStatements.create(table, index))));
    CommentStatements.of(change.table())
        .forEach(sql -> planned.add(Planned.main(Rank.COMMENTS, sql)));
    return planned;
  }

  @Override
  public List<Planned> addCheck(Change.AddCheck change) {
    String constraint = Constraint.check(change.check());
    return online()
        ? List.of(
            Planned.main(Rank.ADD_CHECKS, AlterTable.addNotValid(change.table(), constraint)),
            Planned.in(
                Stage.VALIDATION,
                Rank.VALIDATE,
                AlterTable.validate(change.table(), change.check().name())))
        : List.of(
            Planned.main(Rank.ADD_CHECKS, AlterTable.add(change.table(), constraint))
                .with(Hazard.BLOCKING_CHECK));
  }

  @Override
  public List<Planned> createIndex(Change.CreateIndex change) {
    Planned planned =
        online()
            ? Planned.in(
                Stage.INDEXES,
                Rank.CREATE_INDEXES,
                IndexStatements.createConcurrently(change.table(), change.index()))
            : Planned.main(
                    Rank.CREATE_INDEXES, IndexStatements.create(change.table(), change.index()))
                .with(Hazard.BLOCKING_INDEX);
    return List.of(
        inPlaceOfDropped(
            planned, new QualifiedName(change.table().schema(), change.index().name())));
  }

  private Planned inPlaceOfDropped(Planned planned, QualifiedName index) {
    return droppedIndexes.contains(index) ? planned.with(Hazard.MISSING_INDEX) : planned;
  }

  @Override
  public List<Planned> addForeignKey(Change.AddForeignKey change) {
    String constraint = Constraint.foreignKey(change.key());
    boolean late = waitsForKey(change.key());
    return online()
        ? List.of(
            Planned.in(
                late ? Stage.COMPLETION : Stage.MAIN,
                Rank.ADD_FOREIGN_KEYS,
                AlterTable.addNotValid(change.table(), constraint)),
            Planned.in(
                late ? Stage.LAST_VALIDATION : Stage.VALIDATION,
                Rank.VALIDATE,
                AlterTable.validate(change.table(), change.key().name())))
        : List.of(
            Planned.main(Rank.ADD_FOREIGN_KEYS, AlterTable.add(change.table(), constraint))
                .with(Hazard.BLOCKING_FOREIGN_KEY));
  }

  /** A key of a table in use comes late in the online style, and what refers to it later still. */
  private boolean waitsForKey(ForeignKeyDefinition key) {
    return online()
        && addedKeys
            .getOrDefault(QualifiedName.referencedBy(key), Set.of())
            .contains(Set.copyOf(key.referencedColumns()));
  }

  @Override
  public List<Planned> setComment(Change.SetComment change) {
    return List.of(
        Planned.main(
            Rank.COMMENTS,
            change
                .column()
                .map(
                    column ->
                        CommentStatements.ofColumn(
                            new ColumnName(change.table(), column), change.comment()))
                .orElseGet(() -> CommentStatements.ofTable(change.table(), change.comment()))));
  }

  @Override
  public List<Planned> dropEnum(Change.DropEnum change) {
    return List.of(
        Planned.main(Rank.DROP_ENUMS, EnumStatements.drop(QualifiedName.of(change.type()))));
  }

  @Override
  public List<Planned> dropSchema(Change.DropSchema change) {
    return List.of(Planned.main(Rank.DROP_SCHEMAS, SchemaStatements.drop(change.name())));
  }
}
