package benchmark;

import com.zaxxer.hikari.HikariDataSource;
import dev.virga.Database;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** All ways to read nested rows, on one pool. */
@State(Scope.Benchmark)
public class Readings {
  private static final int USERS = 1000;

  private final HikariDataSource pool = Server.connect();

  final Reading join = new JoinReading(pool);
  final Reading json = new JsonReading(pool);
  final Reading statements = new StatementsReading(pool);
  final Reading virga = new VirgaReading(Database.of(pool));

  /** Refuses to measure what does not read the same. */
  @Setup(Level.Trial)
  public void compare() throws SQLException {
    for (Reading other : List.of(json, statements, virga)) {
      if (!other.posts(7, 3).equals(join.posts(7, 3))
          || !other.feeds(7, 3).equals(join.feeds(7, 3))) {
        throw new IllegalStateException(other + " reads something else");
      }
    }
  }

  /** Disconnects. */
  @TearDown(Level.Trial)
  public void disconnect() {
    pool.close();
  }

  /** Returns the number of the first one of so many users. */
  static long first(int users) {
    return ThreadLocalRandom.current().nextInt(USERS - users + 1) + 1L;
  }
}
