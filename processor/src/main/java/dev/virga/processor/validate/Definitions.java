package dev.virga.processor.validate;

import dev.virga.processor.model.CheckDeclaration;
import dev.virga.processor.model.Column;
import dev.virga.processor.model.Component;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Declarations;
import dev.virga.processor.model.ExcludeDeclaration;
import dev.virga.processor.model.ForeignKey;
import dev.virga.processor.model.IndexDeclaration;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.Problems;
import dev.virga.processor.model.ReferencesDeclaration;
import dev.virga.processor.model.UniqueDeclaration;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.EnumDefinition;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.Identifiers;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.IndexForm;
import dev.virga.schema.KeyDefinition;
import dev.virga.schema.KeyForm;
import dev.virga.schema.TableDefinition;
import dev.virga.schema.TableForm;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes what the database has of a table, its constraints and indexes named. */
final class Definitions {
  private final Declarations declarations;
  private final Problems problems;

  Definitions(Declarations declarations, Problems problems) {
    this.declarations = declarations;
    this.problems = problems;
  }

  TableDefinition of(Declaration declaration, List<Column> columns) {
    ConstraintNames names = new ConstraintNames(declaration.sqlName().value(), problems);
    declaration.components().stream()
        .filter(component -> component.identity().isPresent())
        .forEach(component -> names.takeSequence(component.columnName()));
    names.give(givenNames(declaration));
    Optional<String> schema = declaration.schema().map(Located::value);
    return new TableDefinition(
        declaration.name().qualified(),
        schema,
        declaration.sqlName().value(),
        declaration.comment().map(Located::value),
        columns.stream().map(Column::definition).toList(),
        primaryKey(declaration, names),
        uniqueKeys(declaration, names),
        foreignKeys(declaration, names),
        indexes(declaration, names),
        checks(declaration, columns, names),
        Optional.of(
            TableForm.PLAIN
                .with(Exclusions.of(declaration, names))
                .with(Policies.security(declaration), Policies.of(declaration))
                .with(Partitions.of(declaration))),
        enums(columns, schema),
        new Renames(schema).of(declaration, columns));
  }

  /** Returns the names that the user gives to constraints and indexes. */
  static List<Optional<Located<String>>> givenNames(Declaration declaration) {
    Stream<Optional<Located<String>>> ofKey =
        declaration.idNames().stream().limit(1).map(Optional::of);
    Stream<Optional<Located<String>>> ofComponents =
        declaration.components().stream()
            .flatMap(
                component ->
                    Stream.of(
                            component.uniques().stream().map(UniqueDeclaration::name),
                            component.references().stream().map(ReferencesDeclaration::name),
                            component.indexes().stream().map(IndexDeclaration::name),
                            component.checks().stream().map(CheckDeclaration::name))
                        .flatMap(Function.identity()));
    Stream<Optional<Located<String>>> ofRecord =
        Stream.of(
                declaration.uniques().stream().map(UniqueDeclaration::name),
                declaration.references().stream().map(ReferencesDeclaration::name),
                declaration.indexes().stream().map(IndexDeclaration::name),
                declaration.checks().stream().map(CheckDeclaration::name),
                declaration.exclusions().stream().map(ExcludeDeclaration::name))
            .flatMap(Function.identity());
    return Stream.of(ofKey, ofComponents, ofRecord).flatMap(Function.identity()).toList();
  }

