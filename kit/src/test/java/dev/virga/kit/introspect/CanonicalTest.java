package dev.virga.kit.introspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.diff.Decisions;
import dev.virga.kit.diff.Diff;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.kit.testing.Catalog;
import dev.virga.kit.testing.Pool;
import dev.virga.kit.testing.RandomSchema;
import dev.virga.kit.testing.SchemaText;
import dev.virga.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What records make of a database is no difference from them, whatever words they are in. */
final class CanonicalTest {
  private static final Path FIXTURES = Path.of("src/test/resources/plans");

  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  private static HikariDataSource pool;
  private static Catalog catalog;

  private Connection connection;

  @BeforeAll
  static void open() {
    pool = Pool.of(database.jdbcUrl(), 2);
    catalog = new Catalog(pool);
  }

  @AfterAll
  static void close() {
    pool.close();
  }

  @BeforeEach
  void connect() throws SQLException {
    connection = pool.getConnection();
  }

  @AfterEach
  void disconnect() throws SQLException {
    connection.close();
    catalog.clear();
  }

  @Test
  void isWhatEachFixtureMakes() throws IOException {
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      Map<DatabaseDefinition, Path> schemas = new LinkedHashMap<>();
      folders
          .sorted()
          .flatMap(folder -> Stream.of(folder.resolve("a.txt"), folder.resolve("b.txt")))
          .forEach(file -> schemas.putIfAbsent(SchemaText.parse(read(file)), file));
      schemas.forEach((schema, file) -> checkNoDifference(schema, file.toString()));
    }
  }

  @Test
  void isWhatRandomSchemasMake() {
    for (long seed = 1; seed <= 25; seed++) {
      checkNoDifference(RandomSchema.of(new Random(seed)), "seed " + seed);
    }
  }

  @Test
  void seesThroughTheWordsOfExpressionsAndTypes() {
    DatabaseDefinition asPrinted =
        SchemaText.parse(
            """
            enum mood: SAD, HAPPY
            table people
              id bigint not null
              state text not null default 'new'::text
              mood "mood" not null default 'SAD'::mood
              seen timestamptz not null default now()
              name varchar(20)
              check people_id_check: (id > 0) AND (id < 100)
              check people_state_check: state = ANY (ARRAY['new'::text, 'old'::text])
            """);
    DatabaseDefinition asWritten =
        SchemaText.parse(
            """
            enum mood: SAD, HAPPY
            table people
              id int8 not null
              state text not null default ('new')
              mood "mood" not null default 'SAD'
              seen timestamp with time zone not null default now ( )
              name character varying ( 20 )
              check people_state_check: "state" in ('new', 'old')
              check people_id_check: id > 0 and id < 100
            """);
    Ddl.create(asWritten).run(pool);
    assertThat(Canonical.of(connection, asWritten).tables().get(0).checks())
        .isEqualTo(asPrinted.tables().get(0).checks());
    checkSame(asWritten);
    checkSame(asPrinted);
  }

  @Test
  void takesTheNameOfTheDefaultSchemaForTheDefaultSchema() {
    DatabaseDefinition explicit =
        SchemaText.parse(
            """
            enum public.mood: SAD, HAPPY
            enum other.mood: GOOD
            table public.people
              id bigint not null
              mood "public"."mood" default 'SAD'::public.mood
              primary key people_pkey (id)
            table other.pets
              owner bigint not null
              mood "other"."mood" default 'GOOD'::other.mood
              foreign key pets_owner_fkey (owner) references public.people (id)
            """);
    catalog.execute("drop schema public cascade");
    Ddl.create(explicit).run(pool);
    checkSame(explicit);
  }

  @Test
  void seesADifferenceThatIsOne() {
    DatabaseDefinition small =
        SchemaText.parse("table t\n  a integer not null default 1\n  check c: a < 5");
    DatabaseDefinition large =
        SchemaText.parse("table t\n  a integer not null default 2\n  check c: a < 6");
    Ddl.create(small).run(pool);
    assertThat(
            Diff.between(
                Introspection.of(connection, large).database(),
                Canonical.of(connection, large),
                Decisions.none()))
        .hasSize(3);
  }

  @Test
  void saysWhichStatementTheDatabaseRefuses() {
    DatabaseDefinition wrong = SchemaText.parse("table t\n  a integer\n  check c: a < nothing()");
    assertThatThrownBy(() -> Canonical.of(connection, wrong))
        .isInstanceOf(IntrospectionException.class)
        .hasMessageContaining("function nothing() does not exist")
        .hasMessageContaining("create table \"t\"");
    assertThat(catalog.schemas()).containsExactly("schema public");
  }

  @Test
  void leavesAnOpenTransactionAsItWas() throws SQLException {
    connection.setAutoCommit(false);
    connection.createStatement().execute("create table kept (id bigint)");
    Canonical.of(connection, SchemaText.parse("table t\n  a integer"));
    connection.commit();
    assertThat(catalog.tables()).containsExactly("kept");
  }

  private void checkNoDifference(DatabaseDefinition schema, String what) {
    catalog.clear();
    Ddl.create(schema).run(pool);
    List<String> before = catalog.everything();
    assertThat(
            Diff.between(
                Introspection.of(connection, schema).database(),
                Canonical.of(connection, schema),
                Decisions.none()))
        .as(what)
        .isEmpty();
    assertThat(catalog.everything()).as(what).isEqualTo(before);
  }

  private void checkSame(DatabaseDefinition schema) {
    Introspection live = Introspection.of(connection, schema);
    assertThat(Diff.between(live.database(), Canonical.of(connection, schema), Decisions.none()))
        .isEmpty();
    assertThat(live.inexpressible()).isEmpty();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
