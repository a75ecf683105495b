package dev.virga.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.kit.apply.HistoryMismatchException;
import dev.virga.kit.apply.Migrated;
import dev.virga.kit.apply.MigrationException;
import dev.virga.kit.apply.Migrator;
import dev.virga.testing.TestDatabase;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of {@code docs/applying.md}. */
final class ApplyingTest {
  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  @TempDir Path classes;

  private final ClassLoader before = Thread.currentThread().getContextClassLoader();
  private DataSource dataSource;

  @BeforeEach
  void begin() throws IOException, SQLException {
    dataSource = database.dataSource();
    execute("drop schema public cascade; create schema public");
    Files.createDirectories(classes.resolve("db/migration"));
    file("V1__users.sql", "create table \"users\" (\"id\" bigint);\n");
    Thread.currentThread()
        .setContextClassLoader(new URLClassLoader(new URL[] {classes.toUri().toURL()}, before));
  }

  @AfterEach
  void end() throws IOException {
    ((URLClassLoader) Thread.currentThread().getContextClassLoader()).close();
    Thread.currentThread().setContextClassLoader(before);
  }

  @Test
  void appliesTheFilesOfTheClassPath() throws IOException {
    // region apply
    Migrated migrated = Migrator.onClassPath().migrate(dataSource);
    // endregion
    assertThat(migrated.files()).containsExactly("V1__users.sql");

    file("V2__posts.sql", "create table \"posts\" (\"id\" bigint);\n");
    assertThatThrownBy(
            () -> {
              // region apply-check
              Migrator.onClassPath().requireUpToDate(dataSource);
              // endregion
            })
        .isInstanceOf(MigrationException.class)
        .satisfies(e -> Page.requireShown("apply-behind.txt", e.getMessage() + "\n"));

    // region apply-settings
    Migrator migrator =
        Migrator.onClassPath()
            .lockTimeout(Duration.ofSeconds(10))
            .statementTimeout(Duration.ofMinutes(5))
            .attempts(5)
            .patience(Duration.ofHours(1))
            .schema("public")
            .progress(System.out::println);
    // endregion
    assertThat(migrator.migrate(dataSource).files()).containsExactly("V2__posts.sql");

    file("V2__posts.sql", "create table \"posts\" (\"id\" integer);\n");
    assertThatThrownBy(() -> migrator.migrate(dataSource))
        .isInstanceOf(HistoryMismatchException.class)
        .satisfies(e -> Page.requireShown("apply-edited.txt", e.getMessage() + "\n"));
  }

  @Test
  void saysWhatFailed() throws IOException {
    file("V2__posts.sql", "create table \"p\" ();\nalter table \"nope\" add column \"a\" text;\n");

    assertThatThrownBy(() -> Migrator.onClassPath().migrate(dataSource))
        .isInstanceOf(MigrationException.class)
        .satisfies(e -> Page.requireShown("apply-failed.txt", e.getMessage() + "\n"));
  }

  @Test
  void beginsWithWhatIsThere() throws SQLException, IOException {
    execute("create table \"users\" (\"id\" bigint)");
    file("V2__posts.sql", "create table \"posts\" (\"id\" bigint);\n");

    // region apply-baseline
    Migrator.onClassPath().baseline("1").migrate(dataSource);
    // endregion
    Migrator.onClassPath().requireUpToDate(dataSource);
  }

  private void file(String name, String sql) throws IOException {
    Files.writeString(classes.resolve("db/migration").resolve(name), sql);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
