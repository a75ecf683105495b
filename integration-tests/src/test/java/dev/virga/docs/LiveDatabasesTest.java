package dev.virga.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.kit.apply.Migrator;
import dev.virga.kit.drift.Drift;
import dev.virga.kit.drift.DriftException;
import dev.virga.kit.introspect.Inexpressible;
import dev.virga.kit.introspect.Introspection;
import dev.virga.kit.migrate.Answers;
import dev.virga.kit.migrate.Baseline;
import dev.virga.kit.migrate.Generated;
import dev.virga.kit.migrate.Generation;
import dev.virga.kit.migrate.Migrations;
import dev.virga.kit.migrate.Push;
import dev.virga.kit.migrate.Replay;
import dev.virga.kit.pull.Pull;
import dev.virga.kit.pull.Pulled;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of {@code docs/live-databases.md}. */
final class LiveDatabasesTest {
  private static final String USERS =
      """
      create table users (
        id bigint generated always as identity primary key, age integer not null check (age > 0), bio text
      );
      create index on users (age);
      """;

  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  @TempDir Path folder;

  private final DataSource dataSource = database.dataSource();

  @AfterEach
  void clear() throws SQLException {
    execute("drop schema public cascade; create schema public");
  }

  @Test
  void pushes() throws SQLException {
    DatabaseDefinition records = users();
    // region push
    Push push = Push.of(records);
    push.run(dataSource, plan -> System.out.println(plan.sql()));
    // endregion
    assertThat(Drift.of(dataSource, records).isEmpty()).isTrue();
  }

  @Test
  void pushesWhatIsDecided() throws SQLException {
    DatabaseDefinition records = users();
    execute(
        USERS
            + "alter table users rename bio to about; insert into users values (default, 1, 'Rain')");
    // region push-decided
    Push decided = Push.of(records).answer(Answers.none().and("rename column:users.about=bio"));
    // endregion
    decided.run(dataSource);
    assertThat(Drift.of(dataSource, records).isEmpty()).isTrue();
  }

  @Test
  void tellsDrift() throws SQLException {
    DatabaseDefinition records = users();
    execute(USERS);
    execute("alter table users alter age type smallint, add nickname text");
    execute("drop index users_age_idx");
    // region drift
    Drift drift = Drift.of(dataSource, records);
    System.out.println(drift);
    // endregion
    Page.requireShown("drift.txt", drift + "\n");
    assertThatThrownBy(() -> checkAtStart(records)).isInstanceOf(DriftException.class);
  }

  private void checkAtStart(DatabaseDefinition records) {
    // region drift-at-start
    Drift.atStart(dataSource, records).check();
    // endregion
  }

  @Test
  void replaysMigrations() throws IOException, SQLException {
    DatabaseDefinition records = users();
    Migrations migrations = Migrations.in(folder);
    migrations.generate(records, Generation.named("create users"));
    Migrator migrator = migrations.migrator();
    DataSource emptyDatabase = dataSource;
    // region replay
    Replay.of(migrator).in(emptyDatabase, records).check();
    // endregion
    assertThat(Drift.of(dataSource, records).isEmpty()).isTrue();
  }

  @Test
  void pulls() throws IOException, SQLException {
    execute(
        """
        create type state as enum ('NEW', 'USED');
        create table authors (id bigint generated always as identity primary key, name varchar(45) not null);
        create table books (
          id bigint generated always as identity primary key,
          author_id bigint not null references authors (id) on delete cascade,
          title text not null unique check (char_length(title) > 0),
          state state not null default 'NEW',
          blurb text,
          words tsvector
        );
        create index on books (author_id);
        create index on books using gin (words);
        create view titles as select title from books;
        create function books_of(author bigint) returns bigint language sql
          as 'select count(*) from books where author_id = author';
        create rule keep as on delete to authors do instead nothing;
        """);
    Path sources = folder.resolve("sources");
    // region pull
    Pulled pulled = Pull.into("com.example.blog").from(dataSource);
    List<Path> files = pulled.write(sources, folder);
    pulled.inexpressible().forEach(System.out::println);
    // endregion
    assertThat(files).hasSize(5);
    assertThat(folder.resolve("code/books_of.sql")).isRegularFile();
    String book = Files.readString(sources.resolve("com/example/blog/Book.java"));
    Page.requireShown("pulled-book.java", book.substring(book.indexOf("@Table")));
    Page.requireShown(
        "not-said.txt",
        pulled.inexpressible().stream()
            .map(Inexpressible::toString)
            .collect(Collectors.joining("\n", "", "\n")));
    // region baseline
    Generated baseline = Baseline.of(pulled).write(folder);
    // endregion
    assertThat(Files.readString(baseline.files().get(0)))
        .contains("create view \"titles\"", "create function books_of(author bigint)");
    assertThat(
            Migrations.in(folder).generate(pulled.records(), Generation.named("nothing")).isEmpty())
        .isTrue();
  }

  /** Reads the records that {@link #USERS} would be. */
  private DatabaseDefinition users() throws SQLException {
    execute(USERS);
    try (Connection connection = dataSource.getConnection()) {
      return Introspection.of(connection).database();
    } finally {
      clear();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
