package dev.virga.kit.introspect;

import dev.virga.kit.ddl.AlterTable;
import dev.virga.kit.ddl.Quoted;
import dev.virga.kit.introspect.Inexpressible.Kind;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.EnumDefinition;
import dev.virga.schema.ExclusionDefinition;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.Identifiers;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.KeyDefinition;
import dev.virga.schema.MatchType;
import dev.virga.schema.TableDefinition;
import dev.virga.schema.TableForm;
import dev.virga.schema.ViewDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a table's definition of what the catalog says, and lists what does not fit into one. */
final class TableReader {
  private final CatalogTable table;
  private final Map<QualifiedName, Set<Set<String>>> keys;
  private final List<Inexpressible> inexpressible = new ArrayList<>();
  private final List<KeyDefinition> primaryKeys = new ArrayList<>();
  private final List<KeyDefinition> uniqueKeys = new ArrayList<>();
  private final List<ForeignKeyDefinition> foreignKeys = new ArrayList<>();
  private final List<CheckDefinition> checks = new ArrayList<>();
  private final List<ExclusionDefinition> exclusions = new ArrayList<>();
  private final Map<QualifiedName, EnumDefinition> enums = new LinkedHashMap<>();
  private final TableDefinition definition;

  /** Reads a table; foreign keys can refer to the {@code keys} of tables. */
  TableReader(CatalogTable table, Map<QualifiedName, Set<Set<String>>> keys) {
    this.table = table;
    this.keys = keys;
    QualifiedName name = table.qualifiedName();
    table.partitioning().ifPresent(this::partitioned);
    if (table.unlogged()) {
      add(Kind.TABLE, name.toString(), "unlogged", "");
    }
    List<ColumnDefinition> columns = table.columns().stream().map(this::column).toList();
    table.constraints().forEach(this::constraint);
    this.definition =
        new TableDefinition(
            "the table " + name,
            name.schema(),
            name.name(),
            table.comment(),
            columns,
            primaryKeys.stream().findFirst(),
            uniqueKeys,
            foreignKeys,
            table.indexes().stream().flatMap(index -> index(index).stream()).toList(),
            checks,
            Optional.of(
                TableForm.PLAIN
                    .with(exclusions)
                    .with(table.rowSecurity(), table.printedPolicies())
                    .with(
                        table
                            .partitioning()
                            .filter(CatalogPartitioning::ofColumns)
                            .map(CatalogPartitioning::definition))),
            List.copyOf(enums.values()),
            List.of());
  }

  private void partitioned(CatalogPartitioning partitioning) {
    if (partitioning.ofColumns()) {
      partitioning
          .others()
          .forEach(
              partition ->
                  add(
                      Kind.PARTITION,
                      partition.qualifiedName(),
                      partition.detail(),
                      partition.statement()));
      return;
    }
    add(
        Kind.TABLE,
        table.qualifiedName().toString(),
        "partitioned by " + table.partitionKey().orElseThrow(),
        "");
    partitioning
        .partitions()
        .forEach(
            partition -> add(Kind.PARTITION, partition.qualifiedName(), partition.detail(), ""));
  }

  TableDefinition definition() {
    return definition;
  }

  /** Returns the view that it is. */
  ViewDefinition definition(CatalogView view) {
    return new ViewDefinition(
        view.kind(),
        definition.schema(),
        definition.name(),
        view.text(),
        view.parameters(),
        definition.indexes(),
        definition.comment(),
        Optional.empty());
  }

  List<Inexpressible> inexpressible() {
    return inexpressible;
  }

  private ColumnDefinition column(CatalogColumn column) {
    String name = table.qualifiedName() + "." + column.name();
    column
        .otherCollation()
        .ifPresent(collation -> add(Kind.COLUMN, name, "collate " + collation, ""));
    return new ColumnDefinition(
        column.name(),
        column.typeName().map(type -> ownType(column, type)).orElseGet(() -> type(column)),
        column.nullable(),
        column.defaultExpression(),
        column.identityGeneration(),
        column.sequence(),
        column.computed(),
        Optional.of(column.form()),
        column.comment());
  }

  private static String type(CatalogColumn column) {
    return TypeName.shortened(column.type());
  }

  private String ownType(CatalogColumn column, String type) {
    QualifiedName name = table.named(column.typeSchema().orElseThrow(), type);
    column
        .labels()
        .ifPresent(
            labels -> enums.put(name, new EnumDefinition(name.schema(), name.name(), labels)));
    return Quoted.name(name) + (column.array() ? "[]" : "");
  }

  private void constraint(CatalogConstraint constraint) {
    switch (constraint.kind()) {
      case "p" -> {
        options(constraint);
        primaryKeys.add(new KeyDefinition(constraint.name(), constraint.columns()));
      }
      case "u" -> {
        options(constraint);
        uniqueKeys.add(
            new KeyDefinition(
                constraint.name(), constraint.columns(), Optional.of(constraint.keyForm())));
      }
      case "c" -> {
        options(constraint);
        checks.add(
            new CheckDefinition(
                constraint.name(), Parentheses.stripped(constraint.condition().orElseThrow())));
      }
      case "f" -> foreignKey(constraint);
      default -> exclusion(constraint);
    }
  }

  /** What a constraint is besides what records say does not keep them from saying the rest. */
  private void options(CatalogConstraint constraint) {
    if (!constraint.options().isEmpty()) {
      add(
          Kind.CONSTRAINT,
          table.qualifiedName() + "." + constraint.name(),
          String.join(", ", constraint.options()),
          "");
    }
  }

  private void foreignKey(CatalogConstraint constraint) {
    QualifiedName referenced =
        table.named(
            constraint.referencedSchema().orElseThrow(),
            constraint.referencedTable().orElseThrow());
    if (!keys.getOrDefault(referenced, Set.of())
        .contains(Set.copyOf(constraint.referencedColumns()))) {
      add(constraint, constraint.definition());
      return;
    }
    options(constraint);
    foreignKeys.add(
        new ForeignKeyDefinition(
            constraint.name(),
            constraint.columns(),
            referenced.schema(),
            referenced.name(),
            constraint.referencedColumns(),
            CatalogConstraint.action(constraint.onDelete()),
            CatalogConstraint.action(constraint.onUpdate()),
            Optional.of(MatchType.FULL).filter(match -> constraint.matchFull()),
            constraint.deferral()));
  }

  private void exclusion(CatalogConstraint constraint) {
    if (constraint.options().isEmpty()) {
      exclusions.add(constraint.exclusion());
    } else {
      add(constraint, constraint.definition());
    }
  }

  private void add(CatalogConstraint constraint, String what) {
    add(
        Kind.CONSTRAINT,
        table.qualifiedName() + "." + constraint.name(),
        what,
        AlterTable.add(
            table.qualifiedName(),
            "constraint " + Identifiers.quoted(constraint.name()) + " " + what));
  }

  private Optional<IndexDefinition> index(CatalogIndex index) {
    if (index.valid()) {
      return Optional.of(index.definedAs());
    }
    add(
        Kind.INDEX,
        new QualifiedName(table.qualifiedName().schema(), index.name()).toString(),
        "not valid, as its build failed: drop it",
        "");
    return Optional.empty();
  }

  private void add(Kind kind, String name, String detail, String statement) {
    inexpressible.add(
        new Inexpressible(
            kind, name, detail, Optional.of(statement).filter(text -> !text.isEmpty())));
  }
}
