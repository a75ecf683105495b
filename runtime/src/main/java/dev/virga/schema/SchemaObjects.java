package dev.virga.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a package, or one of its records, declares besides tables.
 *
 * @param declaredBy the qualified name of the package or the record
 * @param roles the roles
 * @param extensions the extensions
 * @param sequences the sequences
 * @param domains the domains
 * @param composites the composite types
 * @param views the views, and the materialized ones
 * @param viewQueries the binary name of the class whose {@value #VIEW_QUERY} method returns the
 *     query of the view, which is empty here; empty where the view says it itself
 */
public record SchemaObjects(
    String declaredBy,
    List<RoleDefinition> roles,
    List<ExtensionDefinition> extensions,
    List<SequenceDefinition> sequences,
    List<DomainDefinition> domains,
    List<CompositeDefinition> composites,
    List<ViewDefinition> views,
    Optional<String> viewQueries) {
  /** Where manifests lie on the class path, one {@code .json} file per package or record. */
  public static final String MANIFESTS = "META-INF/virga/objects";

  /**
   * The static method, without parameters, of a generated class that returns the query of a view.
   */
  public static final String VIEW_QUERY = "viewQuery";

  /** Copies the lists. */
  public SchemaObjects {
    roles = List.copyOf(roles);
    extensions = List.copyOf(extensions);
    sequences = List.copyOf(sequences);
    domains = List.copyOf(domains);
    composites = List.copyOf(composites);
    views = List.copyOf(views);
  }

  /** Returns what a record declares: that alone. */
  public static SchemaObjects of(String declaredBy, SchemaObject object) {
    return new SchemaObjects(
        declaredBy,
        List.of(),
        List.of(),
        List.of(),
        only(object, DomainDefinition.class),
        only(object, CompositeDefinition.class),
        only(object, ViewDefinition.class),
        Optional.empty());
  }

  /** Returns what a record declares: a view whose query a class returns. */
  public static SchemaObjects of(String declaredBy, ViewDefinition view, String viewQueries) {
    return new SchemaObjects(
        declaredBy,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(view),
        Optional.of(viewQueries));
  }

  private static <D> List<D> only(SchemaObject object, Class<D> type) {
    return type.isInstance(object) ? List.of(type.cast(object)) : List.of();
  }

  /** Returns the same with other views, which say their queries themselves. */
  public SchemaObjects withViews(UnaryOperator<ViewDefinition> change) {
    return new SchemaObjects(
        declaredBy,
        roles,
        extensions,
        sequences,
        domains,
        composites,
        views.stream().map(change).toList(),
        Optional.empty());
  }

  /** Returns all of them. */
  public Stream<SchemaObject> all() {
    return Stream.of(roles, extensions, sequences, domains, composites, views)
        .flatMap(List::stream);
  }
}
