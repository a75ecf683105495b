package benchmark;

import com.zaxxer.hikari.HikariDataSource;
import dev.virga.Database;
import java.util.concurrent.ThreadLocalRandom;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The pool that both sides of a task take connections from. */
@State(Scope.Benchmark)
public class Connected {
  final HikariDataSource pool = Server.connect();
  final Database database = Database.of(pool);

  /** Disconnects. */
  @TearDown(Level.Trial)
  public void disconnect() {
    pool.close();
  }

  /** Returns the number of one of the users, from 1 on. */
  static int user() {
    return ThreadLocalRandom.current().nextInt(1000) + 1;
  }
}
