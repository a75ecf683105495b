package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.codec.CompositePart;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of a composite type: {@code AddressType.CITY}, which is generated for a record with
 * {@link dev.virga.annotation.Composite}.
 *
 * @param <R> the record
 * @param <V> the Java type of the attribute
 */
public interface Attribute<R, V> extends CompositePart<R, V> {
  /**
   * {@code (composite)."attribute"}: the attribute of a value, such as {@code
   * AddressType.CITY.of(Customers.HOME)}; null where the value or the attribute is.
   */
  <S> Expr<S, V> of(Operand<S, R> composite);

  /** Returns an attribute that a record always has a value of. */
  static <R, V> Attribute<R, V> required(String name, Codec<V> codec, Function<R, V> component) {
    return new StoredAttribute<>(name, codec, false, component);
  }

  /** Returns an attribute that may be null. */
  static <R, V> Attribute<R, V> nullable(
      String name, Codec<V> codec, Function<R, @Nullable V> component) {
    return new StoredAttribute<>(name, codec, true, component);
  }
}
