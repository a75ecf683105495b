package dev.virga.kit.introspect;

import dev.virga.schema.AttributeDefinition;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.CompositeDefinition;
import dev.virga.schema.DomainDefinition;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.SequenceDefinition;
import dev.virga.schema.TableDefinition;
import dev.virga.schema.TableForm;
import dev.virga.schema.ViewDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is partly as it is declared, and partly as a database says. */
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

  /** Returns what a database says of something, whose declaration knows its former name. */
  static SchemaObject by(SchemaObject declared, SchemaObject there) {
    if (there instanceof SequenceDefinition sequence) {
      return new SequenceDefinition(
          sequence.schema(),
          sequence.name(),
          sequence.type(),
          sequence.options(),
          sequence.comment(),
          declared.formerName());
    }
    if (there instanceof DomainDefinition domain) {
      return new DomainDefinition(
          domain.schema(),
          domain.name(),
          domain.type(),
          domain.collation(),
          domain.defaultExpression(),
          domain.nullable(),
          domain.checks(),
          domain.comment(),
          declared.formerName());
    }
    if (there instanceof CompositeDefinition composite
        && declared instanceof CompositeDefinition record) {
      return by(record, composite);
    }
    return there instanceof ViewDefinition view
        ? new ViewDefinition(
            view.kind(),
            view.schema(),
            view.name(),
            view.query(),
            view.parameters(),
            view.indexes(),
            view.comment(),
            declared.formerName())
        : there;
  }

  private static CompositeDefinition by(CompositeDefinition record, CompositeDefinition composite) {
    Map<String, AttributeDefinition> declared =
        record.attributes().stream()
            .collect(Collectors.toMap(AttributeDefinition::name, Function.identity()));
    return new CompositeDefinition(
        composite.schema(),
        composite.name(),
        composite.attributes().stream()
            .map(
                attribute ->
                    attribute.formerly(
                        Optional.ofNullable(declared.get(attribute.name()))
                            .flatMap(AttributeDefinition::formerName)))
            .toList(),
        composite.enums(),
        record.renames(),
        composite.comment(),
        record.formerName());
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
