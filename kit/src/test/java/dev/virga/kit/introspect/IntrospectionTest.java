package dev.virga.kit.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.kit.ddl.Constraint;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.ddl.IndexStatements;
import dev.virga.kit.ddl.PolicyStatements;
import dev.virga.kit.diff.Decisions;
import dev.virga.kit.diff.Diff;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.schema.ObjectName;
import dev.virga.kit.schema.QualifiedName;
import dev.virga.kit.testing.Catalog;
import dev.virga.kit.testing.SchemaText;
import dev.virga.schema.ColumnForm;
import dev.virga.schema.ColumnStorage;
import dev.virga.schema.Compression;
import dev.virga.schema.ComputedDefinition;
import dev.virga.schema.ComputedDefinition.Storage;
import dev.virga.schema.TableDefinition;
import dev.virga.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A database is read as records would say it, and what they cannot say is listed. */
final class IntrospectionTest {
  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  private final Catalog catalog = new Catalog(database.dataSource());
  private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    connection = database.dataSource().getConnection();
  }

  @AfterEach
  void disconnect() throws SQLException {
    connection.close();
    catalog.clear();
  }

  @Test
  void readsTables() {
    DatabaseDefinition schema =
        SchemaText.parse(
            """
            enum mood: SAD, it's
            enum blog.level: LOW
            table users
              id bigint not null always
              Name varchar(20) not null default 'x'::character varying
              mood "mood"
              level "blog"."level"
              at timestamptz(3) not null default now()
              primary key users_pkey (id)
              unique one_name (Name, mood)
              index by_mood (mood, Name)
              check short: length(("Name")::text) < 10
            table blog.posts
              id integer not null by default
              author bigint not null
              price numeric(10,2)
              foreign key posts_author_fkey (author) references users (id) on delete cascade on update restrict
            """);
    Ddl.create(schema).run(database.dataSource());
    Introspection live = Introspection.of(connection);
    assertThat(Diff.between(live.database(), schema, Decisions.none())).isEmpty();
    assertThat(live.inexpressible()).isEmpty();
    assertThat(live.database().tables())
        .usingRecursiveComparison()
        .ignoringFields("record")
        .isEqualTo(schema.tables());
    assertThat(live.database().tables().get(0).record()).isEqualTo("the table users");
  }

  @Test
  void readsTheSchemasOfRecordsAlone() {
    catalog.execute("create schema theirs; create schema ours");
    catalog.execute("create table theirs.a (id int); create table ours.b (id int)");
    catalog.execute("create table c (id int)");
    DatabaseDefinition records = SchemaText.parse("table ours.z\n  id integer");
    assertThat(Introspection.of(connection, records).database().tables())
        .extracting("record")
        .containsExactly("the table c", "the table ours.b");
  }

  @Test
  void writesWhatRecordsDoNotSay() {
    catalog.execute(
        """
        create type unused as enum ('A');
        create domain short as varchar(5) check (value <> '');
        create function touch() returns trigger language plpgsql as 'begin return new; end';
        create table t (id int primary key);
        create trigger touched before update on t for each row execute function touch();
        create policy mine on t for select using (id > 0);
        create type spread as range (subtype = double precision, subtype_diff = float8mi);
        create aggregate total(numeric) (sfunc = numeric_add, stype = numeric, initcond = '0', parallel = safe);
        create aggregate top(integer) (sfunc = int4larger, stype = integer, combinefunc = int4larger, sortop = >);
        create table days (id int, at date, note text) partition by range (at);
        create schema old;
        create table old.days_2025 partition of days for values from ('2025-01-01') to ('2026-01-01');
        create table days_2026 partition of days (note default 'new' not null, constraint odd check (id > 1))
          for values from ('2026-01-01') to ('2027-01-01');
        create index days_2026_note on days_2026 (note);
        create table days_rest partition of days default partition by hash (id);
        create table days_rest_0 partition of days_rest for values with (modulus 1, remainder 0);
        alter table t disable trigger touched;
        alter table t replica identity full;
        comment on schema old is 'by and by';
        comment on type unused is 'by nobody';
        comment on function touch() is 'sets nothing';
        comment on trigger touched on t is 'often';
        comment on policy mine on t is 'yours';
        comment on constraint t_pkey on t is 'the key';
        comment on constraint short_check on domain short is 'not empty';
        """);
    Introspection live = Introspection.of(connection);
    assertThat(live.inexpressible())
        .extracting(Inexpressible::toString)
        .containsExactly(
            "schema old",
            "enum type unused: used by no column of a table",
            "range type spread",
            "partition old.days_2025: of days FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')",
            "partition days_rest: of days DEFAULT, partitioned by HASH (id)",
            "partition days_rest_0: of days_rest FOR VALUES WITH (modulus 1, remainder 0)",
            "partition days_2026: its column note is default 'new'::text",
            "partition days_2026: its column note is not null",
            "partition days_2026: has the constraint odd",
            "partition days_2026: has the index days_2026_note",
            "aggregate total(numeric)",
            "aggregate top(integer)",
            "trigger t.touched: disable",
            "replica identity t: full",
            "comment type unused: by nobody",
            "comment constraint short_check on domain short: not empty",
            "comment function touch(): sets nothing",
            "comment constraint t_pkey on t: the key",
            "comment trigger touched on t: often",
            "comment policy mine on t: yours",
            "comment schema old: by and by");
    assertThat(live.database().tables().get(0).partitioning().orElseThrow().partitions())
        .extracting("name")
        .containsExactly("days_2026");
    catalog.clear();
    Export.of(live).run(database.dataSource());
    Introspection again = Introspection.of(connection);
    assertThat(again.inexpressible()).containsExactlyInAnyOrderElementsOf(live.inexpressible());
    assertThat(again.database()).isEqualTo(live.database());
  }

  @Test
  void listsWhatIsBesideTables() {
    catalog.execute(
        """
        create sequence counter increment 5;
        create type unused as enum ('A');
        create domain short as varchar(5) check (value <> '');
        create type pair as (a int, b text);
        create table t (id serial primary key, email text);
        create view v as select id from t;
        create materialized view m as select id from t;
        create unique index m_id on m (id);
        create function touch() returns trigger language plpgsql as 'begin return new; end';
        create trigger touched before update on t for each row execute function touch();
        create rule quiet as on delete to t do instead nothing;
        alter table t enable row level security;
        create policy mine on t for select to public using (id > 0);
        comment on table t is 'it''s a table';
        comment on column t.email is 'where to write';
        create statistics stats on id, email from t;
        create table parts (id int, at date) partition by range (date_trunc('month', at::timestamp));
        create table parts_2026 partition of parts for values from ('2026-01-01') to ('2027-01-01');
        create table child () inherits (t);
        """);
    Introspection live = Introspection.of(connection);
    assertThat(live.inexpressible())
        .extracting(Inexpressible::toString)
        .containsExactly(
            "enum type unused: used by no column of a table",
            "table parts: partitioned by RANGE (date_trunc('month'::text, (at)::timestamp without time zone))",
            "owner of a sequence t_id_seq: t.id",
            "partition parts_2026: of parts FOR VALUES FROM ('2026-01-01 00:00:00') TO ('2027-01-01 00:00:00')",
            "inheritance child: inherits from t",
            "statistics public.stats",
            "rule t.quiet");
    assertThat(live.database().objects())
        .extracting(object -> ObjectName.of(object).toString())
        .containsExactly(
            "sequence counter",
            "sequence t_id_seq",
            "domain short",
            "composite type pair",
            "function touch()",
            "view m",
            "view v",
            "trigger t.touched");
    assertThat(live.database().tables()).extracting("name").containsExactly("child", "parts", "t");
    TableDefinition t = live.database().tables().get(2);
    assertThat(PolicyStatements.of(t))
        .containsExactly(
            "create policy \"mine\" on \"t\" for select using (id > 0)",
            "alter table \"t\" enable row level security");
    assertThat(t.comment()).contains("it's a table");
    assertThat(t.columns().get(1).comment()).contains("where to write");
  }

  @Test
  void readsWhatIsBesideTables() {
    DatabaseDefinition schema =
        SchemaText.parse(
            """
            enum mood: SAD, OK
            extension citext
            extension hstore | in other
            sequence numbers | as integer | start 1000 increment 5 maxvalue 9000 cache 3 cycle | comment Counts
            sequence other.down | start -1 increment -1
            domain Email | as varchar(40) | collate C | default 'x'::character varying | not null | comment Where
              check b: length((VALUE)::text) < 100
              check "a": (VALUE)::text ~~ '%@%'::text
            domain other.moods | as "mood"[]
            domain other.of_email | as "Email"
            table users
              id bigint not null
              email "Email"
              emails "other"."of_email"[]
              mood "mood"
            view ids | with check_option = local, security_barrier = true | comment Ids
              SELECT id
                 FROM users
                WHERE (id > 0)
            materialized view other.stats | with fillfactor = 70
              SELECT count(*) AS number
                 FROM users
              unique index stats_number_idx (number)
            """);
    Ddl.create(schema).run(database.dataSource());
    Introspection live = Introspection.of(connection);
    assertThat(Diff.between(live.database(), schema, Decisions.none())).isEmpty();
    assertThat(live.inexpressible()).isEmpty();
    assertThat(live.database().objects()).hasSize(9);
  }

  @Test
  void leavesAloneWhatNobodyDeclares() {
    catalog.execute(
        "create extension citext; create sequence a; create sequence b; create view v as select 1;"
            + " create domain d as text");
    Introspection live = Introspection.of(connection, SchemaText.parse("sequence a | start 5"));
    assertThat(live.database().objects())
        .extracting(object -> ObjectName.of(object).toString())
        .containsExactly("sequence a");
    assertThat(live.inexpressible())
        .extracting(Inexpressible::toString)
        .containsExactly("extension citext", "domain d", "sequence b", "view v");
  }

  @Test
  void listsWhatIsSpecialAboutColumnsConstraintsAndIndexes() {
    catalog.execute(
        """
        create schema x;
        create collation x.english (locale = 'C');
        create unlogged table t (
          id int generated always as identity (start 10 increment 2) primary key,
          a int,
          b text storage main compression pglz collate "C",
          c int generated always as (a * 2) stored,
          u int,
          r int,
          e text collate x.english,
          constraint u_nulls unique nulls not distinct (u),
          constraint u_late unique (a) deferrable,
          constraint u_more unique (r) include (b),
          constraint positive check (a > 0) no inherit,
          constraint apart exclude using btree (a with =, lower(b) with =) where (a > 0) deferrable,
          constraint loose_apart exclude using btree (a with =) with (fillfactor = 50),
          constraint self foreign key (r) references t (id) deferrable
        );
        create index plain on t (a, b);
        create index backwards on t (a desc);
        create index partial on t (a) where a > 5;
        create index computed on t (lower(b));
        create index other_method on t using hash (a);
        create index patterns on t (b text_pattern_ops);
        create index covering on t (a) include (b);
        create index loose on t (a) with (fillfactor = 50);
        create index summary on t using brin (a) with (pages_per_range = 8, autosummarize);
        create unique index one on t (b);
        create unique index few on t (lower(b)) nulls not distinct where a > 5;
        """);
    Introspection live = Introspection.of(connection);
    assertThat(live.inexpressible())
        .extracting(Inexpressible::toString)
        .containsExactlyInAnyOrder(
            "schema x",
            "table t: unlogged",
            "column t.e: collate x.english",
            "constraint t.positive: no inherit",
            "constraint t.loose_apart: EXCLUDE USING btree (a WITH =) WITH (fillfactor='50')");
    TableDefinition t = live.database().tables().get(0);
    assertThat(t.columns().get(2).form())
        .contains(
            new ColumnForm(
                Optional.of("C"), Optional.of(ColumnStorage.MAIN), Optional.of(Compression.PGLZ)));
    assertThat(t.columns().get(0).sequence().orElseThrow().sql()).isEqualTo("start 10 increment 2");
    assertThat(t.uniqueKeys())
        .extracting(Constraint::unique)
        .containsExactly(
            "constraint \"u_late\" unique (\"a\") deferrable",
            "constraint \"u_more\" unique (\"r\") include (\"b\")",
            "constraint \"u_nulls\" unique nulls not distinct (\"u\")");
    assertThat(t.foreignKeys())
        .extracting(Constraint::foreignKey)
        .containsExactly(
            "constraint \"self\" foreign key (\"r\") references \"t\" (\"id\") deferrable");
    assertThat(t.exclusions())
        .extracting(Constraint::exclusion)
        .containsExactly(
            "constraint \"apart\" exclude using btree (a WITH =, lower(b) WITH =) where (a > 0) deferrable");
    assertThat(t.indexes())
        .extracting(index -> IndexStatements.create(QualifiedName.of(t), index))
        .containsExactlyInAnyOrder(
            "create index \"plain\" on \"t\" (\"a\", \"b\")",
            "create index \"backwards\" on \"t\" (a DESC)",
            "create index \"partial\" on \"t\" (\"a\") where a > 5",
            "create index \"computed\" on \"t\" (lower(b))",
            "create index \"other_method\" on \"t\" using hash (\"a\")",
            "create index \"patterns\" on \"t\" (b text_pattern_ops)",
            "create index \"covering\" on \"t\" (\"a\") include (\"b\")",
            "create index \"loose\" on \"t\" (\"a\") with (fillfactor = 50)",
            "create index \"summary\" on \"t\" using brin (\"a\") with (autosummarize = true, pages_per_range = 8)",
            "create unique index \"one\" on \"t\" (\"b\")",
            "create unique index \"few\" on \"t\" (lower(b)) nulls not distinct where a > 5");
    assertThat(live.database().tables().get(0).columns().get(3).computed())
        .contains(new ComputedDefinition("a * 2", Storage.STORED));
  }

  @Test
  void givesStatementsThatMakeWhatIsListedAgain() {
    catalog.execute(
        """
        create type pair as (a int, b text);
        create table t (id serial, email text);
        create index partial on t (email) where id > 5;
        create function touch() returns trigger language plpgsql as 'begin return new; end';
        create trigger touched before update on t for each row execute function touch();
        alter table t enable row level security;
        create policy mine on t for insert to public with check (id > 0);
        comment on column t.email is 'it''s';
        """);
    Introspection live = Introspection.of(connection);
    List<String> before = catalog.everything();
    catalog.clear();
    for (Inexpressible.Phase phase : Inexpressible.Phase.values()) {
      if (phase == Inexpressible.Phase.WITH_TABLES) {
        Ddl.create(live.database()).run(database.dataSource());
      }
      live.inexpressible().stream()
          .filter(each -> each.phase() == phase)
          .forEach(each -> catalog.execute(each.statement().orElseThrow()));
    }
    assertThat(catalog.everything()).isEqualTo(before);
    assertThat(Introspection.of(connection)).isEqualTo(live);
  }

  @Test
  void leavesOutTheHistoryOfFlyway() {
    catalog.execute("create table flyway_schema_history (installed_rank int primary key)");
    Introspection live = Introspection.of(connection);
    assertThat(live.database().tables()).isEmpty();
    assertThat(live.inexpressible()).isEmpty();
  }
}
