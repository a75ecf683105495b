package dev.virga.sql;

import org.jspecify.annotations.Nullable;

/**
 * The values that a row has so far, which is what each step to a new row holds. Generated code
 * extends it. Immutable.
 *
 * @param <S> the scope: the table
 */
public abstract class GivenRow<S> {
  private final RowValues<S> values;

  /** Holds values. */
  protected GivenRow(RowValues<S> values) {
    this.values = values;
  }

  /** Returns the values. */
  public final RowValues<S> values() {
    return values;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof GivenRow<?> that
        && getClass() == that.getClass()
        && values.equals(that.values);
  }

  @Override
  public final int hashCode() {
    return values.hashCode();
  }

  /** Names the columns that are given, not their values. */
  @Override
  public final String toString() {
    return values.toString();
  }
}
