package dev.virga.kit.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.virga.testing.TestDatabase;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.assertj.core.util.Throwables;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

@Timeout(60)
final class MigratorTest {
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
            .with("V1__users.sql", "create table users (id bigint, email text);\n")
            .alone(
                "V2.1__index.sql",
                "create index concurrently \"users_email_idx\" on \"users\" (\"email\");\n")
            .with("V2.2__posts.sql", "create table posts (id bigint);\n");
  }

  @Test
  void appliesEachFileOnceInItsOrder() throws SQLException {
    List<String> progress = new ArrayList<>();

    Migrated migrated = files.migrator().progress(progress::add).migrate(dataSource);

    assertThat(migrated.files())
        .containsExactly("V1__users.sql", "V2.1__index.sql", "V2.2__posts.sql");
    assertThat(migrated).hasToString("Applied 3 files.");
    assertThat(progress)
        .containsExactly(
            "Applying V1__users.sql", "Applying V2.1__index.sql", "Applying V2.2__posts.sql");
    assertThat(Sql.schema(dataSource))
        .containsExactly(
            "posts.id bigint",
            "users.email text",
            "users.id bigint",
            "CREATE INDEX users_email_idx ON public.users USING btree (email)");
    assertThat(files.migrator().migrate(dataSource))
        .isEqualTo(new Migrated(List.of()))
        .hasToString("Nothing to apply: the database is up to date.");
  }

  @Test
  void isContentWithAPoolOfOneAndLeavesItsConnectionAsItWas() throws SQLException {
    HikariConfig config = new HikariConfig();
    config.setDataSource(dataSource);
    config.setMaximumPoolSize(1);
    config.setAutoCommit(false);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      List<String> settings = settings(pool);

      files.migrator().migrate(pool);

      assertThat(settings(pool)).isEqualTo(settings);
      assertThat(
              Sql.texts(
                  pool,
                  "select count(*) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())"))
          .containsExactly("0");
      try (Connection connection = pool.getConnection()) {
        assertThat(connection.getAutoCommit()).isFalse();
      }
    }
  }

  private static List<String> settings(DataSource dataSource) throws SQLException {
    return Sql.texts(
        dataSource,
        "select name || ' ' || setting from pg_settings where name in"
            + " ('client_connection_check_interval', 'lock_timeout', 'search_path', 'statement_timeout')");
  }

  @Test
  void findsTheFilesOnTheClassPath() throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    MigrationFiles packaged =
        new MigrationFiles(folder.resolve("db")).with("V1__a.sql", "create table a (id bigint);");
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
      thread.setContextClassLoader(loader);

      assertThat(Migrator.onClassPath().migrate(dataSource).files()).containsExactly("V1__a.sql");
      assertThat(Migrator.onClassPath().history(dataSource).isUpToDate()).isTrue();
      assertThatThrownBy(() -> Migrator.onClassPath("nowhere").migrate(dataSource))
          .isInstanceOf(MigrationException.class)
          .hasMessageContaining("nowhere");
    } finally {
      thread.setContextClassLoader(before);
    }
    assertThat(packaged.path().resolve("V1__a.sql")).exists();
  }

  @Test
  void sharesItsHistoryWithFlyway() {
    FluentConfiguration flyway =
        Flyway.configure().dataSource(dataSource).locations("filesystem:" + files.path());
    flyway
        .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);

    assertThat(flyway.load().migrate().migrationsExecuted).isEqualTo(3);
    assertThat(files.migrator().migrate(dataSource).files()).isEmpty();

    files.with("V3__tags.sql", "create table tags (id bigint);");
    assertThat(files.migrator().migrate(dataSource).files()).containsExactly("V3__tags.sql");
    assertThat(flyway.load().migrate().migrationsExecuted).isZero();
    assertThat(flyway.load().validateWithResult().validationSuccessful).isTrue();
  }

  @Test
  void appliesAFileAsAWholeOrNotAtAll() throws SQLException {
    files
        .with("V3__first.sql", "create table first (id bigint);")
        .with(
            "V4__broken.sql", "create table second (id bigint);\n\nalter table nope add b int;\n");

    assertThatThrownBy(() -> files.migrator().migrate(dataSource))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            """
            V4__broken.sql, line 3: ERROR: relation "nope" does not exist (SQLSTATE 42P01)
            in this statement:
            alter table nope add b int
            Nothing of the file was applied. Correct it, and migrate again.""");
    assertThat(Sql.history(dataSource))
        .containsExactly("V1__users.sql", "V2.1__index.sql", "V2.2__posts.sql", "V3__first.sql");
    assertThat(Sql.texts(dataSource, "select to_regclass('second')::text"))
        .containsExactly((String) null);

    files.with("V4__broken.sql", "create table second (id bigint);");
    assertThat(files.migrator().migrate(dataSource).files()).containsExactly("V4__broken.sql");
  }

  @Test
  void forgetsAFileThatItsCommitRollsBack() throws SQLException {
    files.with(
        "V3__deferred.sql",
        """
        create table parents (id bigint primary key);
        create table children (id bigint references parents deferrable initially deferred);
        insert into children values (1);
        """);

    assertThatThrownBy(() -> files.migrator().migrate(dataSource))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("violates foreign key constraint");
    assertThat(Sql.history(dataSource)).doesNotContain("V3__deferred.sql");
    assertThat(Sql.texts(dataSource, "select to_regclass('parents')::text"))
        .containsExactly((String) null);
  }

  @Test
  void refusesAnEditedFileByName() throws SQLException {
    files.migrator().migrate(dataSource);
    files
        .with("V2.2__posts.sql", "create table posts (id integer);\n")
        .with("V3__tags.sql", "create table tags (id bigint);");

    assertThatThrownBy(() -> files.migrator().migrate(dataSource))
        .isInstanceOf(HistoryMismatchException.class)
        .hasMessage(
            """
            The files are not those that were applied to the database:
              V2.2__posts.sql was edited after it was applied. Undo the edit, and say what is to change in a new migration.""");
    assertThat(Sql.history(dataSource)).hasSize(3);
  }

  @Test
  void takesLineEndsForNoEdit() {
    files.migrator().migrate(dataSource);
    files.with("V2.2__posts.sql", "create table posts (id bigint);\r\n");

    assertThat(files.migrator().migrate(dataSource).files()).isEmpty();
  }

  @Test
  void refusesAMissingFileByName() {
    files.migrator().migrate(dataSource);
    files.without("V2.2__posts.sql").with("V3__tags.sql", "create table tags (id bigint);");

    assertThatThrownBy(() -> files.migrator().migrate(dataSource))
        .isInstanceOf(HistoryMismatchException.class)
        .hasMessageContaining(
            "V2.2__posts.sql was applied, but there is no such file. Bring it back");
  }

  @Test
  void refusesFilesThatChangedPlacesByName() {
    files.migrator().migrate(dataSource);
    files
        .without("V1__users.sql")
        .with("V1__posts.sql", "create table posts (id bigint);\n")
        .without("V2.2__posts.sql")
        .with("V2.2__users.sql", "create table users (id bigint, email text);\n");

    assertThatThrownBy(() -> files.migrator().migrate(dataSource))
        .isInstanceOf(HistoryMismatchException.class)
        .hasMessageContaining("V1__posts.sql was edited")
        .hasMessageContaining("V2.2__users.sql was edited");
  }

  @Test
  void refusesARenamedFileByName() {
    files.migrator().migrate(dataSource);
    files
        .without("V2.2__posts.sql")
        .with("V2.2__articles.sql", "create table posts (id bigint);\n");

    assertThatThrownBy(() -> files.migrator().migrate(dataSource))
        .isInstanceOf(HistoryMismatchException.class)
        .hasMessageContaining("V2.2__articles.sql has another name than when it was applied");
  }

  @Test
  void refusesAFileThatIsOlderThanThoseApplied() {
    files.migrator().migrate(dataSource);
    files.with("V2__late.sql", "create table late (id bigint);");

    assertThatThrownBy(() -> files.migrator().migrate(dataSource))
        .isInstanceOf(HistoryMismatchException.class)
        .hasMessageContaining("V2__late.sql is older than what was applied, as after a merge.");
  }

  @Test
  void letsAnOlderReleaseRunOnANewerDatabase() {
    files.migrator().migrate(dataSource);
    files.without("V2.2__posts.sql");

    assertThat(files.migrator().migrate(dataSource).files()).isEmpty();
    assertThat(files.migrator().history(dataSource).migrations())
        .extracting(MigrationStatus::state)
        .containsExactly(State.APPLIED, State.APPLIED, State.AHEAD);
  }

  @Test
  void refusesNamesThatNobodyWouldApply() {
    files.with("V3_tags.sql", "create table tags (id bigint);");

    assertThatThrownBy(() -> files.migrator().migrate(dataSource))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("V3_tags.sql");
  }

  @Test
  void beginsAHistoryWhereAllIsInAnotherSchema() throws SQLException {
    Sql.run(dataSource, "create schema shop");
    Sql.run(dataSource, "create table shop.orders (id bigint)");

    try {
      assertThat(files.migrator().baseline("2.2").migrate(dataSource).files()).isEmpty();
      assertThat(files.migrator().history(dataSource).pending()).isEmpty();
    } finally {
      Sql.run(dataSource, "drop schema shop cascade");
    }
  }

  @Test
  void refusesABaselineThatIsNoVersion() {
    assertThatThrownBy(() -> files.migrator().baseline("nope"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\"nope\" is no version of a migration. Write the digits of its file, such as 20260102030405 or 2.1.");
  }

  @Test
  void beginsWithTheFirstFileWhereThereIsNothing() {
    assertThat(files.migrator().baseline("2.1").migrate(dataSource).files())
        .containsExactly("V1__users.sql", "V2.1__index.sql", "V2.2__posts.sql");
  }

  @Test
  void refusesTwoFilesOfOneVersion() {
    files.with("V1__other.sql", "create table other (id bigint);");

    assertThatThrownBy(() -> files.migrator().migrate(dataSource))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("V1__other.sql")
        .hasMessageContaining("V1__users.sql");
  }

  @Test
  void beginsAHistoryOnlyWhereItIsTold() throws SQLException {
    Sql.run(dataSource, "create table users (id bigint, email text)");

    assertThatThrownBy(() -> files.migrator().migrate(dataSource))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "The schema \"public\" has tables, but no history of migrations. If it has already what the files up to a version make, say so: baseline(\"20260102030405\"), or --baseline 20260102030405.");

    assertThat(files.migrator().baseline("1").migrate(dataSource).files())
        .containsExactly("V2.1__index.sql", "V2.2__posts.sql");
    assertThat(files.migrator().history(dataSource).migrations())
        .extracting(MigrationStatus::state)
        .containsExactly(State.BEFORE_BASELINE, State.BASELINE, State.APPLIED, State.APPLIED);
  }

  @Test
  void keepsItsHistoryWhereItIsTold() throws SQLException {
    Sql.run(dataSource, "create schema app");
    try {
      files.migrator().schema("app").historyTable("history").migrate(dataSource);

      assertThat(Sql.texts(dataSource, "select version from app.history order by installed_rank"))
          .containsExactly("1", "2.1", "2.2");
      assertThat(Sql.texts(dataSource, "select to_regclass('app.users')::text"))
          .containsExactly("app.users");
    } finally {
      Sql.run(dataSource, "drop schema app cascade");
    }
  }

  @Test
  void doesNotWaitForALockForLong() throws SQLException {
    files.migrator().migrate(dataSource);
    files.with("V3__tags.sql", "create table tags (id bigint);\nalter table users add bio text;");
    List<String> progress = new ArrayList<>();
    Migrator hasty =
        files.migrator().lockTimeout(Duration.ofMillis(100)).attempts(2).progress(progress::add);
    try (Connection reader = dataSource.getConnection();
        Statement statement = reader.createStatement()) {
      reader.setAutoCommit(false);
      statement.execute("select * from users");

      assertThatThrownBy(() -> hasty.migrate(dataSource))
          .isInstanceOf(MigrationException.class)
          .hasMessage(
              """
              V3__tags.sql, line 2: ERROR: canceling statement due to lock timeout (SQLSTATE 55P03)
              in this statement:
              alter table users add bio text
              Nothing of the file was applied. Other transactions held what it needs, each time that it was tried. Migrate again when less is going on, or allow for a longer lock timeout.""");
      assertThat(progress)
          .containsExactly(
              "Applying V3__tags.sql",
              "Another transaction is in the way: trying again.",
              "Applying V3__tags.sql");
      reader.rollback();
    }

    assertThat(hasty.migrate(dataSource).files()).containsExactly("V3__tags.sql");
  }

  @Test
  void triesAgainUntilTheLockIsFree() throws Exception {
    files.migrator().migrate(dataSource);
    files.with("V3__bio.sql", "alter table users add bio text;");
    try (Connection reader = dataSource.getConnection();
        Statement statement = reader.createStatement()) {
      reader.setAutoCommit(false);
      statement.execute("select * from users");
      Migrator migrator =
          files
              .migrator()
              .lockTimeout(Duration.ofMillis(100))
              .progress(line -> endAtTheSecondTry(reader, line));

      assertThat(migrator.migrate(dataSource).files()).containsExactly("V3__bio.sql");
    }
  }

  private static void endAtTheSecondTry(Connection reader, String progress) {
    if (progress.startsWith("Another transaction")) {
      try {
        reader.rollback();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void endsAStatementThatTakesTooLong() {
    files.with("V3__slow.sql", "select pg_sleep(50);");

    assertThatThrownBy(
            () -> files.migrator().statementTimeout(Duration.ofMillis(100)).migrate(dataSource))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining(
            "V3__slow.sql, line 1: ERROR: canceling statement due to statement timeout")
        .hasMessageEndingWith(
            "It took longer than the statement timeout allows, or somebody canceled it.");
  }

  @Test
  void removesTheIndexThatAFailureLeft() throws SQLException {
    files.migrator().migrate(dataSource);
    Sql.run(dataSource, "insert into users values (1, 'a'), (2, 'a')");
    files.alone(
        "V3__unique.sql",
        """
        -- unique:users_email_key: rows with equal values; they stop it
        create unique index concurrently "users_email_key" on "users" ("email");
        """);

    assertThatThrownBy(() -> files.migrator().migrate(dataSource))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("V3__unique.sql, line 2: ERROR: could not create unique index")
        .hasMessageContaining("A file of one statement can be run again: what it left is removed");
    assertThat(Sql.history(dataSource)).contains("V3__unique.sql failed");
    assertThat(files.migrator().history(dataSource).mismatches())
        .extracting(MigrationStatus::state)
        .containsExactly(State.FAILED);

    Sql.run(dataSource, "delete from users where id = 2");
    List<String> progress = new ArrayList<>();
    files.migrator().progress(progress::add).migrate(dataSource);
    assertThat(progress)
        .containsExactly(
            "Dropping the index public.users_email_key, which is not valid since its making was interrupted",
            "Applying V3__unique.sql");
    assertThat(Sql.history(dataSource)).contains("V3__unique.sql");
    assertThat(Sql.schema(dataSource))
        .contains("CREATE UNIQUE INDEX users_email_key ON public.users USING btree (email)");
  }

  @Test
  void namesTheStepForAnIndexThatMayBeDone() throws SQLException {
    files.migrator().migrate(dataSource);
    Sql.run(dataSource, "create index users_id_idx on users (id)");
    files.alone(
        "V3__index.sql", "create index concurrently \"users_id_idx\" on \"users\" (\"id\");\n");

    assertThatThrownBy(() -> files.migrator().migrate(dataSource))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining(
            "V3__index.sql: the index public.users_id_idx is there already, and valid.")
        .hasMessageEndingWith("drop index concurrently public.users_id_idx;");

    Sql.run(dataSource, "drop index users_id_idx");
    assertThat(files.migrator().migrate(dataSource).files()).containsExactly("V3__index.sql");
  }

  @Test
  void namesTheStepForSeveralStatementsOutsideOfATransaction() throws SQLException {
    files.alone("V3__by_hand.sql", "vacuum users;\nvacuum nope;\n");

    assertThatThrownBy(() -> files.migrator().migrate(dataSource))
        .hasMessageEndingWith(
            "delete from \"public\".\"flyway_schema_history\" where not \"success\";");
    assertThatThrownBy(() -> files.migrator().migrate(dataSource))
        .isInstanceOf(HistoryMismatchException.class)
        .hasMessageContaining("V3__by_hand.sql failed half way, outside of a transaction.");

    Sql.run(dataSource, "delete from \"public\".\"flyway_schema_history\" where not \"success\"");
    files.alone("V3__by_hand.sql", "vacuum users;\n");
    assertThat(files.migrator().migrate(dataSource).files()).containsExactly("V3__by_hand.sql");
  }

  @Test
  void neverShowsAPassword() {
    PGSimpleDataSource nowhere = new PGSimpleDataSource();
    nowhere.setUrl("jdbc:postgresql://localhost:1/app?user=me&password=hidden");

    assertThatThrownBy(() -> files.migrator().migrate(nowhere))
        .isInstanceOf(MigrationException.class)
        .hasMessageStartingWith("The database does not answer: Connection to localhost:1 refused")
        .satisfies(e -> assertThat(Throwables.getStackTrace(e)).doesNotContain("hidden"));
  }

  @Test
  void namesAHostThatIsNotThere() {
    PGSimpleDataSource nowhere = new PGSimpleDataSource();
    nowhere.setUrl("jdbc:postgresql://nowhere.invalid/app?user=me");

    assertThatThrownBy(() -> files.migrator().migrate(nowhere))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "The database does not answer: The connection attempt failed. There is no host nowhere.invalid.");
  }

  @Test
  void saysWhatIsStillToBeApplied() {
    History before = files.migrator().history(dataSource);

    assertThat(before)
        .hasToString("pending  V1__users.sql\npending  V2.1__index.sql\npending  V2.2__posts.sql");
    assertThatThrownBy(before::requireUpToDate)
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            """
            The database is behind. These files are still to be applied:
              V1__users.sql
              V2.1__index.sql
              V2.2__posts.sql""");
    files.migrator().migrate(dataSource);
    files.migrator().history(dataSource).requireUpToDate();
  }

  @Test
  void saysWithOneQueryWhatFlywaySays() throws SQLException {
    checkSame("nothing is applied");
    files.migrator().migrate(dataSource);
    checkSame("all is applied");
    files.with("V3__tags.sql", "create table tags (id bigint);").with("R__a.sql", "select 1;");
    checkSame("some are pending");
    files.migrator().migrate(dataSource);
    files.with("R__a.sql", "select 2;");
    checkSame("a repeated one has changed");
    files.with("V2.2__posts.sql", "create table posts (id integer);\n");
    checkSame("one is edited");
    files
        .without("V2.2__posts.sql")
        .with("V2.2__articles.sql", "create table posts (id bigint);\n")
        .with("V2__late.sql", "create table late (id bigint);");
    checkSame("one is renamed, one is older");
    files.without("V2.2__articles.sql").without("V2__late.sql");
    checkSame("one is missing");
    files.without("V3__tags.sql");
    checkSame("the newest are missing");
    files.with("V4__x.sql", "\uFEFFselect\r\n 'ä';");
    files.with("V2.2__posts.sql", "create table posts (id bigint);\n");
    files.with("V3__tags.sql", "create table tags (id bigint);");
    files.migrator().migrate(dataSource);
    checkSame("all is applied again");
    files.alone("V5__fails.sql", "vacuum nope;\n");
    assertThatThrownBy(() -> files.migrator().migrate(dataSource))
        .isInstanceOf(MigrationException.class);
    checkSame("one has failed");
    Sql.empty(dataSource);
    Sql.run(dataSource, "create table users (id bigint, email text)");
    files.without("V5__fails.sql");
    files.migrator().baseline("2.1").migrate(dataSource);
    files.with("V2__late.sql", "create table late (id bigint);");
    checkSame("it begins with a baseline");
  }

  private void checkSame(String situation) {
    assertThat(outcome(() -> files.migrator().requireUpToDate(dataSource)))
        .as(situation)
        .isEqualTo(outcome(() -> files.migrator().history(dataSource).requireUpToDate()));
  }

  private static String outcome(Runnable check) {
    try {
      check.run();
      return "";
    } catch (MigrationException e) {
      return e.getClass().getSimpleName()
          + String.valueOf(e.getMessage())
              .lines()
              .sorted()
              .collect(Collectors.joining("\n", ":\n", ""));
    }
  }
}
