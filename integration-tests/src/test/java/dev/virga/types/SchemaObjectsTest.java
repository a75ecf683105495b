package dev.virga.types;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;

import billing.Bill;
import billing.BillingSchema;
import billing.Bills;
import billing.Debtors;
import billing.NewBill;
import billing.OpenBills;
import dev.virga.Database;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.drift.Drift;
import dev.virga.kit.migrate.Push;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.testing.TestDatabase;
import dev.virga.type.Citext;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What packages and views declare is made, and used. */
final class SchemaObjectsTest {
  private static final DatabaseDefinition BILLING = BillingSchema.definition();

  @RegisterExtension
  static final TestDatabase database = TestDatabase.withSchema(Ddl.create(BILLING).sql());

  @Test
  void isMadeInTheOrderInWhichItIsNeeded() {
    assertThat(Ddl.create(BILLING).sql())
        .containsSubsequence(
            "create role \"accountant\"",
            "create extension if not exists \"citext\"",
            "create sequence \"bill_numbers\" start 1000 cache 20",
            "create table \"bills\"",
            "create view \"open_bills\" with (security_invoker = true) as",
            "create materialized view \"debtors\" as",
            "create unique index \"debtors_customer_idx\" on \"debtors\" (\"customer\")",
            "create policy \"audited\" on \"bills\" to \"accountant\"");
  }

  @Test
  void isUsed() {
    Database db = Database.of(database.dataSource());
    Bill first =
        db.run(
            Bills.insert(NewBill.customer(new Citext("Ann")).amount(BigDecimal.TEN).paid(false))
                .returning());
    db.run(Bills.insert(NewBill.customer(new Citext("ann")).amount(BigDecimal.ONE).paid(false)));
    assertThat(first.number()).isGreaterThanOrEqualTo(1000);
    assertThat(db.run(OpenBills.findMany(where(OpenBills.CUSTOMER.eq(new Citext("ANN"))))))
        .hasSize(2);
    assertThat(db.run(Debtors.findMany())).isEmpty();
    db.run(Debtors.refresh());
    assertThat(db.one(Debtors.findById(new Citext("ann"))).owed()).isEqualByComparingTo("11");
  }

  @Test
  void isWhatTheDatabaseHas() {
    assertThat(Drift.of(database.dataSource(), BILLING).lines()).isEmpty();
    assertThat(Drift.atStart(database.dataSource(), BILLING).lines()).isEmpty();
    assertThat(Push.of(BILLING).plan(database.dataSource()).statements()).isEmpty();
  }
}
