package dev.virga.codec;

/**
 * A Java type with its arguments, as a class without a body says it: {@code new
 * JsonType<Map<String, Tag>>() {}}. A {@link JsonMapper} finds the type as the argument of the
 * class's superclass.
 *
 * @param <V> the type
 */
@SuppressWarnings("unused") // the parameter is what it is for
public abstract class JsonType<V> {
  /** Creates the type that a subclass says. */
  protected JsonType() {}
}
