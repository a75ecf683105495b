package dev.virga.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.annotation.Id;
import dev.virga.annotation.RenamedFrom;
import dev.virga.annotation.Table;
import dev.virga.kit.diff.Decisions;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.migrate.Generated;
import dev.virga.kit.migrate.Generation;
import dev.virga.kit.migrate.Migrations;
import dev.virga.kit.migrate.NotAllowedException;
import dev.virga.kit.plan.RowCounts;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.schema.ColumnDefinition;
import dev.virga.schema.ForeignKeyDefinition;
import dev.virga.schema.IndexDefinition;
import dev.virga.schema.KeyDefinition;
import dev.virga.schema.ReferentialAction;
import dev.virga.schema.TableDefinition;
import dev.virga.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of {@code docs/migrations.md}. */
final class MigrationsTest {
  private static final ColumnDefinition ID = column("id", "bigint", false);
  private static final ColumnDefinition EMAIL = column("email", "text", false);
  private static final ColumnDefinition BIO = column("bio", "text", true);
  private static final ColumnDefinition ABOUT = column("about", "text", true);

  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  @TempDir Path folder;

  @Test
  void generatesAMigrationOfTheRecords() {
    Path classes = Docs.classes();
    // region generate
    Migrations migrations = Migrations.in(folder);
    DatabaseDefinition records = Manifests.from(classes);
    Generated generated = migrations.generate(records, Generation.named("create blog"));
    System.out.println(generated);
    // endregion
    assertThat(generated.toString()).matches("Wrote .*migration.V\\d{14}__create_blog\\.sql");
    assertThat(migrations.generate(records, Generation.named("again")).isEmpty()).isTrue();
    assertThat(folder.resolve("snapshot/tables/users.json")).exists();
  }

  // region renamed-from
  @Table("profiles")
  record Profile(@Id long id, @RenamedFrom("bio") @Nullable String about) {}

  // endregion

  @Test
  void renamesWhatWasCalledOtherwise() throws IOException {
    Migrations migrations = Migrations.in(folder);
    migrations.generate(
        database(table("profiles", column("id", "bigint", false), BIO)),
        Generation.named("create profiles"));
    DatabaseDefinition records = Tables.of("MigrationsTest.Profile");

    Generated renamed = migrations.generate(records, Generation.named("rename bio"));

    Page.requireShown("renamed-from.sql", Files.readString(renamed.files().get(0)));
    assertThat(migrations.generate(records, Generation.named("again")).isEmpty()).isTrue();
  }

  @Test
  void countsTheRowsThatAreConcerned() throws SQLException {
    Migrations migrations = Migrations.in(folder);
    migrations.generate(users(BIO), Generation.named("create users"));
    DatabaseDefinition records = users();
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create table users (id bigint, bio text)");
      statement.execute("insert into users values (1, 'writes'), (2, null)");
      // region count-rows
      Generation counting = Generation.named("drop bio").countRows(RowCounts.in(connection));
      // endregion
      assertThatThrownBy(() -> migrations.generate(records, counting))
          .isInstanceOf(NotAllowedException.class)
          .satisfies(refused -> Page.requireShown("counted.txt", refused.getMessage() + "\n"));
    }
  }

  @Test
  void renamesByDecision() throws IOException {
    Migrations migrations = Migrations.in(folder);
    migrations.generate(users(BIO), Generation.named("create users"));
    DatabaseDefinition records = users(ABOUT);

    assertThatThrownBy(() -> migrations.generate(records, Generation.named("about")))
        .isInstanceOf(NotAllowedException.class)
        .satisfies(refused -> Page.requireShown("refused.txt", refused.getMessage() + "\n"));

    // region rename
    ColumnName bio = new ColumnName(QualifiedName.of("users"), "bio");
    Decisions decisions = Decisions.none().renameColumn(bio, "about");
    Generated renamed =
        migrations.generate(records, Generation.named("rename bio").decide(decisions));
    // endregion
    Page.requireShown("rename.sql", Files.readString(renamed.files().get(0)));
  }

  @Test
  void takesAYesByName() throws IOException {
    Migrations migrations = Migrations.in(folder);
    migrations.generate(users(BIO), Generation.named("create users"));
    DatabaseDefinition records = users();

    // region allow
    Generated dropped =
        migrations.generate(records, Generation.named("drop bio").allow("drop:users.bio"));
    // endregion
    Page.requireShown("drop.sql", Files.readString(dropped.files().get(0)));
  }

  @Test
  void keepsTheApplicationGoing() {
    Migrations migrations = Migrations.in(folder);
    migrations.generate(
        database(
            table("users", ID, EMAIL), table("posts", ID, column("author_id", "bigint", true))),
        Generation.named("create users"));

    Generated generated =
        migrations.generate(
            database(
                table("users", ID, EMAIL),
                new TableDefinition(
                    "docs.posts",
                    Optional.empty(),
                    "posts",
                    List.of(ID, column("author_id", "bigint", true)),
                    Optional.of(new KeyDefinition("posts_pkey", List.of("id"))),
                    List.of(),
                    List.of(
                        new ForeignKeyDefinition(
                            "posts_author_id_fkey",
                            List.of("author_id"),
                            Optional.empty(),
                            "users",
                            List.of("id"),
                            ReferentialAction.NO_ACTION,
                            ReferentialAction.NO_ACTION)),
                    List.of(new IndexDefinition("posts_author_id_idx", List.of("author_id"))),
                    List.of(),
                    List.of())),
            Generation.named("authors"));
    Page.requireShown("online.sql", generated.plan().sql());
    assertThat(generated.files()).hasSize(4);
    assertThat(generated.files().get(2).toString()).endsWith(".2__authors.sql.conf");
  }

  private static DatabaseDefinition users(ColumnDefinition... more) {
    ColumnDefinition[] columns = new ColumnDefinition[more.length + 1];
    columns[0] = ID;
    System.arraycopy(more, 0, columns, 1, more.length);
    return database(table("users", columns));
  }

  private static DatabaseDefinition database(TableDefinition... tables) {
    return new DatabaseDefinition(List.of(tables));
  }

  private static TableDefinition table(String name, ColumnDefinition... columns) {
    return new TableDefinition(
        "docs." + name,
        Optional.empty(),
        name,
        List.of(columns),
        Optional.of(new KeyDefinition(name + "_pkey", List.of("id"))),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static ColumnDefinition column(String name, String type, boolean nullable) {
    return new ColumnDefinition(name, type, nullable, Optional.empty(), Optional.empty());
  }
}
