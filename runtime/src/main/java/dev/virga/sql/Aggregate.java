package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.sql.ast.Expression.AggregateCall;

/**
 * A call of an aggregate function.
 *
 * @param <S> the scope: the tables that must be in the query
 * @param <V> the Java type of its value
 */
public final class Aggregate<S, V> implements Expr<S, V> {
  private final AggregateCall call;
  private final Codec<V> codec;

  Aggregate(AggregateCall call, Codec<V> codec) {
    this.call = call;
    this.codec = codec;
  }

  @Override
  public AggregateCall expression() {
    return call;
  }

  @Override
  public Codec<V> codec() {
    return codec;
  }

  /** {@code aggregate(distinct ...)}: equal values count once. */
  public Aggregate<S, V> distinct() {
    return with(AggregateCalls.distinct(call));
  }

  /**
   * {@code aggregate(... order by ...)}: takes the rows in an order; keys given before come first.
   */
  @SafeVarargs
  public final <X extends S> Aggregate<X, V> orderBy(
      Ordering<? super X> first, Ordering<? super X>... more) {
    return with(AggregateCalls.ordered(call, Conditions.keys(first, more)));
  }

  /**
   * {@code aggregate(...) filter (where ...)}: takes only the rows for which all conditions hold.
   */
  @SafeVarargs
  public final <X extends S> Aggregate<X, V> filter(
      Condition<? super X> first, Condition<? super X>... more) {
    return with(AggregateCalls.filtered(call, Conditions.expressions(first, more)));
  }

  /**
   * {@code aggregate(...) over (...)}: is over the rows around each row, which stay as they are.
   */
  public <X extends S> Expr<X, V> over(Window<? super X> window) {
    return new Computed<>(AggregateCalls.over(call, window), codec);
  }

  /** {@code aggregate(...) over ()}: is over all rows of the query, which stay as they are. */
  public Expr<S, V> over() {
    return over(Windows.allRows());
  }

  private <X> Aggregate<X, V> with(AggregateCall changed) {
    return new Aggregate<>(changed, codec);
  }
}
