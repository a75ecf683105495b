package dev.virga.processor.model;

import java.util.Set;

/**
 * A class of which generated code makes an instance, as an annotation names it: right or wrong.
 *
 * @param name the class, where the annotation names it
 * @param obstacles what keeps generated code from making one
 * @param deprecated whether naming the class brings a warning
 */
public record MadeClass(Located<JavaName> name, Set<Obstacle> obstacles, boolean deprecated) {
  /** Copies the set. */
  public MadeClass {
    obstacles = Set.copyOf(obstacles);
  }

  /** What keeps generated code from making an instance. */
  public enum Obstacle {
    /** It does not implement the interface. */
    NOT_IMPLEMENTING,
    /** It implements the interface without saying for which types. */
    RAW,
    /** It has type parameters. */
    GENERIC,
    /** It is an abstract class, an interface or an enum. */
    ABSTRACT,
    /** It lies in a type that is not static. */
    INNER,
    /** Generated code cannot name it, or the type that it is for. */
    INACCESSIBLE,
    /** It has no constructor without parameters that generated code can call. */
    NO_CONSTRUCTOR
  }
}
