package dev.virga.kit.diff;

import dev.virga.kit.ddl.Quoted;
import dev.virga.kit.diff.Decisions.LabelName;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.ElementType;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.CompositeDefinition;
import dev.virga.schema.DomainDefinition;
import dev.virga.schema.EnumDefinition;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.KeyDefinition;
import dev.virga.schema.KeyForm;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.TableDefinition;
import dev.virga.schema.TableForm;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells what is there before and after, and says what was there before in the names of afterwards.
 */
final class Renaming {
  /** No name has this in it: PostgreSQL cannot store it. */
  private static final String GONE = "\0gone";

  private final DatabaseDefinition before;
  private final DatabaseDefinition after;
  private final Decisions decisions;
  private final Map<QualifiedName, QualifiedName> tables;
  private final Map<QualifiedName, QualifiedName> enums;
  private final ObjectMatching objects;
  private final Map<QualifiedName, Map<String, String>> columns = new HashMap<>();

  Renaming(DatabaseDefinition before, DatabaseDefinition after, Decisions decisions) {
    this.before = before;
    this.after = after;
    this.decisions = decisions;
    this.tables =
        kept(
            before.tables().stream().map(QualifiedName::of).toList(),
            names(after),
            decisions.tables());
    this.enums =
        kept(
            before.enums().stream().map(QualifiedName::of).toList(),
            after.enums().stream().map(QualifiedName::of).collect(Collectors.toSet()),
            decisions.enums());
    this.objects = new ObjectMatching(before, after, this::inRenamedSchema);
    for (TableDefinition table : before.tables()) {
      QualifiedName oldName = QualifiedName.of(table);
      QualifiedName newName = tables.get(oldName);
      columns.put(oldName, newName == null ? Map.of() : columns(table, table(after, newName)));
    }
  }

  /** Returns the name of a table or type once its schema is renamed. */
  QualifiedName inRenamedSchema(QualifiedName name) {
    return new QualifiedName(
        name.schema().map(schema -> decisions.schemas().getOrDefault(schema, schema)), name.name());
  }

  /** Returns the new name of each table that stays, by its old one. */
  Map<QualifiedName, QualifiedName> tables() {
    return tables;
  }

  /** Returns the new name of each enum type that stays, by its old one. */
  Map<QualifiedName, QualifiedName> enums() {
    return enums;
  }

  /** Returns the name of an enum type that goes, which another type may take from it. */
  QualifiedName droppedEnum(QualifiedName old) {
    QualifiedName name = inRenamedSchema(old);
    return enums.containsValue(name)
        ? new QualifiedName(name.schema(), "dropped_" + name.name())
        : name;
  }

  /** Returns what there is besides tables, before and after. */
  ObjectMatching objects() {
    return objects;
  }

  /** Returns the tables that stay, in the order of their new names. */
  List<KeptTable> keptTables() {
    Map<QualifiedName, KeptTable> kept = new TreeMap<>();
    for (TableDefinition table : before.tables()) {
      QualifiedName oldName = QualifiedName.of(table);
      QualifiedName newName = tables.get(oldName);
      if (newName != null) {
        kept.put(
            newName,
            new KeptTable(
                table,
                renamed(table, newName),
                table(after, newName),
                inRenamedSchema(oldName).schema(),
                columnNames(oldName)));
      }
    }
    return List.copyOf(kept.values());
  }

  private Map<String, String> columnNames(QualifiedName oldTable) {
    return columns.getOrDefault(oldTable, Map.of());
  }

  private Map<QualifiedName, QualifiedName> kept(
      List<QualifiedName> olds,
      Set<QualifiedName> news,
      Map<QualifiedName, QualifiedName> renames) {
    Set<QualifiedName> taken = new HashSet<>(renames.values());
    Map<QualifiedName, QualifiedName> kept = new TreeMap<>();
    for (QualifiedName old : olds) {
      QualifiedName inSchema = inRenamedSchema(old);
      QualifiedName renamed = renames.get(old);
      if (renamed != null) {
        kept.put(old, renamed);
      } else if (news.contains(inSchema) && !taken.contains(inSchema)) {
        kept.put(old, inSchema);
      }
    }
    return kept;
  }

