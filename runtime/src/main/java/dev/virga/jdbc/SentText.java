package dev.virga.jdbc;

import dev.virga.DatabaseOptions;
import dev.virga.render.Statement;
import java.util.List;

/**
 * A text with any number of statements in it.
 *
 * @param sql the text
 * @param statements the statements in it; empty for a command of a transaction
 * @param options how it is run
 * @param place which part of something it is; empty where it is the whole
 */
record SentText(String sql, List<Statement<?>> statements, DatabaseOptions options, String place)
    implements Sent {
  /** Sends a whole. */
  SentText(String sql, List<Statement<?>> statements, DatabaseOptions options) {
    this(sql, statements, options, "");
  }
}
