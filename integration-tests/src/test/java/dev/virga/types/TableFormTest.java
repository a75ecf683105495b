package dev.virga.types;

import static dev.virga.sql.Functions.lower;
import static dev.virga.sql.RawSql.statement;
import static dev.virga.sql.Sql.*;
import static gym.Guests.BADGE;
import static gym.Guests.EMAIL;
import static gym.Guests.GUESTS;
import static gym.Guests.LEFT_AT;
import static gym.Guests.NOTES;
import static gym.Slots.TRAINER;
import static gym.Visits.VISITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.DatabaseException;
import dev.virga.ExclusionViolation;
import dev.virga.UniqueViolation;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.diff.Decisions;
import dev.virga.kit.diff.Diff;
import dev.virga.kit.introspect.Canonical;
import dev.virga.kit.introspect.Introspection;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.type.Range;
import gym.Guest;
import gym.Guests;
import gym.NewGuest;
import gym.NewSlot;
import gym.NewVisit;
import gym.Slots;
import gym.Visit;
import gym.Visits;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.ShopDatabase;

/** Tables are more than columns and keys, and behave like it. */
final class TableFormTest {
  private static final DatabaseDefinition TABLES =
      new DatabaseDefinition(
          Manifests.onClassPath().tables().stream()
              .filter(table -> table.record().startsWith("gym."))
              .toList());

  @RegisterExtension
  static final ShopDatabase gym = ShopDatabase.withSchema(Ddl.create(TABLES).sql());

  @BeforeEach
  void empty() {
    gym.execute("truncate guests, slots, visits restart identity");
  }

  @Test
  void isThatOfTheRecord() {
    assertThat(Ddl.create(TABLES).sql())
        .isEqualTo(
            """
            create table "guests" (
              "id" bigint generated always as identity not null,
              "email" text not null,
              "badge" text,
              "notes" text storage main compression pglz collate "C",
              "left_at" timestamptz,
              constraint "guests_pkey" primary key ("id")
            );

            create table "slots" (
              "id" bigint generated always as identity not null,
              "trainer" text not null,
              "during" tsrange not null,
              "whole" boolean not null,
              constraint "slots_pkey" primary key ("id"),
              constraint "slots_during_excl" exclude using gist (during with &&) where (whole),
              constraint "slots_one_at_a_time" exclude using btree (hashtext(trainer) with =, lower(during) with =) deferrable initially deferred
            );

            create table "visits" (
              "guest_id" bigint not null,
              "day" date not null,
              "hours" integer not null,
              constraint "visits_pkey" primary key ("guest_id", "day")
            ) partition by range ("day");

            create table "visits_2026" partition of "visits" for values from ('2026-01-01') to ('2027-01-01');
            create table "visits_of_other_years" partition of "visits" default;
            create unique index "guests_lower_email_idx" on "guests" (lower(email));
            create unique index "guests_badge_idx" on "guests" ("badge") nulls not distinct with (fillfactor = 70) where left_at is null;
            create policy "own" on "slots" using (trainer = current_setting('gym.trainer', true)) with check (trainer = current_setting('gym.trainer', true) and not whole);
            create policy "seen" on "slots" for select using (true);
            alter table "slots" enable row level security;
            alter table "slots" force row level security;
            """);
  }

  @Test
  void isReadBack() throws SQLException {
    try (Connection connection = gym.pool().getConnection()) {
      Introspection live = Introspection.of(connection);
      assertThat(live.inexpressible()).isEmpty();
      assertThat(Diff.between(live.database(), Canonical.of(connection, TABLES), Decisions.none()))
          .isEmpty();
      assertThat(
              Diff.between(
                  live.database(), Canonical.inWordsOf(live, connection, TABLES), Decisions.none()))
          .isEmpty();
    }
  }

  @Test
  void refusesRowsThatExcludeEachOther() {
    gym.run(Slots.insert(NewSlot.trainer("Ada").during(hours(8, 10)).whole(true)));
    gym.run(Slots.insert(NewSlot.trainer("Bob").during(hours(8, 10)).whole(false)));
    assertThatThrownBy(
            () -> gym.run(Slots.insert(NewSlot.trainer("Eve").during(hours(9, 11)).whole(true))))
        .isInstanceOfSatisfying(
            ExclusionViolation.class,
            e -> assertThat(e.constraint()).contains("slots_during_excl"));
    assertThatThrownBy(
            () -> gym.run(Slots.insert(NewSlot.trainer("Bob").during(hours(8, 9)).whole(false))))
        .isInstanceOfSatisfying(
            ExclusionViolation.class,
            e -> assertThat(e.constraint()).contains("slots_one_at_a_time"));
  }

