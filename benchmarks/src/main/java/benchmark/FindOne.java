package benchmark;

import static dev.virga.sql.Sql.*;

import dev.virga.sql.Prepared;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;

/** One row of five columns by a unique key. */
public class FindOne {
  private static final Prepared<String, Optional<User>> BY_EMAIL =
      prepare(email -> Users.findFirst(where(Users.EMAIL.eq(email))));

  /** By hand. */
  @Benchmark
  public Optional<User> jdbc(Connected server) throws SQLException {
    try (Connection connection = server.pool.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select id, email, name, bio, created_at from users where email = ? limit 1")) {
      statement.setString(1, email());
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(Jdbc.user(rows)) : Optional.empty();
      }
    }
  }

  /** A query that is made for each call. */
  @Benchmark
  public Optional<User> virga(Connected server) {
    return server.database.run(Users.findFirst(where(Users.EMAIL.eq(email()))));
  }

  /** A query that is rendered once. */
  @Benchmark
  public Optional<User> virgaPrepared(Connected server) {
    return server.database.run(BY_EMAIL.with(email()));
  }

  private static String email() {
    return "user" + Connected.user() + "@example.org";
  }
}
