package dev.virga.sql;

import dev.virga.render.CopyStatement;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table as {@code copy} takes them, which knows no {@code default} for a single row: so
 * all of them leave out the same columns. One that is left out and has no default is null.
 *
 * @param <S> the scope: the table
 */
public final class CopiedRows<S> {
  private final int[] columns;
  private final int[] leftOut;
  private final CopyStatement statement;

  private CopiedRows(int[] columns, int[] leftOut, CopyStatement statement) {
    this.columns = columns;
    this.leftOut = leftOut;
    this.statement = statement;
  }

  /** Returns the rows that leave out the same columns as one does. */
  public static <S> CopiedRows<S> like(Table<S, ?> table, RowValues<S> row) {
    List<ColumnFacts> all = table.insertable();
    IntPredicate copied =
        index -> row.isGiven(index) || (!row.takesDefault(index) && hasBinaryForm(all.get(index)));
    int[] columns = indexes(all, copied);
    int[] leftOut = indexes(all, copied.negate());
    return new CopiedRows<>(
        columns,
        leftOut,
        CopyStatement.into(
            table.source(),
            Arrays.stream(columns)
                .mapToObj(
                    index ->
                        new CopyStatement.Column(all.get(index).name(), all.get(index).codec()))
                .toList()));
  }

  /** A column without one can only be left out, which makes it null. */
  private static boolean hasBinaryForm(ColumnFacts column) {
    return CopyStatement.form(column.codec()).isPresent();
  }

  private static int[] indexes(List<ColumnFacts> columns, IntPredicate which) {
    return IntStream.range(0, columns.size()).filter(which).toArray();
  }

  /** Returns the statement that takes such rows. */
  public CopyStatement statement() {
    return statement;
  }

  /**
   * Returns the values of a row, one for each column of the statement; null for a row that leaves
   * out other columns, or that is inserted with others.
   */
  public @Nullable Object @Nullable [] values(RowValues<S> row) {
    if (!row.children().isEmpty()) {
      return null;
    }
    for (int index : leftOut) {
      if (row.isGiven(index)) {
        return null;
      }
    }
    @Nullable Object[] values = new @Nullable Object[columns.length];
    for (int i = 0; i < columns.length; i++) {
      if (row.isGiven(columns[i])) {
        values[i] = row.get(columns[i]);
      } else if (row.takesDefault(columns[i])) {
        return null;
      }
    }
    return values;
  }
}
