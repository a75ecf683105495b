package dev.virga.kit.pull;

import dev.virga.kit.introspect.Inexpressible;
import dev.virga.kit.introspect.Inexpressible.Kind;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.EnumDefinition;
import dev.virga.schema.ExclusionDefinition;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.KeyDefinition;
import dev.virga.schema.PartitioningDefinition;
import dev.virga.schema.PolicyDefinition;
import dev.virga.schema.RowSecurity;
import dev.virga.schema.TableDefinition;
import dev.virga.schema.TableForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A record that is being written for a table, with what it says of the table so far, and what it
 * cannot say.
 */
final class RecordDraft {
  private final TableDefinition table;
  private final RecordName name;
  private final Map<String, Component> components = new LinkedHashMap<>();
  private final List<String> annotations = new ArrayList<>();
  private final Set<String> imports = new TreeSet<>();

  /** The classes that are called by their simple names, which stand before. */
  private final Map<String, String> named = new HashMap<>();

  private final Set<String> constants = new HashSet<>();
  private final Set<EnumDefinition> enums = new LinkedHashSet<>();
  private final List<Inexpressible> inexpressible = new ArrayList<>();
  private Optional<KeyDefinition> primaryKey = Optional.empty();
  private final List<KeyDefinition> uniqueKeys = new ArrayList<>();
  private final List<ForeignKeyDefinition> foreignKeys = new ArrayList<>();
  private final List<IndexDefinition> indexes = new ArrayList<>();
  private final List<CheckDefinition> checks = new ArrayList<>();
  private Optional<PartitioningDefinition> partitioning = Optional.empty();
  private Optional<RowSecurity> rowSecurity = Optional.empty();
  private final List<PolicyDefinition> policies = new ArrayList<>();
  private final List<ExclusionDefinition> exclusions = new ArrayList<>();

  private RecordDraft(
      TableDefinition table, RecordName name, String annotation, List<String> members) {
    this.table = table;
    this.name = name;
    constants.add(JavaNames.constant(name.scope()));
    constants.add("PRIMARY_KEY");
    named.put(name.record(), name.qualifiedRecord());
    require(annotation);
    List<String> all = new ArrayList<>();
    table.schema().ifPresent(schema -> all.add("schema = " + JavaText.quoted(schema)));
    all.addAll(members);
    if (name.scopeIsGiven()) {
      all.add("scope = " + JavaText.quoted(name.scope()));
    }
    annotate("@" + annotation + "(" + members(JavaText.quoted(table.name()), all) + ")");
  }

  private static String members(String value, List<String> others) {
    if (others.isEmpty()) {
      return value;
    }
    String all = "value = " + value + ", " + String.join(", ", others);
    return all.indexOf('\n') < 0
        ? all
        : "\n    value = " + value + ",\n    " + String.join(",\n    ", others);
  }

  /** Begins the record of a table. */
  static RecordDraft of(TableDefinition table, RecordName name) {
    return new RecordDraft(
        table,
        name,
        "Table",
        table.comment().map(text -> "comment = " + JavaText.quoted(text)).stream().toList());
  }

  /** Begins the record of a view, whose rows are those of a table. */
  static RecordDraft of(TableDefinition rows, RecordName name, List<String> members) {
    return new RecordDraft(rows, name, "View", members);
  }

  TableDefinition table() {
    return table;
  }

  RecordName name() {
    return name;
  }

  QualifiedName tableName() {
    return QualifiedName.of(table);
  }

  List<Inexpressible> inexpressible() {
    return inexpressible;
  }

  Set<String> imports() {
    return imports;
  }

  List<String> annotations() {
    return annotations;
  }

  List<Component> components() {
    return List.copyOf(components.values());
  }

  boolean hasColumns() {
    return !components.isEmpty();
  }

  Optional<Component> component(String column) {
    return Optional.ofNullable(components.get(column));
  }

  /** Returns whether each column has a component. */
  boolean has(List<String> columns) {
    return components.keySet().containsAll(columns);
  }

  /** Returns whether an expression names a column that has no component. */
  boolean namesWhatIsOmitted(String expression) {
    return table.columns().stream()
        .map(ColumnDefinition::name)
        .filter(column -> !components.containsKey(column))
        .anyMatch(
            column ->
                Pattern.compile("(?<![\\w])\"?" + Pattern.quote(column) + "\"?(?![\\w])")
                    .matcher(expression)
                    .find());
  }

  /** Returns the components of columns that all have one. */
  List<Component> components(List<String> columns) {
    return columns.stream().map(column -> component(column).orElseThrow()).toList();
  }

  /** Returns the keys that other tables can refer to. */
  List<KeyDefinition> keys() {
    return Stream.concat(primaryKey.stream(), uniqueKeys.stream()).toList();
  }

  Optional<KeyDefinition> primaryKey() {
    return primaryKey;
  }

  List<ForeignKeyDefinition> foreignKeys() {
    return foreignKeys;
  }

  /** Returns whether no other member of the generated interface has the name; then it is taken. */
  boolean take(String constant) {
    return constants.add(constant);
  }

  void add(Component component) {
    components.put(component.column().name(), component);
  }

  void add(EnumDefinition type) {
    enums.add(type);
  }

  void add(ForeignKeyDefinition key) {
    foreignKeys.add(key);
  }

  void add(IndexDefinition index) {
    indexes.add(index);
  }

  void add(CheckDefinition check) {
    checks.add(check);
  }

  void add(ExclusionDefinition exclusion) {
    exclusions.add(exclusion);
  }

  void secure(RowSecurity security, List<PolicyDefinition> admitting) {
    rowSecurity = Optional.of(security);
    policies.addAll(admitting);
  }

  void divide(PartitioningDefinition how) {
    partitioning = Optional.of(how);
  }

  void addUnique(KeyDefinition key) {
    uniqueKeys.add(key);
  }

  void setPrimaryKey(KeyDefinition key) {
    primaryKey = Optional.of(key);
  }

  /** Puts an annotation on the record. */
  void annotate(String annotation) {
    annotations.add(annotation);
  }

  /** Returns what another record is called in this one, and imports it if need be. */
  String nameOf(RecordDraft other) {
    return nameOf(other.name().packageName(), other.name().record());
  }

  /** Returns what a class is called in the record, and imports it if need be. */
  String nameOf(String packageName, String simpleName) {
    String qualified = packageName + "." + simpleName;
    if (!qualified.equals(named.computeIfAbsent(simpleName, simple -> qualified))) {
      return qualified;
    }
    if (!packageName.equals(name.packageName())) {
      require(qualified);
    }
    return simpleName;
  }

  /** Imports a class, of the vocabulary where it has no package. */
  void require(String className) {
    imports.add(className.indexOf('.') < 0 ? "dev.virga.annotation." + className : className);
  }

  List<IndexDefinition> indexes() {
    return indexes;
  }

  void cannotSay(Kind kind, String part, String detail) {
    inexpressible.add(
        new Inexpressible(
            kind, tableName() + (part.isEmpty() ? "" : "." + part), detail, Optional.empty()));
  }

  /** Returns what the record says of the table. */
  TableDefinition definition() {
    List<ColumnDefinition> columns = components.values().stream().map(Component::column).toList();
    return new TableDefinition(
        name.packageName() + "." + name.record(),
        table.schema(),
        table.name(),
        table.comment(),
        columns,
        primaryKey,
        uniqueKeys,
        foreignKeys,
        indexes,
        checks,
        Optional.of(
            TableForm.PLAIN.with(exclusions).with(rowSecurity, policies).with(partitioning)),
        List.copyOf(enums),
        List.of());
  }
}
