package benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** By hand, with what belongs to a row as JSON in a column of it, read by a streaming parser. */
record JsonReading(DataSource pool) implements Reading {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String POSTS =
      """
      select u.id, u.email, u.name, u.bio, u.created_at,
        (select coalesce(json_agg(json_build_array(p.id, p.author_id, p.title, p.views,
          p.created_at) order by p.id), '[]') from posts p where p.author_id = u.id)
      from users u where u.id between ? and ? order by u.id""";
  private static final String FEEDS =
      """
      select u.id, u.email, u.name, u.bio, u.created_at,
        (select coalesce(json_agg(json_build_array(p.id, p.author_id, p.title, p.views,
          p.created_at,
          (select coalesce(json_agg(json_build_array(c.id, c.post_id, c.body, c.created_at)
            order by c.id), '[]') from comments c where c.post_id = p.id))
          order by p.id), '[]') from posts p where p.author_id = u.id)
      from users u where u.id between ? and ? order by u.id""";

  @Override
  public List<UserWithPosts> posts(long first, int users) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = Jdbc.between(connection, POSTS, first, users);
        ResultSet rows = statement.executeQuery()) {
      List<UserWithPosts> read = new ArrayList<>();
      while (rows.next()) {
        read.add(new UserWithPosts(Jdbc.user(rows), all(rows.getString(6), JsonReading::post)));
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
      while (rows.next()) {
        read.add(new UserFeed(Jdbc.user(rows), all(rows.getString(6), JsonReading::feed)));
      }
      return read;
    }
  }

  /** Reads one element of an array, whose bracket is read already. */
  private interface Element<R> {
    R read(JsonParser json) throws IOException;
  }

  private static <R> List<R> all(String text, Element<R> element) {
    try (JsonParser json = JSON.createParser(text)) {
      json.nextToken();
      return all(json, element);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <R> List<R> all(JsonParser json, Element<R> element) throws IOException {
    List<R> all = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_ARRAY) {
      all.add(element.read(json));
      json.nextToken();
    }
    return all;
  }

  private static Post post(JsonParser json) throws IOException {
    return new Post(
        json.nextLongValue(0),
        json.nextLongValue(0),
        json.nextTextValue(),
        json.nextIntValue(0),
        instant(json));
  }

  private static PostWithComments feed(JsonParser json) throws IOException {
    Post post = post(json);
    json.nextToken();
    return new PostWithComments(post, all(json, JsonReading::comment));
  }

  private static Comment comment(JsonParser json) throws IOException {
    return new Comment(
        json.nextLongValue(0), json.nextLongValue(0), json.nextTextValue(), instant(json));
  }

  private static Instant instant(JsonParser json) throws IOException {
    return OffsetDateTime.parse(json.nextTextValue()).toInstant();
  }
}
