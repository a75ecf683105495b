package dev.virga.sql;

import dev.virga.InvalidQueryException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The row of a query whose columns are chosen when the program runs: {@link Sql#columns}. Immutable
 * as far as its values are.
 */
public final class ChosenRow {
  private final List<Selectable<?, ?>> columns;
  private final List<@Nullable Object> values;

  ChosenRow(List<Selectable<?, ?>> columns, List<@Nullable Object> values) {
    this.columns = columns;
    this.values = Collections.unmodifiableList(values);
  }

  /** Returns whether a column, or another shape, was chosen. */
  public boolean has(Selectable<?, ?> column) {
    return columns.contains(column);
  }

  /**
   * Returns the value of a column, or what another shape became; null where a column's value is
   * null.
   *
   * @throws InvalidQueryException if it was not chosen
   */
  @SuppressWarnings({
    "unchecked", // the column's own decoder made the value
    "NullAway" // a column may be null whatever its type: its table says so
  })
  public <V> V get(Selectable<?, V> column) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new InvalidQueryException(
          (column instanceof Column<?, ?> named ? "the column " + named.name() : "the shape")
              + " was not chosen: ask has(...) first");
    }
    return (V) values.get(index);
  }

  /** Returns the values, in the order in which the columns were chosen. */
  public List<@Nullable Object> values() {
    return values;
  }
}
