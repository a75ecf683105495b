package benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import javax.sql.DataSource;

/**
 * By hand, with one statement for each level. Each sees what was committed before it began: between
 * two of them, others may write.
 */
record StatementsReading(DataSource pool) implements Reading {
  private static final String USERS =
      "select id, email, name, bio, created_at from users where id between ? and ? order by id";
  private static final String POSTS =
      """
      select id, author_id, title, views, created_at from posts
      where author_id between ? and ? order by id""";
  private static final String COMMENTS =
      """
      select id, post_id, body, created_at from comments
      where post_id = any(?) order by id""";

  @Override
  public List<UserWithPosts> posts(long first, int users) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      List<UserWithPosts> read = new ArrayList<>();
      Map<Long, UserWithPosts> byId = new HashMap<>();
      for (User user : users(connection, first, users)) {
        UserWithPosts one = new UserWithPosts(user, new ArrayList<>());
        read.add(one);
        byId.put(user.id(), one);
      }
      for (Post post : posts(connection, first, users)) {
        UserWithPosts author = byId.get(post.authorId());
        if (author != null) {
          author.posts().add(post);
        }
      }
      return read;
    }
  }

  @Override
  public List<UserFeed> feeds(long first, int users) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      List<User> found = users(connection, first, users);
      List<Post> posts = posts(connection, first, users);
      Map<Long, List<Comment>> comments = grouped(comments(connection, posts), Comment::postId);
      Map<Long, List<Post>> byAuthor = grouped(posts, Post::authorId);
      return found.stream()
          .map(
              user ->
                  new UserFeed(
                      user,
                      byAuthor.getOrDefault(user.id(), List.of()).stream()
                          .map(
                              post ->
                                  new PostWithComments(
                                      post, comments.getOrDefault(post.id(), List.of())))
                          .toList()))
          .toList();
    }
  }

  private static <R> Map<Long, List<R>> grouped(List<R> rows, ToLongFunction<R> key) {
    Map<Long, List<R>> grouped = new HashMap<>();
    for (R row : rows) {
      grouped.computeIfAbsent(key.applyAsLong(row), id -> new ArrayList<>()).add(row);
    }
    return grouped;
  }

  private static List<User> users(Connection connection, long first, int users)
      throws SQLException {
    try (PreparedStatement statement = Jdbc.between(connection, USERS, first, users);
        ResultSet rows = statement.executeQuery()) {
      List<User> read = new ArrayList<>();
      while (rows.next()) {
        read.add(Jdbc.user(rows));
      }
      return read;
    }
  }

  private static List<Post> posts(Connection connection, long first, int users)
      throws SQLException {
    try (PreparedStatement statement = Jdbc.between(connection, POSTS, first, users);
        ResultSet rows = statement.executeQuery()) {
      List<Post> read = new ArrayList<>();
      while (rows.next()) {
        read.add(Jdbc.post(rows, 0));
      }
      return read;
    }
  }

  private static List<Comment> comments(Connection connection, List<Post> posts)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(COMMENTS)) {
      statement.setArray(
          1, connection.createArrayOf("bigint", posts.stream().map(Post::id).toArray()));
      try (ResultSet rows = statement.executeQuery()) {
        List<Comment> read = new ArrayList<>();
        while (rows.next()) {
          read.add(Jdbc.comment(rows, 0));
        }
        return read;
      }
    }
  }
}
