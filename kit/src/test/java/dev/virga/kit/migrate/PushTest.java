package dev.virga.kit.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.ddl.RoutineStatements;
import dev.virga.kit.ddl.ScriptException;
import dev.virga.kit.ddl.TriggerStatements;
import dev.virga.kit.diff.Decisions;
import dev.virga.kit.drift.Drift;
import dev.virga.kit.plan.Danger;
import dev.virga.kit.plan.Plan;
import dev.virga.kit.plan.Statement;
import dev.virga.kit.schema.ColumnName;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.ObjectName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.kit.testing.Catalog;
import dev.virga.kit.testing.Pool;
import dev.virga.kit.testing.RandomSchema;
import dev.virga.kit.testing.SchemaText;
import dev.virga.schema.RoutineDefinition;
import dev.virga.schema.SchemaObject;
import dev.virga.schema.TriggerDefinition;
import dev.virga.schema.ViewDefinition;
import dev.virga.testing.TestDatabase;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A database becomes what the records say, and loses nothing without a yes. */
final class PushTest {
  private static final DatabaseDefinition USERS =
      SchemaText.parse(
          """
          table users
            id bigint not null always
            name text not null default 'nobody'
            primary key users_pkey (id)
            check users_name_check: name in ('nobody', 'somebody')
          """);

  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  private static HikariDataSource pool;
  private static Catalog catalog;

  @BeforeAll
  static void open() {
    pool = Pool.of(database.jdbcUrl(), 3);
    catalog = new Catalog(pool);
  }

  @AfterAll
  static void close() {
    pool.close();
  }

  @AfterEach
  void clear() {
    catalog.clear();
  }

  @Test
  void createsWhatIsMissing() {
    assertThat(push(USERS).plan(pool).sql())
        .isEqualTo(
            """
            create table "users" (
              "id" bigint generated always as identity not null,
              "name" text default 'nobody'::text not null,
              constraint "users_pkey" primary key ("id"),
              constraint "users_name_check" check (name = ANY (ARRAY['nobody'::text, 'somebody'::text]))
            );
            """);
    assertThat(catalog.tables()).isEmpty();
    push(USERS).run(pool);
    assertThat(catalog.tables()).containsExactly("users");
    checkNothingLeft(USERS);
  }

  @Test
  void doesNothingWhereNothingIsDifferent() {
    Ddl.create(USERS).run(pool);
    assertThat(push(USERS).run(pool).isEmpty()).isTrue();
  }

  @Test
  void refusesWhatIsLostWithoutAYes() {
    Ddl.create(USERS).run(pool);
    catalog.execute("alter table users add bio text");
    catalog.execute("create table old (id int)");
    catalog.execute("insert into users (bio) values ('hello')");
    catalog.execute("insert into old values (1)");
    assertThatThrownBy(() -> push(USERS).run(pool))
        .isInstanceOfSatisfying(
            NotAllowedException.class,
            refused ->
                assertThat(refused.dangers())
                    .extracting(Danger::name)
                    .containsExactlyInAnyOrder("drop:users.bio", "drop:old"));
    assertThat(catalog.tables()).containsExactly("old", "users");
    push(USERS).allow("drop:users.bio").allow("drop:old").run(pool);
    assertThat(catalog.tables()).containsExactly("users");
    checkNothingLeft(USERS);
  }

  @Test
  void takesDecisions() {
    Ddl.create(USERS).run(pool);
    catalog.execute("alter table users rename name to called");
    catalog.execute("insert into users (called) values ('somebody')");
    push(USERS)
        .decide(
            Decisions.none()
                .renameColumn(new ColumnName(QualifiedName.of("users"), "called"), "name"))
        .run(pool);
    assertThat(catalog.lines("select name from users")).containsExactly("somebody");
    checkNothingLeft(USERS);
  }

  @Test
  void renamesWhatTheRecordsSayWasCalledOtherwise() {
    Ddl.create(USERS).run(pool);
    catalog.execute("insert into users (name) values ('somebody')");
    DatabaseDefinition members =
        SchemaText.parse(
            """
            table members
              id bigint not null always
              called text not null default 'nobody'
              primary key members_pkey (id)
              check members_called_check: called in ('nobody', 'somebody')
              renamed table users to members
              renamed column name to called
            """);
    push(members).run(pool);
    assertThat(catalog.lines("select called from members")).containsExactly("somebody");
    checkNothingLeft(members);
  }

  @Test
  void countsWhatWouldBeLost() {
    Ddl.create(USERS).run(pool);
    catalog.execute("alter table users add bio text");
    catalog.execute("insert into users (bio) values ('hello'), (null)");
    assertThatThrownBy(() -> push(USERS).run(pool))
        .hasMessageContaining("drop:users.bio: the values of the column are lost (1 row)");
  }

  @Test
  void leavesWhatRecordsCannotSay() {
    Ddl.create(USERS).run(pool);
    catalog.execute("create view names as select name from users");
    catalog.execute("create statistics of_names on id, name from users");
    catalog.execute("create schema theirs; create table theirs.t (id int)");
    assertThat(push(USERS).run(pool).isEmpty()).isTrue();
    assertThat(catalog.tables()).containsExactly("theirs.t", "users");
  }

