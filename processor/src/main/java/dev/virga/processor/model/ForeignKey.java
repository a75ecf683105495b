package dev.virga.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The components of a record that refer to a key of another one.
 *
 * @param references what the annotation says
 * @param components the components, in the order of those that they refer to
 */
public record ForeignKey(ReferencesDeclaration references, List<Component> components) {
  /** Copies the list. */
  public ForeignKey {
    components = List.copyOf(components);
  }

  /** Returns whether it refers to the table of a record. */
  public boolean refersTo(JavaName record) {
    return references.target().value().equals(record);
  }

  /** Returns whether a component is among those that refer. */
  public boolean isOf(String component) {
    return components.stream().anyMatch(found -> found.name().equals(component));
  }

  /** Returns whether a row need not refer to any. */
  public boolean nullable() {
    return components.stream().anyMatch(Component::nullable);
  }

  /** Returns the names of the columns that refer. */
  public List<String> columns() {
    return components.stream().map(Component::columnName).toList();
  }

  /**
   * Returns the components that are referred to; empty if there is no such key, or one of another
   * number of components.
   */
  public Optional<List<Component>> key(Declaration target) {
    List<Component> key =
        references.to().isEmpty()
            ? target.idComponents()
            : references.to().stream()
                .flatMap(name -> target.component(name.value()).stream())
                .toList();
    return !key.isEmpty() && key.size() == components.size() ? Optional.of(key) : Optional.empty();
  }

  /** Returns the components as messages name them: {@code Line.orderId, Line.productId}. */
  public String label() {
    return components.stream().map(Component::label).collect(Collectors.joining(", "));
  }
}
