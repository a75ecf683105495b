package dev.virga.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.virga.processor.model.Column;
import dev.virga.processor.model.Key;
import dev.virga.processor.model.Scope;
import dev.virga.schema.SchemaObjects;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the methods that make queries of a table. */
final class QueryWriter {
  /** What {@code @SafeVarargs} promises, javac asks for again where the array is passed on. */
  private static final AnnotationSpec SUPPRESS_VARARGS =
      AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", "varargs").build();

  private final ClassName self;
  private final ClassName record;
  private final ClassName newRow;
  private final String table;
  private final String updating;
  private final Names parameters;

  QueryWriter(Scope scope) {
    this.self = Types.of(scope.name().scope());
    this.record = Types.of(scope.record());
    this.newRow = Types.of(scope.name().newRow());
    this.table = scope.name().constant();
    this.updating =
        scope.columns().stream().anyMatch(Column::version) ? "VersionedUpdate" : "Update";
    this.parameters = parameters(scope);
  }

  /** A parameter is named like its component, unless it would hide what the method uses. */
  private static Names parameters(Scope scope) {
    Set<String> hidden = new HashSet<>(Set.of("FindFirst", "Sql", "dev", "java"));
    hidden.add(scope.name().constant());
    scope.columns().forEach(column -> hidden.add(column.constant()));
    return new Names(hidden);
  }

  MethodSpec findById(Key key) {
    MethodSpec.Builder method =
        StaticMethod.of(
            "findById", of("FindFirst"), "Finds the row with a primary key, if there is one.");
    CodeBlock.Builder conditions = CodeBlock.builder();
    for (Column column : key.columns()) {
      String parameter = parameters.free(column.component());
      method.addParameter(Types.parameter(column), parameter);
      conditions.add(conditions.isEmpty() ? "" : ",$W");
      conditions.add("$N.eq($N)", column.constant(), parameter);
    }
    return method
        .addStatement(
            "return $T.byKey($N, $T.where($L))",
            Types.sql("FindFirst"),
            table,
            Types.sql("Sql"),
            conditions.build())
        .build();
  }

  List<MethodSpec> all() {
    return Stream.concat(reading().stream(), writing().stream()).toList();
  }

  /** Returns the methods that make queries which read. */
  List<MethodSpec> reading() {
    return List.of(
        varargs(
            "findFirst",
            of("FindFirst"),
            Types.CLAUSE,
            "clauses",
            "FindFirst",
            "of",
            "Finds the first row, if there is one."),
        varargs(
            "findMany", of("FindMany"), Types.CLAUSE, "clauses", "FindMany", "of", "Finds rows."),
        varargs(
            "count",
            returning(Long.class),
            Types.WHERE,
            "filters",
            "Count",
            "rows",
            "Counts the rows for which all filters hold."),
        varargs(
            "exists",
            returning(Boolean.class),
            Types.WHERE,
            "filters",
            "Count",
            "any",
            "Asks whether there is a row for which all filters hold."));
  }

  private List<MethodSpec> writing() {
    return List.of(
        single("insert", "Insert", newRow, "row", "Inserts a row."),
        single(
            "insert",
            "InsertAll",
            collection(newRow),
            "rows",
            "Inserts rows, all or none of them."),
        update(),
        single(
            "update",
            updating,
            collection(WildcardTypeName.subtypeOf(Types.consuming(Types.ASSIGNMENT, self))),
            "changes",
            updateDoc()),
        single(
            "delete",
            "Delete",
            Types.consuming(Types.WHERE, self),
            "filter",
            "Deletes the rows for which a filter holds."),
        StaticMethod.of("deleteEveryRow", of("Delete"), "Deletes every row.")
            .addStatement("return $T.ofEveryRow($N)", Types.sql("Delete"), table)
            .build());
  }

  /** Returns the method that computes the rows of a materialized view anew. */
  MethodSpec refresh() {
    return StaticMethod.of("refresh", Types.sql("Refresh"), "Computes the rows anew.")
        .addStatement("return $T.of($N)", Types.sql("Refresh"), table)
        .build();
  }

  /** What the kit calls by its name, to read the query of the view. */
  MethodSpec viewQuery(String method) {
    return StaticMethod.of(
            SchemaObjects.VIEW_QUERY,
            ClassName.get(String.class),
            "Returns the query of the view in SQL, as migrations write it.")
        .addStatement("return $N.viewQuery($T.$N())", table, record, method)
        .build();
  }

