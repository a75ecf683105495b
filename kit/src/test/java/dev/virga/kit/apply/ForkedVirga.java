package dev.virga.kit.apply;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.virga.kit.cli.Virga;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code virga migrate} in a process of its own. */
final class ForkedVirga implements AutoCloseable {
  private final Process process;

  private ForkedVirga(Process process) {
    this.process = process;
  }

  /** Starts to migrate; the database is named in the environment, which nobody else can read. */
  static ForkedVirga migrate(MigrationFiles files, String jdbcUrl, String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Virga.class.getName()));
    command.addAll(List.of("migrate", "--folder", files.folder().toString()));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("DATABASE_URL", jdbcUrl);
    try {
      return new ForkedVirga(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for the end, and returns what was printed, with the exit code in the last line. */
  String output() throws InterruptedException {
    String printed =
        process.inputReader(UTF_8).lines().map(line -> line + "\n").collect(Collectors.joining());
    return printed + process.waitFor();
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
