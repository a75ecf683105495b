package dev.virga.processor.generate;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.virga.processor.model.Relation.Kind;
import dev.virga.processor.model.Shape;
import dev.virga.processor.model.ShapeOrder;
import dev.virga.processor.model.ShapePart;
import dev.virga.processor.model.ShapePart.ColumnEnd;
import dev.virga.processor.model.ShapePart.GroupEnd;
import dev.virga.processor.model.ShapePart.RecordEnd;
import dev.virga.processor.model.ShapePart.ShapeEnd;
import dev.virga.processor.model.ShapePart.Step;
import dev.virga.processor.model.ShapeType.Holder;
import java.util.List;
import java.util.Optional;

/** Writes the interface of a record that says what a query selects of a table. */
final class ShapeWriter {
  private static final ClassName RECORD_SHAPE = Types.sql("RecordShape");

  private final Shape shape;
  private final ClassName record;
  private final ClassName self;
  private final ClassName table;

  ShapeWriter(Shape shape) {
    this.shape = shape;
    this.record = Types.of(shape.declaration().name());
    this.self = Types.of(shape.declaration().generated());
    this.table = Types.of(shape.table().scope());
  }

  TypeSpec.Builder type() {
    return TypeSpec.interfaceBuilder(self)
        .addJavadoc("What a query selects of {@link $T} as {@link $T}.", table, record)
        .addField(field())
        .addMethod(read());
  }

  private FieldSpec field() {
    CodeBlock.Builder parts = CodeBlock.builder();
    shape.parts().forEach(part -> parts.add(",$W$L", selected(part, part.steps())));
    return FieldSpec.builder(
            ParameterizedTypeName.get(RECORD_SHAPE, table, record),
            shape.declaration().constant(),
            PUBLIC,
            STATIC,
            FINAL)
        .addJavadoc("Selects {@link $T}.", record)
        .initializer("$T.of($T::read$L)", RECORD_SHAPE, self, parts.build())
        .build();
  }

  /** Returns what is selected along the steps that are left. */
  private static CodeBlock selected(ShapePart part, List<Step> steps) {
    if (steps.isEmpty()) {
      return end(part);
    }
    Step step = steps.get(0);
    List<Step> rest = steps.subList(1, steps.size());
    CodeBlock relation =
        CodeBlock.of("$T.$N", Types.of(step.from().scope()), step.relation().constant());
    CodeBlock selected =
        rest.isEmpty() && part.end() instanceof RecordEnd
            ? relation
            : along(part, steps, relation, rest);
    return step.kind() == Kind.TO_MANY ? refined(part, selected) : selected;
  }

  private static CodeBlock along(
      ShapePart part, List<Step> steps, CodeBlock relation, List<Step> rest) {
    boolean isPath =
        part.end() instanceof ColumnEnd
            && steps.stream().noneMatch(one -> one.kind() == Kind.TO_MANY);
    return CodeBlock.of(isPath ? "$L.get($L)" : "$L.select($L)", relation, selected(part, rest));
  }

  /** Returns the rows of a relation to many in their order, as many as are wanted. */
  private static CodeBlock refined(ShapePart part, CodeBlock rows) {
    CodeBlock.Builder refined = CodeBlock.builder().add(rows);
    if (!part.orderBy().isEmpty()) {
      refined.add(
          "$Z.orderBy($L)",
          CodeBlock.join(part.orderBy().stream().map(ShapeWriter::key).toList(), ",$W"));
    }
    part.limit().ifPresent(limit -> refined.add("$Z.limit($L)", limit));
    return part.isFirst() ? refined.add("$Z.first()").build() : refined.build();
  }

  private static CodeBlock key(ShapeOrder order) {
    CodeBlock key = column(order.end());
    for (int i = order.steps().size() - 1; i >= 0; i--) {
      Step step = order.steps().get(i);
      key =
          CodeBlock.of(
              "$T.$N.get($L)", Types.of(step.from().scope()), step.relation().constant(), key);
    }
    CodeBlock.Builder ordering = key.toBuilder();
    order.methods().forEach(method -> ordering.add(".$L()", method));
    return ordering.build();
  }