  /** An update of nothing does not compile: it takes one change at least. */
  private MethodSpec update() {
    TypeName change = Types.consuming(Types.ASSIGNMENT, self);
    return StaticMethod.of("update", of(updating), updateDoc())
        .addAnnotation(SafeVarargs.class)
        .addAnnotation(SUPPRESS_VARARGS)
        .addParameter(change, "first")
        .addParameter(ParameterSpec.builder(ArrayTypeName.of(change), "more").build())
        .varargs()
        .addStatement("return $T.of($N, first, more)", Types.sql(updating), table)
        .build();
  }

  private String updateDoc() {
    return updating.equals("Update")
        ? "Updates rows; {@code where} says which."
        : "Updates rows, and counts their versions up; {@code ofAnyVersion} and {@code where} say"
            + " which.";
  }

  /** Returns the methods that update a row if it still has a version. */
  List<MethodSpec> updateById(Key key, Column version) {
    TypeName change = Types.consuming(Types.ASSIGNMENT, self);
    Names others = new Names(names(key, version));
    MethodSpec varargs =
        updateById(
                key,
                version,
                ParameterSpec.builder(change, others.free("first")).build(),
                ParameterSpec.builder(ArrayTypeName.of(change), others.free("more")).build())
            .addAnnotation(SafeVarargs.class)
            .addAnnotation(SUPPRESS_VARARGS)
            .varargs()
            .build();
    MethodSpec collected =
        updateById(
                key,
                version,
                ParameterSpec.builder(
                        collection(WildcardTypeName.subtypeOf(change)), others.free("changes"))
                    .build())
            .build();
    return List.of(varargs, collected);
  }

  private Set<String> names(Key key, Column version) {
    return Stream.concat(key.columns().stream(), Stream.of(version))
        .map(column -> parameters.free(column.component()))
        .collect(Collectors.toSet());
  }

  private MethodSpec.Builder updateById(Key key, Column version, ParameterSpec... changes) {
    MethodSpec.Builder method =
        StaticMethod.of(
            "updateById",
            ParameterizedTypeName.get(Types.sql("UpdateById"), self, record, Types.value(version)),
            "Updates the row with a primary key, if it still has the version that it was read"
                + " with.");
    CodeBlock.Builder current = CodeBlock.builder();
    for (Column column : Stream.concat(key.columns().stream(), Stream.of(version)).toList()) {
      String parameter = parameters.free(column.component());
      method.addParameter(Types.parameter(column), parameter);
      current.add(current.isEmpty() ? "" : ",$W");
      current.add("$N.eq($N)", column.constant(), parameter);
    }
    CodeBlock.Builder given = CodeBlock.builder();
    for (ParameterSpec change : changes) {
      method.addParameter(change);
      given.add(", $N", change.name());
    }
    return method.addStatement(
        "return $T.of($N, $N, $T.of($L)$L)",
        Types.sql("UpdateById"),
        table,
        version.constant(),
        List.class,
        current.build(),
        given.build());
  }

  private MethodSpec varargs(
      String name,
      TypeName result,
      ClassName element,
      String parameter,
      String factory,
      String method,
      String doc) {
    return StaticMethod.of(name, result, doc)
        .addAnnotation(SafeVarargs.class)
        .addAnnotation(SUPPRESS_VARARGS)
        .addParameter(
            ParameterSpec.builder(ArrayTypeName.of(Types.consuming(element, self)), parameter)
                .build())
        .varargs()
        .addStatement("return $T.$L($N, $N)", Types.sql(factory), method, table, parameter)
        .build();
  }

  private MethodSpec single(
      String name, String factory, TypeName type, String parameter, String doc) {
    return StaticMethod.of(name, of(factory), doc)
        .addParameter(type, parameter)
        .addStatement("return $T.of($N, $N)", Types.sql(factory), table, parameter)
        .build();
  }

  private TypeName of(String query) {
    return Types.generic(Types.sql(query), self, record);
  }

  private static TypeName returning(Class<?> result) {
    return Types.generic(Types.QUERY, ClassName.get(result));
  }

  private static TypeName collection(TypeName element) {
    return ParameterizedTypeName.get(ClassName.get(Collection.class), element);
  }
}
