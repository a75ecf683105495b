package dev.virga.processor.validate;

import dev.virga.processor.model.Column;
import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.EnumType;
import dev.virga.processor.model.FormerName;
import dev.virga.processor.model.Located;
import dev.virga.schema.RenameDefinition;
import dev.virga.schema.RenameDefinition.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes what a table, its columns and the enum types that they use were called before.
 *
 * @param schema the schema of the table
 */
record Renames(Optional<String> schema) {
  List<RenameDefinition> of(Declaration declaration, List<Column> columns) {
    Stream<RenameDefinition> table =
        declaration.former().stream()
            .map(former -> rename(Kind.TABLE, declaration.sqlName().value(), former));
    Stream<RenameDefinition> ofColumns =
        declaration.components().stream()
            .flatMap(
                component ->
                    component.former().stream()
                        .map(former -> rename(Kind.COLUMN, component.columnName(), former)));
    return Stream.of(table, ofColumns, ofEnums(columns)).flatMap(renames -> renames).toList();
  }

  /** Returns those of the enum types that columns use. */
  Stream<RenameDefinition> ofEnums(List<Column> columns) {
    return columns.stream()
        .map(column -> column.type().stored())
        .filter(EnumType.class::isInstance)
        .map(EnumType.class::cast)
        .distinct()
        .flatMap(type -> type.renames().stream().map(rename -> rename(type, rename)));
  }

  private static RenameDefinition rename(Kind kind, String name, FormerName former) {
    return new RenameDefinition(
        kind, Optional.empty(), name, former.schema().map(Located::value), former.name().value());
  }

  private RenameDefinition rename(EnumType type, EnumType.Rename rename) {
    return new RenameDefinition(
        rename.label().isPresent() ? Kind.LABEL : Kind.ENUM,
        Optional.of(type.sqlType(schema)),
        rename.label().orElse(type.sqlName()),
        rename.formerSchema(),
        rename.formerName());
  }
}
