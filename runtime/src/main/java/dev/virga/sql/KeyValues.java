package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Binary;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Expression.Parameter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a key and their values, of a filter that says of each {@code COLUMN.eq(value)}.
 */
final class KeyValues {
  private final List<String> columns;
  private final @Nullable Object[] values;

  private KeyValues(List<String> columns, @Nullable Object[] values) {
    this.columns = columns;
    this.values = values;
  }

  static KeyValues of(Table<?, ?> table, Where<?> key) {
    List<Expression> conditions = key.conditions();
    String[] columns = new String[conditions.size()];
    @Nullable Object[] values = new @Nullable Object[conditions.size()];
    for (int i = 0; i < columns.length; i++) {
      if (conditions.get(i) instanceof Binary comparison
          && comparison.operator() == BinaryOperator.EQUAL
          && comparison.left() instanceof ColumnReference column
          && column.source().equals(table.source())
          && comparison.right() instanceof Parameter parameter) {
        columns[i] = column.column();
        values[i] = parameter.value();
      } else {
        throw new InvalidQueryException(
            "a key of "
                + table.name()
                + " is COLUMN.eq(value) for each of its columns: say findFirst(where(...)) for another filter");
      }
    }
    return new KeyValues(Arrays.asList(columns), values);
  }

  /** Returns the names of the columns. */
  List<String> columns() {
    return columns;
  }

  /** Returns the values, in the same order. */
  @Nullable Object[] values() {
    return values;
  }
}
