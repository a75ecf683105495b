package dev.virga.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A unique constraint or an index.
 *
 * @param position the annotation
 * @param components the components that it names
 * @param name the name in the database; empty if none is given
 */
public record ColumnList(
    Position position, List<Located<String>> components, Optional<Located<String>> name) {
  /** Copies the list. */
  public ColumnList {
    components = List.copyOf(components);
  }

  /** Returns the names of the components. */
  public List<String> componentNames() {
    return components.stream().map(Located::value).toList();
  }
}
