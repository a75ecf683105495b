package dev.virga.jdbc;

import dev.virga.DatabaseOptions;
import dev.virga.render.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is sent together: what listeners hear of, and what an error is about. */
sealed interface Sent permits OneStatement, SentText {
  /** Returns a command of a transaction. */
  static Sent command(String sql, DatabaseOptions options) {
    return new SentText(sql, List.of(), options);
  }

  /** Returns the text. */
  String sql();

  /** Returns the statements in it; empty for a command of a transaction. */
  List<Statement<?>> statements();

  /** Returns how it is run. */
  DatabaseOptions options();

  /** Returns which part of something it is; empty where it is the whole. */
  String place();

  /** Returns the same with the place in which it was sent. */
  default Sent at(String where) {
    return new SentText(sql(), statements(), options(), where);
  }

  /** Returns the values of the parameters. */
  default List<@Nullable Object> values() {
    return statements().stream().<@Nullable Object>flatMap(Sent::values).toList();
  }

  private static Stream<@Nullable Object> values(Statement<?> statement) {
    return Arrays.stream(statement.values());
  }

  /** Returns the values of the parameters as text, where exceptions may show them. */
  default List<String> parameters() {
    return options().parametersShown()
        ? statements().stream().flatMap(Sent::values).map(ShownValue::of).toList()
        : List.of();
  }
}
