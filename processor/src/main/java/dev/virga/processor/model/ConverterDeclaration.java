package dev.virga.processor.model;

import java.util.Optional;

/**
 * The converter that an annotation on a component names: as it is written, right or wrong.
 *
 * @param type the class
 * @param converted the type that it converts, as the class says; empty if it is no class
 * @param convertedText the same as source code writes it
 * @param stored the type that a column holds; empty if no column can hold it
 * @param storedText the same as source code writes it
 */
public record ConverterDeclaration(
    MadeClass type,
    Optional<JavaType> converted,
    String convertedText,
    Optional<ValueType> stored,
    String storedText) {
  /** Returns the type of a column that holds a component of a type. */
  public Optional<ValueType> type(ComponentType component) {
    if (!type.obstacles().isEmpty()) {
      return Optional.empty();
    }
    Optional<ValueType> value =
        converted.flatMap(
            java -> stored.map(base -> new ConvertedType(java, base, type.name().value())));
    return convertsElements(component)
        ? value.map(ListType::new)
        : value.filter(fitting -> converted.equals(component.javaType()));
  }

  /** Returns whether the converter is of the elements of a component's list. */
  public boolean convertsElements(ComponentType component) {
    return converted.isPresent()
        && component.javaType().flatMap(JavaType::element).equals(converted)
        && stored.filter(ListType.class::isInstance).isEmpty();
  }
}
