package dev.virga.types;

import static dev.virga.sql.Functions.*;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static registry.Citizens.*;

import dev.virga.CheckViolation;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.schema.DomainDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.sql.Prepared;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import registry.Citizen;
import registry.Citizen.Amount;
import registry.Citizen.CitizenId;
import registry.Citizen.Day;
import registry.Citizen.Flag;
import registry.Citizen.Hash;
import registry.Citizen.Level;
import registry.Citizen.Moment;
import registry.Citizen.Papers;
import registry.Citizen.Standing;
import registry.Citizen.State;
import registry.Citizen.Token;
import registry.Citizens;
import registry.Email;
import registry.NewCitizen;
import shop.ShopDatabase;

/** Domains hold what their checks let pass, and are values like any other wherever one goes. */
final class DomainTest {
  private static final DatabaseDefinition MANIFESTS = Manifests.onClassPath();

  private static final String SCHEMA =
      Ddl.create(
              new DatabaseDefinition(
                  MANIFESTS.tables().stream()
                      .filter(table -> table.record().startsWith("registry."))
                      .toList(),
                  MANIFESTS.objects(DomainDefinition.class).stream()
                      .filter(domain -> domain.schema().equals(Optional.of("people")))
                      .map(SchemaObject.class::cast)
                      .toList()))
          .sql();

  @RegisterExtension static final ShopDatabase database = ShopDatabase.withSchema(SCHEMA);

  private static final CitizenId ONE = new CitizenId(1);
  private static final CitizenId TWO = new CitizenId(2);
  private static final Papers FULL =
      new Papers(
          List.of(new Token(UUID.fromString("00000000-0000-0000-0000-000000000007"))),
          List.of(
              new Moment(Instant.parse("2026-05-01T10:15:30.123456Z")), new Moment(Instant.MAX)),
          List.of(new Day(LocalDate.of(2026, 5, 1))),
          List.of(new Amount(new BigDecimal("12.50"))),
          List.of(new Flag(true), new Flag(false)),
          List.of(new Hash(Long.MIN_VALUE)),
          List.of(ONE, TWO));
  private static final Citizen ANN =
      new Citizen(
          ONE,
          email("ann"),
          Optional.of(email("a\"n,n\\")),
          List.of(email("one"), email("two, \"three\"")),
          null,
          new Standing(State.GOOD),
          new Level(3),
          FULL);
  private static final Citizen BOB =
      new Citizen(
          TWO,
          email("bob"),
          Optional.empty(),
          List.of(),
          ONE,
          new Standing(State.BAD),
          new Level(9),
          Papers.NONE);

  private static Email email(String name) {
    return new Email(name + "@home.test");
  }

  @BeforeEach
  void twoCitizens() {
    database.execute("truncate people.citizens");
    database.run(Citizens.insert(List.of(inserted(ANN), inserted(BOB))));
  }

  private static NewCitizen inserted(Citizen citizen) {
    return NewCitizen.id(citizen.id())
        .email(citizen.email())
        .others(citizen.others())
        .standing(citizen.standing())
        .papers(citizen.papers())
        .second(citizen.second().orElse(null))
        .parentId(citizen.parentId())
        .level(citizen.level());
  }

  @Test
  void areTheTypesOfColumns() {
    assertThat(SCHEMA)
        .contains(
            """
            create domain "people"."amount" as numeric(10,2);
            """)
        .contains(
            """
              "id" "people"."citizen_id" not null,
              "email" "people"."email" not null,
              "second" "people"."email",
              "others" "people"."email"[] not null,
              "parent_id" "people"."citizen_id",
              "standing" "people"."standing" not null,
              "level" "people"."level" not null,
            """);
  }

  @Test
  void parametersAndRows() {
    assertThat(database.run(Citizens.findMany(orderBy(ID.asc())))).containsExactly(ANN, BOB);
    assertThat(
            database.run(
                Citizens.findMany(
                        where(
                            EMAIL.eq(email("ann")),
                            STANDING.eq(new Standing(State.GOOD)),
                            LEVEL.lt(new Level(4))))
                    .select(ID),
                """
                select "id" from "people"."citizens"
                where "email" = ? and "standing" = ? and "level" < ?""",
                email("ann"),
                new Standing(State.GOOD),
                new Level(4)))
        .containsExactly(ONE);
    assertThat(
            database.run(
                Citizens.findMany(where(EMAIL.in(email("bob"), email("cid")))).select(ID),
                "select \"id\" from \"people\".\"citizens\" where \"email\" = any(?)",
                List.of(email("bob"), email("cid"))))
        .containsExactly(TWO);
    Prepared<Email, Optional<Citizen>> byEmail =
        prepare(given -> Citizens.findFirst(where(EMAIL.eq(given))));
    assertThat(database.run(byEmail.with(email("bob")))).contains(BOB);
  }

