package dev.virga.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.virga.processor.model.Column;
import dev.virga.processor.model.Scope;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Writes the methods that make tables of a row: of queries, changes and functions. */
final class RowMethods {
  private final String row;
  private final ClassName record;
  private final List<Column> columns;
  private final TypeName query;
  private final TypeName changes;
  private final TypeName derived;
  private final TypeName commonTable;

  RowMethods(Scope scope) {
    ClassName self = Types.of(scope.name().scope());
    this.record = Types.of(scope.record());
    this.columns = scope.columns();
    this.row = scope.name().constant();
    this.query = Types.generic(Types.sql("Subquery"), record);
    this.changes = Types.generic(Types.sql("Changes"), record);
    this.derived = Types.generic(Types.sql("Derived"), self, record);
    this.commonTable = Types.generic(Types.sql("Cte"), self, record);
  }

  List<MethodSpec> all() {
    return List.of(
        as(), cteOfQuery(), cteOfChanges(), recursive(), from(), fromTableFunction(), values());
  }

  private MethodSpec as() {
    return StaticMethod.of("as", derived, "Returns a derived table of a query's rows.")
        .addParameter(query, "query")
        .addStatement("return $N.as(query)", row)
        .build();
  }

  private MethodSpec cteOfQuery() {
    return StaticMethod.of(
            "cte", commonTable, "Returns a common table expression of a query's rows.")
        .addParameter(query, "query")
        .addStatement("return $N.cte(query)", row)
        .build();
  }

  private MethodSpec cteOfChanges() {
    return StaticMethod.of(
            "cte",
            commonTable,
            "Returns a common table expression of the rows that changes return.")
        .addParameter(changes, "changes")
        .addStatement("return $N.cte(changes)", row)
        .build();
  }

  private MethodSpec recursive() {
    return StaticMethod.of(
            "recursive",
            commonTable,
            "Returns a recursive common table expression: a base, and what a step adds to the rows"
                + " found last.")
        .addParameter(query, "base")
        .addParameter(
            ParameterizedTypeName.get(
                ClassName.get(Function.class), derived, WildcardTypeName.subtypeOf(query)),
            "step")
        .addStatement("return $N.recursive(base, step)", row)
        .build();
  }

  private MethodSpec from() {
    TypeName anything = WildcardTypeName.subtypeOf(Object.class);
    return StaticMethod.of("from", derived, "Returns a derived table of the rows of a function.")
        .addParameter(Types.generic(Types.sql("Operand"), anything, anything), "function")
        .addStatement("return $N.from(function)", row)
        .build();
  }

  private MethodSpec fromTableFunction() {
    return StaticMethod.of("from", derived, "Returns a derived table of the rows of a function.")
        .addParameter(Types.sql("TableFunction"), "function")
        .addStatement("return $N.from(function)", row)
        .build();
  }

  private MethodSpec values() {
    CodeBlock components = columns.stream().map(this::component).collect(CodeBlock.joining(",$W"));
    return StaticMethod.of("values", derived, "Returns a derived table of records.")
        .addParameter(ParameterizedTypeName.get(ClassName.get(Collection.class), record), "rows")
        .addStatement("return $N.values(rows,$W$L)", row, components)
        .build();
  }

  private CodeBlock component(Column column) {
    return column.optional() || !column.place().groups().isEmpty()
        ? CodeBlock.of("row -> $L", Accessor.ofRecord("row", column))
        : Reference.toAccessor(record, column.component());
  }
}
