package benchmark;

import static dev.virga.sql.Sql.*;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;

/** One user with the ten posts of that user. */
public class Nested {
  /** By hand, with a join that repeats the user in each row. */
  @Benchmark
  public Optional<UserWithPosts> jdbc(Connected server) throws SQLException {
    try (Connection connection = server.pool.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select u.id, u.email, u.name, u.bio, u.created_at,"
                    + " p.id, p.author_id, p.title, p.views, p.created_at"
                    + " from users u left join posts p on p.author_id = u.id"
                    + " where u.id = ? order by p.id")) {
      statement.setLong(1, Connected.user());
      try (ResultSet rows = statement.executeQuery()) {
        if (!rows.next()) {
          return Optional.empty();
        }
        User user = Jdbc.user(rows);
        List<Post> posts = new ArrayList<>();
        if (rows.getObject(6) != null) {
          do {
            posts.add(Jdbc.post(rows, 5));
          } while (rows.next());
        }
        return Optional.of(new UserWithPosts(user, posts));
      }
    }
  }

  /** With Virga. */
  @Benchmark
  public Optional<UserWithPosts> virga(Connected server) {
    return server.database.run(
        Users.findFirst(where(Users.ID.eq((long) Connected.user())))
            .with(Users.POSTS.orderBy(Posts.ID.asc()), UserWithPosts::new));
  }
}
