package dev.virga.processor.generate;

import static javax.lang.model.element.Modifier.DEFAULT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.virga.processor.model.Column;
import dev.virga.processor.model.Relation;
import dev.virga.processor.model.Relation.Kind;
import dev.virga.processor.model.Scope;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Writes the methods that give a new row others to be inserted with it, for the kinds of relations
 * that its table has.
 */
final class ChildMethods {
  private static final TypeName ANY = WildcardTypeName.subtypeOf(Object.class);

  private final Scope scope;
  private final ClassName self;
  private final ClassName given;
  private final ClassName table;
  private final TypeVariableName childTable;

  ChildMethods(Scope scope, ClassName self, ClassName given) {
    this.scope = scope;
    this.self = self;
    this.given = given;
    this.table = Types.of(scope.name().scope());
    this.childTable = TypeVariableName.get(new Names(Set.of(table.simpleName())).free("C"));
  }

  void addTo(TypeSpec.Builder type) {
    TypeName child = Types.generic(Types.sql("NewChild"), childTable, table);
    if (has(relation -> isToMany(relation) && relation.through().isEmpty())) {
      type.addMethod(
          method(
              "with",
              "Returns the row with rows that are inserted with it and refer to it.",
              "ToMany",
              all(child),
              "rows"));
    }
    if (has(this::isReferredTo)) {
      type.addMethod(
          method(
              "with",
              "Returns the row with the one that is inserted with it and refers to it.",
              "OptionalToOne",
              child,
              "row"));
    }
    if (has(relation -> isToMany(relation) && relation.through().isPresent())) {
      type.addMethod(
          method(
              "withThrough",
              "Returns the row with rows that are inserted with it, and connected to it by a table between.",
              "ToMany",
              all(Types.generic(Types.sql("NewRow"), childTable)),
              "rows"));
    }
  }

  private boolean has(Predicate<Relation> kind) {
    return scope.relations().stream().anyMatch(kind);
  }

  private static boolean isToMany(Relation relation) {
    return relation.kind() == Kind.TO_MANY;
  }

  /** A relation to one row starts from the key where the foreign key is on the other side. */
  private boolean isReferredTo(Relation relation) {
    return relation.kind() == Kind.OPTIONAL_TO_ONE
        && scope.primaryKey().stream()
            .map(key -> key.columns().stream().map(Column::name).toList())
            .anyMatch(relation.columns()::equals);
  }

  private static TypeName all(TypeName rows) {
    return ParameterizedTypeName.get(
        ClassName.get("java.util", "Collection"), WildcardTypeName.subtypeOf(rows));
  }

  private MethodSpec method(
      String name, String doc, String relation, TypeName rows, String parameter) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(PUBLIC, DEFAULT)
        .addTypeVariable(childTable)
        .addJavadoc("$L", doc)
        .returns(self)
        .addParameter(Types.generic(Types.sql(relation), table, childTable, ANY), "relation")
        .addParameter(rows, parameter)
        .addStatement("return new $T(values().$N(relation, $N))", given, name, parameter)
        .build();
  }
}
