package dev.virga.kit.cli;

import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Where the records are. */
final class RecordOptions {
  @Option(
      names = "--classes",
      paramLabel = "<folder or jar>",
      defaultValue = "target/classes",
      description =
          "Where the compiled records are; may be given several times. Default: ${DEFAULT-VALUE}. With Gradle: build/classes/java/main")
  private List<Path> classes = new ArrayList<>();

  RecordOptions() {}

  /** Reads what the records say. */
  DatabaseDefinition read() {
    return Manifests.from(classes.toArray(new Path[0]));
  }
}
