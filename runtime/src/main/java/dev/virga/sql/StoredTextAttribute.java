package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.sql.ast.Expression.FieldSelection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An attribute of texts and the component that holds it. */
record StoredTextAttribute<R>(
    String name,
    Codec<String> codec,
    boolean isNullable,
    Function<R, ? extends @Nullable String> component)
    implements TextAttribute<R> {
  @Override
  public @Nullable String valueIn(R composite) {
    return component.apply(composite);
  }

  @Override
  public <S> TextExpr<S> of(Operand<S, R> composite) {
    return new ComputedText<>(new FieldSelection(composite.expression(), name), codec);
  }
}
