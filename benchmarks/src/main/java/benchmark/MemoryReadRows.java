package benchmark;

import static dev.virga.sql.Sql.*;

import dev.virga.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** 1,000 rows of five columns, answered from memory: what the rows themselves cost. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class MemoryReadRows {
  private final MemorySource source = new MemorySource(1000);
  private final Database database = Database.of(source);

  /** By hand. */
  @Benchmark
  public List<User> jdbc() throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select id, email, name, bio, created_at from users order by id");
        ResultSet rows = statement.executeQuery()) {
      List<User> users = new ArrayList<>();
      while (rows.next()) {
        users.add(Jdbc.user(rows));
      }
      return users;
    }
  }

  /** With Virga. */
  @Benchmark
  public List<User> virga() {
    return database.run(Users.findMany(orderBy(Users.ID.asc())));
  }
}
