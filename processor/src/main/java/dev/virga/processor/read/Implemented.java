package dev.virga.processor.read;

import dev.virga.annotation.Table;
import dev.virga.processor.model.Located;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The methods of interfaces that a record's components implement. */
final class Implemented {
  private static final List<String> NO_TABLES = List.of("View", "Row", "Shape");

  private Implemented() {}

  private static List<String> on(TypeElement type) {
    return AnnotationReader.names(type, Table.class.getPackageName()).stream()
        .map(Located::value)
        .toList();
  }

  /**
   * Returns the methods that a component of a table implements, those of nearer interfaces first.
   * What is no table stores nothing, so that the annotations of columns mean nothing to it.
   */
  static Stream<ExecutableElement> by(RecordComponentElement component) {
    @Nullable Element record = component.getEnclosingElement();
    return record instanceof TypeElement type
            && !type.getInterfaces().isEmpty()
            && NO_TABLES.stream().noneMatch(on(type)::contains)
        ? methods(type)
            .distinct()
            .filter(method -> method.getSimpleName().equals(component.getSimpleName()))
        : Stream.empty();
  }

  private static Stream<ExecutableElement> methods(TypeElement type) {
    return interfaces(type)
        .flatMap(
            each ->
                Stream.concat(
                    ElementFilter.methodsIn(each.getEnclosedElements()).stream()
                        .filter(Implemented::isComponent),
                    methods(each)));
  }

  private static Stream<TypeElement> interfaces(TypeElement type) {
    return type.getInterfaces().stream()
        .filter(DeclaredType.class::isInstance)
        .map(each -> ((DeclaredType) each).asElement())
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast);
  }

  /** Returns whether a component can implement a method. */
  static boolean isComponent(ExecutableElement method) {
    return method.getParameters().isEmpty()
        && !method.getModifiers().contains(Modifier.STATIC)
        && !method.getModifiers().contains(Modifier.PRIVATE);
  }
}
