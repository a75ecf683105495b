package dev.virga.docs;

import static java.util.stream.Collectors.joining;

import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The snippets about what tables have in common, which lie in a package of their own. */
final class CommonTest {
  private static final String TABLES =
      Ddl.create(
              new DatabaseDefinition(
                  Manifests.onClassPath().tables().stream()
                      .filter(table -> table.record().startsWith("ledger."))
                      .toList()))
          .sql();

  /** They are statements that PostgreSQL takes. */
  @RegisterExtension static final TestDatabase database = TestDatabase.withSchema(TABLES);

  @Test
  void showsTheRecords() throws IOException {
    Page.requireShown("ledger/package-info.java", ledger("package-info.java", 0));
    Page.requireShown("ledger/Stamped.java", ledger("Stamped.java", 2));
    Page.requireShown("ledger/Entry.java", ledger("Entry.java", 2));
  }

  @Test
  void showsTheTables() {
    Page.requireShown("ledger.sql", TABLES);
  }

  private static String ledger(String file, int behind) throws IOException {
    return Files.readString(Path.of("src/test/java/ledger", file))
        .lines()
        .skip(behind)
        .collect(joining("\n", "", "\n"));
  }
}
