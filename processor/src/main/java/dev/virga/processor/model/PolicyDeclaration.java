package dev.virga.processor.model;

import dev.virga.schema.PolicyDefinition;
import dev.virga.schema.PolicyDefinition.Command;
import dev.virga.schema.PolicyDefinition.Mode;
import java.util.List;
import java.util.Optional;

/**
 * A policy, as it is written, right or wrong.
 *
 * @param position the annotation
 * @param name its name
 * @param mode how it goes together with others
 * @param command the statements that it is for
 * @param roles the roles that it is for; none for all of them
 * @param using the condition of the rows that statements find
 * @param check the condition of the rows that statements write
 */
public record PolicyDeclaration(
    Position position,
    Located<String> name,
    Mode mode,
    Command command,
    List<Located<String>> roles,
    Optional<Located<String>> using,
    Optional<Located<String>> check) {
  /** Copies the list. */
  public PolicyDeclaration {
    roles = List.copyOf(roles);
  }

  /** Returns what the database has of it. */
  public PolicyDefinition definition() {
    return new PolicyDefinition(
        name.value(),
        mode,
        command,
        roles.stream().map(Located::value).toList(),
        using.map(Located::value),
        check.map(Located::value));
  }
}
