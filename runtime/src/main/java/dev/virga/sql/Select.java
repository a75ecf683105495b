package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.Query;
import dev.virga.codec.Codec;
import dev.virga.codec.Decoder;
import dev.virga.render.Reading;
import dev.virga.render.Renderer;
import dev.virga.render.Statement;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.QueryExpression;
import dev.virga.sql.ast.SetOperator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query of any number of rows: run, it returns them as a list; as a part of another query, it is
 * a subquery.
 *
 * @param <R> what each row becomes
 */
public final class Select<R> implements Query<List<R>> {
  private final QueryExpression node;
  private final Decoder<R> decoder;
  private final @Nullable Codec<R> codec;
  private final Statement<List<R>> statement;

  Select(QueryExpression node, Decoder<R> decoder, @Nullable Codec<R> codec) {
    this.node = node;
    this.decoder = decoder;
    this.codec = codec;
    this.statement = Renderer.query(node, new Reading.All<>(decoder));
  }

  /** {@code (select ...) union (select ...)}: the rows of both, equal rows once. */
  public Select<R> union(Select<R> other) {
    return combined(SetOperator.UNION, other);
  }

  /** {@code (select ...) union all (select ...)}: the rows of both. */
  public Select<R> unionAll(Select<R> other) {
    return combined(SetOperator.UNION_ALL, other);
  }

  private Select<R> combined(SetOperator operator, Select<R> other) {
    int width = projection().width();
    if (other.projection().width() != width) {
      throw new InvalidQueryException(
          operator.sql()
              + " of a query of "
              + width
              + " columns with one of "
              + other.projection().width());
    }
    return new Select<>(
        new QueryExpression.SetOperation(node, operator, other.node), decoder, codec);
  }

  /** Returns the codec of the one expression that this selects. */
  Codec<R> codec() {
    if (codec == null) {
      throw new InvalidQueryException(
          "scalar(...) takes a query that selects one expression: " + sql());
    }
    return codec;
  }

  QueryExpression node() {
    return node;
  }

  Projection projection() {
    return node.projection();
  }

  /**
   * {@inheritDoc}
   *
   * @throws InvalidQueryException if this is a correlated subquery, which runs only inside of
   *     another query
   */
  @Override
  public Statement<List<R>> statement() {
    Renderer.requireStandalone(node);
    return statement;
  }

  @Override
  public String toString() {
    return statement.sql();
  }
}
