package dev.virga.kit.introspect;

import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.TableDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes the words of a live database for expressions that nobody can ask PostgreSQL about. */
final class LiveWords {
  private final Map<QualifiedName, TableDefinition> live = new HashMap<>();

  LiveWords(DatabaseDefinition live) {
    live.tables().forEach(table -> this.live.put(QualifiedName.of(table), table));
  }

  DatabaseDefinition of(DatabaseDefinition records) {
    return new DatabaseDefinition(records.tables().stream().map(this::of).toList());
  }

  private TableDefinition of(TableDefinition table) {
    return Optional.ofNullable(live.get(QualifiedName.of(table)))
        .map(there -> of(table, there))
        .orElse(table);
  }

  private static TableDefinition of(TableDefinition table, TableDefinition there) {
    Map<String, ColumnDefinition> columns = byName(there.columns(), ColumnDefinition::name);
    Map<String, CheckDefinition> checks = byName(there.checks(), CheckDefinition::name);
    return Declared.with(
        table,
        table.columns().stream()
            .map(column -> of(column, Optional.ofNullable(columns.get(column.name()))))
            .toList(),
        table.checks().stream().map(check -> checks.getOrDefault(check.name(), check)).toList());
  }

  private static ColumnDefinition of(ColumnDefinition column, Optional<ColumnDefinition> there) {
    Optional<String> printed = there.flatMap(ColumnDefinition::defaultExpression);
    return new ColumnDefinition(
        column.name(),
        column.type(),
        column.nullable(),
        column.defaultExpression().map(written -> printed.orElse(written)),
        column.identity());
  }

  private static <T> Map<String, T> byName(List<T> list, Function<T, String> name) {
    return list.stream().collect(Collectors.toMap(name, Function.identity()));
  }
}
