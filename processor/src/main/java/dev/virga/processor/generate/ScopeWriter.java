package dev.virga.processor.generate;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.virga.processor.model.Column;
import dev.virga.processor.model.Declaration.Kind;
import dev.virga.processor.model.Key;
import dev.virga.processor.model.Scope;
import dev.virga.schema.SchemaObject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the interface of a table, or of the row of a derived table. */
final class ScopeWriter {
  private final Scope scope;
  private final ClassName self;
  private final ClassName record;
  private final ColumnWriter columns;

  ScopeWriter(Scope scope) {
    this.scope = scope;
    this.self = Types.of(scope.name().scope());
    this.record = Types.of(scope.record());
    this.columns = new ColumnWriter(scope);
  }

  TypeSpec.Builder type() {
    TypeSpec.Builder type = TypeSpec.interfaceBuilder(self);
    return switch (scope.kind()) {
      case TABLE -> table(type);
      case VIEW -> view(type);
      case ROW -> row(type);
      case COMPOSITE -> throw new IllegalStateException("a composite type has no rows");
    };
  }

  private TypeSpec.Builder table(TypeSpec.Builder type) {
    RelationWriter relations = new RelationWriter(scope);
    QueryWriter queries = new QueryWriter(scope);
    type.addJavadoc(
        "The table $L: its columns, keys, relations and queries. Its rows are records of {@link"
            + " $T}.",
        Docs.quoted(scope.sqlName()),
        record);
    type.addField(tableField());
    scope.columns().forEach(column -> type.addField(columns.field(column)));
    type.addFields(new GroupWriter(scope).fields());
    scope.primaryKey().ifPresent(key -> type.addField(key(key, "The primary key")));
    scope.uniqueKeys().forEach(key -> type.addField(key(key, "The unique key")));
    scope.relations().forEach(relation -> type.addField(relations.field(relation)));
    scope.primaryKey().ifPresent(key -> type.addMethod(queries.findById(key)));
    scope
        .primaryKey()
        .ifPresent(
            key ->
                scope.columns().stream()
                    .filter(Column::version)
                    .findFirst()
                    .ifPresent(version -> type.addMethods(queries.updateById(key, version))));
    return type.addMethods(queries.all()).addMethod(columns.read());
  }

  private TypeSpec.Builder view(TypeSpec.Builder type) {
    QueryWriter queries = new QueryWriter(scope);
    type.addJavadoc(
        "The view $L: its columns, relations and queries. Its rows are records of {@link $T}.",
        Docs.quoted(scope.sqlName()),
        record);
    type.addField(tableField());
    columnsAndRelations(type);
    scope.primaryKey().ifPresent(key -> type.addMethod(queries.findById(key)));
    type.addMethods(queries.reading());
    scope
        .view()
        .filter(view -> view.kind() == SchemaObject.Kind.MATERIALIZED_VIEW)
        .ifPresent(view -> type.addMethod(queries.refresh()));
    scope.viewMethod().ifPresent(method -> type.addMethod(queries.viewQuery(method)));
    return type.addMethod(columns.read());
  }

  private void columnsAndRelations(TypeSpec.Builder type) {
    RelationWriter relations = new RelationWriter(scope);
    scope.columns().forEach(column -> type.addField(columns.field(column)));
    scope.relations().forEach(relation -> type.addField(relations.field(relation)));
  }

  private TypeSpec.Builder row(TypeSpec.Builder type) {
    type.addJavadoc(
        "The row $L of a derived table: its columns. It is read as a record of {@link $T}.",
        Docs.quoted(scope.sqlName()),
        record);
    type.addField(rowField());
    columnsAndRelations(type);
    return type.addMethods(new RowMethods(scope).all()).addMethod(columns.read());
  }

  private FieldSpec tableField() {
    CodeBlock schema =
        scope.schema().map(name -> CodeBlock.of("$S, ", name)).orElseGet(() -> CodeBlock.of(""));
    return constant(Types.generic(Types.sql("Table"), self, record), scope.name().constant())
        .addJavadoc(
            "The $L $L.",
            scope.kind().annotation().toLowerCase(Locale.ROOT),
            Docs.quoted(scope.sqlName()))
        .initializer(
            "$T.$L($L$S, $T::read)",
            Types.sql("Table"),
            scope.kind() == Kind.VIEW ? "ofView" : "of",
            schema,
            scope.sqlName(),
            self)
        .build();
  }

  private FieldSpec rowField() {
    return constant(Types.generic(Types.sql("RowType"), self, record), scope.name().constant())
        .addJavadoc("The row $L.", Docs.quoted(scope.sqlName()))
        .initializer("$T.of($S, $T::read)", Types.sql("RowType"), scope.sqlName(), self)
        .build();
  }

  private FieldSpec key(Key key, String what) {
    List<CodeBlock> names =
        Stream.concat(Stream.of(key.name()), key.columns().stream().map(Column::name))
            .map(name -> CodeBlock.of("$S", name))
            .toList();
    return constant(Types.generic(Types.sql("UniqueKey"), self), key.constant())
        .addJavadoc("$L $L.", what, columnNames(key))
        .initializer("$N.key($L)", scope.name().constant(), CodeBlock.join(names, ",$W"))
        .build();
  }

  private static String columnNames(Key key) {
    return key.columns().stream()
        .map(column -> Docs.quoted(column.name()))
        .collect(Collectors.joining(", "));
  }

  private static FieldSpec.Builder constant(TypeName type, String name) {
    return FieldSpec.builder(type, name, PUBLIC, STATIC, FINAL);
  }
}
