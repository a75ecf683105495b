package dev.virga.kit.ddl;

import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.ColumnStorage;
import dev.virga.schema.Compression;
import dev.virga.schema.Deferral;
import dev.virga.schema.Identifiers;
import dev.virga.schema.IdentityGeneration;
import dev.virga.schema.Literals;
import dev.virga.schema.SequenceOptions;
import java.util.Optional;

/** Writes the statements that change a table or drop it. */
public final class AlterTable {
  private AlterTable() {}

  /** Renames a table within its schema. */
  public static String rename(QualifiedName table, String name) {
    return alter(table) + "rename to " + Identifiers.quoted(name);
  }

  /** Moves a table to another schema, with its indexes, constraints and sequences. */
  public static String move(QualifiedName table, Optional<String> schema) {
    return alter(table) + "set schema " + Identifiers.quoted(schema.orElse("public"));
  }

  /** Drops a table; PostgreSQL refuses while a foreign key refers to it. */
  public static String drop(QualifiedName table) {
    return "drop table " + Quoted.name(table);
  }

  /** Adds a {@link Constraint}. */
  public static String add(QualifiedName table, String constraint) {
    return alter(table) + "add " + constraint;
  }

  /** Adds a {@link Constraint} that holds for new rows, and for those that are there later. */
  public static String addNotValid(QualifiedName table, String constraint) {
    return add(table, constraint) + " not valid";
  }

  /** Checks that a constraint holds for the rows that are there. */
  public static String validate(QualifiedName table, String constraint) {
    return alter(table) + "validate constraint " + Identifiers.quoted(constraint);
  }

  /** Renames a constraint, and the index that it may have. */
  public static String renameConstraint(QualifiedName table, String from, String to) {
    return alter(table)
        + "rename constraint "
        + Identifiers.quoted(from)
        + " to "
        + Identifiers.quoted(to);
  }

  /** Says when a foreign key is checked; by each statement where nothing else is said. */
  public static String setDeferral(
      QualifiedName table, String constraint, Optional<Deferral> deferral) {
    return alter(table)
        + "alter constraint "
        + Identifiers.quoted(constraint)
        + " "
        + deferral.map(AlterTable::spelledOut).orElse("not deferrable");
  }

  /** What is left out stays as it is. */
  private static String spelledOut(Deferral deferral) {
    return switch (deferral) {
      case INITIALLY_IMMEDIATE -> "deferrable initially immediate";
      case INITIALLY_DEFERRED -> "deferrable initially deferred";
    };
  }

  /** Drops a constraint. */
  public static String dropConstraint(QualifiedName table, String constraint) {
    return alter(table) + "drop constraint " + Identifiers.quoted(constraint);
  }

  /** Adds a column. */
  public static String addColumn(QualifiedName table, ColumnDefinition column) {
    return alter(table) + "add column " + ColumnClause.of(column);
  }

  /** Renames a column. */
  public static String renameColumn(ColumnName column, String to) {
    return alter(column.table())
        + "rename column "
        + Identifiers.quoted(column.column())
        + " to "
        + Identifiers.quoted(to);
  }

  /** Drops a column. */
  public static String dropColumn(ColumnName column) {
    return alter(column.table()) + "drop column " + Identifiers.quoted(column.column());
  }

  /**
   * Changes the type of a column, and its collation; without an expression, by the cast that an
   * insert would use. Storage and compression become those of the type.
   */
  public static String type(
      ColumnName column, String type, Optional<String> collation, Optional<String> using) {
    return alter(column)
        + "type "
        + type
        + ColumnClause.collation(collation)
        + using.map(value -> " using " + value).orElse("");
  }

  /** Says where large values of a column lie that are written from now on. */
  public static String setStorage(ColumnName column, Optional<ColumnStorage> storage) {
    return alter(column) + "set storage " + storage.map(ColumnStorage::sql).orElse("default");
  }

  /** Says how large values of a column are compressed that are written from now on. */
  public static String setCompression(ColumnName column, Optional<Compression> compression) {
    return alter(column) + "set compression " + compression.map(Compression::sql).orElse("default");
  }

