package dev.virga.processor.model;

/**
 * That a component is said to be spread over columns, and why it cannot be.
 *
 * @param position the annotation
 * @param obstacle what is in the way
 */
public record EmbeddedDeclaration(Position position, Obstacle obstacle) {
  /** What keeps a component from being spread over columns. */
  public enum Obstacle {
    /** It is no record, or one with type parameters. */
    NOT_A_RECORD,
    /** It is the record of a table or of a row. */
    TABLE,
    /** Generated code cannot name it. */
    INACCESSIBLE,
    /** It has no components. */
    EMPTY,
    /** It holds itself. */
    RECURSIVE,
    /** Its component has annotations that are about one column. */
    ANNOTATED
  }
}
