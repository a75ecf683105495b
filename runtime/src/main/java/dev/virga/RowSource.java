package dev.virga;

import dev.virga.sql.NewRow;
import dev.virga.sql.RowValues;
import dev.virga.sql.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Rows that are inserted, one after the other, with a look at those to come. Not thread-safe.
 *
 * @param <S> the scope: the table
 */
final class RowSource<S> {
  private final Table<S, ?> table;
  private final Iterator<? extends NewRow<S>> rows;
  private final Deque<NewRow<S>> ahead = new ArrayDeque<>();
  private long seen;

  RowSource(Table<S, ?> table, Iterator<? extends NewRow<S>> rows) {
    this.table = table;
    this.rows = rows;
  }

  /** Returns whether so many rows are left, and more. */
  boolean hasMoreThan(int most) {
    while (ahead.size() <= most && rows.hasNext()) {
      NewRow<S> row = rows.next();
      seen++;
      if (row == null) {
        throw new InvalidQueryException(
            "row " + seen + " of an insert into " + table.name() + " is null");
      }
      ahead.add(row);
    }
    return ahead.size() > most;
  }

  boolean hasNext() {
    return hasMoreThan(0);
  }

  /** Returns the number of the next row, from 1. */
  long number() {
    return seen - ahead.size() + 1;
  }

  /** Returns the values of the next row, which stays. */
  RowValues<S> peek() {
    return ahead.element().values().completed();
  }

  /** Takes the next row. */
  NewRow<S> next() {
    return ahead.remove();
  }

  /** Takes the next rows, so many at most. */
  List<NewRow<S>> next(int most) {
    List<NewRow<S>> taken = new ArrayList<>();
    while (taken.size() < most && hasNext()) {
      taken.add(next());
    }
    return taken;
  }
}
