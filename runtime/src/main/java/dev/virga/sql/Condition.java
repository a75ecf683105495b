package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.Connective;
import dev.virga.sql.ast.Expression.Junction;
import dev.virga.sql.ast.Expression.Not;
import java.util.List;

/**
 * A SQL expression that is true, false or unknown.
 *
 * @param <S> the scope: the tables that must be in the query
 */
public interface Condition<S> extends Expr<S, Boolean> {
  @Override
  default Codec<Boolean> codec() {
    return Codecs.BOOLEAN;
  }

  /** {@code this and other}. */
  default <X extends S> Condition<X> and(Condition<? super X> other) {
    return new Predicate<>(new Junction(Connective.AND, List.of(expression(), other.expression())));
  }

  /** {@code this or other}. */
  default <X extends S> Condition<X> or(Condition<? super X> other) {
    return new Predicate<>(new Junction(Connective.OR, List.of(expression(), other.expression())));
  }

  /** {@code not this}; unknown stays unknown. */
  default Condition<S> not() {
    return new Predicate<>(new Not(expression()));
  }
}
