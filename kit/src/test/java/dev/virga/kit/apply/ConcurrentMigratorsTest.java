package dev.virga.kit.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Of several migrators, one works and the others wait, also around an index that is built alone.
 */
@Timeout(120)
final class ConcurrentMigratorsTest {
  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  @TempDir Path folder;

  private DataSource dataSource;
  private MigrationFiles files;

  @BeforeEach
  void begin() throws SQLException {
    dataSource = database.dataSource();
    Sql.empty(dataSource);
    files =
        new MigrationFiles(folder)
            .with("V1__users.sql", "create table users (id bigint); select pg_sleep(0.3);")
            .alone(
                "V2__index.sql",
                "create index concurrently \"users_id_idx\" on \"users\" (\"id\");\n")
            .with("V3__posts.sql", "create table posts (id bigint);");
  }

  @Test
  void appliesEachFileOnceInTwentyThreads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(20);
    try {
      List<Callable<Integer>> runs = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        runs.add(() -> files.migrator().migrate(dataSource).files().size());
      }
      List<Integer> applied = new ArrayList<>();
      for (Future<Integer> run : threads.invokeAll(runs)) {
        applied.add(run.get());
      }

      assertThat(applied).containsOnly(0, 3).containsOnlyOnce(3);
      assertThat(Sql.history(dataSource))
          .containsExactly("V1__users.sql", "V2__index.sql", "V3__posts.sql");
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void appliesEachFileOnceInTwoProcesses() throws Exception {
    try (ForkedVirga first = ForkedVirga.migrate(files, database.jdbcUrl());
        ForkedVirga second = ForkedVirga.migrate(files, database.jdbcUrl())) {
      List<String> outputs = List.of(first.output(), second.output());

      assertThat(outputs)
          .anySatisfy(output -> assertThat(output).endsWith("Applied 3 files.\n0"))
          .anySatisfy(
              output ->
                  assertThat(output).endsWith("Nothing to apply: the database is up to date.\n0"));
    }
    assertThat(Sql.history(dataSource))
        .containsExactly("V1__users.sql", "V2__index.sql", "V3__posts.sql");
  }

  @Test
  void letsFlywayWaitToo() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<Integer> virga =
          threads.submit(() -> files.migrator().migrate(dataSource).files().size());
      Future<Integer> plain = threads.submit(() -> flyway().load().migrate().migrationsExecuted);

      assertThat(virga.get() + plain.get()).isEqualTo(3);
      assertThat(Sql.history(dataSource))
          .containsExactly("V1__users.sql", "V2__index.sql", "V3__posts.sql");
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * Without this setting it would wait in a transaction, for whose end the index would wait in
   * turn.
   */
  private FluentConfiguration flyway() {
    FluentConfiguration flyway =
        Flyway.configure().dataSource(dataSource).locations("filesystem:" + files.path());
    flyway
        .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);
    return flyway;
  }

  @Test
  void saysWhoIsAtWorkWhereThatTakesTooLong() throws Exception {
    Migrator impatient = files.migrator().patience(Duration.ofMillis(200));
    Lock lock = Lock.ofTable("public", "flyway_schema_history");
    String elsewhere = database.jdbcUrl().replaceFirst("/[^/?]+\\?", "/postgres?");
    try (Connection other = dataSource.getConnection();
        Statement statement = other.createStatement();
        Connection ofAnotherDatabase = DriverManager.getConnection(elsewhere);
        Statement unrelated = ofAnotherDatabase.createStatement()) {
      unrelated.execute("select pg_advisory_lock(" + lock.key() + ")");
      statement.execute("set application_name = 'deploy'");
      statement.execute("select pg_advisory_lock(" + lock.key() + ")");

      assertThatThrownBy(() -> impatient.migrate(dataSource))
          .isInstanceOf(MigrationException.class)
          .hasMessageMatching(
              "Others have been migrating this database for \\d+ seconds: process \\d+ of deploy\\. Wait for their end, or wait longer\\.");
    }
    assertThat(impatient.migrate(dataSource).files()).hasSize(3);
  }
}
