package dev.virga.processor.read;

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
  private Implemented() {}

  /** Returns the methods that a component implements, those of nearer interfaces first. */
  static Stream<ExecutableElement> by(RecordComponentElement component) {
    @Nullable Element record = component.getEnclosingElement();
    return record instanceof TypeElement type
        ? methods(type).filter(method -> method.getSimpleName().equals(component.getSimpleName()))
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
    return method.getParameters().isEmpty() && !method.getModifiers().contains(Modifier.STATIC);
  }
}
