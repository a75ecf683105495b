package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codec;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Placeholder;

/**
 * The parameter of a prepared query: it stands for a value beside a column, whose type it takes.
 * {@link #as} gives it a type where there is no column beside it.
 *
 * <p>It has a value only in the query that {@code prepare} was given: a query with a parameter that
 * is run by itself is refused.
 *
 * @param <V> the Java type of the value
 */
public final class Param<V> implements Operand<Object, V> {
  Param() {}

  @Override
  public Expression expressionBeside(Codec<V> neighbour) {
    return new Placeholder(this, neighbour);
  }

  /**
   * Returns the parameter as an expression of a type, for what has no column beside it: a function,
   * an expression's left side, SQL as text.
   *
   * <pre>{@code
   * prepare((Param<Integer> step) ->
   *     from(POSTS).where(sql("{} % {} = 0", VIEWS, step.as(Codecs.INTEGER)).asCondition()).select(ID))
   * }</pre>
   *
   * @param type one of {@link Codecs}, or that of a column, {@code STATUS.codec()}
   */
  public Expr<Object, V> as(Codec<V> type) {
    return new Computed<>(new Placeholder(this, type), type);
  }

  /** Returns the node of a number of rows. */
  Expression rows() {
    return new Placeholder(this, RowCountBinder.INSTANCE);
  }

  @Override
  public Expression expression() {
    throw untyped();
  }

  @Override
  public Codec<V> codec() {
    throw untyped();
  }

  private static InvalidQueryException untyped() {
    return new InvalidQueryException(
        "a prepared query's parameter takes its type from the column beside it: write COLUMN.eq(parameter), or give it a type, parameter.as(Codecs.LONG)");
  }
}
