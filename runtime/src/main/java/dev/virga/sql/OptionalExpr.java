package dev.virga.sql;

import dev.virga.codec.Codec;
import dev.virga.codec.Decoder;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Projection;
import java.util.Optional;

/**
 * An expression over a row that may be absent, reached along a relation whose foreign key may be
 * null. It compares and orders as any other, and is selected as an {@link Optional}.
 *
 * @param <S> the scope: the tables that must be in the query
 * @param <V> the Java type of its value
 */
public final class OptionalExpr<S, V> implements Operand<S, V>, Selectable<S, Optional<V>> {
  private final Expression expression;
  private final Codec<V> codec;

  OptionalExpr(Expression expression, Codec<V> codec) {
    this.expression = expression;
    this.codec = codec;
  }

  @Override
  public Expression expression() {
    return expression;
  }

  @Override
  public Codec<V> codec() {
    return codec;
  }

  @Override
  public Projection projection() {
    return new Projection.Absent(new Projection.Item(expression, codec));
  }

  @Override
  public Decoder<Optional<V>> decoder() {
    return (row, index) -> Optional.ofNullable(row.getNullable(index, codec));
  }
}
