package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.Expression.AggregateCall;
import dev.virga.sql.ast.Expression.WindowCall;
import dev.virga.sql.ast.SortKey;
import java.util.List;

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
    return with(
        new AggregateCall(
            call.name(),
            call.arguments(),
            true,
            call.orderBy(),
            call.withinGroup(),
            call.filter()));
  }

  /**
   * {@code aggregate(... order by ...)}: takes the rows in an order; keys given before come first.
   */
  @SafeVarargs
  public final <X extends S> TextAggregate<X> orderBy(
      Ordering<? super X> first, Ordering<? super X>... more) {
    List<SortKey> keys = Conditions.joined(call.orderBy(), Conditions.keys(first, more));
    return with(
        new AggregateCall(
            call.name(),
            call.arguments(),
            call.distinct(),
            keys,
            call.withinGroup(),
            call.filter()));
  }

  /**
   * {@code aggregate(...) filter (where ...)}: takes only the rows for which all conditions hold.
   */
  @SafeVarargs
  public final <X extends S> TextAggregate<X> filter(
      Condition<? super X> first, Condition<? super X>... more) {
    return with(Conditions.filtered(call, Conditions.expressions(first, more)));
  }

  /**
   * {@code aggregate(...) over (...)}: is over the rows around each row, which stay as they are.
   */
  public <X extends S> TextExpr<X> over(Window<? super X> window) {
    return new ComputedText<>(new WindowCall(call, window.node()), Codecs.TEXT);
  }

  private <X> TextAggregate<X> with(AggregateCall changed) {
    return new TextAggregate<>(changed);
  }
}
