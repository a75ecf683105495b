package dev.virga.kit.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.testing.Catalog;
import dev.virga.kit.testing.SchemaText;
import dev.virga.testing.TestDatabase;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A database that is another than the records say is told about. */
final class DriftTest {
  private static final DatabaseDefinition RECORDS =
      SchemaText.parse(
          """
          enum mood: SAD, HAPPY
          table users
            id bigint not null always
            name text not null default 'nobody'
            mood "mood"
            bio text storage external
            age integer not null
            primary key users_pkey (id)
            unique users_name_key (name)
            index users_age_idx (age)
            row security
            policy old | using name <> 'young'
            policy mine | using name = current_user
            policy new | restrictive | for insert | check name > 'a'
            exclude users_name_excl: lower(name) with = | using btree | where name > 'b'
            check users_age_check: age > 0
          table posts
            id bigint not null
            author bigint not null
            foreign key posts_author_fkey (author) references users (id)
          """);

  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  private final Catalog catalog = new Catalog(database.dataSource());

  @AfterEach
  void clear() {
    catalog.clear();
  }

  @Test
  void isNoneWhereTheDatabaseIsWhatTheRecordsSay() {
    Ddl.create(RECORDS).run(database.dataSource());
    assertThat(drift().toString()).isEqualTo("The database is what the records say.");
    assertThat(Drift.atStart(database.dataSource(), RECORDS).isEmpty()).isTrue();
    assertThatCode(() -> drift().check()).doesNotThrowAnyException();
  }

  @Test
  void hasALineForEachDifference() {
    Ddl.create(RECORDS).run(database.dataSource());
    change();
    catalog.execute("alter table users alter name set default 'x'");
    catalog.execute("alter table users drop constraint users_age_check");
    catalog.execute("alter table users add constraint users_age_check check (age > 1)");
    assertThat(drift().lines())
        .containsExactly(
            "extra: no record has this table",
            "mood: the labels are [SAD, GLAD], the records say [SAD, HAPPY]",
            "posts: the foreign key posts_author_fkey is missing: foreign key (\"author\") references \"users\" (\"id\")",
            "users.age: it is bigint, the record says integer, it is nullable, the record says not null",
            "users.bio: it is storage main collate C, the record says storage external",
            "users.id: it is no identity, the record says generated always",
            "users.mood_2: the record does not have this column",
            "users.name: it is default 'x'::text, the record says default 'nobody'::text",
            "users.nick: the record does not have this column",
            "users: row-level security is forced, the record says enabled",
            "users: the check users_age_check is check (age > 1), the record says check (age > 0)",
            "users: the constraint users_id should be called users_pkey",
            "users: the exclusion users_name_excl is exclude using btree (upper(name) WITH =), the record says exclude using btree (lower(name) WITH =) where (name > 'b'::text)",
            "users: the index users_age_idx is missing: on \"users\" (\"age\")",
            "users: the policy elder should be called old",
            "users: the policy mine is using (age > 1), the record says using (name = CURRENT_USER)",
            "users: the policy new is missing: as restrictive for insert with check (name > 'a'::text)",
            "users: the record does not have the index nick: on \"users\" (\"nick\")",
            "users: the record does not have the policy extra: to \"pg_monitor\" using (true)",
            "users: the unique key users_name_key is missing: unique (\"name\")");
  }

  private void change() {
    catalog.execute(
        "alter table users drop constraint users_name_excl, add constraint users_name_excl"
            + " exclude using btree (upper(name) with =)");
    catalog.execute("alter table users drop constraint users_name_key");
    catalog.execute("alter table users alter age type bigint, alter age drop not null");
    catalog.execute("alter table users add nick text, add mood_2 mood");
    catalog.execute("alter table users rename constraint users_pkey to users_id");
    catalog.execute(
        "alter table users alter bio type text collate \"C\", alter bio set storage main");
    catalog.execute("drop index users_age_idx");
    catalog.execute("alter table users force row level security");
    catalog.execute("alter policy mine on users using (age > 1)");
    catalog.execute("alter policy old on users rename to elder");
    catalog.execute("drop policy new on users");
    catalog.execute("create policy extra on users to pg_monitor using (true)");
    catalog.execute("create index nick on users (nick)");
    catalog.execute("alter table users alter id drop identity");
    catalog.execute("alter type mood rename value 'HAPPY' to 'GLAD'");
    catalog.execute("alter table posts drop constraint posts_author_fkey");
    catalog.execute("create table extra (id int)");
  }

