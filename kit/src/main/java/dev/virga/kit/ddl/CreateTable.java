package dev.virga.kit.ddl;

import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code create table}, one line for each column and constraint. */
public final class CreateTable {
  private CreateTable() {}

  /** Writes a table with those of its foreign keys that it can have at once. */
  public static String statement(TableDefinition table, List<ForeignKeyDefinition> foreignKeys) {
    List<String> lines = new ArrayList<>();
    table.columns().forEach(column -> lines.add(ColumnClause.of(column)));
    table.primaryKey().ifPresent(key -> lines.add(Constraint.primaryKey(key)));
    table.uniqueKeys().forEach(key -> lines.add(Constraint.unique(key)));
    table.checks().forEach(check -> lines.add(Constraint.check(check)));
    table.exclusions().forEach(exclusion -> lines.add(Constraint.exclusion(exclusion)));
    foreignKeys.forEach(key -> lines.add(Constraint.foreignKey(key)));
    String by = PartitionStatements.by(table.partitioning());
    String name = Quoted.name(QualifiedName.of(table));
    return lines.isEmpty()
        ? "create table " + name + " ()" + by
        : "create table " + name + " (\n  " + String.join(",\n  ", lines) + "\n)" + by;
  }
}
