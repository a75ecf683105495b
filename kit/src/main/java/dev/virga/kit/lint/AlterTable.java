package dev.virga.kit.lint;

import dev.virga.kit.sql.Words;
import java.util.List;
import java.util.Optional;

/**
 * A statement that alters a table.
 *
 * @param table the table
 * @param actions what it does, each part without the comma
 */
record AlterTable(String table, List<Words> actions) {
  static Optional<AlterTable> of(Words statement) {
    if (!statement.startsWith("alter table")) {
      return Optional.empty();
    }
    Words table = statement.from(2).without("if exists").without("only");
    return table.name().map(name -> new AlterTable(name, table.behindName().without("*").parts()));
  }

  /** Returns the columns that are added. */
  List<Definition> added() {
    return actions.stream()
        .filter(action -> action.startsWith("add"))
        .map(action -> action.from(1).without("column").without("if not exists"))
        .flatMap(column -> Definition.of(table, column).stream())
        .toList();
  }

  /** Returns the name and the rest of constraints that are added, with and without name. */
  static Optional<Words> constraint(Words action) {
    if (!action.startsWith("add") || action.startsWith("add column")) {
      return Optional.empty();
    }
    Words added = action.from(1);
    Words unnamed = added.startsWith("constraint") ? added.from(1).behindName() : added;
    boolean is =
        unnamed.startsWith("foreign key")
            || unnamed.startsWith("check")
            || unnamed.startsWith("unique")
            || unnamed.startsWith("primary key")
            || unnamed.startsWith("exclude")
            || unnamed.startsWith("not null");
    return is ? Optional.of(unnamed) : Optional.empty();
  }

  /** Returns the name that is given to a constraint that is added. */
  static Optional<String> constraintName(Words action) {
    return action.startsWith("add constraint") ? action.from(2).name() : Optional.empty();
  }

  /** Returns what is said of a column: {@code alter column email set not null}. */
  static Optional<Words> ofColumn(Words action) {
    return action.startsWith("alter") && !action.startsWith("alter constraint")
        ? Optional.of(action.from(1).without("column"))
        : Optional.empty();
  }
}
