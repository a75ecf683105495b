package dev.virga.processor.read;

import dev.virga.annotation.RenamedFrom;
import dev.virga.processor.model.FormerName;
import dev.virga.processor.model.JavaName;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.Position;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Reads one annotation. A value that is missing or of the wrong type is absent: the compiler says
 * so itself.
 *
 * @param element the element that it is about
 * @param mirror the annotation
 * @param shown the same, where it stands on the element itself; null where an interface has it
 */
record AnnotationReader(
    Element element, AnnotationMirror mirror, @Nullable AnnotationMirror shown) {
  /** Returns the annotation of a type. */
  static Optional<AnnotationReader> find(Element element, Class<? extends Annotation> type) {
    return all(element, type).stream().findFirst();
  }

  /**
   * Returns the annotations of a type, those in a container too; of a component that has none,
   * those of the interfaces' methods that it implements.
   */
  static List<AnnotationReader> all(Element element, Class<? extends Annotation> type) {
    List<AnnotationReader> found =
        on(element, type).stream()
            .map(mirror -> new AnnotationReader(element, mirror, mirror))
            .toList();
    return found.isEmpty() && element instanceof RecordComponentElement component
        ? Implemented.by(component)
            .map(method -> on(method, type))
            .filter(annotations -> !annotations.isEmpty())
            .limit(1)
            .flatMap(List::stream)
            .map(mirror -> new AnnotationReader(element, mirror, null))
            .toList()
        : found;
  }

  private static List<AnnotationMirror> on(Element element, Class<? extends Annotation> type) {
    List<AnnotationMirror> found = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      String name = typeName(mirror);
      if (name.equals(type.getCanonicalName())) {
        found.add(mirror);
      } else if (name.equals(type.getCanonicalName() + ".List")) {
        values(mirror, "value").stream()
            .map(AnnotationValue::getValue)
            .filter(AnnotationMirror.class::isInstance)
            .map(AnnotationMirror.class::cast)
            .forEach(found::add);
      }
    }
    return found;
  }

  /** Returns what an element was called before. */
  static Optional<FormerName> former(Element element) {
    return find(element, RenamedFrom.class)
        .flatMap(
            annotation ->
                annotation
                    .text("value")
                    .map(name -> new FormerName(name, annotation.textIfGiven("schema"))));
  }

  /**
   * Returns the simple names of all annotations of a package on an element, and of those that a
   * component takes from interfaces; a container counts as what it contains.
   */
  static List<Located<String>> names(Element element, String packageName) {
    List<Located<String>> names = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      name(mirror, packageName)
          .ifPresent(
              name -> names.add(new Located<>(name, new ElementPosition(element, mirror, null))));
    }
    if (element instanceof RecordComponentElement component) {
      Implemented.by(component)
          .flatMap(method -> method.getAnnotationMirrors().stream())
          .flatMap(mirror -> name(mirror, packageName).stream())
          .distinct()
          .filter(name -> names.stream().noneMatch(own -> own.value().equals(name)))
          .toList()
          .forEach(name -> names.add(new Located<>(name, ElementPosition.of(element))));
    }
    return names;
  }

  private static Optional<String> name(AnnotationMirror mirror, String packageName) {
    String name = typeName(mirror);
    return name.startsWith(packageName + ".")
        ? Optional.of(name.substring(packageName.length() + 1).replace(".List", ""))
        : Optional.empty();
  }

  private static String typeName(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  /** Returns where the annotation stands. */
  Position position() {
    return new ElementPosition(element, shown, null);
  }

  /** Returns whether a value is written. */
  boolean gives(String member) {
    return value(member).isPresent();
  }

  /** Returns a text, even an empty one. */
  Optional<Located<String>> text(String member) {
    return value(member)
        .filter(value -> value.getValue() instanceof String)
        .map(value -> new Located<>((String) value.getValue(), position(value)));
  }

  /** Returns a text that has a meaning only if it is not empty. */
  Optional<Located<String>> textIfGiven(String member) {
    return text(member).filter(text -> !text.value().isEmpty());
  }

  /** Returns the texts of an array. */
  List<Located<String>> texts(String member) {
    List<Located<String>> texts = new ArrayList<>();
    for (AnnotationValue value : values(member)) {
      if (value.getValue() instanceof String text) {
        texts.add(new Located<>(text, position(value)));
      }
    }
    return texts;
  }

  /** Returns a number. */
  Optional<Located<Integer>> number(String member) {
    return value(member)
        .filter(value -> value.getValue() instanceof Integer)
        .map(value -> new Located<>((Integer) value.getValue(), position(value)));
  }

  /** Returns a number of any size. */
  Optional<Located<Long>> longNumber(String member) {
    return value(member)
        .filter(value -> value.getValue() instanceof Long)
        .map(value -> new Located<>((Long) value.getValue(), position(value)));
  }

  /** Returns whether something is so. */
  Optional<Boolean> bool(String member) {
    return locatedBool(member).map(Located::value);
  }

  /** Returns whether something is so, and where that is written. */
  Optional<Located<Boolean>> locatedBool(String member) {
    return value(member)
        .filter(value -> value.getValue() instanceof Boolean)
        .map(value -> new Located<>((Boolean) value.getValue(), position(value)));
  }

  /** Returns the constant of an enum. */
  <E extends Enum<E>> Optional<Located<E>> constant(String member, Class<E> type) {
    return value(member)
        .filter(value -> value.getValue() instanceof VariableElement)
        .flatMap(
            value ->
                constantOf(((VariableElement) value.getValue()).getSimpleName().toString(), type)
                    .map(constant -> new Located<>(constant, position(value))));
  }

  private static <E extends Enum<E>> Optional<E> constantOf(String name, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  /** Returns a class, unless it is {@code void.class} or does not exist. */
  Optional<Located<JavaName>> type(String member) {
    return value(member)
        .filter(value -> value.getValue() instanceof TypeMirror)
        .flatMap(
            value -> {
              TypeMirror type = (TypeMirror) value.getValue();
              return type.getKind() == TypeKind.VOID || type.getKind() == TypeKind.ERROR
                  ? Optional.empty()
                  : Optional.of(new Located<>(nameOf(type), position(value)));
            });
  }

  private static JavaName nameOf(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? Nesting.nameOf((TypeElement) declared.asElement())
        : new JavaName("", List.of(type.toString()));
  }

  /** Returns a class that is named and does not exist. */
  Optional<Located<String>> unknownType(String member) {
    return value(member)
        .filter(
            value ->
                !(value.getValue() instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR)
        .map(
            value ->
                new Located<>(
                    value.getValue() instanceof TypeMirror type
                        ? type.toString()
                        : "that the annotation names",
                    position(value)));
  }

  private Position position(AnnotationValue value) {
    return shown == null ? ElementPosition.of(element) : new ElementPosition(element, shown, value);
  }

  private List<AnnotationValue> values(String member) {
    return values(mirror, member);
  }

  private static List<AnnotationValue> values(AnnotationMirror mirror, String member) {
    List<AnnotationValue> values = new ArrayList<>();
    value(mirror, member)
        .ifPresent(
            value -> {
              if (value.getValue() instanceof List<?> list) {
                for (Object element : list) {
                  values.add((AnnotationValue) element);
                }
              } else {
                values.add(value);
              }
            });
    return values;
  }

  private Optional<AnnotationValue> value(String member) {
    return value(mirror, member);
  }

  private static Optional<AnnotationValue> value(AnnotationMirror mirror, String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }
}
