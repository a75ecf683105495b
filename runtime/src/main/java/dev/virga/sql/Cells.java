package dev.virga.sql;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.Expression;
import dev.virga.sql.ast.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The cells of a row, one behind the other, as two queries match them: by position, whatever makes
 * something of them.
 */
final class Cells {
  private final List<Cell> cells = new ArrayList<>();

  private Cells(Projection projection) {
    collect(projection);
  }

  /** What a cell is called in a message, and its SQL type. */
  private record Cell(String name, String type) {
    @Override
    public String toString() {
      return name + " (" + type + ")";
    }
  }

  /**
   * Refuses two projections of the same width, if a cell of the one has another SQL type than the
   * cell of the other at its place.
   */
  static void requireSame(String where, Projection expected, Projection given) {
    List<Cell> left = new Cells(expected).cells;
    List<Cell> right = new Cells(given).cells;
    for (int i = 0; i < left.size(); i++) {
      if (!left.get(i).type().equals(right.get(i).type())) {
        throw new InvalidQueryException(
            where
                + ": column "
                + (i + 1)
                + " is "
                + left.get(i)
                + " here and "
                + right.get(i)
                + " there: select the same columns in the same order, or cast(...) one of them");
      }
    }
  }

  private void collect(Projection projection) {
    if (projection instanceof Projection.Item item) {
      cells.add(new Cell(name(item.expression()), item.codec().sqlType()));
    } else if (projection instanceof Projection.Group group) {
      group.parts().forEach(this::collect);
    } else if (projection instanceof Projection.Absent absent) {
      collect(absent.projection());
    } else if (projection instanceof Projection.Joined joined) {
      collect(joined.projection());
    } else if (projection instanceof Projection.RelatedRows rows) {
      String types =
          new Cells(rows.projection())
              .cells.stream().map(Cell::type).collect(Collectors.joining(", "));
      cells.add(new Cell("the relation " + rows.relation().name(), "rows of " + types));
    }
  }

  private static String name(Expression expression) {
    if (expression instanceof Expression.Path path) {
      return name(path.target());
    }
    return expression instanceof Expression.ColumnReference column
        ? column.toString()
        : "an expression";
  }
}