  private static Optional<KeyDefinition> primaryKey(
      Declaration declaration, ConstraintNames names) {
    List<String> columns = declaration.idComponents().stream().map(Component::columnName).toList();
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new KeyDefinition(
                names.choose(declaration.idNames().stream().findFirst(), List.of(), "pkey"),
                columns));
  }

  private static List<KeyDefinition> uniqueKeys(Declaration declaration, ConstraintNames names) {
    Stream<KeyDefinition> components =
        declaration.components().stream()
            .flatMap(
                component ->
                    component.uniques().stream()
                        .map(
                            unique ->
                                unique(
                                    declaration, unique, List.of(component.columnName()), names)));
    Stream<KeyDefinition> record =
        declaration.uniques().stream()
            .map(
                unique ->
                    unique(
                        declaration,
                        unique,
                        columnNames(declaration, unique.componentNames()),
                        names));
    return Stream.concat(components, record).toList();
  }

  private static KeyDefinition unique(
      Declaration declaration,
      UniqueDeclaration unique,
      List<String> columns,
      ConstraintNames names) {
    return new KeyDefinition(
        names.choose(unique.name(), columns, "key"),
        columns,
        Optional.of(
            new KeyForm(
                unique.nulls(),
                Optional.of(included(declaration, unique.include())),
                unique.deferral())));
  }

  private static List<String> included(Declaration declaration, List<Located<String>> include) {
    return columnNames(declaration, include.stream().map(Located::value).toList());
  }

  static List<IndexDefinition> indexes(Declaration declaration, ConstraintNames names) {
    Stream<IndexDefinition> components =
        declaration.components().stream()
            .flatMap(
                component ->
                    component.indexes().stream()
                        .map(
                            index ->
                                index(declaration, index, List.of(component.columnName()), names)));
    Stream<IndexDefinition> record =
        declaration.indexes().stream()
            .map(
                index ->
                    index(
                        declaration,
                        index,
                        index.elements().isPresent()
                            ? List.of()
                            : columnNames(declaration, index.list().componentNames()),
                        names));
    return Stream.concat(components, record).toList();
  }

  private static IndexDefinition index(
      Declaration declaration,
      IndexDeclaration index,
      List<String> columns,
      ConstraintNames names) {
    return new IndexDefinition(
        names.choose(index.name(), columns, "idx"),
        columns,
        Optional.of(
            new IndexForm(
                index.uniqueness(),
                index.method().map(Located::value).filter(method -> !method.equals("btree")),
                index.elements().map(Located::value),
                Optional.of(included(declaration, index.include())),
                index.parameters().map(Located::value),
                index.where().map(Located::value))));
  }

  private static List<String> columnNames(Declaration declaration, List<String> components) {
    return components.stream()
        .flatMap(name -> declaration.component(name).stream())
        .map(Component::columnName)
        .toList();
  }

  private List<ForeignKeyDefinition> foreignKeys(Declaration declaration, ConstraintNames names) {
    return declaration.foreignKeys().stream()
        .flatMap(foreignKey -> foreignKey(foreignKey, names).stream())
        .toList();
  }

  private Optional<ForeignKeyDefinition> foreignKey(ForeignKey foreignKey, ConstraintNames names) {
    ReferencesDeclaration references = foreignKey.references();
    return declarations
        .table(references.target().value())
        .flatMap(
            target ->
                foreignKey
                    .key(target)
                    .map(
                        key ->
                            new ForeignKeyDefinition(
                                names.choose(references.name(), foreignKey.columns(), "fkey"),
                                foreignKey.columns(),
                                target.schema().map(Located::value),
                                target.sqlName().value(),
                                key.stream().map(Component::columnName).toList(),
                                references.onDelete().value(),
                                references.onUpdate().value(),
                                references.match(),
                                references.deferral())));
  }

  private static List<CheckDefinition> checks(
      Declaration declaration, List<Column> columns, ConstraintNames names) {
    Stream<CheckDefinition> components =
        declaration.components().stream()
            .flatMap(
                component ->
                    component.checks().stream()
                        .map(check -> check(check, List.of(component.columnName()), names)));
    Stream<CheckDefinition> record =
        declaration.checks().stream().map(check -> check(check, List.of(), names));
    return Stream.of(components, record, enumChecks(columns, names))
        .flatMap(Function.identity())
        .toList();
  }

  private static Stream<CheckDefinition> enumChecks(List<Column> columns, ConstraintNames names) {
    return columns.stream()
        .filter(column -> column.type().wrapped().allMatch(type -> type.domain().isEmpty()))
        .flatMap(
            column ->
                column
                    .type()
                    .enumTexts()
                    .map(
                        text ->
                            new CheckDefinition(
                                names.choose(Optional.empty(), List.of(column.name()), "check"),
                                text.check(
                                    Identifiers.quoted(column.name()),
                                    column.definition().type().endsWith("[]")))));
  }

  private static CheckDefinition check(
      CheckDeclaration check, List<String> columns, ConstraintNames names) {
    return new CheckDefinition(
        names.choose(check.name(), columns, "check"), check.condition().value());
  }

  static List<EnumDefinition> enums(List<Column> columns, Optional<String> schema) {
    return columns.stream()
        .flatMap(column -> column.type().enums())
        .distinct()
        .map(type -> new EnumDefinition(type.schemaFor(schema), type.sqlName(), type.labels()))
        .toList();
  }
}
