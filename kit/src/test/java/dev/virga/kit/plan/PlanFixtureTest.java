package dev.virga.kit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.kit.diff.Decisions;
import dev.virga.kit.diff.Diff;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.testing.DecisionsText;
import dev.virga.kit.testing.MigrationOracle;
import dev.virga.kit.testing.SchemaText;
import dev.virga.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Each folder of {@code plans} is a change of schema: {@code a.txt}, {@code b.txt}, what is decided
 * in {@code decisions.txt}, and the online plan in {@code expected.sql}, which {@code
 * -Dvirga.goldens=write} writes. A file {@code no-rows} says that rows would stop the plan.
 */
final class PlanFixtureTest {
  private static final Path FOLDER = Path.of("src/test/resources/plans");
  private static final boolean WRITE = "write".equals(System.getProperty("virga.goldens"));

  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  private static MigrationOracle oracle;

  @BeforeAll
  static void connect() {
    oracle = new MigrationOracle(database.jdbcUrl());
  }

  @AfterAll
  static void disconnect() {
    oracle.close();
  }

  @TestFactory
  Stream<DynamicTest> plansOnline() {
    return folders().map(folder -> DynamicTest.dynamicTest(name(folder), () -> online(folder)));
  }

  @TestFactory
  Stream<DynamicTest> plansOffline() {
    return folders()
        .map(folder -> DynamicTest.dynamicTest(name(folder), () -> check(folder, Style.OFFLINE)));
  }

  @Test
  void hasManyFixtures() {
    assertThat(folders()).hasSizeGreaterThanOrEqualTo(150);
  }

  private static void online(Path folder) throws IOException {
    Path expected = folder.resolve("expected.sql");
    String sql = plan(folder, Style.ONLINE).sql();
    if (WRITE) {
      Files.writeString(expected, sql);
    }
    assertThat(sql).isEqualTo(Files.readString(expected));
    check(folder, Style.ONLINE);
  }

  private static void check(Path folder, Style style) throws IOException {
    DatabaseDefinition before = schema(folder, "a.txt");
    DatabaseDefinition after = schema(folder, "b.txt");
    oracle.check(
        before,
        after,
        decisions(folder).withDeclared(before, after),
        plan(folder, style),
        !Files.exists(folder.resolve("no-rows")));
  }

  private static Plan plan(Path folder, Style style) throws IOException {
    return Plan.of(
        Diff.between(schema(folder, "a.txt"), schema(folder, "b.txt"), decisions(folder)), style);
  }

  private static DatabaseDefinition schema(Path folder, String file) throws IOException {
    return SchemaText.parse(Files.readString(folder.resolve(file)));
  }

  private static Decisions decisions(Path folder) throws IOException {
    Path file = folder.resolve("decisions.txt");
    return DecisionsText.parse(Files.exists(file) ? Files.readString(file) : "");
  }

  private static Stream<Path> folders() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      List<Path> sorted = folders.sorted().toList();
      return sorted.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }
}
