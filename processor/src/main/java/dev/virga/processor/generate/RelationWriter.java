package dev.virga.processor.generate;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.virga.processor.model.Relation;
import dev.virga.processor.model.Relation.Kind;
import dev.virga.processor.model.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the constants of relations. */
final class RelationWriter {
  private final Scope scope;
  private final ClassName self;

  RelationWriter(Scope scope) {
    this.scope = scope;
    this.self = Types.of(scope.name().scope());
  }

  FieldSpec field(Relation relation) {
    ClassName target = Types.of(relation.target());
    ClassName targetScope = Types.of(relation.targetScope().scope());
    return FieldSpec.builder(
            Types.generic(type(relation), self, targetScope, target),
            relation.constant(),
            PUBLIC,
            STATIC,
            FINAL)
        .addJavadoc("$L", doc(relation, target))
        .initializer(
            "$N.$L($L)",
            scope.name().constant(),
            factory(relation),
            CodeBlock.join(arguments(relation, targetScope), ",$W"))
        .build();
  }

  private static List<CodeBlock> arguments(Relation relation, ClassName targetScope) {
    Function<List<String>, CodeBlock> columns =
        isOfSingleColumns(relation)
            ? names -> CodeBlock.of("$S", names.get(0))
            : RelationWriter::list;
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$S", relation.name()));
    arguments.add(columns.apply(relation.columns()));
    relation
        .through()
        .ifPresent(
            through -> {
              arguments.add(
                  CodeBlock.of(
                      "() -> $T.$N",
                      Types.of(through.scope().scope()),
                      through.scope().constant()));
              arguments.add(columns.apply(through.near()));
              arguments.add(columns.apply(through.far()));
            });
    arguments.add(CodeBlock.of("() -> $T.$N", targetScope, relation.targetScope().constant()));
    arguments.add(columns.apply(relation.targetColumns()));
    return arguments;
  }

  private static boolean isOfSingleColumns(Relation relation) {
    return relation.columns().size() == 1 && relation.targetColumns().size() == 1;
  }

  private static CodeBlock list(List<String> names) {
    return CodeBlock.of(
        "$T.of($L)",
        List.class,
        CodeBlock.join(names.stream().map(name -> CodeBlock.of("$S", name)).toList(), ", "));
  }

  private static String quoted(List<String> names) {
    return names.stream().map(Docs::quoted).collect(Collectors.joining(", "));
  }

  private static ClassName type(Relation relation) {
    return Types.sql(
        switch (relation.kind()) {
          case TO_ONE -> "ToOne";
          case OPTIONAL_TO_ONE -> "OptionalToOne";
          case TO_MANY -> "ToMany";
        });
  }

  private static String factory(Relation relation) {
    return switch (relation.kind()) {
      case TO_ONE -> "toOne";
      case OPTIONAL_TO_ONE -> "optionalToOne";
      case TO_MANY -> "toMany";
    };
  }

  private static CodeBlock doc(Relation relation, ClassName target) {
    String start = relation.kind() == Kind.TO_MANY ? "Each" : "The";
    String end = relation.kind() == Kind.OPTIONAL_TO_ONE ? ", if there is one" : "";
    return relation
        .through()
        .map(
            through ->
                CodeBlock.of(
                    "$L {@link $T} that {@link $T} connects.",
                    start,
                    target,
                    Types.of(through.scope().scope())))
        .orElseGet(
            () ->
                CodeBlock.of(
                    "$L {@link $T} whose $L $L $L$L.",
                    start,
                    target,
                    quoted(relation.targetColumns()),
                    relation.columns().size() == 1 ? "is" : "are",
                    quoted(relation.columns()),
                    end));
  }
}
