package dev.virga.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.virga.processor.model.Column;
import dev.virga.processor.model.ConvertedType;
import dev.virga.processor.model.JavaName;
import dev.virga.processor.model.JavaType;
import dev.virga.processor.model.JsonColumnType;
import dev.virga.processor.model.ListType;
import dev.virga.processor.model.RangeType;
import dev.virga.processor.model.ValueType;
import java.util.List;

/** The types in generated code. */
final class Types {
  static final ClassName CLAUSE = sql("Clause");
  static final ClassName WHERE = sql("Where");
  static final ClassName ASSIGNMENT = sql("Assignment");
  static final ClassName ROW_VALUES = sql("RowValues");
  static final ClassName CODEC = ClassName.get("dev.virga.codec", "Codec");
  static final ClassName CODECS = ClassName.get("dev.virga.codec", "Codecs");
  static final ClassName JSON_TYPE = ClassName.get("dev.virga.codec", "JsonType");
  static final ClassName QUERY = ClassName.get("dev.virga", "Query");
  static final ClassName ROW = ClassName.get("dev.virga.codec", "Row");
  private static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable")).build();

  private Types() {}

  static ClassName sql(String simpleName) {
    return ClassName.get("dev.virga.sql", simpleName);
  }

  static ClassName of(JavaName name) {
    String[] nested = name.simpleNames().stream().skip(1).toArray(String[]::new);
    return ClassName.get(name.packageName(), name.simpleNames().get(0), nested);
  }

  static TypeName of(JavaType type) {
    return type.arguments().isEmpty()
        ? of(type.name())
        : generic(
            of(type.name()), type.arguments().stream().map(Types::of).toArray(TypeName[]::new));
  }

  static TypeName generic(ClassName type, TypeName... arguments) {
    return ParameterizedTypeName.get(type, arguments);
  }

  /** Returns {@code type<? super scope>}. */
  static TypeName consuming(ClassName type, ClassName scope) {
    return generic(type, WildcardTypeName.supertypeOf(scope));
  }

  /** Returns the type of a column's values, boxed. */
  static TypeName value(Column column) {
    return value(column.type());
  }

  private static TypeName value(ValueType type) {
    if (type instanceof ConvertedType converted) {
      return of(converted.type());
    }
    if (type instanceof JsonColumnType json) {
      return of(json.type());
    }
    if (type instanceof ListType list) {
      return generic(ClassName.get(List.class), value(list.element()));
    }
    if (type instanceof RangeType range) {
      return range
          .javaName()
          .<TypeName>map(name -> generic(of(name), value(range.bound().type())))
          .orElseThrow();
    }
    return type.javaName()
        .<TypeName>map(Types::of)
        .orElseGet(() -> ArrayTypeName.of(TypeName.BYTE));
  }

  /** Returns the type of a parameter that takes a column's value. */
  static TypeName parameter(Column column) {
    if (column.nullable()) {
      return value(column).annotated(NULLABLE);
    }
    return column.primitive() ? value(column).unbox() : value(column);
  }

  static TypeName nullable(TypeName type) {
    return type.annotated(NULLABLE);
  }
}
