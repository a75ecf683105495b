package dev.virga.sql;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The values of a new row, one for each column that an insert can give, in declaration order, each
 * given or left out. Generated code uses it.
 *
 * @param <S> the scope: the table
 */
public final class RowValues<S> {
  /** Stands for a value that is left out. */
  private static final Object LEFT_OUT = new Object();

  private final Table<S, ?> table;
  private final @Nullable Object[] values;

  private RowValues(Table<S, ?> table, @Nullable Object[] values) {
    this.table = table;
    this.values = values;
  }

  /** Returns values for a table, all of which are left out. */
  public static <S> RowValues<S> of(Table<S, ?> table) {
    @Nullable Object[] values = new Object[table.insertable().size()];
    Arrays.fill(values, LEFT_OUT);
    return new RowValues<>(table, values);
  }

  /**
   * Returns the values with one more given.
   *
   * @param index which of the columns that an insert can give, from 0
   * @param value the value; null only for a column that takes it
   * @throws dev.virga.InvalidQueryException if the value is null and the column is not null
   */
  public RowValues<S> with(int index, @Nullable Object value) {
    @Nullable Object[] copy = values.clone();
    copy[index] = table.insertable().get(index).checked(value);
    return new RowValues<>(table, copy);
  }

  boolean isGiven(int index) {
    return values[index] != LEFT_OUT;
  }

  /** Returns whether a value is left out for which the database has a default. */
  boolean takesDefault(int index) {
    return !isGiven(index) && table.insertable().get(index).defaultExpression() != null;
  }

  @Nullable Object get(int index) {
    return values[index];
  }

  /** Returns the values that are given, in order. */
  @Nullable Object[] givenValues() {
    @Nullable Object[] given = new @Nullable Object[values.length];
    int count = 0;
    for (int i = 0; i < values.length; i++) {
      if (isGiven(i)) {
        given[count++] = values[i];
      }
    }
    return count == values.length ? given : Arrays.copyOf(given, count);
  }

  /** Returns which values are given. */
  BitSet given() {
    BitSet given = new BitSet(values.length);
    for (int i = 0; i < values.length; i++) {
      if (isGiven(i)) {
        given.set(i);
      }
    }
    return given;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RowValues<?> that
        && table == that.table
        && Arrays.deepEquals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(values);
  }

  /** Returns the names of the columns that are given; the values may be secrets. */
  @Override
  public String toString() {
    List<ColumnFacts> columns = table.insertable();
    return IntStream.range(0, values.length)
        .filter(this::isGiven)
        .mapToObj(index -> columns.get(index).name())
        .collect(Collectors.joining(", ", table.name() + "(", ")"));
  }
}
