package dev.virga.render;

import dev.virga.sql.ast.Source;
import dev.virga.sql.ast.Truncate;
import java.util.Set;

/** Writes statements that empty tables. */
final class TruncateWriter {
  private TruncateWriter() {}

  static void write(Rendering rendering, Truncate truncate) {
    SqlText sql = rendering.sql();
    Frame frame = new Frame(Frame.Kind.WRITE);
    String separator = "truncate ";
    for (Source table : truncate.tables()) {
      sql.append(separator);
      JoinText.table(sql, new Occurrence(table, table.name(), frame, Set.of()));
      separator = ", ";
    }
    sql.append(truncate.restartIdentity() ? " restart identity" : "");
    sql.append(truncate.cascade() ? " cascade" : "");
  }
}
