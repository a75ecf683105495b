package dev.virga.kit.pull;

import dev.virga.kit.ddl.Quoted;
import dev.virga.kit.introspect.Inexpressible;
import dev.virga.kit.introspect.Introspection;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.ElementType;
import dev.virga.kit.schema.Mentions;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.ExclusionDefinition;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.Identifiers;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.KeyDefinition;
import dev.virga.schema.PolicyDefinition;
import dev.virga.schema.TableDefinition;
import dev.virga.schema.TableForm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Leaves out of a live database what {@link Pull} leaves out of records, such as a column whose
 * type no component holds: that records are without it is no difference, and nothing drops it.
 */
public final class Sayable {
  private final DatabaseDefinition said;
  private final Map<QualifiedName, TableDefinition> declared;
  private final Set<String> leftOut = new LinkedHashSet<>();

  private Sayable(DatabaseDefinition said, DatabaseDefinition records) {
    this.said = said;
    this.declared = byName(records);
  }

  /** Returns what is there that records say, or could say. */
  public static Introspection of(Introspection live, DatabaseDefinition records) {
    Pulled pulled = Pull.into("said").from(live);
    Sayable sayable = new Sayable(pulled.records(), records);
    List<TableDefinition> tables = sayable.tables(live.database().tables());
    List<Inexpressible> inexpressible = new ArrayList<>(live.inexpressible());
    pulled.inexpressible().stream()
        .filter(each -> sayable.leftOut.contains(each.name()))
        .filter(each -> !live.inexpressible().contains(each))
        .forEach(inexpressible::add);
    return new Introspection(
        new DatabaseDefinition(tables, live.database().objects()), live.views(), inexpressible);
  }

  private static Map<QualifiedName, TableDefinition> byName(DatabaseDefinition database) {
    Map<QualifiedName, TableDefinition> tables = new TreeMap<>();
    database.tables().forEach(table -> tables.put(QualifiedName.of(table), table));
    return tables;
  }

  private List<TableDefinition> tables(List<TableDefinition> live) {
    Map<QualifiedName, TableDefinition> sayable = byName(said);
    List<TableDefinition> tables = new ArrayList<>();
    for (TableDefinition table : live) {
      QualifiedName name = QualifiedName.of(table);
      Optional<TableDefinition> record = Optional.ofNullable(declared.get(name));
      Optional<TableDefinition> pulled = Optional.ofNullable(sayable.get(name));
      if (record.isPresent() || pulled.isPresent()) {
        Set<String> names = names(record, pulled);
        addColumnsOfEnums(table, names);
        Set<String> identities = new HashSet<>();
        record.ifPresent(each -> addIdentities(each, identities));
        pulled.ifPresent(each -> addIdentities(each, identities));
        tables.add(withParts(table, names, identities));
      } else {
        leftOut.add(name.toString());
      }
    }
    return tables;
  }

  /** Returns the names of all columns that one of two tables has, or had. */
  private static Set<String> names(
      Optional<TableDefinition> record, Optional<TableDefinition> pulled) {
    Set<String> names = new HashSet<>();
    record.ifPresent(table -> addNames(table, names));
    pulled.ifPresent(table -> addNames(table, names));
    return names;
  }

  private static void addNames(TableDefinition table, Set<String> names) {
    table.columns().forEach(column -> names.add(column.name()));
    table.renames().forEach(rename -> names.add(rename.formerName()));
  }

  /** An enum type goes with its columns. */
  private static void addColumnsOfEnums(TableDefinition table, Set<String> names) {
    Set<String> enums =
        table.enums().stream()
            .map(type -> Quoted.name(QualifiedName.of(type)))
            .collect(Collectors.toUnmodifiableSet());
    table.columns().stream()
        .filter(column -> enums.contains(ElementType.of(column.type()).name()))
        .forEach(column -> names.add(column.name()));
  }

  private static void addIdentities(TableDefinition table, Set<String> names) {
    table.columns().stream()
        .filter(column -> column.identity().isPresent())
        .forEach(column -> names.add(column.name()));
  }

  private TableDefinition withParts(
      TableDefinition table, Set<String> names, Set<String> identities) {
    List<ColumnDefinition> columns =
        table.columns().stream()
            .filter(column -> names.contains(column.name()))
            .map(column -> identities.contains(column.name()) ? column : column.withoutIdentity())
            .toList();
    Parts parts = new Parts(table, names);
    return new TableDefinition(
        table.record(),
        table.schema(),
        table.name(),
        table.comment(),
        columns,
        parts
            .of(table.primaryKey().stream().toList(), Sayable::columns, KeyDefinition::name)
            .stream()
            .findFirst(),
        parts.of(table.uniqueKeys(), Sayable::columns, KeyDefinition::name),
        parts.of(table.foreignKeys(), key -> quoted(key.columns()), ForeignKeyDefinition::name),
        parts.of(table.indexes(), Sayable::columns, IndexDefinition::name),
        parts.of(table.checks(), CheckDefinition::condition, CheckDefinition::name),
        Optional.of(
            table
                .form()
                .orElse(TableForm.PLAIN)
                .with(parts.of(table.exclusions(), Sayable::columns, ExclusionDefinition::name))
                .with(
                    table.rowSecurity(),
                    parts.of(table.policies(), Sayable::columns, PolicyDefinition::name))),
        table.enums(),
        table.renames());
  }

  private static String columns(KeyDefinition key) {
    return quoted(key.columns()) + quoted(key.include());
  }

  private static String columns(IndexDefinition index) {
    return quoted(index.columns())
        + quoted(index.include())
        + index.form().stream().flatMap(ColumnWriter::texts).collect(Collectors.joining(" "));
  }

  private static String columns(ExclusionDefinition exclusion) {
    return exclusion.elements() + " " + exclusion.where().orElse("");
  }

  private static String columns(PolicyDefinition policy) {
    return policy.using().orElse("") + " " + policy.check().orElse("");
  }

  private static String quoted(List<String> columns) {
    return columns.stream().map(Identifiers::quoted).collect(Collectors.joining(" ", " ", " "));
  }

  /** The parts of a table, of which those go that are about a column that is left out. */
  private final class Parts {
    private final QualifiedName table;
    private final Set<String> gone;

    Parts(TableDefinition table, Set<String> names) {
      this.table = QualifiedName.of(table);
      this.gone =
          table.columns().stream()
              .map(ColumnDefinition::name)
              .filter(column -> !names.contains(column))
              .collect(Collectors.toUnmodifiableSet());
      gone.forEach(column -> leftOut.add(this.table + "." + column));
    }

    <T> List<T> of(List<T> parts, Function<T, String> columns, Function<T, String> name) {
      List<T> there = new ArrayList<>();
      for (T part : parts) {
        if (Mentions.in(columns.apply(part)).hasAny(gone)) {
          leftOut.add(table + "." + name.apply(part));
        } else {
          there.add(part);
        }
      }
      return there;
    }
  }
}
