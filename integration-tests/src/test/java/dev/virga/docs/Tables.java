package dev.virga.docs;

import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.schema.SchemaObjects;
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

  /** Returns a folder with the records of the given names and their manifests, and nothing else. */
  static Path project(String... records) {
    try {
      Path project = Files.createTempDirectory("virga-docs");
      String packageName = Tables.class.getPackageName();
      String folder = packageName.replace('.', '/');
      for (String record : records) {
        copy(manifest(packageName + "." + record + ".json"), project);
        copy(folder + "/" + record.replace('.', '$') + ".class", project);
      }
      return project;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns where the manifest of a record is: of a table, or of what there is besides. */
  private static String manifest(String file) {
    String table = TableDefinition.MANIFESTS + "/" + file;
    return Tables.class.getResource("/" + table) != null
        ? table
        : SchemaObjects.MANIFESTS + "/" + file;
  }

  private static void copy(String resource, Path project) throws IOException {
    try (InputStream content = Tables.class.getResourceAsStream("/" + resource)) {
      Path file = project.resolve(resource);
      Files.createDirectories(file.getParent());
      Files.write(file, Objects.requireNonNull(content, resource).readAllBytes());
    }
  }
}
