package dev.virga.sql;

import dev.virga.codec.Codec;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of numbers.
 *
 * @param <R> the record
 * @param <V> the Java type of the numbers
 */
public interface NumberAttribute<R, V extends Number> extends Attribute<R, V> {
  @Override
  <S> NumberExpr<S, V> of(Operand<S, R> composite);

  /** Returns an attribute that a record always has a value of. */
  static <R, V extends Number> NumberAttribute<R, V> required(
      String name, Codec<V> codec, Function<R, V> component) {
    return new StoredNumberAttribute<>(name, codec, false, component);
  }

  /** Returns an attribute that may be null. */
  static <R, V extends Number> NumberAttribute<R, V> nullable(
      String name, Codec<V> codec, Function<R, @Nullable V> component) {
    return new StoredNumberAttribute<>(name, codec, true, component);
  }
}
