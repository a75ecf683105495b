package benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** Rows to records, written by hand. */
final class Jdbc {
  private Jdbc() {}

  static User user(ResultSet rows) throws SQLException {
    return new User(
        rows.getLong(1),
        rows.getString(2),
        rows.getString(3),
        rows.getString(4),
        rows.getObject(5, OffsetDateTime.class).toInstant());
  }

  /** Reads a post whose columns stand behind so many others. */
  static Post post(ResultSet rows, int offset) throws SQLException {
    return new Post(
        rows.getLong(offset + 1),
        rows.getLong(offset + 2),
        rows.getString(offset + 3),
        rows.getInt(offset + 4),
        rows.getObject(offset + 5, OffsetDateTime.class).toInstant());
  }

  /** Reads a comment whose columns stand behind so many others. */
  static Comment comment(ResultSet rows, int offset) throws SQLException {
    return new Comment(
        rows.getLong(offset + 1),
        rows.getLong(offset + 2),
        rows.getString(offset + 3),
        rows.getObject(offset + 4, OffsetDateTime.class).toInstant());
  }

  /** Prepares a statement over so many users. */
  static PreparedStatement between(Connection connection, String sql, long first, int users)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    statement.setLong(1, first);
    statement.setLong(2, first + users - 1);
    return statement;
  }
}
