package dev.virga.processor.validate;

import dev.virga.processor.model.Declaration;
import dev.virga.processor.model.Declarations;
import dev.virga.processor.model.ForeignKey;
import dev.virga.processor.model.HasManyDeclaration;
import dev.virga.processor.model.HasOneDeclaration;
import dev.virga.processor.model.JavaName;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.Naming;
import dev.virga.processor.model.Parent;
import dev.virga.processor.model.Relation;
import dev.virga.processor.model.Relation.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Finds the tables that a table's rows can be inserted with: those with a relation to it along a
 * foreign key of one column.
 */
final class Parents {
  private final Declarations declarations;

  Parents(Declarations declarations) {
    this.declarations = declarations;
  }

  List<Parent> of(Declaration child, List<Relation> relations) {
    return child.foreignKeys().stream()
        .filter(key -> key.components().size() == 1)
        .flatMap(key -> parent(child, key, relations).stream())
        .toList();
  }

  private Optional<Parent> parent(
      Declaration child, ForeignKey foreignKey, List<Relation> relations) {
    JavaName target = foreignKey.references().target().value();
    Kind kind = foreignKey.nullable() ? Kind.OPTIONAL_TO_ONE : Kind.TO_ONE;
    return relations.stream()
        .filter(relation -> leadsBack(target, child.name(), foreignKey))
        .filter(
            relation ->
                relation.kind() == kind
                    && relation.columns().equals(foreignKey.columns())
                    && relation.target().equals(target))
        .findFirst()
        .map(
            relation ->
                new Parent(
                    Naming.camelCase(relation.constant()),
                    relation.columns().get(0),
                    relation.target(),
                    relation.targetScope()));
  }

  private boolean leadsBack(JavaName parent, JavaName child, ForeignKey foreignKey) {
    Optional<Declaration> declared = declarations.table(parent);
    return declared.stream()
            .flatMap(table -> table.hasMany().stream())
            .filter(relation -> relation.through().isEmpty())
            .filter(relation -> relation.target().value().equals(child))
            .map(HasManyDeclaration::by)
            .anyMatch(by -> means(by, foreignKey))
        || declared.stream()
            .flatMap(table -> table.hasOne().stream())
            .filter(relation -> relation.target().value().equals(child))
            .map(HasOneDeclaration::by)
            .anyMatch(by -> means(by, foreignKey));
  }

  /** Without a name, the foreign key is the only one between the two. */
  private static boolean means(Optional<Located<String>> by, ForeignKey foreignKey) {
    return by.isEmpty() || foreignKey.isOf(by.get().value());
  }
}
