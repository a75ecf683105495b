package benchmark;

import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** Fifty users, each with all of the ten posts, each with all of the three comments. */
public class NestedThreeLevels {
  private static final int USERS = 50;

  /** By hand, with a join that is grouped in Java. */
  @Benchmark
  public List<UserFeed> jdbc(Readings readings) throws SQLException {
    return readings.join.feeds(Readings.first(USERS), USERS);
  }

  /** By hand, with posts and comments as JSON. */
  @Benchmark
  public List<UserFeed> jdbcJson(Readings readings) throws SQLException {
    return readings.json.feeds(Readings.first(USERS), USERS);
  }

  /** By hand, with three statements. */
  @Benchmark
  public List<UserFeed> jdbcStatements(Readings readings) throws SQLException {
    return readings.statements.feeds(Readings.first(USERS), USERS);
  }

  /** With Virga. */
  @Benchmark
  public List<UserFeed> virga(Readings readings) throws SQLException {
    return readings.virga.feeds(Readings.first(USERS), USERS);
  }
}