  private Map<String, String> columns(TableDefinition old, TableDefinition now) {
    Set<String> news =
        now.columns().stream().map(ColumnDefinition::name).collect(Collectors.toSet());
    Map<String, String> renames = new HashMap<>();
    decisions
        .columns()
        .forEach(
            (from, to) -> {
              if (from.table().equals(QualifiedName.of(old))) {
                renames.put(from.column(), to);
              }
            });
    Map<String, String> kept = new LinkedHashMap<>();
    for (ColumnDefinition column : old.columns()) {
      String name = column.name();
      String renamed = renames.get(name);
      if (renamed != null) {
        kept.put(name, renamed);
      } else if (news.contains(name) && !renames.containsValue(name)) {
        kept.put(name, name);
      }
    }
    new ComputedColumns(old, now, this::isSameType).removeRemade(kept);
    return kept;
  }

  /** Of enum types that are not the same, columns may have to be converted. */
  private boolean isSameType(ColumnDefinition old, ColumnDefinition now) {
    return old.collation().equals(now.collation()) && isOfSameType(old, now);
  }

  private boolean isOfSameType(ColumnDefinition old, ColumnDefinition now) {
    return enumOf(before, old.type())
        .map(
            type ->
                enumOf(after, now.type())
                    .filter(other -> other.labels().equals(type.labels()))
                    .filter(other -> old.type().endsWith("]") == now.type().endsWith("]"))
                    .isPresent())
        .orElseGet(() -> !Conversion.isChange(old.type(), now.type()));
  }

  private TableDefinition renamed(TableDefinition table, QualifiedName name) {
    Map<String, String> names = columnNames(QualifiedName.of(table));
    return new TableDefinition(
        table.record(),
        name.schema(),
        name.name(),
        table.comment(),
        table.columns().stream()
            .filter(column -> names.containsKey(column.name()))
            .map(column -> renamed(column, names))
            .toList(),
        table.primaryKey().map(key -> renamed(key, names)),
        table.uniqueKeys().stream().map(key -> renamed(key, names)).toList(),
        table.foreignKeys().stream().map(key -> renamed(key, names)).toList(),
        table.indexes().stream().map(index -> renamed(index, table, names)).toList(),
        table.checks().stream().map(check -> renamed(check, table, names)).toList(),
        table.form().map(form -> renamed(form, table, names)),
        table.enums(),
        List.of());
  }

  private ColumnDefinition renamed(ColumnDefinition column, Map<String, String> names) {
    Optional<EnumDefinition> type = enumOf(before, column.type());
    return column
        .as(names.getOrDefault(column.name(), column.name()), renamedType(column.type()))
        .with(column.defaultExpression().map(text -> relabelled(text, type)), column.computed());
  }

  /** Returns a type in the names of afterwards. */
  String renamedType(String type) {
    return enumOf(before, type)
        .map(QualifiedName::of)
        .map(old -> Quoted.name(enums.getOrDefault(old, droppedEnum(old))))
        .map(name -> ElementType.of(type).named(name).columnType())
        .orElseGet(() -> inRenamedObject(type));
  }

  private String inRenamedObject(String type) {
    ElementType element = ElementType.of(type);
    return objects.kept().stream()
        .filter(
            pair ->
                pair.before() instanceof DomainDefinition
                    || pair.before() instanceof CompositeDefinition)
        .filter(pair -> quoted(pair.before()).equals(element.name()))
        .findFirst()
        .map(pair -> element.named(quoted(pair.after())).columnType())
        .orElse(type);
  }

  private static String quoted(SchemaObject object) {
    return Quoted.name(QualifiedName.of(object));
  }

