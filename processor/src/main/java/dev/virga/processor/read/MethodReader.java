package dev.virga.processor.read;

import dev.virga.annotation.Column;
import dev.virga.annotation.View;
import dev.virga.annotation.ViewQuery;
import dev.virga.processor.model.Located;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads annotations of columns that stand on methods. */
public final class MethodReader {
  private MethodReader() {}

  /**
   * Returns the annotations on methods that no component can implement, so that nobody reads them.
   */
  public static List<Located<String>> misplaced(
      RoundEnvironment round, Set<? extends TypeElement> annotations) {
    return ElementFilter.methodsIn(
            round.getElementsAnnotatedWithAny(annotations.toArray(TypeElement[]::new)))
        .stream()
        .sorted(Comparator.comparing(MethodReader::place))
        .flatMap(MethodReader::misplaced)
        .toList();
  }

  /** The compiler names them in the order in which it was given the files. */
  private static String place(ExecutableElement method) {
    return method.getEnclosingElement() + "." + method;
  }

  private static Stream<Located<String>> misplaced(ExecutableElement method) {
    @Nullable Element around = method.getEnclosingElement();
    boolean ofView = around != null && AnnotationReader.find(around, View.class).isPresent();
    List<Located<String>> all =
        AnnotationReader.names(method, Column.class.getPackageName()).stream()
            .filter(name -> !(ofView && name.value().equals(ViewQuery.class.getSimpleName())))
            .toList();
    if (around == null || around.getKind() == ElementKind.INTERFACE) {
      return Implemented.isComponent(method) ? Stream.empty() : all.stream();
    }
    // A component hands its annotations on to its accessor.
    if (!method.getParameters().isEmpty()) {
      return all.stream();
    }
    List<String> ofComponent =
        around.getEnclosedElements().stream()
            .filter(RecordComponentElement.class::isInstance)
            .filter(component -> component.getSimpleName().equals(method.getSimpleName()))
            .flatMap(
                component ->
                    AnnotationReader.names(component, Column.class.getPackageName()).stream())
            .map(Located::value)
            .toList();
    return all.stream().filter(annotation -> !ofComponent.contains(annotation.value()));
  }
}
