package dev.virga.schema;

import java.util.Optional;

/**
 * An attribute of a composite type.
 *
 * @param name its name, unquoted
 * @param type the SQL type, as {@code create type} takes it
 * @param collation its collation, where that is not the one of the type
 * @param comment what the database says about it
 * @param formerName the name that it had before
 */
public record AttributeDefinition(
    String name,
    String type,
    Optional<String> collation,
    Optional<String> comment,
    Optional<String> formerName) {
  /** Returns the attribute with another type. */
  public AttributeDefinition as(String otherType) {
    return new AttributeDefinition(name, otherType, collation, comment, formerName);
  }

  /** Returns the attribute as one that had another name before, or none. */
  public AttributeDefinition formerly(Optional<String> otherName) {
    return new AttributeDefinition(name, type, collation, comment, otherName);
  }
}
