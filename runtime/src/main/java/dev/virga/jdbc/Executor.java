package dev.virga.jdbc;

import dev.virga.DatabaseOptions;
import dev.virga.TransactionBody;
import dev.virga.TransactionOptions;
import dev.virga.codec.Binder;
import dev.virga.codec.UncheckedSqlException;
import dev.virga.render.Statement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

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
    return onConnection(List.of(statement), connection -> run(connection, statement));
  }

  private static <R> R run(Connection connection, Statement<R> statement) throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
      bind(prepared, statement, 0);
      boolean rows = prepared.execute();
      return Results.read(prepared, rows, statement.reading());
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
    Both<A, B> results =
        onConnection(List.of(first, second), connection -> runBoth(connection, first, second));
    return combine.apply(results.first(), results.second());
  }

  private static <A, B> Both<A, B> runBoth(
      Connection connection, Statement<A> first, Statement<B> second) throws SQLException {
    String sql = first.sql() + "; " + second.sql();
    try (PreparedStatement prepared = connection.prepareStatement(sql)) {
      bind(prepared, first, 0);
      bind(prepared, second, first.parameterCount());
      boolean rows = prepared.execute();
      A a = Results.read(prepared, rows, first.reading());
      rows = prepared.getMoreResults();
      return new Both<>(a, Results.read(prepared, rows, second.reading()));
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

  private <R> R onConnection(List<Statement<?>> statements, Work<R> work) {
    try {
      Connection joined = transactions.current();
      if (joined != null) {
        return work.on(joined);
      }
      try (Lease lease = Lease.ofStatements(dataSource)) {
        return work.on(lease.connection());
      }
    } catch (UncheckedSqlException e) {
      throw Errors.translate(e.sqlException(), new Sent(statements, options));
    } catch (SQLException e) {
      throw Errors.translate(e, new Sent(statements, options));
    }
  }

  /** Binds a statement's values to the parameters behind the first {@code offset}. */
  static void bind(PreparedStatement prepared, Statement<?> statement, int offset)
      throws SQLException {
    for (int i = 0; i < statement.parameterCount(); i++) {
      bind(prepared, offset + i + 1, statement.binder(i), statement.value(i));
    }
  }

  @SuppressWarnings("unchecked") // the typed façade put the value beside a binder of its type
  private static <V> void bind(
      PreparedStatement prepared, int index, Binder<V> binder, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      prepared.setNull(index, binder.jdbcType());
    } else {
      binder.bind(prepared, index, (V) value);
    }
  }

  /** What is done with a connection. */
  @FunctionalInterface
  private interface Work<R> {
    R on(Connection connection) throws SQLException;
  }
}
