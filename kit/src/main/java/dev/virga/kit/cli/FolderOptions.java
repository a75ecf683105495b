package dev.virga.kit.cli;

import dev.virga.kit.migrate.Migrations;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the migrations are. */
final class FolderOptions {
  @Option(
      names = "--folder",
      paramLabel = "<folder>",
      defaultValue = "src/main/resources/db",
      description = "Where migration/ and snapshot/ are. Default: ${DEFAULT-VALUE}")
  private Path folder = Path.of("");

  FolderOptions() {}

  Path path() {
    return folder;
  }

  Migrations migrations() {
    return Migrations.in(folder);
  }
}
