package dev.virga.render;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Row;
import dev.virga.sql.ast.Projection;

/** Writes what a query selects, column by column. */
final class ProjectionWriter {
  private final Rendering rendering;

  ProjectionWriter(Rendering rendering) {
    this.rendering = rendering;
  }

  /** Writes the columns, separated by commas. */
  void write(Projection projection) {
    write(projection, Presence.CERTAIN, new Separator(", ", Integer.MAX_VALUE));
  }

  /**
   * Writes the columns as the cells of a nested row: an array of them, or the cell itself where
   * there is one. A row with more cells than a function takes arguments is an array of arrays.
   */
  void writeNested(Projection projection) {
    if (projection.width() == 1) {
      write(projection);
    } else if (projection.width() <= Row.CELLS_PER_ARRAY) {
      rendering.sql().append("json_build_array(");
      write(projection);
      rendering.sql().append(")");
    } else {
      rendering.sql().append("json_build_array(json_build_array(");
      write(
          projection, Presence.CERTAIN, new Separator("), json_build_array(", Row.CELLS_PER_ARRAY));
      rendering.sql().append("))");
    }
  }

  private void write(Projection projection, Presence presence, Separator separator) {
    if (projection instanceof Projection.Item item) {
      separator.beforeCell();
      rendering.expressions().writeSelected(item.expression(), presence);
    } else if (projection instanceof Projection.Group group) {
      group.parts().forEach(part -> write(part, presence, separator));
    } else if (projection instanceof Projection.Absent absent) {
      boolean value = absent.projection() instanceof Projection.Item;
      write(absent.projection(), value ? Presence.NOT_ASKED : Presence.together(), separator);
    } else if (projection instanceof Projection.Joined joined) {
      rendering
          .paths()
          .columns(joined.relation(), () -> write(joined.projection(), presence, separator));
    } else if (projection instanceof Projection.Nested nested) {
      separator.beforeCell();
      rendering.relatedRows().nested(nested.related(), nested.projection());
    } else if (projection instanceof Projection.First first) {
      separator.beforeCell();
      rendering.relatedRows().first(first.related(), first.projection());
    } else if (projection instanceof Projection.Tree tree) {
      separator.beforeCell();
      new TreeWriter(rendering, tree).write();
    } else if (projection instanceof Projection.Given) {
      throw new InvalidQueryException(
          "column(...) says how a column of a raw query is read, and is selected by nothing else: give it to query(...).as(...)");
    }
  }

  /** What stands between cells: a comma, and something else after every so many. */
  private final class Separator {
    private final String betweenArrays;
    private final int cellsPerArray;
    private int cells;

    Separator(String betweenArrays, int cellsPerArray) {
      this.betweenArrays = betweenArrays;
      this.cellsPerArray = cellsPerArray;
    }

    void beforeCell() {
      if (cells > 0) {
        rendering.sql().append(cells % cellsPerArray == 0 ? betweenArrays : ", ");
      }
      cells++;
    }
  }
}
