package dev.virga.docs;

import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.schema.TableDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Reads the manifests of some records of this package as if they were a project of their own. */
final class Tables {
  private Tables() {}

  /** Returns the tables of the records with the given names. */
  static DatabaseDefinition of(String... records) {
    return Manifests.from(project(records));
  }

  /** Returns a folder with the manifests of the records with the given names, and nothing else. */
  static Path project(String... records) {
    try {
      Path project = Files.createTempDirectory("virga-docs");
      Path manifests = Files.createDirectories(project.resolve(TableDefinition.MANIFESTS));
      for (String record : records) {
        String file = Tables.class.getPackageName() + "." + record + ".json";
        try (InputStream manifest =
            Tables.class.getResourceAsStream("/" + TableDefinition.MANIFESTS + "/" + file)) {
          Files.write(
              manifests.resolve(file), Objects.requireNonNull(manifest, file).readAllBytes());
        }
      }
      return project;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
