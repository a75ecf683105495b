package dev.virga.maven;

import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** The records that a goal works on, as its parameters name them. */
final class Records {
  private Records() {}

  /** Reads what compiled records say, in folders and jars. */
  static DatabaseDefinition in(List<File> classes) {
    return Manifests.from(classes.stream().map(File::toPath).toArray(Path[]::new));
  }
}
