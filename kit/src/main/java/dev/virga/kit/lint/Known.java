package dev.virga.kit.lint;

import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.kit.sql.Words;
import dev.virga.schema.TableDefinition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the statements before one tell about the database. What they do not tell is not known: a
 * table that none of them creates is there, and has rows. Mutable: it follows the files.
 */
final class Known {
  /** The types of columns, as {@code users.email}. */
  private final Map<String, String> types = new HashMap<>();

  /** The conditions of checks, as {@code users.users_email_check}. */
  private final Map<String, String> checks = new HashMap<>();

  private final Set<String> valid = new HashSet<>();

  /** Columns whose values PostgreSQL computes. */
  private final Set<String> computed = new HashSet<>();

  private final Set<String> droppedIndexes = new HashSet<>();

  /** What the migration has created so far. */
  private final Set<String> created = new HashSet<>();

  /** What the file has done so far. */
  private final Set<String> altered = new HashSet<>();

  private final Set<String> added = new HashSet<>();
  private final Set<String> labels = new HashSet<>();
  private String migration = "";
  private int statements;

  /** Starts with the columns of a database. */
  void add(DatabaseDefinition database) {
    for (TableDefinition table : database.tables()) {
      table
          .columns()
          .forEach(
              column -> {
                String name = name(QualifiedName.of(table).toString(), column.name());
                types.put(name, column.type());
                if (column.computed().isPresent()) {
                  computed.add(name);
                }
              });
    }
  }

  /** Begins a file: what one migration creates is in nobody's use before all of its files ran. */
  void begin(SqlFile file) {
    if (!file.migration().equals(migration)) {
      created.clear();
    }
    migration = file.migration();
    altered.clear();
    added.clear();
    labels.clear();
    statements = 0;
  }

  /** Returns whether no row of a table can be there, nor anybody who waits for it. */
  boolean isNew(String table) {
    return created.contains(table);
  }

  boolean isAltered(String table) {
    return altered.contains(table);
  }

  boolean isAdded(String table, String constraint) {
    return added.contains(name(table, constraint));
  }

  boolean wasDropped(String index) {
    return droppedIndexes.contains(index);
  }

  int statementsBefore() {
    return statements;
  }

  Set<String> newLabels() {
    return labels;
  }

  Optional<String> type(String table, String column) {
    return Optional.ofNullable(types.get(name(table, column)));
  }

  /** Returns whether the values of a column can be computed again. */
  boolean isComputed(String table, String column) {
    return computed.contains(name(table, column));
  }

  /** Returns whether a check that holds for all rows says that a column is not null. */
  boolean isNeverNull(String table, String column) {
    return checks.entrySet().stream()
        .filter(check -> valid.contains(check.getKey()))
        .anyMatch(
            check ->
                check.getKey().startsWith(table + "\0")
                    && check.getValue().equals(column + " is not null"));
  }

  /** Returns whether a table has any check that holds for all rows. */
  boolean isChecked(String table) {
    return valid.stream().anyMatch(check -> check.startsWith(table + "\0"));
  }

  void follow(Words statement) {
    statements++;
    AlterTable.of(statement).ifPresent(this::follow);
    if (statement.startsWith("create")) {
      create(statement);
    }
    if (statement.startsWith("alter type") && statement.has("add value")) {
      statement.after("add value").without("if not exists").tokens().stream()
          .findFirst()
          .ifPresent(label -> labels.add(label.text()));
    }
    if (statement.startsWith("drop index")) {
      Words names = statement.from(2).without("concurrently").without("if exists");
      names.parts().forEach(part -> part.name().ifPresent(droppedIndexes::add));
    }
  }

  private void create(Words statement) {
    Words object = statement.from(1).without("or replace").without("materialized");
    if (object.startsWith("view")) {
      object.from(1).without("if not exists").name().ifPresent(created::add);
    }
    Words table = tableOf(statement);
    table
        .name()
        .ifPresent(
            name -> {
              created.add(name);
              table.behindName().inBrackets().parts().stream()
                  .flatMap(part -> Definition.of(name, part).stream())
                  .forEach(this::define);
            });
  }

  /** Returns what a statement says of the table that it creates, from the name on. */
  static Words tableOf(Words statement) {
    Words kind =
        statement
            .from(1)
            .without("global")
            .without("local")
            .without("temporary")
            .without("temp")
            .without("unlogged");
    return statement.startsWith("create") && kind.startsWith("table")
        ? kind.from(1).without("if not exists")
        : new Words(List.of());
  }

  private void follow(AlterTable alter) {
    String table = alter.table();
    altered.add(table);
    alter.added().forEach(this::define);
    for (Words action : alter.actions()) {
      AlterTable.constraintName(action)
          .ifPresent(
              name -> {
                added.add(name(table, name));
                if (action.has("check")) {
                  checks.put(name(table, name), action.after("check").inBrackets().folded());
                }
                if (!action.has("not valid")) {
                  valid.add(name(table, name));
                }
              });
      if (action.startsWith("validate constraint")) {
        action.from(2).name().ifPresent(name -> valid.add(name(table, name)));
      }
      if (action.startsWith("drop constraint")) {
        action.from(2).without("if exists").name().ifPresent(name -> drop(table, name));
      }
      AlterTable.ofColumn(action)
          .ifPresent(
              column -> {
                if (column.behindName().startsWith("drop expression")) {
                  column.name().ifPresent(name -> computed.remove(name(table, name)));
                }
                Words type = column.behindName().without("set data");
                if (type.startsWith("type")) {
                  column
                      .name()
                      .ifPresent(
                          name ->
                              types.put(
                                  name(table, name),
                                  type.from(1).before("using").before("collate").written()));
                }
              });
    }
  }

  private void define(Definition column) {
    types.put(name(column.table(), column.column()), column.type().written());
    computed.remove(name(column.table(), column.column()));
    if (column.rest().has("generated always as (")) {
      computed.add(name(column.table(), column.column()));
    }
  }

  private void drop(String table, String constraint) {
    valid.remove(name(table, constraint));
    checks.remove(name(table, constraint));
  }

  private static String name(String table, String part) {
    return table + "\0" + part;
  }
}
