package dev.virga.render;

import dev.virga.InvalidQueryException;
import dev.virga.sql.ast.Projection;

/** Writes what a query selects, column by column. */
final class ProjectionWriter {
  private final Rendering rendering;

  ProjectionWriter(Rendering rendering) {
    this.rendering = rendering;
  }

  /** Writes the columns, separated by commas. */
  void write(Projection projection) {
    write(projection, Presence.CERTAIN, new Cells(Packing.NONE));
  }

  /** Writes the columns as the cells of what holds nested rows, or with names of their own. */
  void write(Projection projection, Packing packing) {
    write(projection, Presence.CERTAIN, new Cells(packing));
  }

  private void write(Projection projection, Presence presence, Cells cells) {
    if (projection instanceof Projection.Item item) {
      cells.write(item, () -> rendering.expressions().writeSelected(item, presence));
    } else if (projection instanceof Projection.Group group) {
      group.parts().forEach(part -> write(part, presence, cells));
    } else if (projection instanceof Projection.Absent absent) {
      boolean value = absent.projection() instanceof Projection.Item;
      write(absent.projection(), value ? Presence.NOT_ASKED : Presence.together(), cells);
    } else if (projection instanceof Projection.Joined joined) {
      rendering
          .paths()
          .columns(joined.relation(), () -> write(joined.projection(), presence, cells));
    } else if (projection instanceof Projection.Nested nested) {
      cells.write(
          nested, () -> rendering.relatedRows().nested(nested.related(), nested.projection()));
    } else if (projection instanceof Projection.First first) {
      cells.write(first, () -> rendering.relatedRows().first(first.related(), first.projection()));
    } else if (projection instanceof Projection.Tree tree) {
      cells.write(tree, () -> new TreeWriter(rendering, tree).write());
    } else if (projection instanceof Projection.Given) {
      throw new InvalidQueryException(
          "column(...) says how a column of a raw query is read, and is selected by nothing else: give it to query(...).as(...)");
    }
  }

  /** Cells, separated by commas. */
  private final class Cells {
    private final Packing packing;
    private String separator = "";

    Cells(Packing packing) {
      this.packing = packing;
    }

    void write(Projection cell, Runnable value) {
      rendering.sql().append(separator);
      separator = ", ";
      packing.write(rendering.sql(), cell, value);
    }
  }
}
