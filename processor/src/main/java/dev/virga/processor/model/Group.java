package dev.virga.processor.model;

/**
 * A record that is spread over columns.
 *
 * @param component the component that holds it
 * @param name the component's name, those of the groups around it before
 * @param record the record
 * @param nullable whether the component may be null
 * @param optional whether it is an {@code Optional}
 */
public record Group(
    String component, String name, JavaName record, boolean nullable, boolean optional) {
  /** Returns whether there may be no such record in a row. */
  public boolean maybeAbsent() {
    return nullable || optional;
  }

  /** Returns the constant that stands for its columns. */
  public String constant() {
    return Naming.constant(name);
  }
}
