package dev.virga.processor.model;

import java.util.Optional;

/**
 * The type of a component of a shape.
 *
 * @param text the type as source code writes it, without annotations
 * @param holder what holds the values
 * @param value the type of the values as source code writes it
 * @param valueClass their class, boxed; empty for an array, which has no name
 * @param primitive whether it is a primitive
 * @param nullable whether an annotation says that the component may be null
 * @param deprecated whether naming the type brings a warning
 */
public record ShapeType(
    String text,
    Holder holder,
    String value,
    Optional<JavaName> valueClass,
    boolean primitive,
    boolean nullable,
    boolean deprecated) {
  /** What holds the values of a component. */
  public enum Holder {
    /** The component itself holds one value. */
    COMPONENT,
    /** An {@code Optional} holds one value or none. */
    OPTIONAL,
    /** A {@code List} holds any number of values. */
    LIST
  }

  /** Returns the type as that of one value, where a column itself holds lists. */
  public ShapeType asValue() {
    return new ShapeType(text, Holder.COMPONENT, text, valueClass, primitive, nullable, deprecated);
  }

  /** Returns whether the component can be without a value. */
  public boolean takesAbsence() {
    return holder == Holder.OPTIONAL || nullable;
  }
}
