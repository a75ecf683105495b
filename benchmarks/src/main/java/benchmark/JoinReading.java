package benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** By hand, with one join that repeats the user, and the post, in each row. */
record JoinReading(DataSource pool) implements Reading {
  private static final String POSTS =
      """
      select u.id, u.email, u.name, u.bio, u.created_at,
        p.id, p.author_id, p.title, p.views, p.created_at
      from users u left join posts p on p.author_id = u.id
      where u.id between ? and ? order by u.id, p.id""";
  private static final String FEEDS =
      """
      select u.id, u.email, u.name, u.bio, u.created_at,
        p.id, p.author_id, p.title, p.views, p.created_at,
        c.id, c.post_id, c.body, c.created_at
      from users u left join posts p on p.author_id = u.id left join comments c on c.post_id = p.id
      where u.id between ? and ? order by u.id, p.id, c.id""";

  @Override
  public List<UserWithPosts> posts(long first, int users) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = Jdbc.between(connection, POSTS, first, users);
        ResultSet rows = statement.executeQuery()) {
      List<UserWithPosts> read = new ArrayList<>();
      @Nullable UserWithPosts last = null;
      while (rows.next()) {
        if (last == null || last.user().id() != rows.getLong(1)) {
          last = new UserWithPosts(Jdbc.user(rows), new ArrayList<>());
          read.add(last);
        }
        if (rows.getObject(6) != null) {
          last.posts().add(Jdbc.post(rows, 5));
        }
      }
      return read;
    }
  }

  @Override
  public List<UserFeed> feeds(long first, int users) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = Jdbc.between(connection, FEEDS, first, users);
        ResultSet rows = statement.executeQuery()) {
      List<UserFeed> read = new ArrayList<>();
      @Nullable UserFeed last = null;
      @Nullable PostWithComments lastPost = null;
      while (rows.next()) {
        if (last == null || last.user().id() != rows.getLong(1)) {
          last = new UserFeed(Jdbc.user(rows), new ArrayList<>());
          read.add(last);
        }
        if (rows.getObject(6) != null) {
          if (lastPost == null || lastPost.post().id() != rows.getLong(6)) {
            lastPost = new PostWithComments(Jdbc.post(rows, 5), new ArrayList<>());
            last.posts().add(lastPost);
          }
          if (rows.getObject(11) != null) {
            lastPost.comments().add(Jdbc.comment(rows, 10));
          }
        }
      }
      return read;
    }
  }
}
