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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Filters that may be absent, an order and a limit: two of three filters are given. */
@State(Scope.Benchmark)
public class Search {
  private Optional<Long> author = Optional.empty();
  private Optional<Integer> minimum = Optional.of(50);
  private Optional<String> title = Optional.of("Post 1");

  /** By hand, with a text that is put together for each call. */
  @Benchmark
  public List<Post> jdbc(Connected server) throws SQLException {
    StringBuilder sql =
        new StringBuilder("select id, author_id, title, views, created_at from posts");
    List<Object> parameters = new ArrayList<>();
    author.ifPresent(value -> add(sql, parameters, "author_id = ?", value));
    minimum.ifPresent(value -> add(sql, parameters, "views >= ?", value));
    title.ifPresent(value -> add(sql, parameters, "title like ?", value + "%"));
    sql.append(" order by created_at desc limit ?");
    parameters.add(20L);
    try (Connection connection = server.pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql.toString())) {
      for (int i = 0; i < parameters.size(); i++) {
        statement.setObject(i + 1, parameters.get(i));
      }
      try (ResultSet rows = statement.executeQuery()) {
        List<Post> posts = new ArrayList<>();
        while (rows.next()) {
          posts.add(Jdbc.post(rows, 0));
        }
        return posts;
      }
    }
  }

  private static void add(
      StringBuilder sql, List<Object> parameters, String condition, Object value) {
    sql.append(parameters.isEmpty() ? " where " : " and ").append(condition);
    parameters.add(value);
  }

  /** With Virga. */
  @Benchmark
  public List<Post> virga(Connected server) {
    return server.database.run(
        Posts.findMany(
            where(
                allOf(
                    author.map(value -> Posts.AUTHOR_ID.eq(value)),
                    minimum.map(value -> Posts.VIEWS.ge(value)),
                    title.map(value -> Posts.TITLE.startsWith(value)))),
            orderBy(Posts.CREATED_AT.desc()),
            limit(20)));
  }
}