  @Test
  void comparesOnlyWhetherExpressionsAreThereAtStart() {
    Ddl.create(RECORDS).run(database.dataSource());
    catalog.execute("alter table users alter name set default 'x'");
    assertThat(drift().lines())
        .containsExactly(
            "users.name: it is default 'x'::text, the record says default 'nobody'::text");
    assertThat(Drift.atStart(database.dataSource(), RECORDS).isEmpty()).isTrue();
    catalog.execute("alter table users alter name drop default");
    catalog.execute("alter table users drop constraint users_age_check");
    assertThat(Drift.atStart(database.dataSource(), RECORDS).lines())
        .containsExactly(
            "users.name: it is without a default, the record says default 'nobody'",
            "users: the check users_age_check is missing: check (age > 0)");
  }

  @Test
  void throwsWhatIsDifferent() {
    Drift drift = drift();
    assertThatThrownBy(drift::check)
        .isInstanceOfSatisfying(
            DriftException.class, thrown -> assertThat(thrown.drift()).isSameAs(drift))
        .hasMessage(
            """
            The database is another than the records say:
              mood: the enum type is missing, or no column has it
              posts: the table is missing
              users: the table is missing""");
  }

  @Test
  void listsWhatRecordsCannotSayWithoutCallingItADifference() {
    Ddl.create(RECORDS).run(database.dataSource());
    catalog.execute("create view adults as select id from users where age > 17");
    assertThat(drift().isEmpty()).isTrue();
    assertThat(drift().inexpressible()).extracting(Object::toString).containsExactly("view adults");
  }

  @Test
  void asksOneQueryAtStart() {
    Ddl.create(RECORDS).run(database.dataSource());
    List<String> statements = new ArrayList<>();
    assertThat(Drift.atStart(recording(statements), RECORDS).isEmpty()).isTrue();
    assertThat(statements).hasSize(1);
  }

  @Test
  void comparesWhatItCanForAUserWhoMayOnlyRead() throws SQLException {
    Ddl.create(RECORDS).run(database.dataSource());
    catalog.execute("alter table users add nick text");
    try (Connection connection = database.dataSource().getConnection()) {
      connection.setReadOnly(true);
      assertThat(Drift.of(connection, RECORDS).lines())
          .containsExactly("users.nick: the record does not have this column");
    }
  }

  private static Drift drift() {
    return Drift.of(database.dataSource(), RECORDS);
  }

  /** Writes down what is prepared or created on connections of the database. */
  private static DataSource recording(List<String> statements) {
    return proxy(
        DataSource.class,
        database.dataSource(),
        (method, connection) ->
            connection instanceof Connection
                ? proxy(
                    Connection.class,
                    connection,
                    (called, result) -> {
                      if (result instanceof java.sql.Statement) {
                        statements.add(called);
                      }
                      return result;
                    })
                : connection);
  }

  /** What becomes of a result. */
  private interface Result {
    Object of(String method, Object result);
  }

  private static <T> T proxy(Class<T> type, Object target, Result result) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) ->
                result.of(method.getName(), method.invoke(target, arguments))));
  }

  @Test
  void reportsNothingWhereRecordsHaveTheWordsThatPostgresqlPrints() {
    catalog.execute("create table pets (kind varchar(9) default upper('a') || 'b')");
    catalog.execute("alter table pets add constraint pets_check check (kind in ('AB', 'C'))");
    String printed =
        catalog
            .lines(
                "select pg_get_expr(conbin, conrelid) from pg_constraint where conname = 'pets_check'")
            .get(0);
    DatabaseDefinition pulled =
        SchemaText.parse(
            """
            table pets
              kind varchar(9) default (upper('a'::text) || 'b'::text)
              check pets_check: %s
            """
                .formatted(printed));
    DatabaseDefinition written =
        SchemaText.parse(
            """
            table pets
              kind varchar(9) default upper('a') || 'b'
              check pets_check: kind in ('AB', 'C')
            """);
    DatabaseDefinition other =
        SchemaText.parse(
            """
            table pets
              kind varchar(9) default upper('a') || 'c'
              check pets_check: kind in ('AB', 'D')
            """);
    assertThat(pets(pulled)).isEmpty();
    assertThat(pets(written)).isEmpty();
    assertThat(pets(other)).hasSize(2);
  }

  private static List<String> pets(DatabaseDefinition records) {
    return Drift.of(database.dataSource(), records).lines().stream()
        .filter(line -> line.startsWith("pets"))
        .toList();
  }
}
