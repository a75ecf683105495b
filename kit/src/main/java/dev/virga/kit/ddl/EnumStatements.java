package dev.virga.kit.ddl;

import static java.util.stream.Collectors.joining;

import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.EnumDefinition;
import dev.virga.schema.Identifiers;
import dev.virga.schema.Literals;
import java.util.Optional;

/** Writes the statements about enum types. */
public final class EnumStatements {
  private EnumStatements() {}

  /** Creates a type. */
  public static String create(EnumDefinition type) {
    return "create type "
        + Quoted.name(QualifiedName.of(type))
        + " as enum "
        + type.labels().stream().map(Literals::text).collect(joining(", ", "(", ")"));
  }

  /** Renames a type within its schema. */
  public static String rename(QualifiedName type, String name) {
    return alter(type) + " rename to " + Identifiers.quoted(name);
  }

  /** Moves a type to another schema. */
  public static String move(QualifiedName type, Optional<String> schema) {
    return alter(type) + " set schema " + Identifiers.quoted(schema.orElse("public"));
  }

  /** Renames a label, for all rows that hold it. */
  public static String renameLabel(QualifiedName type, String from, String to) {
    return alter(type) + " rename value " + Literals.text(from) + " to " + Literals.text(to);
  }

  /** Adds a label behind another. */
  public static String addLabelAfter(QualifiedName type, String label, String neighbour) {
    return addLabel(type, label) + " after " + Literals.text(neighbour);
  }

  /** Adds a label before another. */
  public static String addLabelBefore(QualifiedName type, String label, String neighbour) {
    return addLabel(type, label) + " before " + Literals.text(neighbour);
  }

  /** Adds a label to a type that may have none. */
  public static String addLabel(QualifiedName type, String label) {
    return alter(type) + " add value " + Literals.text(label);
  }

  /** Drops a type; PostgreSQL refuses while a column uses it. */
  public static String drop(QualifiedName type) {
    return "drop type " + Quoted.name(type);
  }

  private static String alter(QualifiedName type) {
    return "alter type " + Quoted.name(type);
  }
}
