package benchmark;

import static dev.virga.sql.Sql.*;

import dev.virga.Database;
import dev.virga.Query;
import java.util.List;

/** With Virga, in one statement. */
record VirgaReading(Database database) implements Reading {
  @Override
  public List<UserWithPosts> posts(long first, int count) {
    return database.run(users(first, count));
  }

  static Query<List<UserWithPosts>> users(long first, int count) {
    return Users.findMany(
            where(Users.ID.between(first, first + count - 1)), orderBy(Users.ID.asc()))
        .with(Users.POSTS.orderBy(Posts.ID.asc()), UserWithPosts::new);
  }

  @Override
  public List<UserFeed> feeds(long first, int count) {
    return database.run(usersWithComments(first, count));
  }

  static Query<List<UserFeed>> usersWithComments(long first, int count) {
    return Users.findMany(
            where(Users.ID.between(first, first + count - 1)), orderBy(Users.ID.asc()))
        .with(
            Users.POSTS
                .orderBy(Posts.ID.asc())
                .with(Posts.COMMENTS.orderBy(Comments.ID.asc()), PostWithComments::new),
            UserFeed::new);
  }
}
