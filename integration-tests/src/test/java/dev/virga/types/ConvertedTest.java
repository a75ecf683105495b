package dev.virga.types;

import static club.Members.*;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import club.Email;
import club.Hosts;
import club.Member;
import club.Member.Host;
import club.MemberId;
import club.Members;
import club.NewMember;
import club.Rank;
import dev.virga.ConversionFailure;
import dev.virga.Query;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.sql.Aggregates;
import dev.virga.sql.Prepared;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.ShopDatabase;

/** Columns of types of one's own are converted wherever a value goes or comes from. */
final class ConvertedTest {
  @RegisterExtension
  static final ShopDatabase club =
      ShopDatabase.withSchema(
          Ddl.create(
                  new DatabaseDefinition(
                      Manifests.onClassPath().tables().stream()
                          .filter(table -> table.record().startsWith("club."))
                          .toList()))
              .sql());

  private static final MemberId ANN = new MemberId(1);
  private static final MemberId BOB = new MemberId(2);
  private static final MemberId CID = new MemberId(3);
  private static final Email SECRET = new Email("hunter2");

  @BeforeEach
  void threeMembers() {
    club.execute(
        """
        truncate members restart identity;
        insert into members (email, second, rank, host_id) values
          ('ann@club.test', 'ann@home.test', 'MASTER', null),
          ('bob@club.test', null, 'NOVICE', 1),
          ('cid@club.test', null, 'NOVICE', 2)
        """);
  }

  private static Email email(String name) {
    return new Email(name + "@club.test");
  }

  private static Member ann() {
    return new Member(
        ANN, email("ann"), Optional.of(new Email("ann@home.test")), new Rank(true), null);
  }

  private static Member bob() {
    return new Member(BOB, email("bob"), Optional.empty(), new Rank(false), ANN);
  }

  private static Member cid() {
    return new Member(CID, email("cid"), Optional.empty(), new Rank(false), BOB);
  }

  @Test
  void parametersAndRows() {
    assertThat(
            club.run(
                Members.findById(ANN),
                """
                select "id", "email", "second", "rank", "host_id" from "members" where "id" = ?""",
                ANN))
        .contains(ann());
    assertThat(
            club.run(
                Members.findMany(where(RANK.eq(new Rank(false)), EMAIL.gt(email("bob"))))
                    .select(EMAIL),
                "select \"email\" from \"members\" where \"rank\" = ? and \"email\" > ?",
                new Rank(false),
                email("bob")))
        .containsExactly(email("cid"));
  }

  @Test
  void lists() {
    assertThat(
            club.run(
                Members.findMany(
                        where(EMAIL.in(email("ann"), email("cid")), ID.notIn(List.of(ANN))))
                    .select(ID),
                "select \"id\" from \"members\" where \"email\" = any(?) and \"id\" <> all(?)",
                List.of(email("ann"), email("cid")),
                List.of(ANN)))
        .containsExactly(CID);
    assertThat(club.run(Members.count(where(RANK.in(new Rank(true)))))).isEqualTo(1);
  }

  @Test
  void nestedRows() {
    assertThat(club.run(Members.findFirst(where(ID.eq(ANN))).select(INVITED.select(INVITED))))
        .contains(List.of(List.of(cid())));
    assertThat(club.run(Members.findMany(where(ID.eq(ANN))).select(INVITED)))
        .containsExactly(List.of(bob()));
    assertThat(club.run(Members.findMany(where(ID.eq(BOB))).select(HOST)))
        .containsExactly(Optional.of(ann()));
  }

  @Test
  void insertsOfOneRow() {
    NewMember row = NewMember.email(email("dan")).second(new Email("dan@home.test")).hostId(CID);

    assertThat(
            club.run(
                Members.insert(row).returning(ID),
                """
                insert into "members" ("email", "second", "host_id") values (?, ?, ?)
                returning "id\"""",
                email("dan"),
                new Email("dan@home.test"),
                CID))
        .isEqualTo(new MemberId(4));
    assertThat(club.run(Members.insert(NewMember.email(email("eve"))).returning()))
        .isEqualTo(
            new Member(new MemberId(5), email("eve"), Optional.empty(), new Rank(false), null));
  }