  @Test
  void usesALabelThatIsNew() {
    DatabaseDefinition before =
        SchemaText.parse("enum mood: SAD\ntable t\n  mood \"mood\" not null default 'SAD'");
    DatabaseDefinition after =
        SchemaText.parse(
            "enum mood: SAD, HAPPY\ntable t\n  mood \"mood\" not null default 'HAPPY'");
    Ddl.create(before).run(pool);
    push(after).run(pool);
    checkNothingLeft(after);
  }

  @Test
  void undoesAllWhereAStatementFails() {
    Ddl.create(USERS).run(pool);
    catalog.execute("insert into users (name) values ('nobody'), ('nobody')");
    DatabaseDefinition unique =
        SchemaText.parse(
            """
            table users
              id bigint not null always
              name text not null default 'nobody'
              age integer
              primary key users_pkey (id)
              unique users_name_key (name)
            """);
    assertThatThrownBy(() -> push(unique).allow("unique:users_name_key").run(pool))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("users_name_key")
        .hasMessageContaining("in this statement");
    checkNothingLeft(USERS);
  }

  @Test
  void waitsForAnother() {
    CompletableFuture<Plan> first = CompletableFuture.supplyAsync(() -> push(USERS).run(pool));
    Plan second = push(USERS).run(pool);
    assertThat(first.join().isEmpty()).isNotEqualTo(second.isEmpty());
  }

  @Test
  void bringsRandomSchemasToRandomSchemas() {
    for (long seed = 1; seed <= 20; seed++) {
      Random random = new Random(seed);
      catalog.clear();
      DatabaseDefinition before = RandomSchema.of(random);
      Ddl.create(before).run(pool);
      DatabaseDefinition after = withoutConversions(random, before);
      dropUndeclared(before, after);
      Push push = push(after);
      for (Danger danger : push.plan(pool).dangers()) {
        push = push.allow(danger.name());
      }
      push.run(pool);
      assertThat(Drift.of(pool, after).lines()).as("seed %s", seed).isEmpty();
    }
  }

  @Test
  void tellsWhatPostgresqlRefuses() {
    catalog.execute("create table t (id bigint); create view somebody_elses as select id from t");

    assertThatThrownBy(() -> push(SchemaText.parse("table t\n  id integer\n")).run(pool))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("cannot alter type of a column used by a view")
        .hasMessageContaining("alter table \"t\"");
    assertThat(push(SchemaText.parse("table t\n  id bigint\n")).plan(pool).isEmpty()).isTrue();
  }

  @Test
  void renamesWhatThereIsBesideTables() {
    catalog.execute(
        """
        create sequence a;
        select nextval('a'), nextval('a');
        create domain d as text;
        create table t (id bigint not null default nextval('a'), d d);
        create view v as select id from t;
        """);
    Push push =
        push(
            SchemaText.parse(
                """
                sequence b | renamed a
                domain e | as text | renamed d
                table t
                  id bigint not null default nextval('b')
                  d "e"
                view w | renamed v
                  select id from t
                """));

    assertThat(push.plan(pool).statements())
        .extracting(Statement::sql)
        .containsExactlyInAnyOrder(
            "alter sequence \"a\" rename to \"b\"",
            "alter domain \"d\" rename to \"e\"",
            "alter view \"v\" rename to \"w\"",
            "alter table \"t\" alter column \"id\" set default nextval('b'::regclass)");
    push.run(pool);
    assertThat(catalog.lines("select nextval('b')")).containsExactly("3");
    assertThat(push.plan(pool).isEmpty()).isTrue();
  }

  /** What is declared no more belongs to somebody else, and would stand in the way. */
  private static void dropUndeclared(DatabaseDefinition before, DatabaseDefinition after) {
    Set<ObjectName> declared =
        after.objects().stream().map(ObjectName::of).collect(Collectors.toUnmodifiableSet());
    for (SchemaObject object : before.objects()) {
      if (!declared.contains(ObjectName.of(object))) {
        if (object instanceof ViewDefinition view) {
          catalog.execute("drop %s if exists %s cascade".formatted(view.kind(), view.name()));
        } else if (object instanceof TriggerDefinition trigger) {
          catalog.execute(TriggerStatements.drop(trigger));
        } else if (object instanceof RoutineDefinition routine) {
          catalog.execute(RoutineStatements.drop(routine));
        }
      }
    }
  }

  /**
   * A schema that the one that is there can become without being told how. Where it has no tables
   * in one of the schemas, those that are there would be somebody else's.
   */
  private static DatabaseDefinition withoutConversions(Random random, DatabaseDefinition before) {
    while (true) {
      DatabaseDefinition after = RandomSchema.of(random);
      if (!after.schemas().containsAll(before.schemas())) {
        continue;
      }
      try {
        push(after).plan(pool);
        return after;
      } catch (dev.virga.kit.diff.InvalidDecisionException e) {
        // Another one.
      }
    }
  }

  private static Push push(DatabaseDefinition records) {
    return Push.of(records);
  }

  private static void checkNothingLeft(DatabaseDefinition records) {
    assertThat(Drift.of(pool, records).lines()).isEmpty();
    assertThat(push(records).plan(pool).isEmpty()).isTrue();
  }
}
