package dev.virga.kit.diff;

import dev.virga.kit.ddl.Quoted;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.EnumDefinition;
import dev.virga.schema.Identifiers;
import dev.virga.schema.TableDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares two schemas.
 *
 * <pre>{@code
 * List<Change> changes = Diff.between(snapshot, Manifests.onClassPath(), Decisions.none());
 * }</pre>
 *
 * <p>What has another name is another thing, unless a decision says otherwise; only keys,
 * constraints and indexes, which hold no data of their own, are recognized by what they are. Types
 * are compared by what they mean, expressions by their tokens. The order of columns is none of the
 * differences, because PostgreSQL cannot change it.
 */
public final class Diff {
  private final DatabaseDefinition before;
  private final DatabaseDefinition after;
  private final Decisions decisions;
  private final Renaming renaming;
  private final List<KeptTable> tables;
  private final Set<String> replacedTypes = new HashSet<>();
  private final List<Change> changes = new ArrayList<>();

  private Diff(DatabaseDefinition before, DatabaseDefinition after, Decisions decisions) {
    this.before = before;
    this.after = after;
    this.decisions = decisions;
    this.renaming = new Renaming(before, after, decisions);
    this.tables = renaming.keptTables();
  }

  /**
   * Returns what is different, in no order that it could run in.
   *
   * @throws InvalidDecisionException if a decision does not fit the schemas, or one is missing
   */
  public static List<Change> between(
      DatabaseDefinition before, DatabaseDefinition after, Decisions decisions) {
    DecisionCheck.check(before, after, decisions);
    Diff diff = new Diff(before, after, decisions);
    diff.schemas();
    diff.enums();
    diff.wholeTables();
    diff.keptTables();
    return List.copyOf(diff.changes);
  }

  private void schemas() {
    decisions.schemas().forEach((from, to) -> changes.add(new Change.RenameSchema(from, to)));
    Set<String> there = new HashSet<>();
    before.schemas().forEach(schema -> there.add(decisions.schemas().getOrDefault(schema, schema)));
    after.schemas().stream()
        .filter(schema -> !there.contains(schema))
        .forEach(schema -> changes.add(new Change.CreateSchema(schema)));
    there.stream()
        .filter(schema -> !after.schemas().contains(schema) && !schema.equals("public"))
        .sorted()
        .forEach(schema -> changes.add(new Change.DropSchema(schema)));
  }

  private void enums() {
    Map<QualifiedName, EnumDefinition> added = new TreeMap<>();
    after.enums().forEach(type -> added.put(QualifiedName.of(type), type));
    Map<QualifiedName, QualifiedName> renames = inRenamedSchemas(renaming.enums());
    for (EnumDefinition type : before.enums()) {
      QualifiedName old = QualifiedName.of(type);
      QualifiedName name = renaming.enums().get(old);
      if (name == null) {
        QualifiedName dropped = renaming.droppedEnum(old);
        renames.put(renaming.inRenamedSchema(old), dropped);
        changes.add(
            new Change.DropEnum(
                new EnumDefinition(dropped.schema(), dropped.name(), type.labels())));
      } else {
        labels(type, Optional.ofNullable(added.remove(name)).orElseThrow());
      }
    }
    new RenameOrder<>(Diff::aside)
        .forEach(renames, (from, to) -> changes.add(new Change.RenameEnum(from, to)));
    added.values().forEach(type -> changes.add(new Change.CreateEnum(type)));
  }

  private void labels(EnumDefinition old, EnumDefinition now) {
    EnumDiff diff = new EnumDiff(old, now, decisions);
    if (diff.isReplaced()) {
      replacedTypes.add(Quoted.name(QualifiedName.of(now)));
      changes.add(diff.replacement(tables));
    } else {
      changes.addAll(diff.inPlace());
    }
  }

  private void wholeTables() {
    Map<QualifiedName, TableDefinition> created = new TreeMap<>();
    after.tables().forEach(table -> created.put(QualifiedName.of(table), table));
    tables.forEach(table -> created.remove(table.name()));
    for (TableDefinition table : before.tables()) {
      if (!renaming.tables().containsKey(QualifiedName.of(table))) {
        changes.add(new Change.DropTable(table, List.copyOf(created.keySet())));
      }
    }
    new RenameOrder<>(Diff::aside)
        .forEach(
            inRenamedSchemas(renaming.tables()),
            (from, to) -> changes.add(new Change.RenameTable(from, to)));
    created.values().forEach(table -> changes.add(new Change.CreateTable(table)));
  }

  private void keptTables() {
    Map<QualifiedName, TableDiff> diffs = new TreeMap<>();
    RelationRenames relationRenames = new RelationRenames();
    for (KeptTable table : tables) {
      renameColumns(table);
      renameSequences(table, relationRenames);
      diffs.put(table.name(), new TableDiff(table, decisions, replacedTypes, relationRenames));
    }
    relationRenames.forEach(changes::add);
    diffs.values().forEach(diff -> changes.addAll(diff.changes()));
    diffs.values().forEach(diff -> changes.addAll(diff.foreignKeys(diffs)));
  }

  private void renameColumns(KeptTable table) {
    new RenameOrder<String>(name -> "moving_" + name)
        .forEach(
            table.columnNames(),
            (from, to) ->
                changes.add(new Change.RenameColumn(new ColumnName(table.name(), from), to)));
  }

  private static void renameSequences(KeptTable table, RelationRenames renames) {
    QualifiedName name = table.name();
    for (ColumnDefinition column : table.before().columns()) {
      String now = table.columnNames().get(column.name());
      if (now != null && column.identity().isPresent()) {
        renames.add(
            name,
            Identifiers.madeOf(table.before().name(), List.of(column.name()), "seq"),
            Identifiers.madeOf(name.name(), List.of(now), "seq"),
            (from, to) -> new Change.RenameSequence(new QualifiedName(name.schema(), from), to));
      }
    }
  }

  private Map<QualifiedName, QualifiedName> inRenamedSchemas(
      Map<QualifiedName, QualifiedName> renames) {
    Map<QualifiedName, QualifiedName> renamed = new HashMap<>();
    renames.forEach((from, to) -> renamed.put(renaming.inRenamedSchema(from), to));
    return renamed;
  }

  private static QualifiedName aside(QualifiedName name) {
    return new QualifiedName(name.schema(), "moving_" + name.name());
  }
}
