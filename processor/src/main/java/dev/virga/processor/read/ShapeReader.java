package dev.virga.processor.read;

import dev.virga.annotation.Limit;
import dev.virga.annotation.OrderBy;
import dev.virga.annotation.Path;
import dev.virga.annotation.Shape;
import dev.virga.processor.model.BuiltInType;
import dev.virga.processor.model.JavaName;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.ShapeComponent;
import dev.virga.processor.model.ShapeDeclaration;
import dev.virga.processor.model.ShapeType;
import dev.virga.processor.model.ShapeType.Holder;
import dev.virga.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads records that say what a query selects of a table. */
final class ShapeReader {
  private final RecordReader records;
  private final TypeReader types;

  ShapeReader(RecordReader records, TypeReader types) {
    this.records = records;
    this.types = types;
  }

  /** Returns what a type declares; empty if it has no such annotation, or one without a table. */
  Optional<ShapeDeclaration> read(TypeElement type) {
    return AnnotationReader.find(type, Shape.class)
        .flatMap(
            annotation -> annotation.type("value").map(table -> read(type, annotation, table)));
  }

  private ShapeDeclaration read(
      TypeElement type, AnnotationReader annotation, Located<JavaName> table) {
    JavaName name = Nesting.nameOf(type);
    return new ShapeDeclaration(
        name,
        ElementPosition.of(type),
        RecordReader.obstacles(type),
        Nesting.isPublic(type),
        records.isDeprecated(type),
        records.surroundings(type),
        table,
        type.getRecordComponents().stream().map(component -> component(name, component)).toList(),
        AnnotationReader.names(type, Shape.class.getPackageName()),
        unknownTypes(type, annotation));
  }

  private ShapeComponent component(JavaName record, RecordComponentElement component) {
    return new ShapeComponent(
        record,
        component.getSimpleName().toString(),
        ElementPosition.of(component),
        type(component),
        AnnotationReader.find(component, Path.class)
            .flatMap(annotation -> annotation.text("value")),
        AnnotationReader.find(component, OrderBy.class)
            .map(annotation -> annotation.texts("value"))
            .orElse(List.of()),
        AnnotationReader.find(component, Limit.class)
            .flatMap(annotation -> annotation.number("value")),
        AnnotationReader.names(component, Path.class.getPackageName()));
  }

  private ShapeType type(RecordComponentElement component) {
    TypeMirror type = component.asType();
    Holder holder = holder(type);
    TypeMirror value = holder == Holder.COMPONENT ? type : TypeReader.argument(type);
    return new ShapeType(
        TypeReader.text(type),
        holder,
        TypeReader.text(value),
        className(value),
        type.getKind().isPrimitive(),
        TypeReader.nullable(component).isPresent(),
        value instanceof DeclaredType declared
            && types.isDeprecated((TypeElement) declared.asElement()));
  }

  private static Holder holder(TypeMirror type) {
    if (TypeReader.isGeneric(type, "java.util.Optional")) {
      return Holder.OPTIONAL;
    }
    return TypeReader.isGeneric(type, "java.util.List") ? Holder.LIST : Holder.COMPONENT;
  }

  private static Optional<JavaName> className(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return BuiltInType.ofPrimitive(TypeReader.text(type)).flatMap(ValueType::javaName);
    }
    return type instanceof DeclaredType declared
        ? Optional.of(Nesting.nameOf((TypeElement) declared.asElement()))
        : Optional.empty();
  }

  private static List<Located<String>> unknownTypes(TypeElement type, AnnotationReader annotation) {
    List<Located<String>> unknown = new ArrayList<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      TypeReader.unknownIn(component.asType())
          .forEach(name -> unknown.add(new Located<>(name, ElementPosition.of(component))));
    }
    annotation.unknownType("value").ifPresent(unknown::add);
    return unknown;
  }
}
