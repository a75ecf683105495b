package dev.virga.processor.model;

import java.util.Collection;
import java.util.List;

/**
 * What is generated for a record that says what a query selects of a table; everything in it is
 * right.
 *
 * @param declaration the record
 * @param namesDeprecated whether generated code names something deprecated
 * @param table the table
 * @param tableRecord the table's record
 * @param parts where each component is taken from, in order
 */
public record Shape(
    ShapeDeclaration declaration,
    boolean namesDeprecated,
    ScopeName table,
    JavaName tableRecord,
    List<ShapePart> parts) {
  /** Copies the list. */
  public Shape {
    parts = List.copyOf(parts);
  }

  /** Returns whether generated code names what is generated for one of these records. */
  public boolean namesAnyOf(Collection<JavaName> records) {
    return records.contains(tableRecord)
        || parts.stream()
            .flatMap(part -> part.steps().stream())
            .anyMatch(step -> records.stream().anyMatch(step.relation()::names));
  }
}
