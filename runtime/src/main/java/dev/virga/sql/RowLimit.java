package dev.virga.sql;

import dev.virga.sql.ast.Expression;
import org.jspecify.annotations.Nullable;

/**
 * How many rows, at most, or how many to leave out first.
 *
 * @param <S> the scope: any table
 */
public final class RowLimit<S> implements Clause<S> {
  private final @Nullable Expression limit;
  private final @Nullable Expression offset;

  private RowLimit(@Nullable Expression limit, @Nullable Expression offset) {
    this.limit = limit;
    this.offset = offset;
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
