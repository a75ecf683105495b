package dev.virga.render;

import dev.virga.codec.Binder;
import dev.virga.sql.ast.Expression.Placeholder;
import org.jspecify.annotations.Nullable;

/**
 * SQL text, the values of its parameters, and how its result is read. Immutable: the arrays are
 * never changed.
 *
 * @param <R> what the statement returns
 */
public final class Statement<R> {
  private final String sql;
  private final Binder<?>[] binders;
  private final @Nullable Object[] values;
  private final Reading<R> reading;

  Statement(String sql, Binder<?>[] binders, @Nullable Object[] values, Reading<R> reading) {
    this.sql = sql;
    this.binders = binders;
    this.values = values;
    this.reading = reading;
  }

  /** Returns the text, with {@code ?} for each parameter. */
  public String sql() {
    return sql;
  }

  /** Returns what binds each parameter, in order. */
  public Binder<?>[] binders() {
    return binders.clone();
  }

  /** Returns the value of each parameter, in order. */
  public @Nullable Object[] values() {
    return values.clone();
  }

  /** Returns the number of parameters. */
  public int parameterCount() {
    return values.length;
  }

  /** Returns what binds a parameter, which counts from 0. */
  public Binder<?> binder(int parameter) {
    return binders[parameter];
  }

  /** Returns the value of a parameter, which counts from 0. */
  public @Nullable Object value(int parameter) {
    return values[parameter];
  }

  /** Returns how the result is read. */
  public Reading<R> reading() {
    return reading;
  }

  /** Returns the statement with each placeholder's value in its places. */
  public Statement<R> with(Object... given) {
    @Nullable Object[] bound = values.clone();
    for (int i = 0; i < bound.length; i++) {
      if (bound[i] instanceof Placeholder placeholder) {
        bound[i] = given[placeholder.index()];
      }
    }
    return new Statement<>(sql, binders, bound, reading);
  }

  /** Returns the text; the values may be secrets. */
  @Override
  public String toString() {
    return sql;
  }
}
