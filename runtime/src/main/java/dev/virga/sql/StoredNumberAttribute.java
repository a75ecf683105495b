package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.sql.ast.Expression.FieldSelection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An attribute of numbers and the component that holds it. */
record StoredNumberAttribute<R, V extends Number>(
    String name, Codec<V> codec, boolean isNullable, Function<R, ? extends @Nullable V> component)
    implements NumberAttribute<R, V> {
  @Override
  public @Nullable V valueIn(R composite) {
    return component.apply(composite);
  }

  @Override
  public <S> NumberExpr<S, V> of(Operand<S, R> composite) {
    return new ComputedNumber<>(new FieldSelection(composite.expression(), name), codec);
  }
}
