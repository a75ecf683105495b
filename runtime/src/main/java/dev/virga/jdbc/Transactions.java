package dev.virga.jdbc;

import dev.virga.DeadlockDetected;
import dev.virga.SerializationFailure;
import dev.virga.TransactionBody;
import dev.virga.TransactionOptions;
import dev.virga.TransactionOptions.Isolation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The transactions of all threads: at most one for each, with savepoints in it. */
final class Transactions {
  private final DataSource dataSource;

  /** One for each database: a transaction of one must not be joined by queries of another. */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable Connection> connections = new ThreadLocal<>();

  Transactions(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Returns the connection of this thread's transaction; null outside of one. */
  @Nullable Connection current() {
    return connections.get();
  }

  <R, X extends Exception> R run(TransactionOptions options, TransactionBody<R, X> body) throws X {
    Connection outer = current();
    if (outer != null) {
      if (!options.equals(TransactionOptions.defaults())) {
        throw new IllegalStateException(
            "a transaction inside of another one is a savepoint and takes the outer one's options: give them there");
      }
      return nested(outer, body);
    }
    for (int retries = options.retries(); ; retries--) {
      try {
        return outermost(options, body);
      } catch (SerializationFailure | DeadlockDetected e) {
        if (retries == 0) {
          throw e;
        }
      }
    }
  }

  private <R, X extends Exception> R outermost(
      TransactionOptions options, TransactionBody<R, X> body) throws X {
    Connection connection = Errors.translating(dataSource::getConnection);
    try {
      Errors.translating(() -> begin(connection, options));
      connections.set(connection);
      R result;
      try {
        result = body.run();
      } catch (Throwable e) {
        undo(e, connection::rollback);
        throw e;
      } finally {
        connections.remove();
      }
      Errors.translating(
          () -> {
            connection.commit();
            return connection;
          });
      return result;
    } finally {
      end(connection);
    }
  }

  /**
   * Begins a transaction. The driver sends {@code begin} together with the first statement, so this
   * costs a round trip only where options are given; these hold for the transaction alone, so
   * nothing is left on the connection.
   */
  private static Connection begin(Connection connection, TransactionOptions options)
      throws SQLException {
    connection.setAutoCommit(false);
    if (options.isolation() != Isolation.DEFAULT || options.readOnly()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(modes(options));
      }
    }
    return connection;
  }

  private static String modes(TransactionOptions options) {
    StringBuilder sql = new StringBuilder("set transaction");
    if (options.isolation() != Isolation.DEFAULT) {
      sql.append(" isolation level ")
          .append(options.isolation().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    return sql.append(options.readOnly() ? " read only" : "").toString();
  }

  private static void end(Connection connection) {
    Errors.translating(
        () -> {
          try (connection) {
            connection.setAutoCommit(true);
          }
          return connection;
        });
  }

  private static <R, X extends Exception> R nested(
      Connection connection, TransactionBody<R, X> body) throws X {
    Savepoint savepoint = Errors.translating(connection::setSavepoint);
    R result;
    try {
      result = body.run();
    } catch (Throwable e) {
      undo(e, () -> connection.rollback(savepoint));
      throw e;
    }
    Errors.translating(
        () -> {
          connection.releaseSavepoint(savepoint);
          return savepoint;
        });
    return result;
  }

  /** Rolls back; what goes wrong with that does not hide why. */
  private static void undo(Throwable reason, Undo rollback) {
    try {
      rollback.run();
    } catch (SQLException e) {
      reason.addSuppressed(Errors.translate(e, null));
    }
  }

  /** A rollback. */
  @FunctionalInterface
  private interface Undo {
    void run() throws SQLException;
  }
}
