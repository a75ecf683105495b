package dev.virga.kit.ddl;

import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.Deferral;
import dev.virga.schema.ExclusionDefinition;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.Identifiers;
import dev.virga.schema.KeyDefinition;
import dev.virga.schema.ReferentialAction;
import java.util.Optional;

/** Writes table constraints, as {@code create table} and {@code alter table ... add} take them. */
public final class Constraint {
  private Constraint() {}

  /** A primary key. */
  public static String primaryKey(KeyDefinition key) {
    return named(key.name()) + "primary key " + Quoted.names(key.columns());
  }

  /** A unique key. */
  public static String unique(KeyDefinition key) {
    return named(key.name())
        + "unique "
        + (key.nulls().isPresent() ? "nulls not distinct " : "")
        + Quoted.names(key.columns())
        + Quoted.including(key.include())
        + deferral(key.deferral());
  }

  /** A check. */
  public static String check(CheckDefinition check) {
    return named(check.name()) + "check (" + check.condition() + ")";
  }

  /** An exclusion constraint. */
  public static String exclusion(ExclusionDefinition exclusion) {
    return named(exclusion.name())
        + "exclude using "
        + exclusion.method().orElse("gist")
        + " ("
        + exclusion.elements()
        + ")"
        + exclusion.where().map(where -> " where (" + where + ")").orElse("")
        + deferral(exclusion.deferral());
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
        + (key.match().isPresent() ? " match full" : "")
        + action(" on delete ", key.onDelete())
        + action(" on update ", key.onUpdate())
        + deferral(key.deferral());
  }

  /** A primary key of an index that is there, which takes its name. */
  public static String primaryKeyUsingIndex(KeyDefinition key) {
    return named(key.name()) + "primary key using index " + Identifiers.quoted(key.name());
  }

  /** A unique key of an index that is there, which takes its name. */
  public static String uniqueUsingIndex(KeyDefinition key) {
    return named(key.name())
        + "unique using index "
        + Identifiers.quoted(key.name())
        + deferral(key.deferral());
  }

  private static String named(String name) {
    return "constraint " + Identifiers.quoted(name) + " ";
  }

  private static String deferral(Optional<Deferral> deferral) {
    return deferral.map(when -> " " + when.sql()).orElse("");
  }

  private static String action(String event, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION ? "" : event + action.sql();
  }
}
