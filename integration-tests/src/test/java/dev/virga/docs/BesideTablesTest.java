package dev.virga.docs;

import static java.util.stream.Collectors.joining;

import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The snippets about what packages and views declare, which lie in a package of their own. */
final class BesideTablesTest {
  private static final Set<String> OBJECTS =
      Set.of("citext", "bill_numbers", "accountant", "open_bills", "debtors");

  private static final String BILLING = Ddl.create(billing()).sql();

  /** They are statements that PostgreSQL takes. */
  @RegisterExtension static final TestDatabase database = TestDatabase.withSchema(BILLING);

  @Test
  void showsTheRecords() throws IOException {
    Page.requireShown("billing/package-info.java", source("package-info.java", 0));
    Page.requireShown("billing/Bill.java", source("Bill.java", 2));
    Page.requireShown("billing/OpenBill.java", source("OpenBill.java", 2));
    Page.requireShown("billing/Debtor.java", source("Debtor.java", 2));
  }

  @Test
  void showsTheStatements() {
    Page.requireShown("billing.sql", BILLING);
  }

  private static DatabaseDefinition billing() {
    DatabaseDefinition all = Manifests.onClassPath();
    return new DatabaseDefinition(
        all.tables().stream().filter(table -> table.record().startsWith("billing.")).toList(),
        all.objects().stream().filter(object -> OBJECTS.contains(object.name())).toList());
  }

  private static String source(String file, int behind) throws IOException {
    return Files.readString(Path.of("src/test/java/billing", file))
        .lines()
        .skip(behind)
        .collect(joining("\n", "", "\n"));
  }
}
