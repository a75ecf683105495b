package dev.virga.render;

import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Expression.AggregateCall;
import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Expression.FunctionCall;
import dev.virga.sql.ast.Projection;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of nested rows that a subquery finds, orders and cuts off: inside of it they are
 * selected, each by a name of its own, by which an array is made of it outside.
 */
final class NestedColumns implements Packing {
  private final Scopes scopes;
  private final List<Projection> cells = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private int selected;

  NestedColumns(Scopes scopes, Projection projection) {
    this.scopes = scopes;
    collect(projection);
  }

  private void collect(Projection projection) {
    if (projection instanceof Projection.Group group) {
      group.parts().forEach(this::collect);
    } else if (projection instanceof Projection.Absent absent) {
      collect(absent.projection());
    } else if (projection instanceof Projection.Joined joined) {
      collect(joined.projection());
    } else {
      cells.add(projection);
      names.add(unused(name(projection)));
    }
  }

  private static String name(Projection cell) {
    if (cell instanceof Projection.RelatedRows rows) {
      return rows.relation().name();
    }
    return cell instanceof Projection.Item item ? name(item.expression()) : "";
  }

  private static String name(Expression expression) {
    if (expression instanceof ColumnReference column) {
      return column.column();
    }
    if (expression instanceof Expression.Path path) {
      return name(path.target());
    }
    if (expression instanceof FunctionCall call) {
      return call.name();
    }
    return expression instanceof AggregateCall call ? call.name() : "";
  }

  private String unused(String name) {
    return name.isEmpty() || names.contains(name) ? "cell" + cells.size() : name;
  }

  /** Writes the columns by their names, each as the array of its values. */
  void arrays(SqlText sql) {
    String separator = "";
    for (int i = 0; i < cells.size(); i++) {
      String name = names.get(i);
      sql.append(separator);
      ARRAYS.write(sql, cells.get(i), () -> sql.name(name));
      separator = ", ";
    }
  }

  /** Writes a column, the next one, as it is selected. */
  @Override
  public void write(SqlText sql, Projection cell, Runnable value) {
    value.run();
    String name = names.get(selected++);
    if (!isCalled(cell, name)) {
      sql.append(" as ").name(name);
    }
  }

  private boolean isCalled(Projection cell, String name) {
    return cell instanceof Projection.Item item
        && item.expression() instanceof ColumnReference column
        && scopes.resolve(column).column(column.column()).equals(name);
  }
}
