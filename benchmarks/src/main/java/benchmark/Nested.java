package benchmark;

import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Users, each with all of the ten posts. */
@State(Scope.Benchmark)
public class Nested {
  @Param({"1", "50", "500"})
  private int users;

  /** By hand, with a join that is grouped in Java. */
  @Benchmark
  public List<UserWithPosts> jdbc(Readings readings) throws SQLException {
    return readings.join.posts(Readings.first(users), users);
  }

  /** By hand, with the posts as JSON. */
  @Benchmark
  public List<UserWithPosts> jdbcJson(Readings readings) throws SQLException {
    return readings.json.posts(Readings.first(users), users);
  }

  /** By hand, with two statements. */
  @Benchmark
  public List<UserWithPosts> jdbcStatements(Readings readings) throws SQLException {
    return readings.statements.posts(Readings.first(users), users);
  }

  /** With Virga. */
  @Benchmark
  public List<UserWithPosts> virga(Readings readings) throws SQLException {
    return readings.virga.posts(Readings.first(users), users);
  }
}
