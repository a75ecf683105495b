package dev.virga.kit.apply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;

/**
 * A process that migrates is killed while each of its statements waits for a lock; the next one
 * brings the database to where an undisturbed one would have brought it.
 */
@Timeout(60)
final class KilledMigratorTest {
  private static final List<String> MIGRATED =
      List.of(
          "a.id bigint",
          "a.x integer",
          "b.id bigint",
          "b.x integer",
          "c.id bigint",
          "d.id bigint",
          "d.x integer",
          "e.id bigint",
          "e.x integer",
          "CREATE INDEX c_id_idx ON public.c USING btree (id)");

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
            .with(
                "V1__tables.sql",
                "create table a (id bigint); create table b (id bigint); create table c (id bigint);"
                    + " create table d (id bigint); create table e (id bigint);");
    files.migrator().migrate(dataSource);
    files
        .with("V2__first.sql", "alter table a add x integer;\nalter table b add x integer;\n")
        .alone("V3__alone.sql", "create index concurrently \"c_id_idx\" on \"c\" (\"id\");\n")
        .with("V4__last.sql", "alter table d add x integer;\nalter table e add x integer;\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lock table a",
        "lock table b",
        // The index waits before it is begun, and then for those that write.
        "lock table c in share update exclusive mode",
        "insert into c values (1)",
        "lock table d",
        "lock table e"
      })
  void isFollowedByOneThatEndsItsWork(String obstacle) throws Exception {
    try (Connection other = dataSource.getConnection();
        Statement statement = other.createStatement();
        ForkedVirga killed = waiting(other, statement, obstacle)) {
      killed.kill();
      waitFor(
          "select count(*) from pg_stat_activity where application_name = 'virga'"
              + " and datname = current_database()",
          "0");
      other.rollback();
    }

    files.migrator().migrate(dataSource);

    assertThat(Sql.schema(dataSource)).isEqualTo(MIGRATED);
    assertThat(Sql.history(dataSource))
        .containsExactly("V1__tables.sql", "V2__first.sql", "V3__alone.sql", "V4__last.sql");
    assertThat(files.migrator().history(dataSource).isUpToDate()).isTrue();
  }

  /** Starts a process, and returns when it waits behind an obstacle. */
  private ForkedVirga waiting(Connection other, Statement statement, String obstacle)
      throws Exception {
    other.setAutoCommit(false);
    statement.execute(obstacle);
    ForkedVirga virga = ForkedVirga.migrate(files, database.jdbcUrl(), "--lock-timeout", "0");
    // It also waits now and then for whoever else looks at the database, which is over at once.
    waitFor(
        "select count(*) from pg_stat_activity where application_name = 'virga'"
            + " and datname = current_database() and %d = any (pg_blocking_pids(pid))"
                .formatted(processOf(other)),
        "1");
    return virga;
  }

  private static int processOf(Connection connection) throws SQLException {
    return connection.unwrap(PGConnection.class).getBackendPID();
  }

  private void waitFor(String query, String result) throws Exception {
    while (!Sql.texts(dataSource, query).equals(List.of(result))) {
      Thread.sleep(20);
    }
  }
}
