package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.BinaryOperator;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.Binary;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Expression.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a key and their values, of a filter that says of each {@code COLUMN.eq(value)}.
 *
 * @param columns the names of the columns
 * @param values the values, in the same order
 */
record KeyValues(List<String> columns, List<@Nullable Object> values) {
  static KeyValues of(Table<?, ?> table, Where<?> key) {
    List<String> columns = new ArrayList<>(key.conditions().size());
    List<@Nullable Object> values = new ArrayList<>(key.conditions().size());
    for (Expression condition : key.conditions()) {
      if (condition instanceof Binary comparison
          && comparison.operator() == BinaryOperator.EQUAL
          && comparison.left() instanceof ColumnReference column
          && column.source().equals(table.source())
          && comparison.right() instanceof Parameter parameter) {
        columns.add(column.column());
        values.add(parameter.value());
      } else {
        throw new InvalidQueryException(
            "a key of "
                + table.name()
                + " is COLUMN.eq(value) for each of its columns: say findFirst(where(...)) for another filter");
      }
    }
    return new KeyValues(columns, values);
  }
}
