package dev.virga.processor.model;

import dev.virga.schema.CompositeDefinition;
import java.util.List;

/**
 * A record that is a composite type, and what is generated for it.
 *
 * @param declaration the record
 * @param attributes the attributes, in order
 * @param definition the type in the database
 */
public record Composite(
    Declaration declaration, List<Column> attributes, CompositeDefinition definition) {
  /** Copies the list. */
  public Composite {
    attributes = List.copyOf(attributes);
  }

  /** Returns what generated code calls it. */
  public ScopeName name() {
    return ScopeName.of(declaration);
  }
}
