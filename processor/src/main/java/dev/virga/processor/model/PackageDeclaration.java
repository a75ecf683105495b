package dev.virga.processor.model;

import java.util.List;

/**
 * What a package declares besides what its records do: as it is written, right or wrong.
 *
 * @param name the package's name
 * @param position the package
 * @param roles the roles
 * @param extensions the extensions
 * @param sequences the sequences
 */
public record PackageDeclaration(
    String name,
    Position position,
    List<RoleDeclaration> roles,
    List<ExtensionDeclaration> extensions,
    List<SequenceDeclaration> sequences) {
  /** Copies the lists. */
  public PackageDeclaration {
    roles = List.copyOf(roles);
    extensions = List.copyOf(extensions);
    sequences = List.copyOf(sequences);
  }
}
