package dev.virga.kit.diff;

import dev.virga.kit.ddl.Quoted;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.ElementType;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.CompositeDefinition;
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
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Compares two schemas.
 *
 * <pre>{@code
 * List<Change> changes = Diff.between(snapshot, Manifests.onClassPath(), Decisions.none());
 * }</pre>
 *
 * <p>What has another name is another thing, unless a decision or {@code @RenamedFrom} says
 * otherwise; only keys, constraints and indexes, which hold no data of their own, are recognized by
 * what they are. Types are compared by what they mean, expressions by their tokens. The order of
 * columns is none of the differences, because PostgreSQL cannot change it.
 */
public final class Diff {
  private final DatabaseDefinition before;
  private final DatabaseDefinition after;
  private final Decisions decisions;
  private final Renaming renaming;
  private final List<KeptTable> tables;
  private final SerialSequences sequences;
  private final Set<String> replacedTypes = new HashSet<>();
  private final List<Change> changes = new ArrayList<>();

  private Diff(DatabaseDefinition before, DatabaseDefinition after, Decisions decisions) {
    this.before = before;
    this.after = after;
    this.decisions = decisions;
    this.renaming = new Renaming(before, after, decisions);
    this.tables = renaming.keptTables();
    this.sequences = new SerialSequences(renaming.objects());
  }

  /**
   * Returns what is different, in no order that it could run in.
   *
   * @throws InvalidDecisionException if a decision does not fit the schemas, or one is missing
   */
  public static List<Change> between(
      DatabaseDefinition before, DatabaseDefinition after, Decisions decisions) {
    Decisions all = decisions.withDeclared(before, after);
    DecisionCheck.check(before, after, all);
    Diff diff = new Diff(before, after, all);
    diff.schemas();
    diff.enums();
    diff.wholeTables();
    diff.keptTablesAndObjects();
    return List.copyOf(diff.changes);
  }

  private void schemas() {
    new RenameOrder<String>(name -> "moving_" + name)
        .forEach(decisions.schemas(), (from, to) -> changes.add(new Change.RenameSchema(from, to)));
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
    List<Change> labels = new ArrayList<>();
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
        labels.addAll(labels(type, Optional.ofNullable(added.remove(name)).orElseThrow()));
      }
    }
    Set<QualifiedName> taken = new HashSet<>(renames.keySet());
    taken.addAll(renames.values());
    taken.addAll(added.keySet());
    new RenameOrder<>(Diff::aside)
        .forEach(
            renames, (from, to) -> steps(from, to, taken, Change.RenameEnum::new, changes::add));
    // Labels are renamed by the new names of their types.
    changes.addAll(labels);
    added.values().forEach(type -> changes.add(new Change.CreateEnum(type)));
  }

  private List<Change> labels(EnumDefinition old, EnumDefinition now) {
    EnumDiff diff = new EnumDiff(old, now, decisions);
    if (diff.isReplaced()) {
      requireNoAttribute(QualifiedName.of(old));
      replacedTypes.add(Quoted.name(QualifiedName.of(now)));
      return List.of(diff.replacement(tables));
    }
    return diff.inPlace();
  }

  /** A composite type would go on with the type that is replaced. */
  private void requireNoAttribute(QualifiedName type) {
    String name = Quoted.name(type);
    for (CompositeDefinition composite : before.objects(CompositeDefinition.class)) {
      if (composite.attributes().stream()
          .anyMatch(attribute -> ElementType.of(attribute.type()).name().equals(name))) {
        throw new InvalidDecisionException(
            "The enum type %s is to be made anew, since labels go or change places, and the composite type %s has an attribute of it, which PostgreSQL cannot change. Keep the labels, or declare an enum of another name, and an attribute of another name with it."
                .formatted(type, QualifiedName.of(composite)));
      }
    }
  }

  /**
   * What gets another name and another schema gets the name first, by way of a third one where the
   * name is taken in the schema that it leaves.
   */
  private static void steps(
      QualifiedName from,
      QualifiedName to,
      Set<QualifiedName> taken,
      BiFunction<QualifiedName, QualifiedName, Change> rename,
      Consumer<Change> action) {
    boolean moves = !from.schema().equals(to.schema()) && !from.name().equals(to.name());
    if (moves && taken.contains(new QualifiedName(from.schema(), to.name()))) {
      QualifiedName third = aside(from);
      QualifiedName thirdInSchema = new QualifiedName(to.schema(), third.name());
      action.accept(rename.apply(from, third));
      action.accept(rename.apply(third, thirdInSchema));
      action.accept(rename.apply(thirdInSchema, to));
    } else {
      action.accept(rename.apply(from, to));
    }
  }

  private void wholeTables() {
    Map<QualifiedName, TableDefinition> created = new TreeMap<>();
    after.tables().forEach(table -> created.put(QualifiedName.of(table), table));
    tables.forEach(table -> created.remove(table.name()));
    for (TableDefinition table : before.tables()) {
      if (!renaming.tables().containsKey(QualifiedName.of(table))) {
        changes.add(new Change.DropTable(table, List.copyOf(created.keySet())));
        sequences.disown(table.columns().stream()).forEach(changes::add);
      }
    }
    Map<QualifiedName, QualifiedName> renames = inRenamedSchemas(renaming.tables());
    Set<QualifiedName> taken = new HashSet<>(renames.keySet());
    taken.addAll(renames.values());
    taken.addAll(created.keySet());
    new RenameOrder<>(Diff::aside)
        .forEach(
            renames, (from, to) -> steps(from, to, taken, Change.RenameTable::new, changes::add));
    created.values().forEach(table -> changes.add(new Change.CreateTable(table)));
  }

  private void keptTablesAndObjects() {
    Map<QualifiedName, TableDiff> diffs = new TreeMap<>();
    RelationRenames relationRenames = new RelationRenames();
    DomainTypes domains = new DomainTypes(before, after);
    for (KeptTable table : tables) {
      renameColumns(table);
      renameSequences(table, relationRenames);
      diffs.put(
          table.name(),
          new TableDiff(table, decisions, replacedTypes, domains, sequences, relationRenames));
      sequences.disown(table.dropped()).forEach(changes::add);
    }
    // The first renames of all: a table takes its new name before indexes do.
    changes.addAll(0, relationRenames.giveWay(this::formerTable, namesOfTables()));
    relationRenames.forEach(changes::add);
    diffs.values().forEach(diff -> changes.addAll(diff.changes()));
    diffs.values().forEach(diff -> changes.addAll(diff.foreignKeys(diffs)));
    ObjectDiff objects = new ObjectDiff(renaming, changes);
    changes.addAll(objects.changes());
    diffs.values().forEach(diff -> changes.addAll(diff.policies(diffs, objects.gone())));
  }

  private QualifiedName formerTable(QualifiedName name) {
    return tables.stream()
        .filter(table -> table.name().equals(name))
        .map(table -> renaming.inRenamedSchema(table.oldName()))
        .findFirst()
        .orElse(name);
  }

  /** Returns all names that a table has before, after, or on its way. */
  private Set<QualifiedName> namesOfTables() {
    Set<QualifiedName> names = new HashSet<>();
    for (KeptTable table : tables) {
      names.add(renaming.inRenamedSchema(table.oldName()));
      names.add(table.name());
    }
    for (Change change : changes) {
      if (change instanceof Change.RenameTable rename) {
        names.add(new QualifiedName(rename.from().schema(), rename.to().name()));
        names.add(rename.to());
      }
    }
    return names;
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
            (owner, from, to) ->
                new Change.RenameSequence(new QualifiedName(owner.schema(), from), to));
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