  @Test
  void letsEachRoleReadAndWriteItsOwnRows() {
    gym.run(Slots.insert(NewSlot.trainer("Ada").during(hours(8, 10)).whole(false)));
    gym.execute("create role gym_app; grant select, insert, delete on slots to gym_app");
    try {
      gym.db()
          .transaction(
              () -> {
                becomeBob();
                gym.run(Slots.insert(NewSlot.trainer("Bob").during(hours(10, 12)).whole(false)));
                assertThat(gym.run(Slots.findMany(orderBy(Slots.ID.asc())).select(TRAINER)))
                    .containsExactly("Ada", "Bob");
                assertThat(gym.run(Slots.deleteEveryRow())).isEqualTo(1);
              });
      assertThatThrownBy(
              () ->
                  gym.db()
                      .transaction(
                          () -> {
                            becomeBob();
                            gym.run(
                                Slots.insert(
                                    NewSlot.trainer("Ada").during(hours(12, 14)).whole(false)));
                          }))
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("row-level security");
    } finally {
      gym.execute("drop owned by gym_app; drop role gym_app");
    }
  }

  private static void becomeBob() {
    gym.run(statement("set local role gym_app"));
    gym.run(statement("set local gym.trainer = 'Bob'"));
  }

  @Test
  void keepsRowsInPartitionsThatNoQueryNames() {
    LocalDate now = LocalDate.parse("2026-05-01");
    LocalDate before = LocalDate.parse("2025-05-01");
    gym.db()
        .into(VISITS)
        .insertAll(
            List.of(
                NewVisit.guestId(1).day(now).hours(1), NewVisit.guestId(1).day(before).hours(2)));
    Visit longer =
        gym.run(
            Visits.insert(NewVisit.guestId(1).day(now).hours(3))
                .onConflict(Visits.PRIMARY_KEY)
                .doUpdate(Visits.HOURS.setExcluded())
                .returning());
    assertThat(longer).isEqualTo(new Visit(1, now, 3));
    assertThat(gym.run(Visits.update(Visits.DAY.set(now.plusDays(1))).where(Visits.DAY.eq(before))))
        .isEqualTo(1);
    assertThat(gym.run(Visits.count())).isEqualTo(2);
  }

  private static Range<LocalDateTime> hours(int from, int to) {
    LocalDateTime day = LocalDateTime.parse("2026-01-02T00:00");
    return Range.closedOpen(day.plusHours(from), day.plusHours(to));
  }

  @Test
  void sortsByTheCollationOfTheColumn() {
    gym.run(Guests.insert(NewGuest.email("a").badge("1").notes("b")));
    gym.run(Guests.insert(NewGuest.email("b").badge("2").notes("B")));
    gym.run(Guests.insert(NewGuest.email("c").badge("3").notes("a")));
    assertThat(
            gym.run(
                Guests.findMany(orderBy(NOTES.asc())).select(NOTES),
                "select \"notes\" from \"guests\" order by \"notes\""))
        .containsExactly("B", "a", "b");
  }

  @Test
  void refusesRowsThatAreEqualInWhatAUniqueIndexIsOver() {
    gym.run(Guests.insert(NewGuest.email("Ada@Club")));
    assertThatThrownBy(() -> gym.run(Guests.insert(NewGuest.email("bob@club"))))
        .isInstanceOfSatisfying(
            UniqueViolation.class, e -> assertThat(e.constraint()).contains("guests_badge_idx"));
    gym.run(Guests.update(LEFT_AT.set(Instant.EPOCH)).where(EMAIL.eq("Ada@Club")));
    gym.run(Guests.insert(NewGuest.email("bob@club")));
    Guest ada =
        gym.run(
            Guests.insert(NewGuest.email("ada@club").badge("7"))
                .onConflict(GUESTS.uniqueIndex(lower(EMAIL)))
                .doUpdate(BADGE.setExcluded())
                .returning());
    assertThat(ada.email()).isEqualTo("Ada@Club");
    assertThat(ada.badge()).isEqualTo("7");
  }
}
