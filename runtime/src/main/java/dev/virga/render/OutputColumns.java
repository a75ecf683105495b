package dev.virga.render;

import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The columns of a query's result, by whose places its clauses can name them: {@code order by 1}.
 */
public final class OutputColumns {
  /** No columns, or none that anything is looked for among. */
  static final OutputColumns NONE = new OutputColumns(List.of());

  private final List<Expression> columns;

  private OutputColumns(List<Expression> columns) {
    this.columns = columns;
  }

  /** Returns the columns of what is selected. */
  public static OutputColumns of(Projection projection) {
    List<Expression> columns = new ArrayList<>();
    collect(projection, columns);
    return new OutputColumns(columns);
  }

  private static void collect(Projection projection, List<Expression> columns) {
    if (projection instanceof Projection.Item item) {
      columns.add(item.expression());
    } else if (projection instanceof Projection.Group group) {
      group.parts().forEach(part -> collect(part, columns));
    } else if (projection instanceof Projection.Absent absent) {
      collect(absent.projection(), columns);
    } else if (projection instanceof Projection.Joined joined) {
      List<Expression> along = new ArrayList<>();
      collect(joined.projection(), along);
      along.forEach(target -> columns.add(new Expression.Path(joined.relation(), target)));
    } else {
      columns.add(new Expression.Verbatim("nested rows"));
    }
  }

  /** Returns the place of a column, from 1; empty where the expression is none. */
  public OptionalInt place(Expression expression) {
    for (int i = 0; i < columns.size(); i++) {
      if (isSame(columns.get(i), expression)) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }

  /** A column is the same whether or not it is known to be null at times. */
  static boolean isSame(Expression column, Expression expression) {
    if (column instanceof ColumnReference one && expression instanceof ColumnReference other) {
      return one.source().equals(other.source()) && one.column().equals(other.column());
    }
    return column.equals(expression);
  }

  /** Returns the columns, in order. */
  public List<Expression> columns() {
    return columns;
  }
}
