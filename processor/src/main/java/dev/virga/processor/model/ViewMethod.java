package dev.virga.processor.model;

import java.util.List;

/**
 * A method that is said to return the query of a view, as it is written, right or wrong.
 *
 * @param name its name
 * @param position where its annotation stands
 * @param obstacles what keeps generated code from calling it
 */
public record ViewMethod(String name, Position position, List<Obstacle> obstacles) {
  /** Copies the list. */
  public ViewMethod {
    obstacles = List.copyOf(obstacles);
  }

  /** What keeps generated code from calling a method. */
  public enum Obstacle {
    /** It belongs to a row, and there is none. */
    NOT_STATIC,
    /** The generated class does not see it. */
    PRIVATE,
    /** It asks for something that is not there. */
    PARAMETERS,
    /** It returns something else. */
    OTHER_RESULT,
    /** It throws what has to be caught. */
    EXCEPTIONS
  }
}
