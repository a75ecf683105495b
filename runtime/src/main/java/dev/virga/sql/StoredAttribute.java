package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.sql.ast.Expression.FieldSelection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An attribute and the component that holds it. */
record StoredAttribute<R, V>(
    String name, Codec<V> codec, boolean isNullable, Function<R, ? extends @Nullable V> component)
    implements Attribute<R, V> {
  @Override
  public @Nullable V valueIn(R composite) {
    return component.apply(composite);
  }

  @Override
  public <S> Expr<S, V> of(Operand<S, R> composite) {
    return new Computed<>(new FieldSelection(composite.expression(), name), codec);
  }
}
