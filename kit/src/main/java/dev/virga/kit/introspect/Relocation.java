package dev.virga.kit.introspect;

import dev.virga.kit.ddl.Quoted;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.CheckDefinition;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.ComputedDefinition;
import dev.virga.schema.EnumDefinition;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.RenameDefinition;
import dev.virga.schema.TableDefinition;
import dev.virga.schema.TableForm;
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
    return new DatabaseDefinition(database.tables().stream().map(this::of).toList());
  }

  private TableDefinition of(TableDefinition table) {
    Map<String, String> types = new HashMap<>();
    for (EnumDefinition type : table.enums()) {
      String before = Quoted.name(QualifiedName.of(type));
      String after = Quoted.name(QualifiedName.of(of(type)));
      types.put(before, after);
      types.put(before + "[]", after + "[]");
    }
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
        table.checks().stream()
            .map(check -> new CheckDefinition(check.name(), expression.apply(check.condition())))
            .toList(),
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
