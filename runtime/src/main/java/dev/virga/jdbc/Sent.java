package dev.virga.jdbc;

import dev.virga.DatabaseOptions;
import dev.virga.render.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The statements that were sent together: what an error is about. */
record Sent(List<Statement<?>> statements, DatabaseOptions options) {
  /** Returns the text that was sent. */
  String sql() {
    return statements.stream().map(Statement::sql).collect(Collectors.joining("; "));
  }

  /** Returns the values of the parameters as text, where they may be shown. */
  List<String> parameters() {
    return options.parametersShown()
        ? statements.stream()
            .flatMap(statement -> Arrays.stream(statement.values()))
            .map(ShownValue::of)
            .toList()
        : List.of();
  }
}
