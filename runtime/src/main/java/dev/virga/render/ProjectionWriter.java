package dev.virga.render;

import dev.virga.sql.ast.Expression.ColumnReference;
import dev.virga.sql.ast.Projection;

/** Writes what a query selects, column by column. */
final class ProjectionWriter {
  private final Rendering rendering;

  ProjectionWriter(Rendering rendering) {
    this.rendering = rendering;
  }

  /** Writes the columns, separated by commas. */
  void write(Projection projection) {
    write(projection, false);
  }

  private void write(Projection projection, boolean mayBeAbsent) {
    if (projection instanceof Projection.Item item) {
      rendering.expressions().writeSelected(item.expression(), mayBeAbsent);
    } else if (projection instanceof Projection.Columns columns) {
      columns(columns, mayBeAbsent);
    } else if (projection instanceof Projection.Group group) {
      group(group, mayBeAbsent);
    } else if (projection instanceof Projection.Absent absent) {
      write(absent.projection(), true);
    } else if (projection instanceof Projection.Joined joined) {
      rendering
          .relations()
          .joined(joined.relation(), () -> write(joined.projection(), mayBeAbsent));
    } else if (projection instanceof Projection.Nested nested) {
      rendering.relations().nested(nested.related(), nested.projection());
    }
  }

  private void columns(Projection.Columns columns, boolean mayBeAbsent) {
    String separator = "";
    for (String name : columns.names()) {
      rendering.sql().append(separator);
      rendering
          .expressions()
          .writeSelected(new ColumnReference(columns.source(), name), mayBeAbsent);
      separator = ", ";
    }
  }

  private void group(Projection.Group group, boolean mayBeAbsent) {
    String separator = "";
    for (Projection part : group.parts()) {
      rendering.sql().append(separator);
      write(part, mayBeAbsent);
      separator = ", ";
    }
  }
}
