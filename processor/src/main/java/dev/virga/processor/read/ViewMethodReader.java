package dev.virga.processor.read;

import dev.virga.annotation.ViewQuery;
import dev.virga.processor.model.ViewMethod;
import dev.virga.processor.model.ViewMethod.Obstacle;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads the methods that return the query of a view. */
final class ViewMethodReader {
  /** What such a method returns, by its name: the processor does not need its class. */
  private static final String RESULT = "dev.virga.sql.Subquery";

  private final Elements elements;
  private final Types types;

  ViewMethodReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  List<ViewMethod> read(TypeElement view) {
    return ElementFilter.methodsIn(view.getEnclosedElements()).stream()
        .flatMap(
            method ->
                AnnotationReader.find(method, ViewQuery.class)
                    .map(
                        annotation ->
                            new ViewMethod(
                                method.getSimpleName().toString(),
                                annotation.position(),
                                obstacles(method, view)))
                    .stream())
        .toList();
  }

  private List<Obstacle> obstacles(ExecutableElement method, TypeElement view) {
    List<Obstacle> obstacles = new ArrayList<>();
    if (!method.getModifiers().contains(Modifier.STATIC)) {
      obstacles.add(Obstacle.NOT_STATIC);
    }
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      obstacles.add(Obstacle.PRIVATE);
    }
    if (!method.getParameters().isEmpty() || !method.getTypeParameters().isEmpty()) {
      obstacles.add(Obstacle.PARAMETERS);
    }
    if (!returnsQuery(method.getReturnType(), view)) {
      obstacles.add(Obstacle.OTHER_RESULT);
    }
    if (!method.getThrownTypes().stream().allMatch(this::isUnchecked)) {
      obstacles.add(Obstacle.EXCEPTIONS);
    }
    return obstacles;
  }

  /** A type that does not exist is an error of the compiler's own. */
  private boolean returnsQuery(TypeMirror result, TypeElement view) {
    @Nullable TypeElement query = elements.getTypeElement(RESULT);
    return query == null
        || result.getKind() == TypeKind.ERROR
        || types.isAssignable(result, types.getDeclaredType(query, view.asType()));
  }

  private boolean isUnchecked(TypeMirror thrown) {
    return thrown.getKind() == TypeKind.ERROR
        || List.of(RuntimeException.class, Error.class).stream()
            .map(type -> elements.getTypeElement(type.getName()))
            .anyMatch(type -> types.isAssignable(thrown, type.asType()));
  }
}
