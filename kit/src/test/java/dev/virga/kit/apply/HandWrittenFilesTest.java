package dev.virga.kit.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.testing.RoundTrips;
import dev.virga.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Files as people write them, and databases as they find them. */
@Timeout(60)
final class HandWrittenFilesTest {
  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  @TempDir Path folder;

  private DataSource dataSource;
  private MigrationFiles files;

  @BeforeEach
  void begin() throws SQLException {
    dataSource = database.dataSource();
    Sql.empty(dataSource);
    files = new MigrationFiles(folder).with("V1__users.sql", "create table users (id bigint);\n");
  }

  @Test
  void mayHaveSemicolonsWhereNoStatementEnds() throws SQLException {
    files.with(
        "V2__function.sql",
        """
        -- one; two
        /* three; /* four; */ */
        create function answer() returns integer language plpgsql as $body$
        begin
          -- a comment; and a text: ';'
          return 42;
        end
        $body$;
        do $$ begin perform answer(); end $$;
        create table ";" (a text default ';');
        """);
    assertThat(applied()).containsExactly("V1__users.sql", "V2__function.sql");
    assertThat(Sql.texts(dataSource, "select answer()::text")).containsExactly("42");
  }

  @Test
  void mayCopyRows() throws SQLException {
    files.with("V2__rows.sql", "copy users (id) from stdin;\n1\n2\n\\.\nanalyze users;\n");
    assertThat(applied()).hasSize(2);
    assertThat(Sql.texts(dataSource, "select id::text from users order by id"))
        .containsExactly("1", "2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "\\restrict abc!here is a command of psql, which is no SQL",
        "copy users (id) from stdin;!here is a copy from stdin, whose rows do not end with a line of \\. alone",
        "select 'a!here is a quote that does not end"
      })
  @Timeout(60)
  void mayNotBeWhatIsNoSql(String line, String problem) throws SQLException {
    files.with("V2__rows.sql", "create table posts (id bigint);\n" + line + "\n1\n2\n");

    assertThatThrownBy(() -> files.migrator().migrate(dataSource))
        .isInstanceOf(MigrationException.class)
        .hasMessageStartingWith("V2__rows.sql, line 2: " + problem + ". ")
        .hasMessageEndingWith("Nothing was applied.");
    assertThat(Sql.texts(dataSource, "select coalesce(to_regclass('users')::text, 'none')"))
        .containsExactly("none");
  }

