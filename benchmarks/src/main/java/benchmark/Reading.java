package benchmark;

import java.sql.SQLException;
import java.util.List;

/** A way to read users with what belongs to them, in the order of their keys. */
interface Reading extends AutoCloseable {
  /** Returns users with their posts. */
  List<UserWithPosts> posts(long first, int users) throws SQLException;

  /** Returns users with their posts, and those with their comments. */
  List<UserFeed> feeds(long first, int users) throws SQLException;

  @Override
  default void close() {}
}
