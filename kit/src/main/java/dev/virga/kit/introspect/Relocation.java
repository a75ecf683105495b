package dev.virga.kit.introspect;

import dev.virga.kit.ddl.Quoted;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.kit.sql.SqlText;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.CompositeDefinition;
import dev.virga.schema.ComputedDefinition;
import dev.virga.schema.DomainDefinition;
import dev.virga.schema.EnumDefinition;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.RenameDefinition;
import dev.virga.schema.RoutineDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.SequenceDefinition;
import dev.virga.schema.TableDefinition;
import dev.virga.schema.TableForm;
import dev.virga.schema.TriggerDefinition;
import dev.virga.schema.ViewDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Gives the schemas of a database other names.
 *
 * @param schema the new name of each
 * @param expression what becomes of expressions, which may name schemas too
 */
record Relocation(UnaryOperator<Optional<String>> schema, UnaryOperator<String> expression) {
  DatabaseDefinition of(DatabaseDefinition database) {
    Map<String, String> types = new HashMap<>();
    database.enums().forEach(type -> put(types, QualifiedName.of(type)));
    database
        .objects(DomainDefinition.class)
        .forEach(domain -> put(types, QualifiedName.of(domain)));
    database
        .objects(CompositeDefinition.class)
        .forEach(composite -> put(types, QualifiedName.of(composite)));
    return new DatabaseDefinition(
        database.tables().stream().map(table -> of(table, types)).toList(),
        database.objects().stream().map(object -> of(object, types)).toList());
  }

  private void put(Map<String, String> types, QualifiedName type) {
    String before = Quoted.name(type);
    String after = Quoted.name(new QualifiedName(schema.apply(type.schema()), type.name()));
    types.put(before, after);
    types.put(before + "[]", after + "[]");
  }

  /** Roles lie in no schema, and extensions in one that is not that of the records. */
  private SchemaObject of(SchemaObject object, Map<String, String> types) {
    if (object instanceof SequenceDefinition sequence) {
      return new SequenceDefinition(
          schema.apply(sequence.schema()),
          sequence.name(),
          sequence.type(),
          sequence.options(),
          sequence.comment(),
          sequence.formerName());
    }
    if (object instanceof DomainDefinition domain) {
      return new DomainDefinition(
          schema.apply(domain.schema()),
          domain.name(),
          types.getOrDefault(domain.type(), domain.type()),
          domain.collation(),
          domain.defaultExpression().map(expression),
          domain.nullable(),
          domain.checks().stream().map(this::of).toList(),
          domain.comment(),
          domain.formerName());
    }
    if (object instanceof CompositeDefinition composite) {
      return new CompositeDefinition(
          schema.apply(composite.schema()),
          composite.name(),
          composite.attributes().stream()
              .map(
                  attribute -> attribute.as(types.getOrDefault(attribute.type(), attribute.type())))
              .toList(),
          composite.enums().stream().map(this::of).toList(),
          composite.renames().stream().map(rename -> of(rename, types)).toList(),
          composite.comment(),
          composite.formerName());
    }
    if (object instanceof RoutineDefinition routine) {
      return new RoutineDefinition(
          routine.kind(),
          schema.apply(routine.schema()),
          routine.name(),
          routine.arguments().stream().map(expression).toList(),
          outsideTexts(routine.definition()));
    }
    if (object instanceof TriggerDefinition trigger) {
      return new TriggerDefinition(
          schema.apply(trigger.schema()),
          trigger.table(),
          trigger.name(),
          outsideTexts(trigger.definition()));
    }
    return object instanceof ViewDefinition view
        ? new ViewDefinition(
            view.kind(),
            schema.apply(view.schema()),
            view.name(),
            expression.apply(view.query()),
            view.parameters(),
            view.indexes().stream().map(this::of).toList(),
            view.comment(),
            view.formerName())
        : object;
  }

  /** PostgreSQL keeps the body of a function as it is written. */
  private String outsideTexts(String definition) {
    return new SqlText(definition).mapOutsideTexts(expression);
  }

  private CheckDefinition of(CheckDefinition check) {
    return new CheckDefinition(check.name(), expression.apply(check.condition()));
  }

  private TableDefinition of(TableDefinition table, Map<String, String> types) {
    return new TableDefinition(
        table.record(),
        schema.apply(table.schema()),
        table.name(),
        table.comment(),
        table.columns().stream().map(column -> of(column, types)).toList(),
        table.primaryKey(),
        table.uniqueKeys(),
        table.foreignKeys().stream().map(this::of).toList(),
        table.indexes().stream().map(this::of).toList(),
        table.checks().stream().map(this::of).toList(),
        table.form().map(this::of),
        table.enums().stream().map(this::of).toList(),
        table.renames().stream().map(rename -> of(rename, types)).toList());
  }

  private IndexDefinition of(IndexDefinition index) {
    return new IndexDefinition(
        index.name(),
        index.columns(),
        index
            .form()
            .map(form -> form.with(form.elements().map(expression), form.where().map(expression))));
  }

  private TableForm of(TableForm form) {
    return form.with(
            form.rowSecurity(),
            form.policies().orElse(List.of()).stream()
                .map(
                    policy ->
                        policy.with(policy.using().map(expression), policy.check().map(expression)))
                .toList())
        .with(
            form.exclusions().orElse(List.of()).stream()
                .map(
                    exclusion ->
                        exclusion.with(
                            expression.apply(exclusion.elements()),
                            exclusion.where().map(expression)))
                .toList());
  }

  /** Where it lay before is said in the names that the database has. */
  private static RenameDefinition of(RenameDefinition rename, Map<String, String> types) {
    return new RenameDefinition(
        rename.kind(),
        rename.type().map(type -> types.getOrDefault(type, type)),
        rename.name(),
        rename.formerSchema(),
        rename.formerName());
  }

  private EnumDefinition of(EnumDefinition type) {
    return new EnumDefinition(schema.apply(type.schema()), type.name(), type.labels());
  }

  private ColumnDefinition of(ColumnDefinition column, Map<String, String> types) {
    return column
        .as(column.name(), types.getOrDefault(column.type(), column.type()))
        .with(
            column.defaultExpression().map(expression),
            column
                .computed()
                .map(
                    computed ->
                        new ComputedDefinition(
                            expression.apply(computed.expression()), computed.storage())));
  }

  private ForeignKeyDefinition of(ForeignKeyDefinition key) {
    return new ForeignKeyDefinition(
        key.name(),
        key.columns(),
        schema.apply(key.referencedSchema()),
        key.referencedTable(),
        List.copyOf(key.referencedColumns()),
        key.onDelete(),
        key.onUpdate(),
        key.match(),
        key.deferral());
  }
}
