package dev.virga.jdbc;

import dev.virga.DatabaseException;
import dev.virga.DatabaseOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.ToLongFunction;

/**
 * Sends something on a connection: heard by listeners, stopped in time, with errors in the words of
 * this library.
 */
final class Sending {
  private Sending() {}

  /**
   * Sends something and reads its result.
   *
   * @param rows how many rows a result has
   */
  static <R> R send(
      Sent sent,
      Connection connection,
      boolean inTransaction,
      Step<R> step,
      ToLongFunction<? super R> rows) {
    return send(sent, connection, inTransaction, new Simple<>(step, rows));
  }

  /** Sends something and reads its result. */
  static <R> R send(Sent sent, Connection connection, boolean inTransaction, Request<R> request) {
    Hearing hearing = Hearing.begin(sent, inTransaction);
    R result;
    try {
      result = watched(sent, connection, request);
    } catch (RuntimeException e) {
      hearing.failed(e);
      throw e;
    }
    if (!hearing.isSilent()) {
      hearing.after(request.rows(result));
    }
    return result;
  }

  /** Sends a command of a transaction, which nothing stops. */
  static void command(String sql, DatabaseOptions options, Connection connection, Command command) {
    Sent sent = Sent.command(sql, options);
    Hearing hearing = Hearing.begin(sent, true);
    try {
      command.on(connection);
    } catch (SQLException e) {
      DatabaseException translated = Errors.translate(e, null);
      hearing.failed(translated);
      throw translated;
    }
    hearing.after(0);
  }

  /** Does a part of an execution, which may be stopped. */
  static <R> R watched(Sent sent, Connection connection, Step<R> step) {
    SQLException error;
    try (Watch watch = Watch.over(connection, sent.options())) {
      try {
        return step.on(connection);
      } catch (SQLException e) {
        error = watch.told(e);
      }
    } catch (SQLException e) {
      throw Errors.translate(e, sent);
    }
    throw step.failed(error, sent);
  }

  /** Does a part of an execution that nothing stops. */
  static <R> R unwatched(Sent sent, Connection connection, Step<R> step) {
    try {
      return step.on(connection);
    } catch (SQLException e) {
      throw Errors.translate(e, sent);
    }
  }

  /** Cleans up after an error; what goes wrong with that does not hide the error. */
  static void undo(Throwable reason, Cleanup cleanup) {
    try {
      cleanup.run();
    } catch (SQLException e) {
      reason.addSuppressed(Errors.translate(e, null));
    } catch (DatabaseException e) {
      reason.addSuppressed(e);
    }
  }

  /** What is done with a connection. */
  @FunctionalInterface
  interface Step<R> {
    /** Does it. */
    R on(Connection connection) throws SQLException;

    /**
     * Returns what is thrown for an error, once nothing stops what is done on the connection any
     * more.
     */
    default DatabaseException failed(SQLException error, Sent sent) {
      return Errors.translate(error, sent);
    }
  }

  /** What is sent, and whose result is read. */
  interface Request<R> extends Step<R> {
    /** Returns how many rows a result has. */
    long rows(R result);
  }

  private record Simple<R>(Step<R> step, ToLongFunction<? super R> counting) implements Request<R> {
    @Override
    public R on(Connection connection) throws SQLException {
      return step.on(connection);
    }

    @Override
    public long rows(R result) {
      return counting.applyAsLong(result);
    }
  }

  /** What ends a transaction or a part of it, or begins one. */
  @FunctionalInterface
  interface Command {
    /** Does it. */
    void on(Connection connection) throws SQLException;
  }

  /** What is done after an error. */
  @FunctionalInterface
  interface Cleanup {
    /** Does it. */
    void run() throws SQLException;
  }
}
