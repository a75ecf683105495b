package dev.virga.kit.testing;

import dev.virga.schema.CheckDefinition;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.EnumDefinition;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.IdentityGeneration;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.KeyDefinition;
import dev.virga.schema.ReferentialAction;
import dev.virga.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes table definitions in a line or two, with PostgreSQL's own names for constraints and
 * indexes.
 */
public final class TableBuilder {
  private final String name;
  private final List<ColumnDefinition> columns = new ArrayList<>();
  private final List<KeyDefinition> uniqueKeys = new ArrayList<>();
  private final List<ForeignKeyDefinition> foreignKeys = new ArrayList<>();
  private final List<IndexDefinition> indexes = new ArrayList<>();
  private final List<CheckDefinition> checks = new ArrayList<>();
  private final List<EnumDefinition> enums = new ArrayList<>();
  private String record;
  private Optional<String> schema = Optional.empty();
  private Optional<KeyDefinition> primaryKey = Optional.empty();

  private TableBuilder(String name) {
    this.name = name;
    this.record = "test." + name;
  }

  public static TableBuilder table(String name) {
    return new TableBuilder(name);
  }

  /**
   * A table with a primary key {@code id}, and a foreign key to the {@code id} of each of the other
   * tables.
   */
  public static TableDefinition referring(String name, String... others) {
    TableBuilder table = table(name).id();
    for (String other : others) {
      table.column(other + "_id", "bigint").references(other + "_id", other);
    }
    return table.build();
  }

  public TableBuilder record(String qualifiedName) {
    record = qualifiedName;
    return this;
  }

  public TableBuilder in(String schemaName) {
    schema = Optional.of(schemaName);
    return this;
  }

  /** An identity column {@code id}, which is the primary key. */
  public TableBuilder id() {
    columns.add(
        new ColumnDefinition(
            "id", "bigint", false, Optional.empty(), Optional.of(IdentityGeneration.ALWAYS)));
    return primaryKey("id");
  }

  public TableBuilder column(String column, String type) {
    columns.add(new ColumnDefinition(column, type, false, Optional.empty(), Optional.empty()));
    return this;
  }

  public TableBuilder nullable(String column, String type) {
    columns.add(new ColumnDefinition(column, type, true, Optional.empty(), Optional.empty()));
    return this;
  }

  public TableBuilder column(String column, String type, String defaultExpression) {
    columns.add(
        new ColumnDefinition(
            column, type, false, Optional.of(defaultExpression), Optional.empty()));
    return this;
  }

  public TableBuilder identity(String column, String type, IdentityGeneration generation) {
    columns.add(
        new ColumnDefinition(column, type, false, Optional.empty(), Optional.of(generation)));
    return this;
  }

  public TableBuilder enumColumn(String column, String columnType, EnumDefinition type) {
    enums.add(type);
    return column(column, columnType);
  }

  public TableBuilder primaryKey(String... keyColumns) {
    primaryKey = Optional.of(new KeyDefinition(name + "_pkey", List.of(keyColumns)));
    return this;
  }

  public TableBuilder unique(String... keyColumns) {
    uniqueKeys.add(
        new KeyDefinition(name + "_" + String.join("_", keyColumns) + "_key", List.of(keyColumns)));
    return this;
  }

  /** A foreign key to the column {@code id} of a table in the default schema. */
  public TableBuilder references(String column, String table) {
    return references(column, table, ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION);
  }

  public TableBuilder references(
      String column, String table, ReferentialAction onDelete, ReferentialAction onUpdate) {
    return foreignKey(
        new ForeignKeyDefinition(
            name + "_" + column + "_fkey",
            List.of(column),
            Optional.empty(),
            table,
            List.of("id"),
            onDelete,
            onUpdate));
  }

  public TableBuilder foreignKey(ForeignKeyDefinition foreignKey) {
    foreignKeys.add(foreignKey);
    return this;
  }

  public TableBuilder index(String... indexColumns) {
    indexes.add(
        new IndexDefinition(
            name + "_" + String.join("_", indexColumns) + "_idx", List.of(indexColumns)));
    return this;
  }

  public TableBuilder check(String checkName, String condition) {
    checks.add(new CheckDefinition(checkName, condition));
    return this;
  }

  public TableDefinition build() {
    return new TableDefinition(
        record, schema, name, columns, primaryKey, uniqueKeys, foreignKeys, indexes, checks, enums);
  }
}
