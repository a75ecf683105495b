package dev.virga.kit.ddl;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * SQL statements in the order in which they have to run. Immutable.
 *
 * @param statements the statements, without {@code ;}
 */
public record Script(List<String> statements) {
  /** Copies the list. */
  public Script {
    statements = List.copyOf(statements);
  }

  /**
   * Returns the statements as the text of a file: each ends with {@code ;}, and those of several
   * lines stand apart. Empty when there are none.
   */
  public String sql() {
    StringBuilder text = new StringBuilder();
    boolean apart = false;
    for (String statement : statements) {
      boolean longStatement = statement.indexOf('\n') >= 0;
      if (!text.isEmpty() && (apart || longStatement)) {
        text.append('\n');
      }
      text.append(statement).append(";\n");
      apart = longStatement;
    }
    return text.toString();
  }

  /**
   * Runs the statements in one transaction: when one fails, the database is as before.
   *
   * @throws ScriptException if PostgreSQL refuses a statement, or cannot be reached
   */
  public void run(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      try {
        run(connection);
        connection.commit();
      } catch (SQLException | RuntimeException e) {
        rollBack(connection, autoCommit, e);
        throw e;
      }
      connection.setAutoCommit(autoCommit);
    } catch (SQLException e) {
      throw new ScriptException(e);
    }
  }

  /**
   * Runs the statements on a connection, whose transaction goes on.
   *
   * @throws ScriptException if PostgreSQL refuses a statement
   */
  public void run(Connection connection) {
    try (Statement jdbc = connection.createStatement()) {
      // The text is PostgreSQL's own: braces in it are no JDBC escapes.
      jdbc.setEscapeProcessing(false);
      for (String statement : statements) {
        try {
          jdbc.execute(statement);
        } catch (SQLException e) {
          throw new ScriptException(e.getMessage() + "\nin this statement:\n" + statement, e);
        }
      }
    } catch (SQLException e) {
      throw new ScriptException(e);
    }
  }

  private static void rollBack(Connection connection, boolean autoCommit, Exception cause) {
    try {
      connection.rollback();
      connection.setAutoCommit(autoCommit);
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }
}
