package dev.virga.types;

import static dev.virga.sql.Sql.*;
import static ledger.Accounts.CURRENCY;
import static ledger.Entries.ACCOUNT;
import static ledger.Entries.AMOUNT;
import static ledger.Entries.ENTRIES;
import static org.assertj.core.api.Assertions.assertThat;
import static weather.Readings.RAIN_IN_MILLIMETRES;
import static weather.Readings.STRONGEST_WIND_BLOWS_FROM;

import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.diff.Decisions;
import dev.virga.kit.diff.Diff;
import dev.virga.kit.introspect.Canonical;
import dev.virga.kit.introspect.Introspection;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import ledger.Account;
import ledger.Accounts;
import ledger.Entries;
import ledger.NewAccount;
import ledger.NewEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.ShopDatabase;
import weather.NewReading;
import weather.Reading;
import weather.Reading.Wind;
import weather.Readings;

/** What the tables of a package, and those that implement an interface, have in common. */
final class TableDefaultsTest {
  private static final DatabaseDefinition TABLES =
      new DatabaseDefinition(
          Manifests.onClassPath().tables().stream()
              .filter(
                  table ->
                      table.record().startsWith("ledger.") || table.record().startsWith("weather."))
              .toList());

  @RegisterExtension
  static final ShopDatabase database = ShopDatabase.withSchema(Ddl.create(TABLES).sql());

  @Test
  void areThoseOfThePackageAndTheInterface() {
    assertThat(Ddl.create(TABLES).sql())
        .isEqualTo(
            """
            create schema if not exists "books";
            create type "books"."currency" as enum ('EUR', 'USD');

            create table "Readings" (
              "stationNumber" bigint not null,
              "takenAt" bigint not null,
              "strongestWindMetresPerSecond" double precision not null,
              "strongestWindFrom" text not null,
              "mean_metresPerSecond" double precision not null,
              "mean_From" text not null,
              "rain" double precision not null,
              constraint "Readings_pkey" primary key ("stationNumber", "takenAt")
            );

            create table "books"."ledger_accounts" (
              "id" bigint generated always as identity not null,
              "name" text not null,
              "currency" "books"."currency" not null,
              "created_at" timestamptz default now() not null,
              "updated_at" timestamptz default now() not null,
              constraint "ledger_accounts_pkey" primary key ("id"),
              constraint "ledger_accounts_name_key" unique ("name")
            );

            create table "books"."ledger_entries" (
              "id" bigint generated always as identity not null,
              "account_id" bigint not null,
              "amount" numeric not null,
              "created_at" timestamptz default (date_trunc('day', now())) not null,
              "updated_at" timestamptz default now() not null,
              constraint "ledger_entries_pkey" primary key ("id"),
              constraint "ledger_entries_account_id_fkey" foreign key ("account_id") references "books"."ledger_accounts" ("id")
            );

            create index "ledger_accounts_updated_at_idx" on "books"."ledger_accounts" ("updated_at");
            create index "ledger_entries_updated_at_idx" on "books"."ledger_entries" ("updated_at");
            """);
  }

  @Test
  void areReadBack() throws SQLException {
    try (Connection connection = database.pool().getConnection()) {
      Introspection live = Introspection.of(connection, TABLES);
      assertThat(
              Diff.between(
                  live.database(), Canonical.of(connection, live, TABLES), Decisions.none()))
          .isEmpty();
    }
  }

  @Test
  void holdInQueries() {
    Account account =
        database
            .db()
            .run(
                Accounts.insert(NewAccount.name("Travel").currency(Account.Currency.EUR))
                    .returning());
    database
        .db()
        .run(Entries.insert(NewEntry.accountId(account.id()).amount(new BigDecimal("12.50"))));

    assertThat(
            database.run(
                from(ENTRIES).join(ACCOUNT).where(CURRENCY.eq(Account.Currency.EUR)).select(AMOUNT),
                """
                select "ledger_entries"."amount"
                from "books"."ledger_entries"
                join "books"."ledger_accounts" on "ledger_accounts"."id" = "ledger_entries"."account_id"
                where "ledger_accounts"."currency" = ?""",
                Account.Currency.EUR))
        .containsExactly(new BigDecimal("12.50"));
  }

  @Test
  void updateWhatTheInterfaceSays() {
    Account account =
        database
            .db()
            .run(
                Accounts.insert(NewAccount.name("Food").currency(Account.Currency.USD))
                    .returning());

    database
        .db()
        .run(Accounts.update(Accounts.NAME.set("Meals")).where(Accounts.ID.eq(account.id())));

    Account changed = database.db().run(Accounts.findById(account.id())).orElseThrow();
    assertThat(changed.updatedAt()).isAfter(account.updatedAt());
    assertThat(changed.createdAt()).isEqualTo(account.createdAt());
  }

  @Test
  void leaveNamesAsDeclared() {
    Wind strong = new Wind(21.5, "W");
    database
        .db()
        .run(
            Readings.insert(
                NewReading.stationNumber(7)
                    .takenAt(Instant.EPOCH.getEpochSecond())
                    .strongestWind(strong)
                    .meanWind(new Wind(9, "SW"))
                    .rainInMillimetres(3.5)));

    assertThat(
            database.run(
                Readings.findMany(
                    where(STRONGEST_WIND_BLOWS_FROM.eq("W"), RAIN_IN_MILLIMETRES.gt(3.0))),
                """
                select "stationNumber", "takenAt", "strongestWindMetresPerSecond", "strongestWindFrom", "mean_metresPerSecond", "mean_From", "rain"
                from "Readings"
                where "strongestWindFrom" = ? and "rain" > ?""",
                "W",
                3.0))
        .extracting(Reading::strongestWind)
        .containsExactly(strong);
  }
}
