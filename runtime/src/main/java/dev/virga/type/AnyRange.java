package dev.virga.type;

/**
 * Values between bounds: one range, or several.
 *
 * @param <V> the type of the bounds
 */
public sealed interface AnyRange<V> permits Range, Multirange {
  /** Returns whether a value is in it. */
  boolean contains(V value);
}
