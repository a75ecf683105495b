package dev.virga.processor.model;

import dev.virga.schema.RowSecurity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A record, and what its annotations say: as it is written, right or wrong.
 *
 * @param name the record's name
 * @param position the record
 * @param kind what the record declares
 * @param obstacles what keeps generated code from using the record
 * @param isPublic whether the record can be used outside of its package
 * @param isDeprecated whether naming the record or making one brings a warning
 * @param surroundings what generated code finds
 * @param ownName the table's name, without what its package puts before it, or the derived table's
 * @param sqlName the table's name in the database, or the derived table's
 * @param schema the table's schema; empty if none is given
 * @param scope the generated interface's name; empty if none is given
 * @param comment what the database says about the table
 * @param view what a view is made of
 * @param components the components, in order
 * @param references the foreign keys of the record, without those of its components
 * @param uniques the unique constraints of the record, without those of its components
 * @param indexes the indexes of the record, without those of its components
 * @param checks the check constraints of the record, without those of its components
 * @param exclusions the exclusion constraints
 * @param rowSecurity for whom policies are said to hold
 * @param policies the policies
 * @param partitioning how rows are divided into partitions
 * @param partitions the partitions
 * @param hasMany the to-many relations
 * @param hasOne the one-to-one relations
 * @param former what the table was called before
 * @param annotations the simple names of all of Virga's annotations on the record
 * @param unknownTypes the types that the record mentions and that do not exist (yet)
 */
public record Declaration(
    JavaName name,
    Position position,
    Kind kind,
    Set<Obstacle> obstacles,
    boolean isPublic,
    boolean isDeprecated,
    Surroundings surroundings,
    Located<String> ownName,
    Located<String> sqlName,
    Optional<Located<String>> schema,
    Optional<Located<String>> scope,
    Optional<Located<String>> comment,
    ViewDeclaration view,
    List<Component> components,
    List<ReferencesDeclaration> references,
    List<UniqueDeclaration> uniques,
    List<IndexDeclaration> indexes,
    List<CheckDeclaration> checks,
    List<ExcludeDeclaration> exclusions,
    Optional<RowSecurity> rowSecurity,
    List<PolicyDeclaration> policies,
    Optional<PartitioningDeclaration> partitioning,
    List<PartitionDeclaration> partitions,
    List<HasManyDeclaration> hasMany,
    List<HasOneDeclaration> hasOne,
    Optional<FormerName> former,
    List<Located<String>> annotations,
    List<Located<String>> unknownTypes) {
  /** Copies the collections. */
  public Declaration {
    obstacles = Set.copyOf(obstacles);
    components = List.copyOf(components);
    references = List.copyOf(references);
    uniques = List.copyOf(uniques);
    indexes = List.copyOf(indexes);
    checks = List.copyOf(checks);
    exclusions = List.copyOf(exclusions);
    policies = List.copyOf(policies);
    partitions = List.copyOf(partitions);
    hasMany = List.copyOf(hasMany);
    hasOne = List.copyOf(hasOne);
    annotations = List.copyOf(annotations);
    unknownTypes = List.copyOf(unknownTypes);
  }

  /** What a record declares. */
  public enum Kind {
    /** A stored table. */
    TABLE("Table"),
    /** The row of a view. */
    VIEW("View"),
    /** The row of a derived table. */
    ROW("Row"),
    /** A composite type. */
    COMPOSITE("Composite");

    private final String annotation;

    Kind(String annotation) {
      this.annotation = annotation;
    }

    /** Returns the simple name of the annotation that declares it. */
    public String annotation() {
      return annotation;
    }
  }

  /** What keeps generated code from using a type as a record of a table. */
  public enum Obstacle {
    /** It is a class, an interface or an enum. */
    NOT_A_RECORD,
    /** It has type parameters. */
    GENERIC,
    /** It is private, or lies in a private type. */
    PRIVATE,
    /** It lies in a type that is not static. */
    INNER
  }

  /** Returns the components of the primary key, in order. */
  public List<Component> idComponents() {
    return components.stream().filter(component -> component.id().isPresent()).toList();
  }

  /** Returns the names that are given to the primary key, of which there should be one at most. */
  public List<Located<String>> idNames() {
    return idComponents().stream()
        .flatMap(component -> component.id().flatMap(IdDeclaration::name).stream())
        .toList();
  }

  /** Returns the component of a name. */
  public Optional<Component> component(String componentName) {
    return components.stream()
        .filter(component -> component.name().equals(componentName))
        .findFirst();
  }

  /**
   * Returns the foreign keys, those of components first; a component that does not exist is left
   * out of them.
   */
  public List<ForeignKey> foreignKeys() {
    Stream<ForeignKey> ofComponents =
        components.stream()
            .flatMap(
                component ->
                    component.references().stream()
                        .map(declared -> new ForeignKey(declared, List.of(component))));
    Stream<ForeignKey> ofRecord =
        references.stream()
            .map(
                declared ->
                    new ForeignKey(
                        declared,
                        declared.by().stream()
                            .flatMap(by -> component(by.value()).stream())
                            .toList()));
    return Stream.concat(ofComponents, ofRecord).toList();
  }

  /** Returns the components of each key: of the primary one, if there is one, and of the others. */
  public List<List<String>> keys() {
    return keys(unique -> true);
  }

  /** Returns the components of each key that a foreign key can refer to. */
  public List<List<String>> immediateKeys() {
    return keys(unique -> unique.deferral().isEmpty());
  }

  private List<List<String>> keys(Predicate<UniqueDeclaration> filter) {
    return Stream.of(
            Stream.of(idComponents().stream().map(Component::name).toList()),
            components.stream()
                .filter(component -> component.uniques().stream().anyMatch(filter))
                .map(component -> List.of(component.name())),
            uniques.stream().filter(filter).map(UniqueDeclaration::componentNames))
        .flatMap(keys -> keys)
        .filter(key -> !key.isEmpty())
        .toList();
  }

  /** Returns whether naming the record, or the type of a component, brings a warning. */
  public boolean namesDeprecated() {
    return isDeprecated || components.stream().anyMatch(Component::namesDeprecated);
  }

  /** Returns the records that the annotations name, and those of composite types. */
  public List<JavaName> relatives() {
    Stream<JavaName> named =
        Stream.of(
                foreignKeys().stream().map(key -> key.references().target()),
                hasMany.stream().map(HasManyDeclaration::target),
                hasMany.stream().flatMap(relation -> relation.through().stream()),
                hasOne.stream().map(HasOneDeclaration::target))
            .flatMap(names -> names)
            .map(Located::value);
    return Stream.concat(named, composites().map(CompositeType::name)).distinct().toList();
  }

  private Stream<CompositeType> composites() {
    return components.stream()
        .flatMap(component -> component.valueType().stream())
        .flatMap(ValueType::composites);
  }
}
