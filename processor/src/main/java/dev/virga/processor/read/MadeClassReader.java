package dev.virga.processor.read;

import dev.virga.processor.model.JavaName;
import dev.virga.processor.model.Located;
import dev.virga.processor.model.MadeClass;
import dev.virga.processor.model.MadeClass.Obstacle;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the classes of which generated code makes an instance, to call it by an interface. */
final class MadeClassReader {
  private final Elements elements;
  private final Types types;
  private final TypeReader typeReader;

  MadeClassReader(Elements elements, Types types, TypeReader typeReader) {
    this.elements = elements;
    this.types = types;
    this.typeReader = typeReader;
  }

  /** Reads a class that should implement an interface. */
  Implementation read(Located<JavaName> name, Class<?> implemented, PackageElement user) {
    TypeElement type = elements.getTypeElement(name.value().qualified());
    return type == null ? noClass(name) : read(name, type, implemented, user);
  }

  /** An array or a primitive. */
  private static Implementation noClass(Located<JavaName> name) {
    return new Implementation(
        new MadeClass(name, Set.of(Obstacle.NOT_IMPLEMENTING), false), List.of());
  }

  private Implementation read(
      Located<JavaName> name, TypeElement type, Class<?> implemented, PackageElement user) {
    Optional<DeclaredType> found = as(implemented, type.asType());
    List<? extends TypeMirror> arguments =
        found.<List<? extends TypeMirror>>map(DeclaredType::getTypeArguments).orElse(List.of());
    Set<Obstacle> obstacles = obstacles(type, user);
    if (found.isEmpty()) {
      obstacles.add(Obstacle.NOT_IMPLEMENTING);
    } else if (arguments.isEmpty()) {
      obstacles.add(Obstacle.RAW);
    }
    if (arguments.stream().limit(1).anyMatch(value -> !isAccessible(value, user))) {
      obstacles.add(Obstacle.INACCESSIBLE);
    }
    return new Implementation(
        new MadeClass(name, obstacles, typeReader.isDeprecated(type)), arguments);
  }

  /** Returns the interface as a type implements it, directly or not. */
  private Optional<DeclaredType> as(Class<?> implemented, TypeMirror type) {
    return type instanceof DeclaredType declared
            && ((TypeElement) declared.asElement())
                .getQualifiedName()
                .contentEquals(implemented.getCanonicalName())
        ? Optional.of(declared)
        : types.directSupertypes(type).stream()
            .flatMap(supertype -> as(implemented, supertype).stream())
            .findFirst();
  }

  /** Returns what keeps generated code from making an instance of a class. */
  Set<Obstacle> obstacles(TypeElement type, PackageElement user) {
    Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
    if (!type.getTypeParameters().isEmpty()) {
      obstacles.add(Obstacle.GENERIC);
    }
    boolean isClass = type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD;
    if (!isClass || type.getModifiers().contains(Modifier.ABSTRACT)) {
      obstacles.add(Obstacle.ABSTRACT);
    }
    if (Nesting.outwards(type).stream().anyMatch(Nesting::isInner)) {
      obstacles.add(Obstacle.INNER);
    }
    if (!typeReader.isAccessible(type, user)) {
      obstacles.add(Obstacle.INACCESSIBLE);
    }
    if (constructors(type).noneMatch(constructor -> isCallable(constructor, type, user))) {
      obstacles.add(Obstacle.NO_CONSTRUCTOR);
    }
    return obstacles;
  }

  private static Stream<ExecutableElement> constructors(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.CONSTRUCTOR)
        .map(ExecutableElement.class::cast);
  }

  private boolean isCallable(ExecutableElement constructor, TypeElement type, PackageElement user) {
    boolean visible =
        elements.getPackageOf(type).equals(user)
            ? !constructor.getModifiers().contains(Modifier.PRIVATE)
            : constructor.getModifiers().contains(Modifier.PUBLIC);
    return visible
        && constructor.getParameters().isEmpty()
        && constructor.getThrownTypes().isEmpty();
  }

  /** Returns whether generated code can name a type and its arguments. */
  boolean isAccessible(TypeMirror type, PackageElement user) {
    if (!(type instanceof DeclaredType declared)) {
      return true;
    }
    Element element = declared.asElement();
    return (!(element instanceof TypeElement named) || typeReader.isAccessible(named, user))
        && declared.getTypeArguments().stream().allMatch(one -> isAccessible(one, user));
  }
}
