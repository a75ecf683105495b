package dev.virga.kit.plan;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Counts in a database.
 *
 * @param connection the connection
 */
record DatabaseRowCounts(Connection connection) implements RowCounts {
  /** No such schema, table, column, type, function or operator, or no right to read it. */
  private static final Set<String> UNKNOWN =
      Set.of("3F000", "42P01", "42703", "42704", "42883", "42804", "42501");

  @Override
  public OptionalLong of(Danger danger) {
    try {
      if (connection.getAutoCommit()) {
        return count(danger);
      }
      // A query that fails would end the transaction.
      Savepoint before = connection.setSavepoint();
      try {
        return count(danger);
      } finally {
        connection.rollback(before);
      }
    } catch (SQLException e) {
      throw new RowCountException(danger, e);
    }
  }

  private OptionalLong count(Danger danger) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      try (ResultSet rows = statement.executeQuery(danger.query())) {
        return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
      }
    } catch (SQLException e) {
      if (e.getSQLState() != null && UNKNOWN.contains(e.getSQLState())) {
        return OptionalLong.empty();
      }
      throw e;
    }
  }
}
