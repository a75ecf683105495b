package dev.virga.sql;

import dev.virga.codec.Codecs;
import dev.virga.sql.ast.Expression.AggregateCall;
import java.util.List;

/**
 * Aggregate functions; imported statically, as {@code import static dev.virga.sql.Aggregates.*}.
 */
public final class Aggregates {
  private Aggregates() {}

  /** {@code count(*)}: how many rows there are. */
  public static NumberExpr<Object, Long> count() {
    return new ComputedNumber<>(new AggregateCall("count", List.of(), false), Codecs.LONG);
  }

  /**
   * {@code count(expression)}: in how many rows it is not null. It has a value also where the
   * column's table is absent.
   */
  public static NumberExpr<Object, Long> count(Operand<?, ?> expression) {
    return new ComputedNumber<>(
        new AggregateCall("count", List.of(expression.expression()), false), Codecs.LONG);
  }

  /** {@code count(distinct expression)}: how many different values there are, null left out. */
  public static NumberExpr<Object, Long> countDistinct(Operand<?, ?> expression) {
    return new ComputedNumber<>(
        new AggregateCall("count", List.of(expression.expression()), true), Codecs.LONG);
  }
}