  @Test
  void arrays() {
    assertThat(
            database.run(
                Citizens.findMany(where(OTHERS.eq(ANN.others()))).select(ID),
                "select \"id\" from \"people\".\"citizens\" where \"others\" = ?",
                ANN.others()))
        .containsExactly(ONE);
    assertThat(
            database.run(
                Citizens.update(OTHERS.set(Arrays.asList(email("x"), null)))
                    .where(ID.eq(TWO))
                    .returning(OTHERS)))
        .containsExactly(Arrays.asList(email("x"), null));
    assertThatThrownBy(
            () -> database.run(Citizens.update(OTHERS.set(List.of(new Email("no")))).everyRow()))
        .isInstanceOf(CheckViolation.class);
  }

  @Test
  void nestedRows() {
    assertThat(database.run(Citizens.findMany(where(ID.eq(ONE))).select(CHILDREN)))
        .containsExactly(List.of(BOB));
    assertThat(database.run(Citizens.findMany(where(ID.eq(TWO))).select(PARENT)))
        .containsExactly(Optional.of(ANN));
    assertThat(
            database.run(
                Citizens.findMany(where(ID.eq(TWO)))
                    .select(PARENT.select(CHILDREN.select(row(Pair::new, EMAIL, OTHERS))))))
        .containsExactly(Optional.of(List.of(new Pair(email("bob"), List.of()))));
  }

  record Pair(Email email, List<Email> others) {}

  @Test
  void insertsOfManyRows() {
    List<NewCitizen> rows = new ArrayList<>();
    for (int i = 10; i < 900; i++) {
      rows.add(
          NewCitizen.id(new CitizenId(i))
              .email(email("c" + i))
              .others(List.of(email("o" + i)))
              .standing(new Standing(State.GOOD))
              .papers(i % 2 == 0 ? FULL : Papers.NONE));
    }

    assertThat(database.db().into(CITIZENS).insertAll(rows)).isEqualTo(890);

    assertThat(database.run(Citizens.findById(new CitizenId(42))))
        .contains(
            new Citizen(
                new CitizenId(42),
                email("c42"),
                Optional.empty(),
                List.of(email("o42")),
                null,
                new Standing(State.GOOD),
                new Level(1),
                FULL));
    assertThat(
            database.run(Citizens.insert(List.of(rows.get(0))).onConflict(PRIMARY_KEY).doNothing()))
        .isZero();
  }

  @Test
  void leaveOutWhatTheyHaveADefaultFor() {
    assertThat(
            database.run(
                Citizens.insert(
                        NewCitizen.id(new CitizenId(3))
                            .email(email("cid"))
                            .others(List.of())
                            .standing(new Standing(State.BAD))
                            .papers(Papers.NONE))
                    .returning(LEVEL)))
        .isEqualTo(new Level(1));
  }

  @Test
  void refuseWhatTheirChecksDo() {
    assertThatThrownBy(
            () -> database.run(Citizens.update(EMAIL.set(new Email("nobody"))).where(ID.eq(ONE))))
        .isInstanceOfSatisfying(
            CheckViolation.class,
            refused -> assertThat(refused.constraint()).contains("email_check"));
    assertThatThrownBy(
            () ->
                database.run(
                    Citizens.insert(
                        NewCitizen.id(new CitizenId(3))
                            .email(email("cid"))
                            .others(List.of())
                            .standing(new Standing(State.BAD))
                            .papers(Papers.NONE)
                            .level(new Level(10)))))
        .isInstanceOf(CheckViolation.class);
  }

  @Test
  void areWhatFunctionsTakeThemFor() {
    assertThat(
            database.run(
                Citizens.findMany(orderBy(ID.asc())).select(coalesce(SECOND, email("none"))),
                "select coalesce(\"second\", ?) from \"people\".\"citizens\" order by \"id\"",
                email("none")))
        .containsExactly(email("a\"n,n\\"), email("none"));
  }
}
