package dev.virga.schema;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a package, or one of its records, declares besides tables.
 *
 * @param declaredBy the qualified name of the package or the record
 * @param roles the roles
 * @param extensions the extensions
 * @param sequences the sequences
 * @param domains the domains
 * @param views the views, and the materialized ones
 */
public record SchemaObjects(
    String declaredBy,
    List<RoleDefinition> roles,
    List<ExtensionDefinition> extensions,
    List<SequenceDefinition> sequences,
    List<DomainDefinition> domains,
    List<ViewDefinition> views) {
  /** Where manifests lie on the class path, one {@code .json} file per package or record. */
  public static final String MANIFESTS = "META-INF/virga/objects";

  /** Copies the lists. */
  public SchemaObjects {
    roles = List.copyOf(roles);
    extensions = List.copyOf(extensions);
    sequences = List.copyOf(sequences);
    domains = List.copyOf(domains);
    views = List.copyOf(views);
  }

  /** Returns all of them. */
  public Stream<SchemaObject> all() {
    return Stream.of(roles, extensions, sequences, domains, views).flatMap(List::stream);
  }
}
