package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Parameter;
import dev.virga.sql.ast.Expression.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code case when ... then ... end} with at least one branch. {@link #otherwise} ends it with a
 * value, {@link #orNull} without.
 *
 * <pre>{@code
 * caseWhen(VIEWS.gt(1000), val("hot")).when(VIEWS.gt(100), val("warm")).otherwise("cold")
 * }</pre>
 *
 * @param <S> the scope: the tables that must be in the query
 * @param <V> the Java type of the value
 */
public final class Case<S, V> {
  private final List<When> branches;
  private final Codec<V> codec;

  private Case(List<When> branches, Codec<V> codec) {
    this.branches = branches;
    this.codec = codec;
  }

  static <S, V> Case<S, V> of(Condition<? super S> condition, Operand<? super S, V> value) {
    return new Case<>(List.of(new When(condition.expression(), value.expression())), value.codec());
  }

  /** {@code when condition then value}. */
  public <X extends S> Case<X, V> when(
      Condition<? super X> condition, Operand<? super X, V> value) {
    return branch(condition, value.expressionBeside(codec));
  }

  /** {@code when condition then ?}. */
  public <X extends S> Case<X, V> when(Condition<? super X> condition, V value) {
    return branch(condition, new Parameter(codec, value));
  }

  private <X> Case<X, V> branch(Condition<?> condition, Expression value) {
    return new Case<>(
        Conditions.joined(branches, List.of(new When(condition.expression(), value))), codec);
  }

  /** {@code else value end}. */
  public <X extends S> Expr<X, V> otherwise(Operand<? super X, V> value) {
    return end(value.expressionBeside(codec));
  }

  /** {@code else ? end}. */
  public Expr<S, V> otherwise(V value) {
    return end(new Parameter(codec, value));
  }

  /** {@code end}: null where no condition holds; select it as {@code optional(...)}. */
  public Expr<S, V> orNull() {
    return end(null);
  }

  private <X> Expr<X, V> end(@Nullable Expression otherwise) {
    return new Computed<>(new Expression.Case(null, branches, otherwise), codec);
  }
}