  /** Sets the default of a column. */
  public static String setDefault(ColumnName column, String expression) {
    return alter(column) + "set" + ColumnClause.defaultValue(expression);
  }

  /** Gives the rows that have no value of a column its default, each its own. */
  public static String fillIn(ColumnName column) {
    String name = Identifiers.quoted(column.column());
    return "update "
        + Quoted.name(column.table())
        + " set "
        + name
        + " = default where "
        + name
        + " is null";
  }

  /** Drops the default of a column. */
  public static String dropDefault(ColumnName column) {
    return alter(column) + "drop default";
  }

  /** Refuses nulls from now on. */
  public static String setNotNull(ColumnName column) {
    return alter(column) + "set not null";
  }

  /** Takes nulls from now on. */
  public static String dropNotNull(ColumnName column) {
    return alter(column) + "drop not null";
  }

  /** Makes an identity column of one that is none. */
  public static String addIdentity(
      ColumnName column, IdentityGeneration generation, Optional<SequenceOptions> sequence) {
    return alter(column) + "add" + ColumnClause.identity(generation, sequence);
  }

  /**
   * Lets the sequence of a new identity column go on behind the values that are there, and behind
   * the sequence that it takes the place of.
   */
  public static String continueIdentity(
      ColumnName column, Optional<SequenceOptions> sequence, Optional<QualifiedName> replaced) {
    return "select setval(pg_get_serial_sequence("
        + Literals.text(Quoted.name(column.table()))
        + ", "
        + Literals.text(column.column())
        + "), "
        + next(
            Identifiers.quoted(column.column()),
            sequence,
            replaced.map(name -> "nextval(" + Literals.text(Quoted.name(name)) + ")"))
        + ", false) from "
        + Quoted.name(column.table());
  }

  private static String next(
      String column, Optional<SequenceOptions> sequence, Optional<String> replaced) {
    if (sequence.isEmpty()) {
      String next = "coalesce(max(" + column + "), 0) + 1";
      return replaced.map(value -> "greatest(" + value + ", " + next + ")").orElse(next);
    }
    SequenceOptions options = sequence.get();
    long step = options.increment().orElse(1L);
    return options.descends()
        ? "least(min(" + column + ") - " + -step + ", " + options.first() + ")"
        : "greatest("
            + replaced.map(value -> value + ", ").orElse("")
            + "max("
            + column
            + ") + "
            + step
            + ", "
            + options.first()
            + ")";
  }

  /** Says when an identity column is generated. */
  public static String setIdentity(ColumnName column, IdentityGeneration generation) {
    return alter(column) + "set" + ColumnClause.generated(generation);
  }

  /** Changes the sequence of an identity column, which goes on where it is. */
  public static String setSequence(
      ColumnName column, SequenceOptions before, SequenceOptions after) {
    return alter(column) + SequenceChange.ofColumn(before, after);
  }

  /** Makes a column of a computed one that is stored, which keeps its values. */
  public static String dropExpression(ColumnName column) {
    return alter(column) + "drop expression";
  }

  /** Makes a column of an identity column that keeps its values. */
  public static String dropIdentity(ColumnName column) {
    return alter(column) + "drop identity";
  }

  /** Renames a sequence, where it is there under that name. */
  public static String renameSequence(QualifiedName sequence, String to) {
    return "alter sequence if exists "
        + Quoted.name(sequence)
        + " rename to "
        + Identifiers.quoted(to);
  }

  /** Lets a sequence go as far as a type does. */
  public static String retypeSequence(QualifiedName sequence, String type) {
    return "alter sequence " + Quoted.name(sequence) + " as " + type;
  }

  /** Lets a sequence belong to no column. */
  public static String disownSequence(QualifiedName sequence) {
    return "alter sequence " + Quoted.name(sequence) + " owned by none";
  }

  /** Drops a sequence; PostgreSQL refuses while a default takes its values from it. */
  public static String dropSequence(QualifiedName sequence) {
    return "drop sequence " + Quoted.name(sequence);
  }

  private static String alter(QualifiedName table) {
    return "alter table " + Quoted.name(table) + " ";
  }

  private static String alter(ColumnName column) {
    return alter(column.table()) + "alter column " + Identifiers.quoted(column.column()) + " ";
  }
}