  @Test
  void insertsOfManyRows() {
    assertThat(
            club.run(
                Members.insert(
                        List.of(
                            NewMember.email(email("dan")).rank(new Rank(true)),
                            NewMember.email(email("eve")).hostId(ANN).second(null)))
                    .returning(row(Found::new, EMAIL, RANK))))
        .containsExactly(
            new Found(email("dan"), new Rank(true)), new Found(email("eve"), new Rank(false)));
    assertThat(club.run(Members.findMany(where(ID.gt(CID)), orderBy(ID.asc())).select(SECOND)))
        .containsOnlyNulls();
  }

  record Found(Email email, Rank rank) {}

  @Test
  void updatesAndUpserts() {
    assertThat(
            club.run(
                Members.update(SECOND.setNull(), RANK.set(new Rank(false)), HOST_ID.set(CID))
                    .where(ID.eq(ANN))
                    .returning(),
                """
                update "members" set "second" = ?, "rank" = ?, "host_id" = ? where "id" = ?
                returning "id", "email", "second", "rank", "host_id\"""",
                null,
                new Rank(false),
                CID,
                ANN))
        .containsExactly(new Member(ANN, email("ann"), Optional.empty(), new Rank(false), CID));
    assertThat(
            club.run(
                Members.insert(NewMember.email(email("bob")).rank(new Rank(true)))
                    .onConflict(UNIQUE_EMAIL)
                    .doUpdate(RANK.setExcluded())
                    .returning(row(Found::new, EMAIL, RANK))))
        .isEqualTo(new Found(email("bob"), new Rank(true)));
  }

  @Test
  void preparedParameters() {
    Prepared<Email, Optional<Member>> byEmail =
        prepare(email -> Members.findFirst(where(EMAIL.eq(email))));

    assertThat(club.run(byEmail.with(email("bob")))).contains(bob());
    assertThat(club.run(byEmail.with(email("cid")))).contains(cid());
  }

  @Test
  void joinsAndDerivedTables() {
    var hosts =
        Hosts.as(
            from(MEMBERS)
                .where(HOST_ID.isNotNull())
                .groupBy(HOST_ID)
                .select(row(Host::new, HOST_ID, Aggregates.count())));

    assertThat(
            club.run(
                from(MEMBERS)
                    .join(hosts)
                    .on(Hosts.ID.eq(ID))
                    .orderBy(ID.asc())
                    .select(row((email, id) -> email.address() + id.value(), EMAIL, Hosts.ID))))
        .containsExactly("ann@club.test1", "bob@club.test2");
    assertThat(club.run(from(MEMBERS).where(HOST.get(EMAIL).eq(email("ann"))).select(EMAIL)))
        .containsExactly(email("bob"));
  }

  @Test
  void whatAConverterThrowsOnTheWayThereDoesNotShow() {
    List<Query<?>> queries =
        List.of(
            Members.findFirst(where(EMAIL.eq(SECRET))),
            Members.findMany(where(EMAIL.in(email("ann"), SECRET))),
            Members.insert(NewMember.email(SECRET)),
            Members.insert(List.of(NewMember.email(email("dan")), NewMember.email(SECRET))),
            Members.update(EMAIL.set(SECRET)).everyRow());

    for (Query<?> query : queries) {
      ConversionFailure thrown =
          catchThrowableOfType(ConversionFailure.class, () -> club.run(query));

      assertThat(thrown).hasMessageStartingWith("parameter 1 cannot be sent");
      assertThat(thrown.sqlState()).contains("22000");
      assertThat(thrown.sql()).contains(query.sql());
      assertThat(thrown.getCause()).hasMessage("java.lang.IllegalStateException");
      assertSecretKept(thrown);
    }
  }

  @Test
  void whatAConverterThrowsOnTheWayBackDoesNotShow() {
    club.execute("update members set email = 'hunter2' where id = 3");
    List<Query<?>> queries =
        List.of(
            Members.findMany(),
            Members.findById(BOB).select(INVITED),
            Members.findById(ANN).select(INVITED.select(INVITED)));

    for (Query<?> query : queries) {
      ConversionFailure thrown =
          catchThrowableOfType(ConversionFailure.class, () -> club.run(query));

      assertThat(thrown).hasMessageStartingWith("members.email (column ");
      assertThat(thrown).hasMessageContaining(") cannot be read as text [22000]");
      assertThat(thrown.column()).contains("email");
      assertSecretKept(thrown);
    }
  }

  private static void assertSecretKept(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString()).doesNotContain(SECRET.address());
  }
}
