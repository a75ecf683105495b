package dev.virga.processor.model;

import java.util.Optional;

/**
 * That a component is stored as JSON: as it is written, right or wrong.
 *
 * @param position the annotation
 * @param format what the column is: {@code json} or {@code jsonb}
 * @param accessible whether generated code can name the component's type and the mapper
 * @param mapper the class of the mapper; empty for the one that is installed
 * @param makeable whether the mapper implements the interface, and has a constructor that generated
 *     code can call
 */
public record JsonDeclaration(
    Position position,
    String format,
    boolean accessible,
    Optional<Located<JavaName>> mapper,
    boolean makeable) {
  /** Returns the type of a column that holds a component of a type; empty if none can. */
  public Optional<ValueType> type(ComponentType component) {
    return accessible && makeable
        ? component
            .javaType()
            .map(type -> new JsonColumnType(type, format, mapper.map(Located::value)))
        : Optional.empty();
  }
}
