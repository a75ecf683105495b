package benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The tasks of {@link Library}, each with each library. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
public class Tasks {
  private static final int MANY = 10_000;

  @Param({
    Libraries.JDBC,
    Libraries.VIRGA,
    Libraries.SPRING,
    Libraries.QUERYDSL,
    Libraries.JOOQ,
    Libraries.JDBI,
    Libraries.MYBATIS,
    Libraries.HIBERNATE
  })
  private String library = Libraries.JDBC;

  private final HikariDataSource pool = Server.connect();
  private final List<Rain> rain =
      IntStream.range(0, MANY).mapToObj(i -> new Rain("event " + i, i % 100)).toList();
  private final List<Hits> hits =
      IntStream.rangeClosed(1, MANY).mapToObj(i -> new Hits(i, i % 1000)).toList();
  private Library used = new JdbcLibrary(pool);

  /** Opens the library, on tables as they were at first. */
  @Setup(Level.Trial)
  public void open() throws SQLException {
    used = Libraries.open(library, pool);
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("truncate events");
      statement.execute("vacuum counters");
    }
  }

  /** Disconnects. */
  @TearDown(Level.Trial)
  public void close() throws Exception {
    used.close();
    pool.close();
  }

  /** One row by a unique key. */
  @Benchmark
  public Optional<User> findOne() throws SQLException {
    return used.findOne(email());
  }

  /** 1,000 rows of five columns. */
  @Benchmark
  public List<User> rows1000() throws SQLException {
    return used.users();
  }

  /** 10,000 rows of twelve columns. */
  @Benchmark
  public List<Customer> rows10000() throws SQLException {
    return used.customers();
  }

  /** Two of three filters, an order and a limit of 20. */
  @Benchmark
  public List<Post> search() throws SQLException {
    return used.search(new Filter(number(Server.USERS), 10, null));
  }

  /** 50 orders, joined with their customers, and sums over their details. */
  @Benchmark
  public List<OrderTotal> joinAggregate() throws SQLException {
    return used.totals(number(Server.ORDERS - 50), 50);
  }

  /** One row inserted and returned. */
  @Benchmark
  public Event insertOne() throws SQLException {
    return used.insert(new Rain("rain", 7));
  }

  /** One row changed, by its key. */
  @Benchmark
  public long updateOne() throws SQLException {
    return used.update(new Hits(number(MANY), 7));
  }

  /** One row changed, which an insert finds there. */
  @Benchmark
  public long upsertOne() throws SQLException {
    return used.upsert("counter" + number(MANY), 7);
  }

  /** 10,000 rows inserted. */
  @Benchmark
  public long insert10000() throws SQLException {
    return used.insertAll(rain);
  }

  /** 10,000 rows changed. */
  @Benchmark
  public long update10000() throws SQLException {
    return used.updateAll(hits);
  }

  /** 1,000,000 rows as they come. */
  @Benchmark
  public long stream1000000() throws SQLException {
    return used.levels();
  }

  /** A transaction of three statements. */
  @Benchmark
  public Event transaction() throws SQLException {
    return used.count(number(MANY));
  }

  /** Three reads that do not depend on each other. */
  @Benchmark
  public Overview threeReads() throws SQLException {
    long author = number(Server.USERS);
    return used.overview(email(), email(author), author);
  }

  private static String email() {
    return email(number(Server.USERS));
  }

  private static String email(long user) {
    return "user" + user + "@example.org";
  }

  private static long number(int most) {
    return ThreadLocalRandom.current().nextInt(most) + 1L;
  }
}
