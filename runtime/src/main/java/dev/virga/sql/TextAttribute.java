package dev.virga.sql;

import dev.virga.codec.Codec;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of texts.
 *
 * @param <R> the record
 */
public interface TextAttribute<R> extends Attribute<R, String> {
  @Override
  <S> TextExpr<S> of(Operand<S, R> composite);

  /** Returns an attribute that a record always has a value of. */
  static <R> TextAttribute<R> required(
      String name, Codec<String> codec, Function<R, String> component) {
    return new StoredTextAttribute<>(name, codec, false, component);
  }

  /** Returns an attribute that may be null. */
  static <R> TextAttribute<R> nullable(
      String name, Codec<String> codec, Function<R, @Nullable String> component) {
    return new StoredTextAttribute<>(name, codec, true, component);
  }
}
