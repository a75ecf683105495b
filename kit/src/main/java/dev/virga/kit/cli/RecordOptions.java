package dev.virga.kit.cli;

import static java.util.stream.Collectors.joining;

import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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

  /**
   * Reads what the records say.
   *
   * @throws UncheckedIOException if a folder or jar is not there
   */
  DatabaseDefinition read() {
    classes.stream()
        .filter(Files::notExists)
        .findFirst()
        .ifPresent(
            missing -> {
              throw new UncheckedIOException(
                  new NoSuchFileException(
                      missing.toString(),
                      null,
                      "compile the records, or say with --classes where they are"));
            });
    return Manifests.from(classes.toArray(new Path[0]));
  }

  /** Says that no record was found, and why that may be. */
  String noneFound() {
    return "No record with @Table was found in %s. Is virga-processor among the annotation processors of the compiler?"
        .formatted(classes.stream().map(Path::toString).collect(joining(", ")));
  }
}
