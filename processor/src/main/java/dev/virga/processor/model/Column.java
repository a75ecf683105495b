package dev.virga.processor.model;

import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.IdentityGeneration;
import java.util.Optional;

/**
 * A column and the component that it holds.
 *
 * @param component the component's name
 * @param constant the column's constant in generated code
 * @param type the type of its values
 * @param primitive whether the component is a primitive
 * @param optional whether the component is an {@code Optional}
 * @param version whether it counts the row's changes
 * @param onUpdate what an update that leaves the column out sets
 * @param definition the column in the database
 */
public record Column(
    String component,
    String constant,
    ValueType type,
    boolean primitive,
    boolean optional,
    boolean version,
    Optional<String> onUpdate,
    ColumnDefinition definition) {
  /** Returns the column's name in the database, unquoted. */
  public String name() {
    return definition.name();
  }

  /** Returns whether the column takes null. */
  public boolean nullable() {
    return definition.nullable();
  }

  /** Returns whether no statement gives the column a value. */
  public boolean alwaysGenerated() {
    return version
        || definition.computed().isPresent()
        || definition.identity().filter(IdentityGeneration.ALWAYS::equals).isPresent();
  }

  /** Returns whether an insert has to give the column a value. */
  public boolean required() {
    return !nullable()
        && definition.defaultExpression().isEmpty()
        && definition.identity().isEmpty()
        && definition.computed().isEmpty();
  }
}
