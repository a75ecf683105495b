package dev.virga.jdbc;

import dev.virga.DatabaseOptions;
import dev.virga.TransactionBody;
import dev.virga.TransactionOptions;
import dev.virga.render.Statement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Runs statements, each on the connection of the thread's transaction, or on one of its own.
 * Thread-safe.
 */
public final class Executor {
  private final DataSource dataSource;
  private final DatabaseOptions options;
  private final Transactions transactions;

  /** Takes connections from a data source. */
  public Executor(DataSource dataSource, DatabaseOptions options) {
    this.dataSource = dataSource;
    this.options = options;
    this.transactions = new Transactions(dataSource);
  }

  /** Runs a statement and reads its result. */
  public <R> R run(Statement<R> statement) {
    Sent sent = new Sent(List.of(statement), options);
    return onConnection(sent, connection -> run(connection, statement, sent));
  }

  private static <R> R run(Connection connection, Statement<R> statement, Sent sent)
      throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
      Parameters.bind(prepared, statement, 0, sent);
      boolean rows = prepared.execute();
      return Results.read(prepared, rows, statement, sent);
    }
  }

  /**
   * Runs two statements as one text, which the driver sends in one round trip, and combines their
   * results when the connection is given back.
   */
  public <A, B, R> R batch(
      Statement<A> first,
      Statement<B> second,
      BiFunction<? super A, ? super B, ? extends R> combine) {
    Sent sent = new Sent(List.of(first, second), options);
    Both<A, B> results = onConnection(sent, connection -> runBoth(connection, first, second, sent));
    return combine.apply(results.first(), results.second());
  }

  private static <A, B> Both<A, B> runBoth(
      Connection connection, Statement<A> first, Statement<B> second, Sent sent)
      throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(sent.sql())) {
      Parameters.bind(prepared, first, 0, sent);
      Parameters.bind(prepared, second, first.parameterCount(), sent);
      boolean rows = prepared.execute();
      A a = Results.read(prepared, rows, first, sent);
      rows = prepared.getMoreResults();
      return new Both<>(a, Results.read(prepared, rows, second, sent));
    }
  }

  /** The results of two statements. */
  private record Both<A, B>(A first, B second) {}

  /** Runs a statement and returns its rows as they are read. */
  public <R> Stream<R> stream(Statement<List<R>> statement) {
    return RowStream.open(transactions, dataSource, options, statement);
  }

  /** Runs a body in a transaction. */
  public <R, X extends Exception> R transaction(
      TransactionOptions options, TransactionBody<R, X> body) throws X {
    return transactions.run(options, body);
  }

  private <R> R onConnection(Sent sent, Work<R> work) {
    try {
      Connection joined = transactions.current();
      if (joined != null) {
        return work.on(joined);
      }
      try (Lease lease = Lease.ofStatements(dataSource)) {
        return work.on(lease.connection());
      }
    } catch (SQLException e) {
      throw Errors.translate(e, sent);
    }
  }

  /** What is done with a connection. */
  @FunctionalInterface
  private interface Work<R> {
    R on(Connection connection) throws SQLException;
  }
}
