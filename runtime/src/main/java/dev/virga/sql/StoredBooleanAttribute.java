package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.sql.ast.Expression.FieldSelection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An attribute of booleans and the component that holds it. */
record StoredBooleanAttribute<R>(
    String name,
    Codec<Boolean> codec,
    boolean isNullable,
    Function<R, ? extends @Nullable Boolean> component)
    implements BooleanAttribute<R> {
  @Override
  public @Nullable Boolean valueIn(R composite) {
    return component.apply(composite);
  }

  @Override
  public <S> Condition<S> of(Operand<S, R> composite) {
    return new Predicate<>(new FieldSelection(composite.expression(), name));
  }
}
