package dev.virga.jdbc;

import dev.virga.DatabaseException;
import dev.virga.DatabaseOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
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
    return send(
        sent, connection, inTransaction, step, rows, error -> Errors.translate(error, sent));
  }

  /**
   * Sends something and reads its result.
   *
   * @param rows how many rows a result has
   * @param translation what is thrown for an error, once nothing stops what is done on the
   *     connection any more
   */
  static <R> R send(
      Sent sent,
      Connection connection,
      boolean inTransaction,
      Step<R> step,
      ToLongFunction<? super R> rows,
      Function<SQLException, DatabaseException> translation) {
    Hearing hearing = Hearing.begin(sent, inTransaction);
    R result;
    try {
      result = watched(sent, connection, step, translation);
    } catch (RuntimeException e) {
      hearing.failed(e);
      throw e;
    }
    if (!hearing.isSilent()) {
      hearing.after(rows.applyAsLong(result));
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
    return watched(sent, connection, step, error -> Errors.translate(error, sent));
  }

  private static <R> R watched(
      Sent sent,
      Connection connection,
      Step<R> step,
      Function<SQLException, DatabaseException> translation) {
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
    throw translation.apply(error);
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
