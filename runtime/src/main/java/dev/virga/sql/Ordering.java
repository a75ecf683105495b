package dev.virga.sql;

import dev.virga.sql.ast.SortKey;

/**
 * One key of an {@code order by}.
 *
 * @param <S> the scope: the tables that must be in the query
 */
public final class Ordering<S> {
  private final SortKey key;

  static <S> Ordering<S> by(Operand<S, ?> operand, boolean descending) {
    boolean nullable = !(operand instanceof Column<?, ?> column) || column.isNullable();
    return new Ordering<>(
        new SortKey(
            operand.expression(), descending, SortKey.Nulls.DEFAULT, operand.codec(), nullable));
  }

  Ordering(SortKey key) {
    this.key = key;
  }

  /** Returns the order with nulls before all values: {@code nulls first}. */
  public Ordering<S> nullsFirst() {
    return new Ordering<>(key.nulls(SortKey.Nulls.FIRST));
  }

  /** Returns the order with nulls after all values: {@code nulls last}. */
  public Ordering<S> nullsLast() {
    return new Ordering<>(key.nulls(SortKey.Nulls.LAST));
  }

  /** Returns the opposite order: large values first where small ones were, nulls included. */
  public Ordering<S> reversed() {
    return new Ordering<>(key.reversed());
  }

  SortKey key() {
    return key;
  }
}
