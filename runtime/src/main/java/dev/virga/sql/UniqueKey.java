package dev.virga.sql;

import java.util.List;

/**
 * A primary key or unique constraint, which an upsert names.
 *
 * @param <S> the scope: the table of the key
 */
@SuppressWarnings("UnusedTypeParameter") // it exists only for the compiler
public final class UniqueKey<S> {
  private final List<String> columns;

  UniqueKey(List<String> columns) {
    this.columns = List.copyOf(columns);
  }

  /** Returns the names of the key's columns, in order. */
  public List<String> columns() {
    return columns;
  }
}
