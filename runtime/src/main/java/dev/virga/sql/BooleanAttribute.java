package dev.virga.sql;

import dev.virga.codec.Codec;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of booleans.
 *
 * @param <R> the record
 */
public interface BooleanAttribute<R> extends Attribute<R, Boolean> {
  @Override
  <S> Condition<S> of(Operand<S, R> composite);

  /** Returns an attribute that a record always has a value of. */
  static <R> BooleanAttribute<R> required(
      String name, Codec<Boolean> codec, Function<R, Boolean> component) {
    return new StoredBooleanAttribute<>(name, codec, false, component);
  }

  /** Returns an attribute that may be null. */
  static <R> BooleanAttribute<R> nullable(
      String name, Codec<Boolean> codec, Function<R, @Nullable Boolean> component) {
    return new StoredBooleanAttribute<>(name, codec, true, component);
  }
}
