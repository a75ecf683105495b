package dev.virga.render;

import dev.virga.codec.Binder;
import dev.virga.sql.ast.Projection;
import org.jspecify.annotations.Nullable;

/**
 * What is the same in a statement whatever its values are and whatever is made of its result.
 * Immutable.
 */
public final class StatementText {
  private final String sql;
  private final Binder<?>[] binders;
  private final Effect effect;

  StatementText(String sql, Binder<?>[] binders, Effect effect) {
    this.sql = sql;
    this.binders = binders;
    this.effect = effect;
  }

  /**
   * Returns the statement with values, in order: the very array, which is not changed any more.
   *
   * @param count how many values are in it; what is behind them is none
   * @param projection what is selected, by which errors name a column; null for nothing
   */
  public <R> Statement<R> with(
      @Nullable Object[] values, int count, Reading<R> reading, @Nullable Projection projection) {
    if (count != binders.length) {
      throw new IllegalArgumentException(
          count + " values for " + binders.length + " parameters of " + sql);
    }
    return new Statement<>(sql, binders, values, reading, projection, effect);
  }
}
