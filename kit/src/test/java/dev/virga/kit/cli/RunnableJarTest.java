package dev.virga.kit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The command line as it is published: one jar, with all that it needs. */
@Timeout(60)
final class RunnableJarTest {
  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  @TempDir Path folder;

  @Test
  void knowsItsVersion() throws Exception {
    assertThat(virga("--version"))
        .isEqualTo("virga " + System.getProperty("virga.version") + "\n0");
  }

  @Test
  void generatesWithoutADatabase() throws Exception {
    assertThat(virga("generate", "--classes", folder.toString(), "--folder", folder.toString()))
        .isEqualTo(
            """
            No record with @Table was found in %s. Is virga-processor among the annotation processors of the compiler?
            Nothing has changed since the last migration.
            0"""
                .formatted(folder));
  }

  /** Flyway finds PostgreSQL by a list of services, which several of the jars inside have. */
  @Test
  void migratesAndSaysNothingElse() throws Exception {
    Files.createDirectories(folder.resolve("migration"));
    Files.writeString(folder.resolve("migration/V1__a.sql"), "create table a (id bigint);");

    assertThat(virga("migrate", "--folder", folder.toString()))
        .isEqualTo("Applying V1__a.sql\nApplied one file.\n0");
    assertThat(virga("status", "--folder", folder.toString()))
        .matches("applied \\S+  V1__a\\.sql\n0");
  }

  /** The environment has the URL of a database with its password. */
  @Test
  void neverPrintsWhatTheEnvironmentSays() throws Exception {
    assertThat(virga("help", "migrate"))
        .contains("--url", "DATABASE_URL", "DATABASE_PASSWORD")
        .doesNotContain(database.jdbcUrl())
        .doesNotContain("jdbc:postgresql://localhost:")
        .endsWith("\n0");
  }

  @Test
  void completesTheWordsOfAShell() throws Exception {
    assertThat(virga("generate-completion"))
        .contains("complete -F _complete_virga")
        .contains("--lock-timeout")
        .endsWith("\n0");
  }

  /** Returns what the jar prints, with the exit code in the last line. */
  private static String virga(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar"));
    command.add("target/virga-kit-" + System.getProperty("virga.version") + "-cli.jar");
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("DATABASE_URL", database.jdbcUrl());
    Process process = builder.start();
    try {
      String printed =
          process.inputReader(UTF_8).lines().map(line -> line + "\n").collect(Collectors.joining());
      return printed + process.waitFor();
    } finally {
      process.destroyForcibly();
    }
  }
}
