package dev.virga.kit.apply;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Limits how long a statement waits for a lock, and how long it takes, in the transaction of its
 * file. A statement without one, such as {@code create index concurrently}, stops nobody while it
 * waits, and has no limit.
 *
 * @param lock how long it waits for a lock; zero is for ever
 * @param statement how long it takes; zero is for ever
 */
record Timeouts(Duration lock, Duration statement) implements Callback {
  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.BEFORE_EACH_MIGRATE;
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return true;
  }

  @Override
  public void handle(Event event, Context context) {
    Connection connection = context.getConnection();
    try {
      if (!connection.getAutoCommit()) {
        set(connection, "lock_timeout", lock);
        set(connection, "statement_timeout", statement);
      }
    } catch (SQLException e) {
      throw new MigrationException("The timeouts cannot be set: " + e.getMessage(), e);
    }
  }

  @Override
  public String getCallbackName() {
    return "timeouts";
  }

  private static void set(Connection connection, String setting, Duration limit)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select set_config(?, ?, true)")) {
      statement.setString(1, setting);
      statement.setString(2, limit.toMillis() + "ms");
      statement.execute();
    }
  }
}
