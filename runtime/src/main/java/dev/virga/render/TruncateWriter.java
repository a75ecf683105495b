package dev.virga.render;

import dev.virga.sql.ast.Source;
import dev.virga.sql.ast.Truncate;

/** Writes statements that empty tables. */
final class TruncateWriter {
  private TruncateWriter() {}

  static void write(Rendering rendering, Truncate truncate) {
    SqlText sql = rendering.sql();
    String separator = "truncate ";
    for (Source table : truncate.tables()) {
      sql.append(separator).table(table);
      separator = ", ";
    }
    sql.append(truncate.restartIdentity() ? " restart identity" : "");
    sql.append(truncate.cascade() ? " cascade" : "");
  }
}
