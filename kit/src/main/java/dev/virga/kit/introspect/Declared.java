package dev.virga.kit.introspect;

import dev.virga.schema.CheckDefinition;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.TableDefinition;
import dev.virga.schema.TableForm;
import java.util.List;
import java.util.Optional;

/** Tables that are partly what a record declares, and partly what a database says. */
final class Declared {
  private Declared() {}

  /** Returns what a database says of a table, about which the record says more. */
  static TableDefinition by(TableDefinition record, TableDefinition table) {
    return new TableDefinition(
        record.record(),
        table.schema(),
        table.name(),
        table.comment(),
        table.columns(),
        table.primaryKey(),
        table.uniqueKeys(),
        table.foreignKeys(),
        table.indexes(),
        table.checks(),
        table.form(),
        table.enums(),
        record.renames());
  }

  /** Returns a table with other columns, indexes, checks and another form. */
  static TableDefinition with(
      TableDefinition table,
      List<ColumnDefinition> columns,
      List<IndexDefinition> indexes,
      List<CheckDefinition> checks,
      Optional<TableForm> form) {
    return new TableDefinition(
        table.record(),
        table.schema(),
        table.name(),
        table.comment(),
        columns,
        table.primaryKey(),
        table.uniqueKeys(),
        table.foreignKeys(),
        indexes,
        checks,
        form,
        table.enums(),
        table.renames());
  }

  /** Returns a table as one without keys. */
  static TableDefinition withoutKeys(TableDefinition table) {
    return new TableDefinition(
        table.record(),
        table.schema(),
        table.name(),
        table.comment(),
        table.columns(),
        Optional.empty(),
        List.of(),
        List.of(),
        table.indexes(),
        table.checks(),
        table.form(),
        table.enums(),
        table.renames());
  }
}
