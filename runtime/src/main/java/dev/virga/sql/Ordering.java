package dev.virga.sql;

import dev.virga.sql.ast.SortKey;

/**
 * One key of an {@code order by}.
 *
 * @param <S> the scope: the tables that must be in the query
 */
public final class Ordering<S> {
  private final SortKey key;

  Ordering(SortKey key) {
    this.key = key;
  }

  /** Returns the order with nulls before all values: {@code nulls first}. */
  public Ordering<S> nullsFirst() {
    return new Ordering<>(new SortKey(key.expression(), key.descending(), SortKey.Nulls.FIRST));
  }

  /** Returns the order with nulls after all values: {@code nulls last}. */
  public Ordering<S> nullsLast() {
    return new Ordering<>(new SortKey(key.expression(), key.descending(), SortKey.Nulls.LAST));
  }

  SortKey key() {
    return key;
  }
}
