package dev.virga.render;

import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Expression.Path;
import dev.virga.sql.ast.Projection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The column that a cell of a result, or of a row that is nested in it, holds.
 *
 * @param table the table's name, unquoted
 * @param column the column's name, unquoted
 */
public record CellColumn(String table, String column) {
  /**
   * Returns the column of a cell; empty for an expression.
   *
   * @param path the index of the cell in the result's row, and for each nested row the one in it
   */
  static Optional<CellColumn> at(Projection projection, List<Integer> path) {
    Projection cell = cell(projection, path.get(0));
    if (path.size() == 1) {
      return cell instanceof Projection.Item item ? column(item) : Optional.empty();
    }
    return cell instanceof Projection.RelatedRows rows
        ? at(rows.projection(), path.subList(1, path.size()))
        : Optional.empty();
  }

  private static Optional<CellColumn> column(Projection.Item item) {
    if (item.expression() instanceof Path path) {
      return column(new Projection.Item(path.target(), item.codec()));
    }
    return item.expression() instanceof ColumnReference column
        ? Optional.of(new CellColumn(column.source().name(), column.column()))
        : Optional.empty();
  }

  /** Returns what a cell holds: an expression, or nested rows. */
  private static @Nullable Projection cell(Projection projection, int index) {
    if (projection instanceof Projection.Group group) {
      return cell(group, index);
    }
    if (projection instanceof Projection.Absent absent) {
      return cell(absent.projection(), index);
    }
    if (projection instanceof Projection.Joined joined) {
      return cell(joined.projection(), index);
    }
    return index == 0 ? projection : null;
  }

  private static @Nullable Projection cell(Projection.Group group, int index) {
    int first = 0;
    for (Projection part : group.parts()) {
      if (index < first + part.width()) {
        return cell(part, index - first);
      }
      first += part.width();
    }
    return null;
  }

  /** Returns the column as messages name it. */
  @Override
  public String toString() {
    return table + "." + column;
  }
}
