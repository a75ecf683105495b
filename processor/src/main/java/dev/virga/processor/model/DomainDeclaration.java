package dev.virga.processor.model;

import dev.virga.processor.model.Declaration.Obstacle;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A record that is said to be a domain, and what its annotations say: as it is written, right or
 * wrong.
 *
 * @param name the record's name
 * @param position the record
 * @param obstacles what keeps generated code from using the record
 * @param sqlName the domain's name in the database
 * @param schema the schema that it lies in; empty if none is given
 * @param comment what the database says about it
 * @param components the record's components, of which there should be one
 * @param ofColumns what {@code @Column} says of the component that only a column can be, each by
 *     the name of the member
 * @param checks the checks of the record, without those of its component
 * @param former what the domain was called before
 * @param annotations the simple names of all of Virga's annotations on the record
 * @param unknownTypes the types that the record mentions and that do not exist (yet)
 */
public record DomainDeclaration(
    JavaName name,
    Position position,
    Set<Obstacle> obstacles,
    Located<String> sqlName,
    Optional<Located<String>> schema,
    Optional<Located<String>> comment,
    List<Component> components,
    List<Located<String>> ofColumns,
    List<CheckDeclaration> checks,
    Optional<FormerName> former,
    List<Located<String>> annotations,
    List<Located<String>> unknownTypes) {
  /** Copies the collections. */
  public DomainDeclaration {
    obstacles = Set.copyOf(obstacles);
    components = List.copyOf(components);
    ofColumns = List.copyOf(ofColumns);
    checks = List.copyOf(checks);
    annotations = List.copyOf(annotations);
    unknownTypes = List.copyOf(unknownTypes);
  }
}
