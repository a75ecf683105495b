package benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compared does the same. */
@TestInstance(Lifecycle.PER_CLASS)
class LibrariesTest {
  private final Server server = started();
  private final HikariDataSource pool = server.connectHere();
  private final Library jdbc = new JdbcLibrary(pool);
  private final Reading join = new JoinReading(pool);

  private static Server started() {
    try {
      return Server.start(Scale.SMALL);
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeAll
  void readsSomething() throws SQLException {
    assertEquals(1000, jdbc.users().size());
    assertEquals(100, jdbc.customers().size());
    assertEquals(20, jdbc.search(new Filter(null, 10, "Post 1")).size());
    assertEquals(5, jdbc.totals(7, 5).size());
    assertEquals(10, join.posts(7, 3).get(2).posts().size());
    assertEquals(3, join.feeds(7, 3).get(2).posts().get(9).comments().size());
  }

  @AfterAll
  void stop() throws IOException {
    pool.close();
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Libraries.VIRGA,
        Libraries.SPRING,
        Libraries.QUERYDSL,
        Libraries.JOOQ,
        Libraries.JDBI,
        Libraries.MYBATIS,
        Libraries.HIBERNATE
      })
  void readsTheSame(String name) throws Exception {
    try (Library library = Libraries.open(name, pool)) {
      assertEquals(jdbc.findOne("user7@example.org"), library.findOne("user7@example.org"));
      assertEquals(jdbc.findOne("nobody"), library.findOne("nobody"));
      assertEquals(jdbc.users(), library.users());
      assertEquals(jdbc.customers(), library.customers());
      for (Filter filter :
          List.of(
              new Filter(null, null, null),
              new Filter(7L, 10, null),
              new Filter(null, 10, "Post 1"),
              new Filter(7L, null, "Post"))) {
        assertEquals(jdbc.search(filter), library.search(filter), filter.toString());
      }
      assertEquals(jdbc.totals(7, 5), library.totals(7, 5));
      assertEquals(jdbc.levels(), library.levels());
      assertEquals(
          jdbc.overview("user7@example.org", "user8@example.org", 8),
          library.overview("user7@example.org", "user8@example.org", 8));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Libraries.JDBC,
        Libraries.VIRGA,
        Libraries.SPRING,
        Libraries.QUERYDSL,
        Libraries.JOOQ,
        Libraries.JDBI,
        Libraries.MYBATIS,
        Libraries.HIBERNATE
      })
  void writesTheSame(String name) throws Exception {
    execute("truncate events restart identity");
    execute("update counters set hits = 0");
    try (Library library = Libraries.open(name, pool)) {
      Event event = library.insert(new Rain("rain", 7));
      assertEquals("rain 7", event.name() + " " + event.weight());
      assertEquals(1, library.update(new Hits(3, 30)));
      assertEquals(1, library.upsert("counter4", 40));
      assertEquals(1, library.upsert(name, 50));
      assertEquals(
          2000,
          library.insertAll(
              IntStream.range(0, 2000).mapToObj(i -> new Rain("many", i % 10)).toList()));
      assertEquals(
          100,
          library.updateAll(
              IntStream.rangeClosed(101, 200).mapToObj(i -> new Hits(i, i)).toList()));
      assertEquals(31, library.count(3).weight());
    }
    assertEquals(1, number("select count(*) from events where name = 'rain' and weight = 7"));
    assertEquals(9000, number("select sum(weight) from events where name = 'many'"));
    assertEquals(1, number("select count(*) from events where name = 'counted' and weight = 31"));
    assertEquals(31, number("select hits from counters where id = 3"));
    assertEquals(40, number("select hits from counters where name = 'counter4'"));
    assertEquals(50, number("select hits from counters where name = '" + name + "'"));
    assertEquals(15050, number("select sum(hits) from counters where id between 101 and 200"));
    assertEquals(15050 + 31 + 40 + 50, number("select sum(hits) from counters"));
    execute("delete from counters where name = '" + name + "'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Libraries.JDBC_JSON,
        Libraries.JDBC_STATEMENTS,
        Libraries.VIRGA,
        Libraries.JOOQ,
        Libraries.HIBERNATE
      })
  void nestsTheSame(String name) throws Exception {
    try (Reading reading = Libraries.reading(name, pool)) {
      assertEquals(join.posts(7, 3), reading.posts(7, 3));
      assertEquals(join.feeds(7, 3), reading.feeds(7, 3));
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long number(String sql) throws SQLException {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
