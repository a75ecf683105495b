package dev.virga.kit.cli;

import dev.virga.kit.migrate.Migrations;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the migrations are. */
final class FolderOptions {
  @Option(
      names = "--folder",
      paramLabel = "<folder>",
      defaultValue = "src/main/resources/db",
      description = "Where migration/, snapshot/ and code/ are. Default: ${DEFAULT-VALUE}")
  private Path folder = Path.of("");

  FolderOptions() {}

  Path path() {
    return folder;
  }

  /** Returns the migrations, which have to be there: there is nothing to say about none. */
  Migrations requireMigrations() {
    Path migrations = folder.resolve("migration");
    if (!Files.isDirectory(migrations)) {
      throw new UncheckedIOException(
          new NoSuchFileException(
              migrations.toString(), null, "say with --folder where the migrations are"));
    }
    return migrations();
  }

  Migrations migrations() {
    return Migrations.in(folder);
  }
}
