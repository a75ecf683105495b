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
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

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
    Lease lease = Errors.translating(() -> Lease.ofTransaction(dataSource));
    R result;
    try {
      result = onConnection(lease.connection(), options, body);
    } catch (Throwable e) {
      undo(e, lease::close);
      throw e;
    }
    Errors.translating(
        () -> {
          lease.close();
          return lease;
        });
    return result;
  }

  private <R, X extends Exception> R onConnection(
      Connection connection, TransactionOptions options, TransactionBody<R, X> body) throws X {
    Errors.translating(() -> begin(connection, options));
    connections.set(connection);
    try {
      R result = body.run();
      end(connection, connection::commit);
      return result;
    } catch (Throwable e) {
      undo(e, connection::rollback);
      throw e;
    } finally {
      connections.remove();
    }
  }

  /**
   * Begins a transaction. The driver sends {@code begin} together with the first statement, so this
   * costs a round trip only where options are given; these hold for the transaction alone, so
   * nothing is left on the connection.
   */
  private static Connection begin(Connection connection, TransactionOptions options)
      throws SQLException {
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

  private static <R, X extends Exception> R nested(
      Connection connection, TransactionBody<R, X> body) throws X {
    Savepoint savepoint = Errors.translating(connection::setSavepoint);
    try {
      R result = body.run();
      end(connection, () -> connection.releaseSavepoint(savepoint));
      return result;
    } catch (Throwable e) {
      undo(
          e,
          () -> {
            connection.rollback(savepoint);
            connection.releaseSavepoint(savepoint);
          });
      throw e;
    }
  }

  /**
   * Ends a transaction, or a part of it, that has not failed. When a statement in it has, and its
   * error was caught, PostgreSQL and the driver take a commit for a rollback and say nothing.
   */
  private static void end(Connection connection, Step end) {
    Errors.translating(
        () -> {
          if (hasFailed(connection)) {
            throw new SQLException(
                "the transaction is rolled back, because a statement in it failed and the error was caught: run what may fail in a transaction of its own inside of this one",
                "25P02");
          }
          end.run();
          return connection;
        });
  }

  private static boolean hasFailed(Connection connection) throws SQLException {
    return connection.isWrapperFor(BaseConnection.class)
        && connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.FAILED;
  }

  /** Cleans up after an error; what goes wrong with that does not hide the error. */
  private static void undo(Throwable reason, Step cleanup) {
    try {
      cleanup.run();
    } catch (SQLException e) {
      reason.addSuppressed(Errors.translate(e, null));
    }
  }

  /** Something done to a transaction. */
  @FunctionalInterface
  private interface Step {
    void run() throws SQLException;
  }
}
