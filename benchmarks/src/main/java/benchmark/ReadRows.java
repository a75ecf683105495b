package benchmark;

import static dev.virga.sql.Sql.*;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** 1,000 rows of five columns. */
public class ReadRows {
  /** By hand. */
  @Benchmark
  public List<User> jdbc(Connected server) throws SQLException {
    try (Connection connection = server.pool.getConnection();
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
  public List<User> virga(Connected server) {
    return server.database.run(Users.findMany(orderBy(Users.ID.asc())));
  }
}
