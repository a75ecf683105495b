package dev.virga.render;

import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Projection;
import java.util.Iterator;
import java.util.List;

/**
 * Cells as the columns of a view, each of which has the next name: {@code count(*) as "posts"}. A
 * column that has the name already needs no other.
 */
final class NamedCells implements Packing {
  private final Iterator<String> names;

  NamedCells(List<String> names) {
    this.names = names.iterator();
  }

  @Override
  public void write(SqlText sql, Projection cell, Runnable value) {
    value.run();
    String name = names.next();
    if (!isNamed(cell, name)) {
      sql.append(" as ").name(name);
    }
  }

  private static boolean isNamed(Projection cell, String name) {
    return cell instanceof Projection.Item item
        && item.expression() instanceof ColumnReference column
        && column.column().equals(name);
  }
}
