package dev.virga.codec;

import org.jspecify.annotations.Nullable;

/**
 * An attribute of a composite type, and the component of a record that is its value.
 *
 * @param <R> the record
 * @param <V> the Java type of the attribute
 */
public interface CompositePart<R, V> {
  /** Returns the attribute's name, unquoted. */
  String name();

  /** Returns what sends and reads its values. */
  Codec<V> codec();

  /** Returns whether a record may have no value of it. */
  boolean isNullable();

  /** Returns its value in a record, or null. */
  @Nullable V valueIn(R composite);
}
