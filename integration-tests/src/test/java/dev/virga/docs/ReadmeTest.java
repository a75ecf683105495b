package dev.virga.docs;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.Database;
import dev.virga.annotation.*;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.migrate.Generated;
import dev.virga.kit.migrate.Generation;
import dev.virga.kit.migrate.Migrations;
import dev.virga.schema.TableDefinition;
import dev.virga.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of {@code README.md}. */
final class ReadmeTest {
  @RegisterExtension
  static final TestDatabase database =
      TestDatabase.withSchema(Ddl.create(Tables.of("ReadmeTest.Author", "ReadmeTest.Book")).sql());

  @RegisterExtension static final TestDatabase empty = TestDatabase.empty();

  @TempDir Path folder;

  private final Recorded recorded = new Recorded(database);
  private final Database db = recorded.database();

  // region readme-records
  @Table("authors")
  @HasMany(Book.class)
  public record Author(@Id @Identity long id, @Unique String name) {}

  @Table("books")
  public record Book(
      @Id @Identity long id,
      @References(Author.class) long authorId,
      String title,
      @Index int year) {}

  // endregion

  // region readme-query
  record Shelf(Author author, List<Book> latest) {}

  // endregion

  @Test
  void findsAuthorsWithTheirBooks() {
    Author ursula = db.run(Authors.insert(NewAuthor.name("Ursula")).returning());
    db.run(
        Books.insert(
            List.of(
                NewBook.authorId(ursula.id()).title("Rocannon's World").year(1966),
                NewBook.authorId(ursula.id()).title("The Dispossessed").year(1974))));
    recorded.forget();

    // region readme-query
    List<Shelf> shelves =
        db.run(
            Authors.findMany(where(Authors.NAME.startsWith("Ur")), orderBy(Authors.NAME.asc()))
                .with(Authors.BOOKS.orderBy(Books.YEAR.desc()).limit(3), Shelf::new));
    // endregion
    recorded.shows("readme-query.sql");
    assertThat(shelves.get(0).latest()).extracting(Book::year).containsExactly(1974, 1966);
  }

  @Test
  void changesARecord() throws IOException {
    Path classes = Tables.project("ReadmeTest.Author", "ReadmeTest.Book");
    Migrations migrations = Migrations.in(folder);
    migrations.generate(Manifests.from(classes), Generation.unnamed());
    addBio(
        classes
            .resolve(TableDefinition.MANIFESTS)
            .resolve(Author.class.getName().replace('$', '.') + ".json"));

    Generated generated = migrations.generate(Manifests.from(classes), Generation.unnamed());

    assertThat(generated.files().get(0).toString()).endsWith("__add_authors_bio.sql");
    Page.requireShown("readme-migration.sql", Files.readString(generated.files().get(0)));
    assertThat(migrations.migrate(empty.dataSource()).files()).hasSize(2);
  }

  /** Does to a manifest what {@code @Nullable String bio} does. */
  private static void addBio(Path manifest) throws IOException {
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replaceFirst(
                "(\"columns\"\\s*:\\s*\\[)",
                "$1{\"name\": \"bio\", \"type\": \"text\", \"nullable\": true},"));
  }
}
