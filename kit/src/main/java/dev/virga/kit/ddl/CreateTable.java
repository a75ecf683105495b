package dev.virga.kit.ddl;

import dev.virga.kit.schema.Mentions;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.kit.schema.TableExpressions;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes {@code create table}, one line for each column and constraint. */
public final class CreateTable {
  private CreateTable() {}

  /**
   * Writes a table with those of its constraints that it can have at once.
   *
   * @param foreignKeys these of its foreign keys
   * @param late the names of functions that are made behind it, which its checks may not call
   */
  public static String statement(
      TableDefinition table, List<ForeignKeyDefinition> foreignKeys, Set<String> late) {
    List<String> lines = new ArrayList<>();
    table.columns().forEach(column -> lines.add(ColumnClause.of(column)));
    table.primaryKey().ifPresent(key -> lines.add(Constraint.primaryKey(key)));
    table.uniqueKeys().forEach(key -> lines.add(Constraint.unique(key)));
    lines.addAll(constraints(table, late, false));
    foreignKeys.forEach(key -> lines.add(Constraint.foreignKey(key)));
    String by = PartitionStatements.by(table.partitioning());
    String name = Quoted.name(QualifiedName.of(table));
    return lines.isEmpty()
        ? "create table " + name + " ()" + by
        : "create table " + name + " (\n  " + String.join(",\n  ", lines) + "\n)" + by;
  }

  /** Writes the checks and exclusions that call such functions, which come behind them. */
  public static List<String> lateConstraints(TableDefinition table, Set<String> late) {
    return constraints(table, late, true).stream()
        .map(constraint -> AlterTable.add(QualifiedName.of(table), constraint))
        .toList();
  }

  private static List<String> constraints(TableDefinition table, Set<String> late, boolean called) {
    Stream<String> checks =
        table.checks().stream()
            .filter(check -> calls(Stream.of(check.condition()), late) == called)
            .map(Constraint::check);
    Stream<String> exclusions =
        table.exclusions().stream()
            .filter(exclusion -> calls(TableExpressions.of(exclusion), late) == called)
            .map(Constraint::exclusion);
    return Stream.concat(checks, exclusions).toList();
  }

  private static boolean calls(Stream<String> expressions, Set<String> functions) {
    return expressions.anyMatch(
        text -> Mentions.in(text).called().stream().anyMatch(functions::contains));
  }
}