  /** A default that PostgreSQL holds as a label follows the label to its new name. */
  private String relabelled(String expression, Optional<EnumDefinition> type) {
    return type.map(QualifiedName::of)
        .map(
            name ->
                new Expression(expression)
                    .relabel(
                        label -> decisions.labels().getOrDefault(new LabelName(name, label), label))
                    .text())
        .orElse(expression);
  }

  private static Optional<EnumDefinition> enumOf(DatabaseDefinition database, String type) {
    String element = ElementType.of(type).name();
    return database.enums().stream()
        .filter(each -> Quoted.name(QualifiedName.of(each)).equals(element))
        .findFirst();
  }

  private static KeyDefinition renamed(KeyDefinition key, Map<String, String> names) {
    return new KeyDefinition(
        key.name(),
        renamed(key.columns(), names),
        key.form()
            .map(
                form ->
                    new KeyForm(
                        form.nulls(),
                        form.include().map(columns -> renamed(columns, names)),
                        form.deferral())));
  }

  private ForeignKeyDefinition renamed(ForeignKeyDefinition key, Map<String, String> names) {
    QualifiedName oldTable = QualifiedName.referencedBy(key);
    QualifiedName newTable = tables.getOrDefault(oldTable, QualifiedName.of(GONE));
    return new ForeignKeyDefinition(
        key.name(),
        renamed(key.columns(), names),
        newTable.schema(),
        newTable.name(),
        renamed(key.referencedColumns(), columnNames(oldTable)),
        key.onDelete(),
        key.onUpdate(),
        key.match(),
        key.deferral());
  }

  private static CheckDefinition renamed(
      CheckDefinition check, TableDefinition table, Map<String, String> names) {
    return new CheckDefinition(check.name(), renamed(check.condition(), table, names));
  }

  private static TableForm renamed(
      TableForm form, TableDefinition table, Map<String, String> names) {
    return form.with(
            form.partitioning()
                .map(partitioning -> partitioning.over(renamed(partitioning.columns(), names))))
        .with(
            form.rowSecurity(),
            table.policies().stream()
                .map(
                    policy ->
                        policy.with(
                            policy.using().map(text -> renamed(text, table, names)),
                            policy.check().map(text -> renamed(text, table, names))))
                .toList())
        .with(
            table.exclusions().stream()
                .map(
                    exclusion ->
                        exclusion.with(
                            renamed(exclusion.elements(), table, names),
                            exclusion.where().map(text -> renamed(text, table, names))))
                .toList());
  }

  private static IndexDefinition renamed(
      IndexDefinition index, TableDefinition table, Map<String, String> names) {
    return new IndexDefinition(
        index.name(),
        renamed(index.columns(), names),
        index
            .form()
            .map(
                form ->
                    form.with(
                            form.elements().map(text -> renamed(text, table, names)),
                            form.where().map(text -> renamed(text, table, names)))
                        .including(form.include().map(columns -> renamed(columns, names)))));
  }

  private static String renamed(String text, TableDefinition table, Map<String, String> names) {
    Set<String> columns =
        table.columns().stream().map(ColumnDefinition::name).collect(Collectors.toSet());
    return new Expression(text)
        .rename(name -> columns.contains(name) ? names.getOrDefault(name, name + GONE) : name)
        .text();
  }

  private static List<String> renamed(List<String> columns, Map<String, String> names) {
    return columns.stream().map(name -> names.getOrDefault(name, name + GONE)).toList();
  }

  private static Set<QualifiedName> names(DatabaseDefinition database) {
    return database.tables().stream().map(QualifiedName::of).collect(Collectors.toSet());
  }

  private static TableDefinition table(DatabaseDefinition database, QualifiedName name) {
    return database.tables().stream()
        .filter(table -> QualifiedName.of(table).equals(name))
        .findFirst()
        .orElseThrow();
  }
}
