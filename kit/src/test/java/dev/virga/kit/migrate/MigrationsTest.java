package dev.virga.kit.migrate;

import static dev.virga.kit.testing.TableBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.kit.lint.Linter;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.testing.TableBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MigrationsTest {
  @TempDir Path folder;

  private Migrations migrations;

  @BeforeEach
  void begin() {
    migrations =
        new Migrations(
            folder, Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.ofHours(5)));
  }

  @Test
  void writesAMigrationAndTheSnapshot() throws IOException {
    Generated generated = migrations.generate(users(), Generation.named("Create users!"));

    assertThat(text("migration/V20260102030405__create_users.sql"))
        .isEqualTo(
            """
            create table "users" (
              "id" bigint generated always as identity not null,
              "email" text not null,
              constraint "users_pkey" primary key ("id")
            );
            """);
    assertThat(text("snapshot/tables/users.json"))
        .isEqualTo(
            """
            {
              "version": 1,
              "name": "users",
              "columns": {
                "email": {
                  "type": "text",
                  "nullable": false
                },
                "id": {
                  "type": "bigint",
                  "nullable": false,
                  "identity": "ALWAYS"
                }
              },
              "primaryKey": {
                "name": "users_pkey",
                "columns": [
                  "id"
                ]
              }
            }
            """);
    assertThat(generated)
        .hasToString("Wrote " + folder.resolve("migration/V20260102030405__create_users.sql"));
    assertThat(generated.snapshot()).containsExactly(folder.resolve("snapshot/tables/users.json"));
  }

  @Test
  void writesNothingWhereNothingChanged() throws IOException {
    migrations.generate(users(), Generation.named("create users"));

    Generated again = migrations.generate(users(), Generation.named("again"));

    assertThat(again.isEmpty()).isTrue();
    assertThat(again).hasToString("Nothing has changed since the last migration.");
    assertThat(files()).containsExactly("V20260102030405__create_users.sql");
  }

  @Test
  void comesBehindTheMigrationsThatAreThere() throws IOException {
    migrations.generate(users(), Generation.named("create users"));

    migrations.generate(
        database(usersTable().nullable("bio", "text")), Generation.named("add bio"));

    assertThat(files())
        .containsExactly("V20260102030405__create_users.sql", "V20260102030406__add_bio.sql");
    assertThat(text("migration/V20260102030406__add_bio.sql"))
        .isEqualTo("alter table \"users\" add column \"bio\" text;\n");
  }

  @Test
  void tellsFlywayWhatCannotRunInATransaction() throws IOException {
    migrations.generate(users(), Generation.named("create users"));

    migrations.generate(
        database(usersTable().unique("email")),
        Generation.named("unique email").allow("unique:users_email_key"));

    assertThat(files())
        .containsExactly(
            "V20260102030405__create_users.sql",
            "V20260102030406.1__unique_email.sql",
            "V20260102030406.1__unique_email.sql.conf",
            "V20260102030406.2__unique_email.sql");
    assertThat(text("migration/V20260102030406.1__unique_email.sql.conf"))
        .isEqualTo("executeInTransaction=false\n");
    assertThat(text("migration/V20260102030406.2__unique_email.sql"))
        .isEqualTo(
            "alter table \"users\" add constraint \"users_email_key\" unique using index"
                + " \"users_email_key\";\n");
  }

  @Test
  void takesTheShortWayWhereNobodyWaits() throws IOException {
    migrations.generate(users(), Generation.named("create users"));

    migrations.generate(database(usersTable().index("email")), Generation.named("index").offline());

    assertThat(text("migration/V20260102030406__index.sql"))
        .endsWith("create index \"users_email_idx\" on \"users\" (\"email\");\n");
  }

  @Test
  void keepsFlywayFromReplacingWhatLooksLikeAPlaceholder() throws IOException {
    migrations.generate(
        database(table("t").column("a", "text", "'${b}'")), Generation.named("create t"));

    assertThat(text("migration/V20260102030405__create_t.sql.conf"))
        .isEqualTo("placeholderReplacement=false\n");
  }

  @Test
  void needsAYesByNameForWhatIsLost() throws IOException {
    migrations.generate(
        database(usersTable().nullable("bio", "text")), Generation.named("create users"));
    DatabaseDefinition renamed = database(usersTable().nullable("about", "text"));

    assertThatThrownBy(() -> migrations.generate(renamed, Generation.named("about")))
        .isInstanceOf(NotAllowedException.class)
        .hasMessage(
            """
            The migration needs a yes, by name, to each of these:
              drop:users.bio: the values of the column are lost; or is it renamed, to one of about?
            What is only called otherwise is not lost: say so with @RenamedFrom.""");
    assertThatThrownBy(
            () ->
                migrations.generate(
                    renamed, Generation.named("about").countRows(danger -> OptionalLong.of(7))))
        .hasMessageContaining("to one of about? (7 rows)");
    assertThat(files()).containsExactly("V20260102030405__create_users.sql");

    migrations.generate(renamed, Generation.named("about").allow("drop:users.bio"));
    assertThat(text("migration/V20260102030406__about.sql"))
        .isEqualTo(
            """
            -- drop:users.bio: the values of the column are lost; or is it renamed, to one of about?
            alter table "users" drop column "bio";

            alter table "users" add column "about" text;
            """);
  }

  @Test
  void removesWhatIsGoneFromTheSnapshot() {
    migrations.generate(users(), Generation.named("create users"));

    migrations.generate(
        new DatabaseDefinition(List.of()), Generation.named("drop").allow("drop:users"));

    assertThat(folder.resolve("snapshot/tables/users.json")).doesNotExist();
  }

  @Test
  void writesAnEmptyMigrationForAPerson() throws IOException {
    Generated generated = migrations.generateEmpty("fill in");

    assertThat(generated.files())
        .containsExactly(folder.resolve("migration/V20260102030405__fill_in.sql"));
    assertThat(text("migration/V20260102030405__fill_in.sql"))
        .isEqualTo("-- Written by hand: the records say nothing about it.\n");
  }

  @Test
  void checksTheFilesInTheOrderInWhichTheyRun() throws IOException {
    Files.createDirectories(folder.resolve("migration"));
    write("R__function.sql", "drop aggregate f(bigint) cascade;");
    write("V10__types.sql", "alter table t alter column a type varchar(20);");
    write("V9.2__index.sql", "create index concurrently i on t (a);");
    write("V9.2__index.sql.conf", "executeInTransaction = false\n");
    write("V9_1__t.sql", "create table t (a varchar(10));");
    write("notes.sql", "drop table t;");

    assertThat(migrations.lint(Linter.ofAllRules()))
        .extracting(finding -> finding.file() + " " + finding.code())
        .containsExactly("R__function.sql drop-cascade");
    assertThat(migrations.lint(Linter.ofAllRules().without("drop-cascade"))).isEmpty();
  }

  @Test
  void findsNothingInWhatItWrites() {
    migrations.generate(users(), Generation.named("create users"));
    migrations.generate(
        database(usersTable().unique("email").nullable("bio", "text").index("bio")),
        Generation.named("more").allow("unique:users_email_key"));
    migrations.generate(users(), Generation.named("less").allow("drop:users.bio"));

    assertThat(migrations.lint(Linter.ofAllRules())).isEmpty();
  }

  @Test
  void needsAName() {
    assertThatThrownBy(() -> Generation.named("!"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("needs a letter or a digit");
  }

  private static DatabaseDefinition users() {
    return database(usersTable());
  }

  private static TableBuilder usersTable() {
    return table("users").id().column("email", "text");
  }

  private static DatabaseDefinition database(TableBuilder table) {
    return new DatabaseDefinition(List.of(table.build()));
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve("migration").resolve(file), text);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("migration"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
