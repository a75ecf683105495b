package benchmark;

import static dev.virga.sql.Sql.*;

import dev.virga.Database;
import dev.virga.sql.Prepared;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One row by a unique key, answered from memory: what the call itself costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class MemoryFindOne {
  private static final Prepared<String, Optional<User>> BY_EMAIL =
      prepare(email -> Users.findFirst(where(Users.EMAIL.eq(email))));

  private final MemorySource source = new MemorySource(1);
  private final Database database = Database.of(source);
  private String email = "user1@example.org";
  private long id = 7;

  /** By hand. */
  @Benchmark
  public Optional<User> jdbc() throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select id, email, name, bio, created_at from users where email = ? limit 1")) {
      statement.setString(1, email);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(Jdbc.user(rows)) : Optional.empty();
      }
    }
  }

  /** A query that is made for each call. */
  @Benchmark
  public Optional<User> virga() {
    return database.run(Users.findFirst(where(Users.EMAIL.eq(email))));
  }

  /** A query by the primary key. */
  @Benchmark
  public Optional<User> virgaById() {
    return database.run(Users.findById(id));
  }

  /** A query that is rendered once. */
  @Benchmark
  public Optional<User> virgaPrepared() {
    return database.run(BY_EMAIL.with(email));
  }
}