  private static CodeBlock end(ShapePart part) {
    if (part.end() instanceof ColumnEnd end) {
      return column(end);
    }
    if (part.end() instanceof ShapeEnd end) {
      return CodeBlock.of("$T.$N", Types.of(end.shape().generated()), end.shape().constant());
    }
    if (part.end() instanceof GroupEnd end) {
      return CodeBlock.of("$T.$N", Types.of(end.table().scope()), end.group().constant());
    }
    throw new IllegalStateException("a record is selected as its relation");
  }

  private static CodeBlock column(ColumnEnd end) {
    return CodeBlock.of("$T.$N", Types.of(end.table().scope()), end.column().constant());
  }

  private MethodSpec read() {
    CodeBlock.Builder arguments = CodeBlock.builder();
    List<ShapePart> parts = shape.parts();
    for (int i = 0; i < parts.size(); i++) {
      arguments.add(i == 0 ? "$Z" : ",$W").add(value(parts.get(i), i));
    }
    return MethodSpec.methodBuilder("read")
        .addModifiers(PRIVATE, STATIC)
        .returns(record)
        .addParameter(RECORD_SHAPE.nestedClass("Parts"), "parts")
        .addStatement("return new $T($L)", record, arguments.build())
        .build();
  }

  private static CodeBlock value(ShapePart part, int index) {
    return part.end() instanceof ColumnEnd end && !part.isMany()
        ? cell(part, end, index)
        : part(part, index);
  }

  private static CodeBlock cell(ShapePart part, ColumnEnd end, int index) {
    CodeBlock codec = ColumnWriter.codecOf(end.column(), column(end));
    if (part.type().holder() == Holder.OPTIONAL) {
      return CodeBlock.of("$T.ofNullable(parts.getNullable($L, $L))", Optional.class, index, codec);
    }
    if (part.type().nullable()) {
      return CodeBlock.of("parts.getNullable($L, $L)", index, codec);
    }
    return (part.type().primitive() ? ColumnWriter.unboxed(end.column()) : Optional.<String>empty())
        .map(method -> CodeBlock.of("parts.$L($L)", method, index))
        .orElseGet(() -> CodeBlock.of("parts.get($L, $L)", index, codec));
  }

  private static CodeBlock part(ShapePart part, int index) {
    TypeName value = valueType(part);
    if (part.isMany() && !part.isFirst()) {
      return CodeBlock.of(
          "parts.<$T>part($L)", Types.generic(ClassName.get(List.class), value), index);
    }
    boolean optional = part.type().holder() == Holder.OPTIONAL;
    if (part.steps().isEmpty() && part.mayBeAbsent()) {
      CodeBlock found = CodeBlock.of("parts.<$T>part($L)", value, index);
      return optional ? CodeBlock.of("$T.ofNullable($L)", Optional.class, found) : found;
    }
    if (!part.mayBeAbsent() && !part.isFirst()) {
      return optional
          ? CodeBlock.of("$T.of(parts.<$T>part($L))", Optional.class, value, index)
          : CodeBlock.of("parts.<$T>part($L)", value, index);
    }
    CodeBlock found =
        CodeBlock.of(
            "parts.<$T>part($L)", Types.generic(ClassName.get(Optional.class), value), index);
    return optional ? found : CodeBlock.of("$L.orElse(null)", found);
  }

  private static TypeName valueType(ShapePart part) {
    if (part.end() instanceof ColumnEnd end) {
      return Types.value(end.column());
    }
    if (part.end() instanceof GroupEnd end) {
      return Types.of(end.group().record());
    }
    return Types.of(
        part.end() instanceof ShapeEnd end
            ? end.shape().name()
            : ((RecordEnd) part.end()).record());
  }
}
