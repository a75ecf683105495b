package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.sql.ast.Expression.AggregateCall;

/**
 * A call of an aggregate function that returns a number.
 *
 * @param <S> the scope: the tables that must be in the query
 * @param <V> the Java type of the number
 */
public final class NumberAggregate<S, V extends Number> implements NumberExpr<S, V> {
  private final AggregateCall call;
  private final Codec<V> codec;

  NumberAggregate(AggregateCall call, Codec<V> codec) {
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
  public NumberAggregate<S, V> distinct() {
    return with(AggregateCalls.distinct(call));
  }

  /**
   * {@code aggregate(... order by ...)}: takes the rows in an order; keys given before come first.
   */
  @SafeVarargs
  public final <X extends S> NumberAggregate<X, V> orderBy(
      Ordering<? super X> first, Ordering<? super X>... more) {
    return with(AggregateCalls.ordered(call, Conditions.keys(first, more)));
  }

  /**
   * {@code aggregate(...) filter (where ...)}: takes only the rows for which all conditions hold.
   */
  @SafeVarargs
  public final <X extends S> NumberAggregate<X, V> filter(
      Condition<? super X> first, Condition<? super X>... more) {
    return with(AggregateCalls.filtered(call, Conditions.expressions(first, more)));
  }

  /**
   * {@code aggregate(...) over (...)}: is over the rows around each row, which stay as they are.
   */
  public <X extends S> NumberExpr<X, V> over(Window<? super X> window) {
    return new ComputedNumber<>(AggregateCalls.over(call, window), codec);
  }

  /** {@code aggregate(...) over ()}: is over all rows of the query, which stay as they are. */
  public NumberExpr<S, V> over() {
    return over(Windows.allRows());
  }

  private <X> NumberAggregate<X, V> with(AggregateCall changed) {
    return new NumberAggregate<>(changed, codec);
  }
}
