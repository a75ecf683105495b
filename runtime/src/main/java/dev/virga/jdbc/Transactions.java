package dev.virga.jdbc;

import dev.virga.DatabaseOptions;
import dev.virga.DeadlockDetected;
import dev.virga.SerializationFailure;
import dev.virga.TransactionBody;
import dev.virga.TransactionOptions;
import dev.virga.TransactionOptions.Isolation;
import dev.virga.jdbc.Sending.Command;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** The transactions of all threads: at most one for each, with savepoints in it. */
final class Transactions {
  private final Servers servers;

  /** One for each database: a transaction of one must not be joined by queries of another. */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable Connection> connections = new ThreadLocal<>();

  Transactions(Servers servers) {
    this.servers = servers;
  }

  /** Returns the connection of this thread's transaction; null outside of one. */
  @Nullable Connection current() {
    return connections.get();
  }

  <R, X extends Exception> R run(
      DatabaseOptions options, TransactionOptions kind, TransactionBody<R, X> body) throws X {
    Connection outer = current();
    if (outer != null) {
      if (!kind.equals(TransactionOptions.defaults())) {
        throw new IllegalStateException(
            "a transaction inside of another one is a savepoint and takes the outer one's options: give them there");
      }
      return nested(outer, options, body);
    }
    for (int retries = kind.retries(); ; retries--) {
      try {
        return outermost(options, kind, body);
      } catch (SerializationFailure | DeadlockDetected e) {
        if (retries == 0) {
          throw e;
        }
      }
    }
  }

  private <R, X extends Exception> R outermost(
      DatabaseOptions options, TransactionOptions kind, TransactionBody<R, X> body) throws X {
    Lease lease = Errors.translating(() -> lease(options, kind));
    R result;
    try {
      result = onConnection(lease.connection(), options, kind, body);
    } catch (Throwable e) {
      Sending.undo(e, lease::close);
      throw e;
    }
    Errors.translating(
        () -> {
          lease.close();
          return lease;
        });
    return result;
  }

  /** A replica cannot run serializable transactions, even such as only read. */
  private Lease lease(DatabaseOptions options, TransactionOptions kind) throws SQLException {
    boolean reads =
        kind.readOnly() && kind.isolation() != Isolation.SERIALIZABLE && !options.primaryOnly();
    return Lease.of(reads ? servers.replica() : servers.primary(), false);
  }

  private <R, X extends Exception> R onConnection(
      Connection connection,
      DatabaseOptions options,
      TransactionOptions kind,
      TransactionBody<R, X> body)
      throws X {
    begin(connection, options, kind);
    connections.set(connection);
    try {
      R result = body.run();
      end("commit", connection, options, Connection::commit);
      return result;
    } catch (Throwable e) {
      Sending.undo(e, () -> Sending.command("rollback", options, connection, Connection::rollback));
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
  private static void begin(
      Connection connection, DatabaseOptions options, TransactionOptions kind) {
    if (kind.isolation() != Isolation.DEFAULT || kind.readOnly()) {
      String modes = modes(kind);
      Sending.command(modes, options, connection, used -> execute(used, modes));
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String modes(TransactionOptions kind) {
    StringBuilder sql = new StringBuilder("set transaction");
    if (kind.isolation() != Isolation.DEFAULT) {
      sql.append(" isolation level ")
          .append(kind.isolation().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    return sql.append(kind.readOnly() ? " read only" : "").toString();
  }

  private static <R, X extends Exception> R nested(
      Connection connection, DatabaseOptions options, TransactionBody<R, X> body) throws X {
    Savepoint savepoint = savepoint(connection, options);
    try {
      R result = body.run();
      end("release savepoint", connection, options, used -> used.releaseSavepoint(savepoint));
      return result;
    } catch (Throwable e) {
      Sending.undo(e, () -> rollback(connection, savepoint, options));
      throw e;
    }
  }

  /** Begins a part of a transaction that may be undone. */
  static Savepoint savepoint(Connection connection, DatabaseOptions options) {
    return Sending.send(
        Sent.command("savepoint", options), connection, true, Connection::setSavepoint, none -> 0);
  }

  /** Undoes a part of a transaction, and ends it. */
  static void rollback(Connection connection, Savepoint savepoint, DatabaseOptions options) {
    Sending.command("rollback to savepoint", options, connection, used -> used.rollback(savepoint));
    Sending.command(
        "release savepoint", options, connection, used -> used.releaseSavepoint(savepoint));
  }

  /**
   * Ends a transaction, or a part of it, that has not failed. When a statement in it has, and its
   * error was caught, PostgreSQL and the driver take a commit for a rollback and say nothing.
   */
  private static void end(String sql, Connection connection, DatabaseOptions options, Command end) {
    if (Errors.translating(() -> hasFailed(connection))) {
      throw Errors.translate(
          new SQLException(
              "the transaction is rolled back, because a statement in it failed and the error was caught: run what may fail in a transaction of its own inside of this one",
              "25P02"),
          null);
    }
    Sending.command(sql, options, connection, end);
  }

  private static boolean hasFailed(Connection connection) throws SQLException {
    return connection.isWrapperFor(BaseConnection.class)
        && connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.FAILED;
  }
}
