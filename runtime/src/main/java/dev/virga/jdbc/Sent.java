package dev.virga.jdbc;

import dev.virga.DatabaseOptions;
import dev.virga.render.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is sent together: what listeners hear of, and what an error is about.
 *
 * @param sql the text
 * @param statements the statements in it; empty for a command of a transaction
 * @param options how it is run
 * @param place which part of something it is; empty where it is the whole
 */
record Sent(String sql, List<Statement<?>> statements, DatabaseOptions options, String place) {
  /** Sends a whole. */
  Sent(String sql, List<Statement<?>> statements, DatabaseOptions options) {
    this(sql, statements, options, "");
  }

  /** Returns a statement as it is sent, with the tags behind it. */
  static Sent of(Statement<?> statement, DatabaseOptions options) {
    return new Sent(options.tags().behind(statement.sql()), List.of(statement), options);
  }

  /** Returns a command of a transaction. */
  static Sent command(String sql, DatabaseOptions options) {
    return new Sent(sql, List.of(), options);
  }

  /** Returns the same with the place in which it was sent. */
  Sent at(String where) {
    return new Sent(sql, statements, options, where);
  }

  /** Returns the values of the parameters. */
  List<@Nullable Object> values() {
    return statements.stream().<@Nullable Object>flatMap(Sent::values).toList();
  }

  private static Stream<@Nullable Object> values(Statement<?> statement) {
    return Arrays.stream(statement.values());
  }

  /** Returns the values of the parameters as text, where exceptions may show them. */
  List<String> parameters() {
    return options.parametersShown()
        ? statements.stream().flatMap(Sent::values).map(ShownValue::of).toList()
        : List.of();
  }
}
