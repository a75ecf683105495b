package dev.virga.kit.diff;

import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.TableDefinition;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table that is there before and after.
 *
 * @param before the table as it was
 * @param renamed the table as it was, in the names of afterwards, without the columns that go
 * @param after the table as it will be
 * @param renamedSchema the schema that it lay in, once schemas are renamed
 * @param columnNames the new name of each column that stays, by its old one
 */
record KeptTable(
    TableDefinition before,
    TableDefinition renamed,
    TableDefinition after,
    Optional<String> renamedSchema,
    Map<String, String> columnNames) {
  QualifiedName oldName() {
    return QualifiedName.of(before);
  }

  QualifiedName name() {
    return QualifiedName.of(after);
  }

  /** Returns the columns that go. */
  Stream<ColumnDefinition> dropped() {
    return before.columns().stream().filter(column -> !columnNames.containsKey(column.name()));
  }

  Optional<ColumnDefinition> previous(ColumnDefinition column) {
    return renamed.columns().stream()
        .filter(candidate -> candidate.name().equals(column.name()))
        .findFirst();
  }
}
