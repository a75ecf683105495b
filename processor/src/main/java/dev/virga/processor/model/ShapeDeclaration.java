package dev.virga.processor.model;

import dev.virga.processor.model.Declaration.Obstacle;
import java.util.List;
import java.util.Set;

/**
 * A record that says what a query selects of a table: as it is written, right or wrong.
 *
 * @param name the record's name
 * @param position the record
 * @param obstacles what keeps generated code from using the record
 * @param isPublic whether the record can be used outside of its package
 * @param isDeprecated whether naming the record or making one brings a warning
 * @param surroundings what generated code finds
 * @param table the table's record
 * @param components the components, in order
 * @param annotations the simple names of all of Virga's annotations on the record
 * @param unknownTypes the types that the record mentions and that do not exist (yet)
 */
public record ShapeDeclaration(
    JavaName name,
    Position position,
    Set<Obstacle> obstacles,
    boolean isPublic,
    boolean isDeprecated,
    Surroundings surroundings,
    Located<JavaName> table,
    List<ShapeComponent> components,
    List<Located<String>> annotations,
    List<Located<String>> unknownTypes) {
  /** Copies the collections. */
  public ShapeDeclaration {
    obstacles = Set.copyOf(obstacles);
    components = List.copyOf(components);
    annotations = List.copyOf(annotations);
    unknownTypes = List.copyOf(unknownTypes);
  }

  /** Returns the name of the generated interface: {@code PostCardShape} of {@code PostCard}. */
  public JavaName generated() {
    return name.neighbour(Naming.capitalised(name.simpleName()) + "Shape");
  }

  /** Returns the shape's constant in generated code: {@code POST_CARD} of {@code PostCard}. */
  public String constant() {
    return Naming.constant(name.simpleName());
  }
}
