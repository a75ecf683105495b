package dev.virga.kit.apply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Migrations that a test writes into a folder {@code db}. */
final class MigrationFiles {
  private final Path folder;

  MigrationFiles(Path folder) {
    this.folder = folder;
  }

  /** Returns the folder {@code db}. */
  Path folder() {
    return folder;
  }

  Path path() {
    return folder.resolve("migration");
  }

  MigrationFiles with(String name, String sql) {
    try {
      Files.createDirectories(path());
      Files.writeString(path().resolve(name), sql);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a file whose statement runs outside of a transaction, as it is generated. */
  MigrationFiles alone(String name, String sql) {
    return with(name, sql).with(name + ".conf", "executeInTransaction=false\n");
  }

  MigrationFiles without(String name) {
    try {
      Files.delete(path().resolve(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Migrator migrator() {
    return Migrator.in(path());
  }
}
