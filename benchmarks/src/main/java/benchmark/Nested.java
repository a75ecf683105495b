package benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Users, each with all of the ten posts, and those with all of their three comments. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
public class Nested {
  @Param({
    Libraries.JDBC,
    Libraries.JDBC_JSON,
    Libraries.JDBC_STATEMENTS,
    Libraries.VIRGA,
    Libraries.JOOQ,
    Libraries.HIBERNATE
  })
  private String library = Libraries.JDBC;

  private final HikariDataSource pool = Server.connect();
  private Reading used = new JoinReading(pool);

  /** Opens the library. */
  @Setup(Level.Trial)
  public void open() {
    used = Libraries.reading(library, pool);
  }

  /** Disconnects. */
  @TearDown(Level.Trial)
  public void close() {
    used.close();
    pool.close();
  }

  /** One user with the ten posts. */
  @Benchmark
  public List<UserWithPosts> nested1() throws SQLException {
    return used.posts(first(1), 1);
  }

  /** 50 users with their posts. */
  @Benchmark
  public List<UserWithPosts> nested50() throws SQLException {
    return used.posts(first(50), 50);
  }

  /** 500 users with their posts. */
  @Benchmark
  public List<UserWithPosts> nested500() throws SQLException {
    return used.posts(first(500), 500);
  }

  /** 50 users with their posts, and those with their comments. */
  @Benchmark
  public List<UserFeed> nestedTwice50() throws SQLException {
    return used.feeds(first(50), 50);
  }

  private static long first(int users) {
    return ThreadLocalRandom.current().nextInt(Server.USERS - users + 1) + 1L;
  }
}
