package dev.virga.processor.read;

import dev.virga.processor.model.JavaName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What lies in what. */
final class Nesting {
  private Nesting() {}

  /** Returns a class and those that it lies in, from the inside out. */
  static List<TypeElement> outwards(TypeElement type) {
    List<TypeElement> types = new ArrayList<>();
    @Nullable Element element = type;
    while (element instanceof TypeElement enclosing) {
      types.add(enclosing);
      element = element.getEnclosingElement();
    }
    return types;
  }

  /** Returns the name of a class. */
  static JavaName nameOf(TypeElement type) {
    List<TypeElement> types = outwards(type);
    Collections.reverse(types);
    String packageName =
        types.get(0).getEnclosingElement() instanceof PackageElement named
            ? named.getQualifiedName().toString()
            : "";
    return new JavaName(
        packageName, types.stream().map(nested -> nested.getSimpleName().toString()).toList());
  }

  /**
   * Returns whether a class is a member of an interface, and with that public and static, whether
   * it says so or not.
   */
  static boolean isInInterface(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement enclosing
        && enclosing.getKind().isInterface();
  }

  /** Returns whether a class needs an instance of the one that it lies in. */
  static boolean isInner(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement
        && type.getKind() == ElementKind.CLASS
        && !type.getModifiers().contains(Modifier.STATIC)
        && !isInInterface(type);
  }

  /** Returns whether a class can be used outside of its package. */
  static boolean isPublic(TypeElement type) {
    return outwards(type).stream()
        .allMatch(one -> one.getModifiers().contains(Modifier.PUBLIC) || isInInterface(one));
  }

  /** Returns whether a class cannot be used outside of the outermost class that it lies in. */
  static boolean isPrivate(TypeElement type) {
    return outwards(type).stream().anyMatch(one -> one.getModifiers().contains(Modifier.PRIVATE));
  }

  /** Returns the field that holds a component. */
  static Optional<Element> field(RecordComponentElement component) {
    Stream<? extends Element> members =
        Stream.<@Nullable Element>ofNullable(component.getEnclosingElement())
            .flatMap(record -> record.getEnclosedElements().stream());
    return members
        .filter(member -> member.getKind() == ElementKind.FIELD)
        .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
        .map(Element.class::cast)
        .findFirst();
  }
}
