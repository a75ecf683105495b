package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codecs;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * How many rows, at most, or how many to leave out first.
 *
 * @param <S> the scope: any table
 */
public final class RowLimit<S> implements Clause<S> {
  /** The node of one row. */
  static final Expression ONE = new Expression.Verbatim("1");

  private final @Nullable Expression limit;
  private final @Nullable Expression offset;

  private RowLimit(@Nullable Expression limit, @Nullable Expression offset) {
    this.limit = limit;
    this.offset = offset;
  }

  /** Returns the node of a number of rows. */
  static Expression rows(String clause, long rows) {
    if (rows < 0) {
      throw new InvalidQueryException(clause + "(" + rows + "): a number of rows is not negative");
    }
    return new Parameter(Codecs.LONG, rows);
  }

  static <S> RowLimit<S> limit(Expression rows) {
    return new RowLimit<>(rows, null);
  }

  static <S> RowLimit<S> offset(Expression rows) {
    return new RowLimit<>(null, rows);
  }

  @Nullable Expression limit() {
    return limit;
  }

  @Nullable Expression offset() {
    return offset;
  }
}
