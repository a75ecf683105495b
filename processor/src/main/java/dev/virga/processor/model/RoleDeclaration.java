package dev.virga.processor.model;

import dev.virga.schema.RoleDefinition.Attribute;
import java.util.List;
import java.util.Optional;

/**
 * A role, as it is written, right or wrong.
 *
 * @param name its name
 * @param attributes what it may be
 * @param formerName the name that it had before
 */
public record RoleDeclaration(
    Located<String> name, List<Attribute> attributes, Optional<Located<String>> formerName) {
  /** Copies the list. */
  public RoleDeclaration {
    attributes = List.copyOf(attributes);
  }
}
