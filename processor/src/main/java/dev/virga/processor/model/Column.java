package dev.virga.processor.model;

import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.IdentityGeneration;
import java.util.Optional;

/**
 * A column and the component that it holds.
 *
 * @param component the component's name
 * @param place the records that the component is in
 * @param maybeNull whether the component is null in some records
 * @param constant the column's constant in generated code
 * @param type the type of its values
 * @param primitive whether the component is a primitive
 * @param optional whether the component is an {@code Optional}
 * @param version whether it counts the row's changes
 * @param onUpdate what an update that leaves the column out sets
 * @param generation how the application makes the values of rows that are inserted without one
 * @param definition the column in the database
 */
public record Column(
    String component,
    Place place,
    boolean maybeNull,
    String constant,
    ValueType type,
    boolean primitive,
    boolean optional,
    boolean version,
    Optional<String> onUpdate,
    Optional<Generation> generation,
    ColumnDefinition definition) {
  /** Returns the column's name in the database, unquoted. */
  public String name() {
    return definition.name();
  }

  /** Returns whether the column takes null. */
  public boolean nullable() {
    return definition.nullable();
  }

  /** Returns what the database stores where an insert leaves the column out; empty for null. */
  public Optional<String> defaultExpression() {
    return definition
        .defaultExpression()
        .or(() -> type.domain().flatMap(DomainType::defaultExpression));
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
        && generation.isEmpty()
        && defaultExpression().isEmpty()
        && definition.identity().isEmpty()
        && definition.computed().isEmpty();
  }
}
