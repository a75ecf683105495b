package dev.virga.codec;

import java.util.function.Function;

/**
 * A record of one component, stored as that component.
 *
 * @param constructor makes the record
 * @param component returns the component
 */
record WrappingRecord<V, B>(Function<B, V> constructor, Function<V, B> component)
    implements Converter<V, B> {
  @Override
  public B toBase(V value) {
    return component.apply(value);
  }

  @Override
  public V fromBase(B base) {
    return constructor.apply(base);
  }
}
