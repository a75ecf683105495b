package dev.virga.kit.ddl;

import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.Identifiers;
import dev.virga.schema.KeyDefinition;
import dev.virga.schema.ReferentialAction;

/** Writes table constraints, as {@code create table} and {@code alter table ... add} take them. */
public final class Constraint {
  private Constraint() {}

  /** A primary key. */
  public static String primaryKey(KeyDefinition key) {
    return named(key.name()) + "primary key " + Quoted.names(key.columns());
  }

  /** A unique key. */
  public static String unique(KeyDefinition key) {
    return named(key.name()) + "unique " + Quoted.names(key.columns());
  }

  /** A check. */
  public static String check(CheckDefinition check) {
    return named(check.name()) + "check (" + check.condition() + ")";
  }

  /** A foreign key. */
  public static String foreignKey(ForeignKeyDefinition key) {
    return named(key.name())
        + "foreign key "
        + Quoted.names(key.columns())
        + " references "
        + Quoted.name(QualifiedName.referencedBy(key))
        + " "
        + Quoted.names(key.referencedColumns())
        + action(" on delete ", key.onDelete())
        + action(" on update ", key.onUpdate());
  }

  /** A primary key of an index that is there, which takes its name. */
  public static String primaryKeyUsingIndex(KeyDefinition key) {
    return named(key.name()) + "primary key using index " + Identifiers.quoted(key.name());
  }

  /** A unique key of an index that is there, which takes its name. */
  public static String uniqueUsingIndex(KeyDefinition key) {
    return named(key.name()) + "unique using index " + Identifiers.quoted(key.name());
  }

  private static String named(String name) {
    return "constraint " + Identifiers.quoted(name) + " ";
  }

  private static String action(String event, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION ? "" : event + action.sql();
  }
}
