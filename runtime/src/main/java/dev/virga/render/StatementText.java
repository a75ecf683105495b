package dev.virga.render;

import dev.virga.codec.Binder;
import dev.virga.sql.ast.Projection;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is the same in a statement whatever its values are and whatever is made of its result.
 * Immutable: the array is never changed.
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

  /** Returns the text, with {@code ?} for each parameter. */
  String sql() {
    return sql;
  }

  /** Returns what binds each parameter, in order. */
  Binder<?>[] binders() {
    return binders;
  }

  /** Returns what a statement of this text does beside returning something. */
  Effect effect() {
    return effect;
  }

  /** Returns this text with others around it, which have no parameters. */
  StatementText within(String before, String after) {
    return new StatementText(before + sql + after, binders, effect);
  }

  /** Returns one text of this one and another. */
  StatementText and(StatementText other) {
    Binder<?>[] both = Arrays.copyOf(binders, binders.length + other.binders.length);
    System.arraycopy(other.binders, 0, both, binders.length, other.binders.length);
    return new StatementText(sql + "; " + other.sql, both, effect.and(other.effect));
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
    return new Statement<>(this, values, reading, projection);
  }
}
