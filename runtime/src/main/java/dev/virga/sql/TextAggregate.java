package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.Expression.AggregateCall;

/**
 * A call of an aggregate function that returns a text.
 *
 * @param <S> the scope: the tables that must be in the query
 */
public final class TextAggregate<S> implements TextExpr<S> {
  private final AggregateCall call;

  TextAggregate(AggregateCall call) {
    this.call = call;
  }

  @Override
  public AggregateCall expression() {
    return call;
  }

  @Override
  public Codec<String> codec() {
    return Codecs.TEXT;
  }

  /** {@code aggregate(distinct ...)}: equal values count once. */
  public TextAggregate<S> distinct() {
    return with(AggregateCalls.distinct(call));
  }

  /**
   * {@code aggregate(... order by ...)}: takes the rows in an order; keys given before come first.
   */
  @SafeVarargs
  public final <X extends S> TextAggregate<X> orderBy(
      Ordering<? super X> first, Ordering<? super X>... more) {
    return with(AggregateCalls.ordered(call, Conditions.keys(first, more)));
  }

  /**
   * {@code aggregate(...) filter (where ...)}: takes only the rows for which all conditions hold.
   */
  @SafeVarargs
  public final <X extends S> TextAggregate<X> filter(
      Condition<? super X> first, Condition<? super X>... more) {
    return with(AggregateCalls.filtered(call, Conditions.expressions(first, more)));
  }

  /**
   * {@code aggregate(...) over (...)}: is over the rows around each row, which stay as they are.
   */
  public <X extends S> TextExpr<X> over(Window<? super X> window) {
    return new ComputedText<>(AggregateCalls.over(call, window), Codecs.TEXT);
  }

  /** {@code aggregate(...) over ()}: is over all rows of the query, which stay as they are. */
  public TextExpr<S> over() {
    return over(Windows.allRows());
  }

  private <X> TextAggregate<X> with(AggregateCall changed) {
    return new TextAggregate<>(changed);
  }
}
