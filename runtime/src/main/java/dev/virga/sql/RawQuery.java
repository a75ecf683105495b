package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codec;
import dev.virga.sql.ast.Expression.Template;
import dev.virga.sql.ast.Projection;
import dev.virga.sql.ast.QueryExpression.TextQuery;

/**
 * A query as text whose rows' type is still to be said. {@link RawSql#query} makes it.
 *
 * <p>Columns are read in order, whatever they are named: what is selected first is read by the
 * first part of the shape.
 */
public final class RawQuery {
  private final Template text;

  RawQuery(Template text) {
    this.text = text;
  }

  /** Returns the query of one column. */
  public <V> Select<V> as(Codec<V> type) {
    RawColumn<V> column = new RawColumn<>(type);
    return new Select<>(new TextQuery(text, column.projection()), column.decoder(), type);
  }

  /**
   * Returns the query with a shape for its rows: a {@code @Row} or a table, whose record has a
   * component for each column, or {@code row(Constructor::new, ...)} of columns and of {@link
   * RawSql#column}.
   *
   * <pre>{@code
   * query("select author_id, count(*), 0 from posts group by author_id").as(AuthorStats.AUTHOR_STATS)
   * }</pre>
   *
   * @throws InvalidQueryException if the shape has nested rows
   */
  public <R> Select<R> as(Selectable<?, R> shape) {
    Projection projection = shape.projection();
    if (!projection.isFlat()) {
      throw new InvalidQueryException(
          "a raw query is read column by column, and its shape has nested rows: leave the relation out");
    }
    return new Select<>(new TextQuery(text, projection), shape.decoder(), null);
  }

  /**
   * Returns the query as a table: {@code (text) as "name" ("column", ...)}, with the columns of a
   * {@code @Row}.
   */
  public <S, R> Derived<S, R> table(RowType<S, R> row) {
    return row.as(as(row));
  }
}
