package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codec;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Placeholder;

/**
 * The parameter of a prepared query: it stands for a value beside a column, whose type it takes.
 *
 * @param <V> the Java type of the value
 */
public final class Param<V> implements Operand<Object, V> {
  Param() {}

  @Override
  public Expression expressionBeside(Codec<V> neighbour) {
    return new Placeholder(this, neighbour);
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
        "a prepared query's parameter takes its type from the column beside it: write COLUMN.eq(parameter), not parameter.eq(...)");
  }
}
