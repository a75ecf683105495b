package dev.virga.processor.model;

import java.util.Optional;
import java.util.Set;

/**
 * The converter that an annotation on a component names: as it is written, right or wrong.
 *
 * @param name the class, where the annotation names it
 * @param obstacles what keeps generated code from making one
 * @param converted the type that it converts, as the class says; empty if it is no class
 * @param convertedText the same as source code writes it
 * @param stored the type that a column holds; empty if no column can hold it
 * @param storedText the same as source code writes it
 * @param deprecated whether naming the class brings a warning
 */
public record ConverterDeclaration(
    Located<JavaName> name,
    Set<Obstacle> obstacles,
    Optional<JavaType> converted,
    String convertedText,
    Optional<ValueType> stored,
    String storedText,
    boolean deprecated) {
  /** Copies the set. */
  public ConverterDeclaration {
    obstacles = Set.copyOf(obstacles);
  }

  /** What keeps generated code from making a converter. */
  public enum Obstacle {
    /** It does not implement the interface. */
    NOT_A_CONVERTER,
    /** It implements the interface without saying for which types. */
    RAW,
    /** It has type parameters. */
    GENERIC,
    /** It is an abstract class, an interface or an enum. */
    ABSTRACT,
    /** It lies in a type that is not static. */
    INNER,
    /** Generated code cannot name it, or the type that it converts. */
    INACCESSIBLE,
    /** It has no constructor without parameters that generated code can call. */
    NO_CONSTRUCTOR
  }

  /** Returns the type of a column that holds a component of a type. */
  public Optional<ValueType> type(ComponentType component) {
    if (!obstacles.isEmpty()) {
      return Optional.empty();
    }
    Optional<ValueType> value =
        converted.flatMap(type -> stored.map(base -> new ConvertedType(type, base, name.value())));
    return convertsElements(component)
        ? value.map(ListType::new)
        : value.filter(type -> converted.equals(component.javaType()));
  }

  /** Returns whether the converter is of the elements of a component's list. */
  public boolean convertsElements(ComponentType component) {
    return converted.isPresent()
        && component.javaType().flatMap(JavaType::element).equals(converted)
        && stored.filter(ListType.class::isInstance).isEmpty();
  }
}