  @Test
  void areNotThereWhereADatabaseHasAHistory() throws IOException {
    files.migrator().migrate(dataSource);
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThatThrownBy(() -> Migrator.in(empty).migrate(dataSource))
        .isInstanceOf(MigrationException.class)
        .hasMessageStartingWith("There are no files of migrations, but the database has a history")
        .hasMessageEndingWith("Name the folder that has them.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rollback", "commit", "begin", "end", "start transaction", "abort"})
  void mayNotBeginOrEndATransaction(String command) throws SQLException {
    files.with("V2__rows.sql", "create table posts (id bigint);\n" + command + ";\n");

    assertThatThrownBy(() -> files.migrator().migrate(dataSource))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "V2__rows.sql, line 2: this begins or ends a transaction, and the file runs in one, so that its history could not tell what was applied. Remove it, or write several files, each of which is a transaction. Nothing was applied.");
    assertThat(Sql.texts(dataSource, "select coalesce(to_regclass('users')::text, 'none')"))
        .containsExactly("none");
  }

  @Test
  void mayBeginWithAMarkOfOrderAndEndLinesAsWindowsDoes() throws SQLException {
    files.with("V2__marked.sql", "\uFEFFcreate table a (\r\n  id bigint\r\n);\r\n");
    assertThat(applied()).hasSize(2);
    assertThat(Sql.schema(dataSource)).containsExactly("a.id bigint", "users.id bigint");
  }

  @Test
  void mayDoNothing() throws SQLException {
    files.with("V2__empty.sql", "").with("V3__comment.sql", "-- nothing to do after all\n");
    assertThat(applied()).hasSize(3);
    assertThat(Sql.history(dataSource)).hasSize(3);
  }

  @Test
  void areOrderedByNumbers() {
    files
        .with("V10__ten.sql", "select 10;")
        .with("V9__nine.sql", "select 9;")
        .with("V9.10__more.sql", "select 1;")
        .with("V9_9__less.sql", "select 1;");
    assertThat(applied())
        .containsExactly(
            "V1__users.sql", "V9__nine.sql", "V9_9__less.sql", "V9.10__more.sql", "V10__ten.sql");
  }

  @Test
  void lieBesideOthersThatAreNone() {
    files.with("README.md", "About these files.").with(".hidden", "x");
    assertThat(applied()).containsExactly("V1__users.sql");
  }

  @Test
  void areRepeatedWhenTheyChange() throws SQLException {
    files.with("R__view.sql", "create or replace view v as select 1 as one;");
    assertThat(applied()).containsExactly("V1__users.sql", "R__view.sql");
    assertThat(applied()).isEmpty();
    files
        .with("R__view.sql", "drop view v; create view v as select id from users;")
        .with("V2__posts.sql", "create table posts (id bigint);");
    assertThat(applied()).containsExactly("V2__posts.sql", "R__view.sql");
    assertThat(files.migrator().history(dataSource).isUpToDate()).isTrue();
    files.migrator().requireUpToDate(dataSource);
  }

  @Test
  void runOutsideOfATransactionWhereTheirStatementHasTo() throws SQLException {
    files.with("V2__index.sql", "create index concurrently users_id_idx on users (id);\n");
    assertThat(applied()).hasSize(2);
    assertThat(Sql.schema(dataSource))
        .contains("CREATE INDEX users_id_idx ON public.users USING btree (id)");
  }

  @Test
  void areRefusedByNameWhereTheyMixWhatCannotBeMixed() throws SQLException {
    files.with(
        "V2__mixed.sql",
        "create table a (id bigint);\ncreate index concurrently users_id_idx on users (id);\n");
    assertThatThrownBy(this::applied)
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("V2__mixed.sql")
        .hasMessageContaining("in a file of its own");
    assertThat(Sql.schema(dataSource)).containsExactly("users.id bigint");
  }

  @Test
  void mayHaveWhatFlywayTakesForAPlaceholder() {
    files.with("V2__text.sql", "create table a (text text default '${name}');");
    assertThatThrownBy(this::applied)
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("V2__text.sql")
        .hasMessageContaining("V2__text.sql.conf")
        .hasMessageContaining("placeholderReplacement=false");
    files.with("V2__text.sql.conf", "placeholderReplacement=false\n");
    assertThat(applied()).containsExactly("V2__text.sql");
  }

  @Test
  void areLookedForInAFolderThatIsThere() {
    assertThatThrownBy(() -> Migrator.in(folder.resolve("nowhere")).migrate(dataSource))
        .isInstanceOf(MigrationException.class)
        .hasMessageStartingWith("There is no such folder of migrations: ")
        .hasMessageContaining(folder.resolve("nowhere").toString());
  }

  @Test
  void leaveTheSearchPathToTheNextAsItWas() throws SQLException {
    files
        .with("V2__elsewhere.sql", "create schema elsewhere; set search_path to elsewhere;")
        .with("V3__posts.sql", "create table posts (id bigint);");
    applied();
    assertThat(Sql.texts(dataSource, "select to_regclass('public.posts')::text"))
        .containsExactly("posts");
    Sql.run(dataSource, "drop schema elsewhere cascade");
  }

  @Test
  void goOnAfterTheServerEndsTheConnection() throws Exception {
    files.with(
        "V2__ended.sql",
        "create table ended (id bigint);\nselect pg_terminate_backend(pg_backend_pid());\n");
    assertThatThrownBy(this::applied)
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("terminating connection due to administrator command");
    assertThat(Sql.history(dataSource)).containsExactly("V1__users.sql");
    assertThat(Sql.schema(dataSource)).containsExactly("users.id bigint");
    files.with("V2__ended.sql", "create table ended (id bigint);");
    assertThat(applied()).containsExactly("V2__ended.sql");
  }

  @Test
  void sayThatTheUserMayNot() throws SQLException {
    Sql.run(
        dataSource,
        "create role virga_reader login password 'x'; grant usage on schema public to virga_reader");
    try {
      PGSimpleDataSource reader = another();
      reader.setUser("virga_reader");
      reader.setPassword("x");
      assertThatThrownBy(() -> files.migrator().migrate(reader))
          .isInstanceOf(MigrationException.class)
          .hasMessageStartingWith(
              "The history of migrations, \"public\".\"flyway_schema_history\", cannot be written: ERROR: permission denied for schema public")
          .hasMessageEndingWith(
              "Nothing was applied. Connect as a role that may create tables in that schema, and write to them.");
    } finally {
      Sql.run(dataSource, "drop owned by virga_reader; drop role virga_reader");
    }
  }

  @Test
  void sayThatThereIsNoSuchDatabase() {
    PGSimpleDataSource nowhere = another();
    nowhere.setDatabaseName("nowhere");
    assertThatThrownBy(() -> files.migrator().migrate(nowhere))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("database \"nowhere\" does not exist");
  }

  @Test
  void haveAHistoryInEachSchema() throws SQLException {
    Sql.run(dataSource, "create schema one; create schema two");
    try {
      assertThat(files.migrator().schema("one").migrate(dataSource).files()).hasSize(1);
      assertThat(files.migrator().schema("two").migrate(dataSource).files()).hasSize(1);
      assertThat(
              Sql.texts(
                  dataSource,
                  "select to_regclass('one.users')::text || to_regclass('two.users')::text"))
          .containsExactly("one.userstwo.users");
    } finally {
      Sql.run(dataSource, "drop schema one cascade; drop schema two cascade");
    }
  }

  @Test
  void tellInOneQueryWhetherAllWereApplied() throws SQLException {
    assertThatThrownBy(() -> files.migrator().requireUpToDate(dataSource))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("V1__users.sql");
    applied();
    RoundTrips trips = new RoundTrips();
    files.migrator().requireUpToDate(trips.recorded(dataSource));
    assertThat(trips.texts()).singleElement().asString().contains("from \"flyway_schema_history\"");
  }

  private List<String> applied() {
    return files.migrator().migrate(dataSource).files();
  }

  private static PGSimpleDataSource another() {
    PGSimpleDataSource other = new PGSimpleDataSource();
    other.setUrl(database.jdbcUrl());
    return other;
  }
}
