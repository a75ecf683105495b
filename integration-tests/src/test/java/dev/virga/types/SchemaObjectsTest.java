package dev.virga.types;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.Bill;
import billing.BillingSchema;
import billing.Bills;
import billing.Debtors;
import billing.NewBill;
import billing.OpenBills;
import dev.virga.CheckViolation;
import dev.virga.Database;
import dev.virga.kit.code.CodeFile;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.drift.Drift;
import dev.virga.kit.introspect.Inexpressible;
import dev.virga.kit.migrate.Push;
import dev.virga.kit.plan.Statement;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.schema.RoutineDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.TriggerDefinition;
import dev.virga.testing.TestDatabase;
import dev.virga.type.Citext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
            "create function refuse_change()",
            "create table \"bills\"",
            "create view \"open_bills\" with (security_invoker = true) as",
            "create materialized view \"debtors\" as",
            "create unique index \"debtors_customer_idx\" on \"debtors\" (\"customer\")",
            "create trigger paid_bills before update or delete on bills",
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
  void runsWhatFilesOfSqlSay() {
    Database db = Database.of(database.dataSource());
    Bill paid =
        db.run(
            Bills.insert(NewBill.customer(new Citext("Bea")).amount(BigDecimal.TEN).paid(true))
                .returning());

    assertThatThrownBy(() -> db.run(Bills.delete(where(Bills.NUMBER.eq(paid.number())))))
        .isInstanceOf(CheckViolation.class)
        .hasMessageContaining("bill " + paid.number() + " is paid");
  }

  @Test
  void changesWithItsFile() {
    List<SchemaObject> objects = new ArrayList<>(BILLING.objects());
    objects.removeIf(object -> object instanceof TriggerDefinition);
    objects.removeIf(object -> object instanceof RoutineDefinition);
    objects.addAll(
        new CodeFile(
                "bills.sql",
                """
                create function refuse_change() returns trigger language plpgsql as $$
                begin
                  raise exception 'paid';
                end $$;
                create trigger paid before delete on public.bills
                  for each row when (old.paid) execute function refuse_change();
                """)
            .objects());
    DatabaseDefinition changed = new DatabaseDefinition(BILLING.tables(), objects);
    Drift drift = Drift.of(database.dataSource(), changed);

    assertThat(drift.inexpressible())
        .extracting(Inexpressible::toString)
        .containsExactly("trigger bills.paid_bills");
    assertThat(drift.lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("function refuse_change(): it is create function"))
        .contains("trigger bills.paid: it is missing");
    assertThat(Push.of(changed).plan(database.dataSource()).statements())
        .extracting(Statement::sql)
        .hasSize(2)
        .anyMatch(sql -> sql.startsWith("create or replace function refuse_change()"))
        .anyMatch(sql -> sql.startsWith("create trigger paid BEFORE DELETE ON bills"));
  }

  @Test
  void isWhatTheDatabaseHas() {
    assertThat(Drift.of(database.dataSource(), BILLING).lines()).isEmpty();
    assertThat(Drift.atStart(database.dataSource(), BILLING).lines()).isEmpty();
    assertThat(Push.of(BILLING).plan(database.dataSource()).statements()).isEmpty();
  }
}
