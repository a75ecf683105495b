package dev.virga.kit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.testing.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The commands that ask a database. */
final class DatabaseCommandsTest {
  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final ScriptedTerminal terminal = new ScriptedTerminal();
  private Help.Ansi colours = Help.Ansi.OFF;

  @BeforeEach
  void begin() throws IOException, SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("drop schema public cascade; create schema public");
    }
    Files.createDirectories(folder.resolve("migration"));
    file("V1__users.sql", "create table users (id bigint);");
  }

  @Test
  void migrates() {
    assertThat(virga("migrate")).isEqualTo(0);
    assertThat(out.toString()).isEqualTo("Applying V1__users.sql\nApplied one file.\n");
    assertThat(virga("migrate", "--json")).isEqualTo(0);
    assertThat(out.toString()).endsWith("{\"files\":[]}\n");
  }

  @Test
  void saysHowItStands() throws IOException {
    assertThat(virga("status")).isEqualTo(0);
    assertThat(out.toString()).isEqualTo("pending  V1__users.sql\n");
    virga("migrate");
    file("V1__users.sql", "create table users (id integer);");
    out.getBuffer().setLength(0);

    assertThat(virga("status")).isEqualTo(5);
    assertThat(out.toString())
        .matches("(?s)edited \\S+  V1__users\\.sql\n    It was edited after it was applied\\..*");
    out.getBuffer().setLength(0);
    assertThat(virga("status", "--json")).isEqualTo(5);
    assertThat(out.toString())
        .startsWith("[{\"file\":\"V1__users.sql\",\"state\":\"EDITED\",\"appliedAt\":\"20");
  }

  @Test
  void refusesWhatIsNotWhatWasApplied() throws IOException {
    virga("migrate");
    file("V1__users.sql", "create table users (id integer);");

    assertThat(virga("migrate")).isEqualTo(5);
    assertThat(err.toString()).contains("V1__users.sql was edited after it was applied.");
  }

  @Test
  void saysWhatFailed() throws IOException {
    file("V2__broken.sql", "alter table nope add a int;");

    assertThat(virga("migrate")).isEqualTo(1);
    assertThat(err.toString()).contains("V2__broken.sql, line 1: ERROR: relation \"nope\"");
  }

  @Test
  void takesTimesAsPostgresqlWritesThem() {
    assertThat(
            virga(
                "migrate",
                "--lock-timeout=500ms",
                "--statement-timeout=5min",
                "--patience=0",
                "--attempts=1",
                "--history-table=history",
                "--schema=public",
                "--baseline=0"))
        .isEqualTo(0);
    assertThat(virga("migrate", "--lock-timeout", "3 weeks")).isEqualTo(2);
    assertThat(err.toString())
        .contains("'3 weeks' is no time: write it as 500ms, 3s, 5min, 1h or 0");
  }

  @Test
  void neverPrintsAPassword() {
    List<String> urls =
        List.of(
            "postgres://me:hidden@localhost:1/app",
            "jdbc:postgresql://localhost:1/app?user=me&password=hidden",
            "jdbc:mysql://me:hidden@localhost/app");
    for (String url : urls) {
      for (String command : List.of("migrate", "status")) {
        assertThat(command(command, "--url", url)).isNotEqualTo(0);
        assertThat(command(command, "--json", "--url", url)).isNotEqualTo(0);
      }
    }
    assertThat(out.toString() + err)
        .contains("Connection to localhost:1 refused")
        .contains("is not of the form")
        .doesNotContain("hidden");
  }

  @Test
  void hidesThePasswordOfAUrlThatIsNoOption() {
    String url = "postgres://me:hidden@localhost:1/app";
    for (String command : List.of("migrate", "status", "push", "pull", "export", "check")) {
      assertThat(command(command, url)).isEqualTo(2);
      assertThat(command(command, "--json", url)).isEqualTo(2);
    }
    assertThat(out.toString() + err)
        .contains("'postgres://me:***@localhost:1/app'")
        .doesNotContain("hidden");
  }

  @Test
  void saysInALineWhichOptionIsWrong() {
    assertThat(command("migrate", "--lock-timeot", "3s")).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("Unknown option")
        .contains("--lock-timeout")
        .endsWith("Try: virga help migrate" + System.lineSeparator())
        .doesNotContain("Exit codes:");
    assertThat(out.toString()).isEmpty();
    assertThat(command("status", "--json", "--lock")).isEqualTo(2);
    assertThat(out.toString()).startsWith("{\"exitCode\":\"USAGE\",\"error\":\"Unknown option");
  }

  @Test
  void countsTheSecondsOfAFileAtATerminal() throws IOException {
    file("V2__slow.sql", "select pg_sleep(1.2);");
    terminal.answers.add("nothing is asked");
    assertThat(virga("migrate")).isEqualTo(0);
    assertThat(out.toString().replace(System.lineSeparator(), "\n"))
        .startsWith("\rApplying V1__users.sql")
        .contains("\n\rApplying V2__slow.sql")
        .containsPattern("\rApplying V2__slow\\.sql {2}\\d+ s\nApplied 2 files\\.\n$");
  }

  @Test
  void showsColoursWhereThereAreAny() throws IOException {
    colours = Help.Ansi.ON;
    assertThat(virga("status")).isEqualTo(0);
    assertThat(out.toString()).isEqualTo("\u001b[33mpending  V1__users.sql\u001b[39m\n");
    virga("migrate");
    assertThat(out.toString()).contains("\u001b[32mApplied one file.");
    file("V1__users.sql", "create table users (id integer);");
    out.getBuffer().setLength(0);
    assertThat(virga("status")).isEqualTo(5);
    assertThat(out.toString()).startsWith("\u001b[31medited ");
    out.getBuffer().setLength(0);
    assertThat(virga("status", "--json")).isEqualTo(5);
    assertThat(out.toString()).doesNotContain("\u001b");
  }

  @Test
  void saysThatNoDatabaseIsNamed() {
    assertThat(command("migrate", "--url", "")).isEqualTo(2);
    assertThat(err.toString()).contains("Which database? Give --url, or set DATABASE_URL.");
  }

  private void file(String name, String sql) throws IOException {
    Files.writeString(folder.resolve("migration").resolve(name), sql);
  }

  private int virga(String... arguments) {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.addAll(List.of("--url", database.jdbcUrl(), "--folder", folder.toString()));
    return command(all.toArray(new String[0]));
  }

  private int command(String... arguments) {
    CommandLine virga = Virga.commandLine(terminal);
    virga.setColorScheme(Help.defaultColorScheme(colours));
    virga.setOut(new PrintWriter(out, true));
    virga.setErr(new PrintWriter(err, true));
    return virga.execute(arguments);
  }
}
