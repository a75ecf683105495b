package dev.virga.kit.drift;

import dev.virga.kit.ddl.Constraint;
import dev.virga.kit.ddl.IndexStatements;
import dev.virga.kit.ddl.PolicyStatements;
import dev.virga.kit.diff.Change;
import dev.virga.kit.diff.KeyKind;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.ExclusionDefinition;
import dev.virga.schema.Identifiers;
import dev.virga.schema.KeyDefinition;
import dev.virga.schema.PolicyDefinition;
import java.util.Optional;

/**
 * A constraint or index that a change drops or adds. One that has to be another goes and comes in
 * two changes, which are one difference.
 *
 * @param table the table
 * @param kind what it is, such as {@code foreign key}
 * @param name its name
 * @param definition what it says, as SQL has it behind the name
 */
record TablePart(QualifiedName table, String kind, String name, String definition) {
  /** Returns what a change drops; empty for another kind of change. */
  static Optional<TablePart> droppedBy(Change change) {
    if (change instanceof Change.DropForeignKey drop) {
      return Optional.of(
          of(drop.table(), "foreign key", drop.key().name(), Constraint.foreignKey(drop.key())));
    }
    if (change instanceof Change.DropCheck drop) {
      return Optional.of(
          of(drop.table(), "check", drop.check().name(), Constraint.check(drop.check())));
    }
    if (change instanceof Change.DropExclusion drop) {
      return Optional.of(exclusion(drop.table(), drop.exclusion()));
    }
    if (change instanceof Change.DropPolicy drop) {
      return Optional.of(policy(drop.table(), drop.policy()));
    }
    if (change instanceof Change.DropKey drop) {
      return Optional.of(key(drop.table(), drop.kind(), drop.key()));
    }
    return change instanceof Change.DropIndex drop
        ? Optional.of(
            of(
                drop.table(),
                "index",
                drop.index().name(),
                IndexStatements.create(drop.table(), drop.index())))
        : Optional.empty();
  }

  /** Returns what a change adds; empty for another kind of change. */
  static Optional<TablePart> addedBy(Change change) {
    if (change instanceof Change.AddForeignKey add) {
      return Optional.of(
          of(add.table(), "foreign key", add.key().name(), Constraint.foreignKey(add.key())));
    }
    if (change instanceof Change.AddCheck add) {
      return Optional.of(
          of(add.table(), "check", add.check().name(), Constraint.check(add.check())));
    }
    if (change instanceof Change.AddExclusion add) {
      return Optional.of(exclusion(add.table(), add.exclusion()));
    }
    if (change instanceof Change.CreatePolicy added) {
      return Optional.of(policy(added.table(), added.policy()));
    }
    if (change instanceof Change.AddKey add) {
      return Optional.of(key(add.table(), add.kind(), add.key()));
    }
    return change instanceof Change.CreateIndex create
        ? Optional.of(
            of(
                create.table(),
                "index",
                create.index().name(),
                IndexStatements.create(create.table(), create.index())))
        : Optional.empty();
  }

  static TablePart policy(QualifiedName table, PolicyDefinition policy) {
    return new TablePart(
        table, "policy", policy.name(), PolicyStatements.definition(policy).strip());
  }

  private static TablePart exclusion(QualifiedName table, ExclusionDefinition exclusion) {
    return of(table, "exclusion", exclusion.name(), Constraint.exclusion(exclusion));
  }

  private static TablePart key(QualifiedName table, KeyKind kind, KeyDefinition key) {
    return kind == KeyKind.PRIMARY
        ? of(table, "primary key", key.name(), Constraint.primaryKey(key))
        : of(table, "unique key", key.name(), Constraint.unique(key));
  }

  private static TablePart of(QualifiedName table, String kind, String name, String sql) {
    String quoted = Identifiers.quoted(name) + " ";
    return new TablePart(table, kind, name, sql.substring(sql.indexOf(quoted) + quoted.length()));
  }

  /** Returns whether both have one name, so that one can only be there without the other. */
  boolean isNamedAs(TablePart other) {
    return table.equals(other.table) && kind.equals(other.kind) && name.equals(other.name);
  }

  /** Says that it is there, and nothing like it should be. */
  String extra() {
    return "%s: the record does not have the %s %s: %s".formatted(table, kind, name, definition);
  }

  /** Says that it should be there, and nothing like it is. */
  String missing() {
    return "%s: the %s %s is missing: %s".formatted(table, kind, name, definition);
  }

  /** Says that another one of the name should be there. */
  String otherThan(TablePart wanted) {
    return "%s: the %s %s is %s, the record says %s"
        .formatted(table, kind, name, definition, wanted.definition);
  }
}
