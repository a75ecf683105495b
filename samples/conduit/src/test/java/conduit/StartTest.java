package conduit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.testing.TestDatabase;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Conduit in a process of its own. */
@Timeout(120)
final class StartTest {
  private static final String PROMISE = "Conduit answers at (http://localhost:\\d+/api)";

  @RegisterExtension static final TestDatabase database = TestDatabase.empty();
  @RegisterExtension static final TestDatabase occupied = TestDatabase.empty();

  @Test
  void saysWhereItAnswersAndNothingElse() throws Exception {
    for (int start = 0; start < 2; start++) {
      Process process = start(Map.of("PORT", "0", "DATABASE_URL", database.jdbcUrl()));
      try (BufferedReader output = process.inputReader(UTF_8)) {
        String line = output.readLine();
        assertThat(line).matches(PROMISE);

        URI api = URI.create(Pattern.compile(PROMISE).matcher(line).replaceFirst("$1"));
        new Client(api).get("/tags").hasStatus(200);

        // Not process.destroy(), which closes the output before it is read.
        process.toHandle().destroy();
        assertThat(output.lines()).isEmpty();
      } finally {
        process.destroyForcibly();
      }
    }
  }

  @Test
  void saysInALineThatTheDatabaseDoesNotAnswer() throws Exception {
    assertThat(refusal(Map.of("DATABASE_URL", "postgres://me:hidden@localhost:1/app")))
        .startsWith("Conduit cannot start. The database does not answer: Connection to localhost:1")
        .doesNotContain("hidden");
  }

  @Test
  void saysInALineThatTheUrlIsWrong() throws Exception {
    assertThat(refusal(Map.of("DATABASE_URL", "mysql://me:hidden@db/app")))
        .startsWith("Conduit cannot start. The URL of the database is not of the form")
        .doesNotContain("hidden");
  }

  @Test
  void saysInALineThatTheDatabaseIsNotItsOwn() throws Exception {
    execute("create table users (id bigint)");

    assertThat(refusal(Map.of("DATABASE_URL", occupied.jdbcUrl())))
        .startsWith(
            "Conduit cannot start. The schema \"public\" has tables, but no history of migrations.");
  }

  @Test
  void saysInALineThatThePortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertThat(refusal(Map.of("PORT", port, "DATABASE_URL", database.jdbcUrl())))
          .startsWith("Conduit cannot start. ")
          .containsIgnoringCase("port");
    }
  }

  /** Returns the only line that a start prints that fails. */
  private static String refusal(Map<String, String> environment)
      throws IOException, InterruptedException {
    Process process = start(environment);
    try (BufferedReader output = process.inputReader(UTF_8)) {
      List<String> lines = output.lines().toList();
      assertThat(lines).hasSize(1);
      assertThat(process.waitFor()).isEqualTo(1);
      return lines.get(0);
    } finally {
      process.destroyForcibly();
    }
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = occupied.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Process start(Map<String, String> environment) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(java, "-cp", classPathWithoutTests(), Conduit.class.getName())
            .redirectErrorStream(true);
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Without the tests' own settings for the log. */
  private static String classPathWithoutTests() {
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(System.getProperty("java.class.path"))
        .filter(entry -> !entry.contains("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
