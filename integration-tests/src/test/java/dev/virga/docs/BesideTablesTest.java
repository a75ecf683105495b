package dev.virga.docs;

import static dev.virga.sql.Sequences.*;
import static dev.virga.sql.Sql.*;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import billing.BillingSchema;
import billing.Bills;
import billing.Debtors;
import billing.NewBill;
import dev.virga.Database;
import dev.virga.kit.ddl.Ddl;
import dev.virga.testing.TestDatabase;
import dev.virga.type.Citext;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The snippets about what packages and views declare, which lie in a package of their own. */
final class BesideTablesTest {
  private static final String BILLING = Ddl.create(BillingSchema.definition()).sql();

  /** They are statements that PostgreSQL takes. */
  @RegisterExtension static final TestDatabase database = TestDatabase.withSchema(BILLING);

  private final Recorded recorded = new Recorded(database);
  private final Database db = recorded.database();

  @Test
  void showsTheRecords() throws IOException {
    Page.requireShown("billing/package-info.java", source("package-info.java", 0));
    Page.requireShown("billing/Bill.java", source("Bill.java", 2));
    Page.requireShown("billing/OpenBill.java", source("OpenBill.java", 2));
    Page.requireShown("billing/Debtor.java", source("Debtor.java", 2));
    Page.requireShown("billing/Payer.java", source("Payer.java", 2));
    Page.requireShown(
        "db/code/bills.sql", Files.readString(Path.of("src/test/resources/db/code/bills.sql")));
  }

  @Test
  void showsTheStatements() {
    Page.requireShown("billing.sql", BILLING);
  }

  @Test
  void takesNumbers() {
    // region next-value
    long number = db.one(select(nextValue("bill_numbers")));
    // endregion
    recorded.shows("next-value.sql");
    assertThat(number).isGreaterThanOrEqualTo(1000);
  }

  @Test
  void refreshes() {
    db.run(Bills.insert(NewBill.customer(new Citext("Ann")).amount(BigDecimal.TEN).paid(false)));
    recorded.forget();

    // region refresh
    db.run(Debtors.refresh().concurrently());
    // endregion
    recorded.shows("refresh.sql");
    assertThat(db.run(Debtors.count())).isEqualTo(1);
  }

  private static String source(String file, int behind) throws IOException {
    return Files.readString(Path.of("src/test/java/billing", file))
        .lines()
        .skip(behind)
        .collect(joining("\n", "", "\n"));
  }
}
