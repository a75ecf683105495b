package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.Query;
import dev.virga.render.Statement;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query of one parameter, rendered once and run with any value.
 *
 * <pre>{@code
 * private static final Prepared<Long, List<Card>> CARDS_OF =
 *     prepare(author -> from(POSTS).join(AUTHOR).where(AUTHOR_ID.eq(author)).select(row(Card::new, TITLE, USERNAME)));
 *
 * db.run(CARDS_OF.with(7L))
 * }</pre>
 *
 * @param <P> the parameter's type
 * @param <R> what the query returns
 */
public final class Prepared<P, R> {
  private final Statement<R> statement;

  Prepared(Function<? super Param<P>, ? extends Query<R>> query) {
    this.statement = query.apply(new Param<>(0)).statement();
  }

  /**
   * Returns the query with a value for the parameter.
   *
   * @throws InvalidQueryException if the value is null
   */
  public Query<R> with(P value) {
    requireValue(value);
    Statement<R> bound = statement.with(value);
    return () -> bound;
  }

  private static void requireValue(@Nullable Object value) {
    if (value == null) {
      throw new InvalidQueryException(
          "the parameter of a prepared query is null, which nothing equals in SQL: make another query, with isNull()");
    }
  }

  /** Returns the SQL text. */
  public String sql() {
    return statement.sql();
  }
}
