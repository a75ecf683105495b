package dev.virga.kit.cli;

import dev.virga.kit.apply.Migrator;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the history of a database is. */
final class HistoryOptions {
  @Option(
      names = "--schema",
      paramLabel = "<name>",
      description =
          "The schema of the history table, and the first that statements find tables in. Default: the connection's")
  private Optional<String> schema = Optional.empty();

  @Option(
      names = "--history-table",
      paramLabel = "<name>",
      defaultValue = "flyway_schema_history",
      description = "The history table. Default: ${DEFAULT-VALUE}")
  private String table = "";

  HistoryOptions() {}

  Migrator of(Migrator migrator) {
    Migrator named = migrator.historyTable(table);
    return schema.isPresent() ? named.schema(schema.get()) : named;
  }
}
