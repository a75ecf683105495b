package dev.virga.kit.ddl;

import static java.util.stream.Collectors.joining;

import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.AttributeDefinition;
import dev.virga.schema.CompositeDefinition;
import dev.virga.schema.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the statements about composite types. */
public final class CompositeStatements {
  private CompositeStatements() {}

  /** Creates a type, and says what is said about it. */
  static List<String> all(CompositeDefinition type) {
    QualifiedName name = QualifiedName.of(type);
    List<String> statements = new ArrayList<>(List.of(create(type)));
    type.comment().ifPresent(text -> statements.add(comment(name, Optional.of(text))));
    for (AttributeDefinition attribute : type.attributes()) {
      attribute
          .comment()
          .ifPresent(text -> statements.add(comment(name, attribute.name(), Optional.of(text))));
    }
    return statements;
  }

  private static String create(CompositeDefinition type) {
    return "create type "
        + Quoted.name(QualifiedName.of(type))
        + " as ("
        + type.attributes().stream()
            .map(attribute -> "\n  " + clause(attribute))
            .collect(joining(","))
        + "\n)";
  }

  private static String clause(AttributeDefinition attribute) {
    return Identifiers.quoted(attribute.name())
        + " "
        + attribute.type()
        + ColumnClause.collation(attribute.collation());
  }

  /** Renames a type within its schema. */
  public static String rename(QualifiedName type, String name) {
    return alter(type) + "rename to " + Identifiers.quoted(name);
  }

  /** Adds an attribute behind all others; values that are there have null for it. */
  public static String add(QualifiedName type, AttributeDefinition attribute) {
    return alter(type) + "add attribute " + clause(attribute);
  }

  /** Takes an attribute from all values. */
  public static String drop(QualifiedName type, String attribute) {
    return alter(type) + "drop attribute " + Identifiers.quoted(attribute);
  }

  /** Renames an attribute. */
  public static String renameAttribute(QualifiedName type, String attribute, String name) {
    return alter(type)
        + "rename attribute "
        + Identifiers.quoted(attribute)
        + " to "
        + Identifiers.quoted(name);
  }

  /** Says what a type is about; an empty comment takes away the one that is there. */
  public static String comment(QualifiedName type, Optional<String> comment) {
    return CommentStatements.on("type", type, comment);
  }

  /** Says what an attribute is about; an empty comment takes away the one that is there. */
  public static String comment(QualifiedName type, String attribute, Optional<String> comment) {
    return CommentStatements.ofColumn(new ColumnName(type, attribute), comment);
  }

  /** Drops a type; PostgreSQL refuses while a column uses it. */
  public static String drop(QualifiedName type) {
    return "drop type " + Quoted.name(type);
  }

  private static String alter(QualifiedName type) {
    return "alter type " + Quoted.name(type) + " ";
  }
}
