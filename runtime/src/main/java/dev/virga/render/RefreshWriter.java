package dev.virga.render;

import dev.virga.sql.ast.Refresh;

/** Writes statements that compute the rows of materialized views anew. */
final class RefreshWriter {
  private RefreshWriter() {}

  static void write(Rendering rendering, Refresh refresh) {
    rendering
        .sql()
        .append("refresh materialized view ")
        .append(refresh.concurrently() ? "concurrently " : "")
        .table(refresh.view());
  }
}
