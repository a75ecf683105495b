package dev.virga.kit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.kit.json.StrictJson;
import dev.virga.kit.testing.Catalog;
import dev.virga.kit.testing.SchemaText;
import dev.virga.schema.TableDefinition;
import dev.virga.testing.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands that look at a live database. */
final class LiveDatabaseTest {
  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  @TempDir Path folder;

  private final Catalog catalog = new Catalog(database.dataSource());
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final List<String> typed = new ArrayList<>();

  @BeforeEach
  void compileARecord() throws IOException {
    TableDefinition users =
        SchemaText.parse("table users\n  id bigint not null\n  bio text default ''")
            .tables()
            .get(0);
    Path manifests = Files.createDirectories(folder.resolve("classes/META-INF/virga/tables"));
    Files.writeString(
        manifests.resolve(users.record() + ".json"), StrictJson.MAPPER.writeValueAsString(users));
    Files.createDirectories(folder.resolve("classes/test"));
    Files.writeString(
        folder.resolve("classes/" + users.record().replace('.', '/') + ".class"),
        "Ldev/virga/annotation/Table;");
  }

  @AfterEach
  void clear() {
    catalog.clear();
  }

  @Test
  void pushShowsWhatItDoes() {
    assertThat(records("push")).isEqualTo(0);
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            create table "users" (
              "id" bigint not null,
              "bio" text default ''::text
            );

            Done. The database is what the records say.
            """);
    assertThat(catalog.tables()).containsExactly("users");
  }

  @Test
  void pushSaysThatNothingIsDifferent() {
    records("push");
    assertThat(records("push")).isEqualTo(0);
    assertThat(out.toString())
        .endsWith("The database is what the records say." + System.lineSeparator());
  }

  @Test
  void pushOnlyShows() {
    assertThat(records("push", "--dry-run")).isEqualTo(0);
    assertThat(out.toString()).contains("create table \"users\"");
    assertThat(catalog.tables()).isEmpty();
  }

  @Test
  void pushWantsAYesByName() {
    catalog.execute("create table users (id bigint not null, about text)");
    catalog.execute("insert into users values (1, 'hello'), (2, null)");
    assertThat(records("push")).isEqualTo(3);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString())
        .contains("drop:users.about: the values of the column are lost")
        .contains("(1 row)")
        .contains("  --rename column:users.about=bio")
        .contains("  --allow drop:users.about");
    assertThat(records("push", "--rename", "column:users.about=bio")).isEqualTo(0);
    assertThat(catalog.columns())
        .containsExactly("users.bio text default ''::text", "users.id bigint not null");
  }

  @Test
  void pushAsksAtATerminal() {
    catalog.execute("create table users (id bigint not null, bio text default '', old text)");
    catalog.execute("insert into users values (1, '', 'hello')");
    typed.add("yes");
    assertThat(records("push")).isEqualTo(0);
    assertThat(typed).isEmpty();
    assertThat(out.toString()).containsOnlyOnce("alter table \"users\" drop column \"old\";");
    assertThat(catalog.columns())
        .containsExactly("users.bio text default ''::text", "users.id bigint not null");
  }

  @Test
  void pushAsksNothingWhereNoRowIsLost() {
    catalog.execute("create table users (id bigint not null, bio text default '', old text)");
    catalog.execute("insert into users values (1, '', null)");
    catalog.execute("create table empty (id bigint)");
    assertThat(records("push")).isEqualTo(0);
    assertThat(out.toString())
        .contains("drop table \"empty\";", "alter table \"users\" drop column \"old\";");
    assertThat(catalog.tables()).containsExactly("users");
  }

  @Test
  void pushAsksNothingForMachines() {
    catalog.execute("create table users (id bigint not null, bio text default '', old text)");
    catalog.execute("insert into users values (1, '', 'hello')");
    typed.add("yes");
    assertThat(records("push", "--json")).isEqualTo(3);
    assertThat(typed).containsExactly("yes");
    assertThat(out.toString())
        .startsWith("{\"exitCode\":\"UNDECIDED\"")
        .contains("\"answers\":[\"allow drop:users.old\"]");
  }

  @Test
  void pushTellsMachinesInOneLine() {
    assertThat(records("--json", "push")).isEqualTo(0);
    assertThat(out.toString().strip())
        .isEqualTo(
            "{\"statements\":[\"create table \\\"users\\\" (\\n  \\\"id\\\" bigint not null,\\n"
                + "  \\\"bio\\\" text default ''::text\\n)\"],\"done\":true}");
  }

  @Test
  void pullWritesRecordsAndABaseline() throws IOException {
    catalog.execute(
        "create table posts (id bigint primary key); create type pair as range (subtype = integer)");
    assertThat(pull("--baseline")).isEqualTo(0);
    assertThat(Files.readString(folder.resolve("sources/blog/Post.java")))
        .isEqualTo(
            """
            package blog;

            import dev.virga.annotation.Id;
            import dev.virga.annotation.Table;

            @Table("posts")
            public record Post(@Id long id) {}
            """);
    assertThat(out.toString())
        .contains("Wrote " + folder.resolve("sources/blog/Post.java"))
        .contains("__baseline.sql")
        .contains("The records do not say, and nothing drops:")
        .contains("  range type pair");
    assertThat(files("db/migration")).hasSize(1);
    assertThat(Files.readString(files("db/migration").get(0)))
        .isEqualTo(
            """
            create type pair as range (subtype = integer);

            create table "posts" (
              "id" bigint not null,
              constraint "posts_pkey" primary key ("id")
            );
            """);
    assertThat(Files.exists(folder.resolve("db/snapshot/tables/posts.json"))).isTrue();
  }

  @Test
  void pullOverwritesNothing() throws IOException {
    catalog.execute("create table posts (id bigint primary key); create table authors (id bigint)");
    assertThat(pull()).isEqualTo(0);
    assertThat(pull()).isEqualTo(1);
    assertThat(err.toString()).contains("Author.java is there already; nothing was written");
  }

  @Test
  void exportPrintsRecordsOrADatabase() {
    assertThat(run("export", "--classes", folder.resolve("classes").toString())).isEqualTo(0);
    assertThat(out.toString()).startsWith("create table \"users\"");
    out.getBuffer().setLength(0);
    catalog.execute("create table posts (id bigint)");
    assertThat(run("export", "--live", "--url", database.jdbcUrl())).isEqualTo(0);
    assertThat(out.toString())
        .isEqualToNormalizingNewlines("create table \"posts\" (\n  \"id\" bigint\n);\n");
  }

  @Test
  void checkComparesADatabase() {
    catalog.execute("create table users (id bigint not null, bio text default '')");
    generate();
    assertThat(check("--live")).isEqualTo(0);
    assertThat(out.toString())
        .endsWith("The database is what the records say." + System.lineSeparator());
    catalog.execute("alter table users drop column bio; create view v as select id from users");
    assertThat(check("--live")).isEqualTo(5);
    assertThat(out.toString())
        .contains("The records and the migrations agree.")
        .contains(
            "The database is another than the records say:\n  users.bio: the column is missing");
    out.getBuffer().setLength(0);
    assertThat(check("--live", "--json")).isEqualTo(5);
    assertThat(out.toString().strip())
        .isEqualTo(
            "{\"missing\":[],\"sameVersions\":[],\"drift\":[\"users.bio: the column is missing\"],"
                + "\"notSaid\":[\"view v\"]}");
  }

  @Test
  void checkReplaysMigrationsOnAnEmptyDatabase() throws IOException {
    generate();
    assertThat(check("--replay")).isEqualTo(0);
    assertThat(catalog.tables()).contains("users");
    assertThat(check("--replay")).isEqualTo(1);
    assertThat(err.toString()).contains("this one has the table users");
    catalog.clear();
    Files.writeString(
        folder.resolve("db/migration/V99991231235959__by_hand.sql"),
        "alter table users add age int;");
    assertThat(check("--replay")).isEqualTo(5);
    assertThat(out.toString()).contains("users.age: the record does not have this column");
  }

  @Test
  void checkTakesOneDatabase() {
    assertThat(check("--replay", "--live")).isEqualTo(2);
  }

  private void generate() {
    assertThat(
            run(
                "generate",
                "--classes",
                folder.resolve("classes").toString(),
                "--folder",
                folder.resolve("db").toString()))
        .isEqualTo(0);
  }

  private int check(String... more) {
    return records(
        Stream.concat(
                Stream.of("check", "--folder", folder.resolve("db").toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private int records(String... arguments) {
    return run(
        Stream.concat(
                Stream.of(arguments),
                Stream.of(
                    "--url", database.jdbcUrl(), "--classes", folder.resolve("classes").toString()))
            .toArray(String[]::new));
  }

  private int pull(String... more) {
    return run(
        Stream.concat(
                Stream.of(
                    "pull",
                    "--package",
                    "blog",
                    "--url",
                    database.jdbcUrl(),
                    "--sources",
                    folder.resolve("sources").toString(),
                    "--folder",
                    folder.resolve("db").toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private int run(String... arguments) {
    CommandLine virga = Virga.commandLine(new Typed(typed));
    virga.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return virga.execute(arguments);
  }

  private List<Path> files(String below) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(below))) {
      List<Path> sorted = files.sorted().toList();
      return sorted;
    }
  }

  /** Answers what was typed before, if anything was. */
  private record Typed(List<String> lines) implements Terminal {
    @Override
    public boolean isInteractive() {
      return !lines.isEmpty();
    }

    @Override
    public String ask(String question) {
      return lines.remove(0);
    }
  }
}
