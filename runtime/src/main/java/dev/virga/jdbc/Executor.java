package dev.virga.jdbc;

import dev.virga.DatabaseOptions;
import dev.virga.ExplainOptions;
import dev.virga.TransactionBody;
import dev.virga.TransactionOptions;
import dev.virga.codec.BinaryForm;
import dev.virga.codec.BinaryOutput;
import dev.virga.jdbc.Sending.Step;
import dev.virga.render.CopyStatement;
import dev.virga.render.Effect;
import dev.virga.render.Reading;
import dev.virga.render.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements, each on the connection of the thread's transaction, or on one of its own.
 * Thread-safe.
 */
public final class Executor {
  private final Servers servers;
  private final Transactions transactions;
  private final Scope scope = new Scope();

  /** Takes connections from servers. */
  public Executor(Servers servers) {
    this.servers = servers;
    this.transactions = new Transactions(servers);
  }

  /** Returns where it takes connections from. */
  public Servers servers() {
    return servers;
  }

  /** Runs a statement and reads its result. */
  public <R> R run(DatabaseOptions own, Statement<R> statement) {
    DatabaseOptions options = scope.options(own);
    OneStatement<R> sent = OneStatement.of(statement, options);
    Connection joined = transactions.current();
    if (joined != null) {
      return sent.run(joined, true);
    }
    return mayBeRefused(statement)
        ? committed(options, connection -> sent.run(connection, false))
        : onConnection(options, statement.effect(), connection -> sent.run(connection, false));
  }

  /** Returns whether a change must be undone where its result is not as it is to be. */
  private static boolean mayBeRefused(Statement<?> statement) {
    return statement.effect() == Effect.CHANGES && statement.reading() instanceof Reading.Only;
  }

  /** Runs statements in one round trip, and returns their results in order. */
  public List<Object> batch(DatabaseOptions own, List<Statement<?>> statements) {
    if (statements.isEmpty()) {
      return List.of();
    }
    DatabaseOptions options = scope.options(own);
    Batch batch = new Batch(statements, options);
    Connection joined = transactions.current();
    if (joined != null) {
      return batch.join(joined);
    }
    return batch.reads()
        ? onConnection(options, Effect.READS, batch::read)
        : undoneOnError(options, batch::commit);
  }

  /** Runs a statement and returns its rows as they are read. */
  public <R> Stream<R> stream(DatabaseOptions own, Statement<List<R>> statement) {
    return open(scope.options(own), statement).stream();
  }

  /** Runs a statement and hands on its rows as they are read, so many at a time. */
  public <R> long forEachBatch(
      DatabaseOptions own,
      Statement<List<R>> statement,
      int size,
      Consumer<? super List<R>> consumer) {
    if (size < 1) {
      throw new IllegalArgumentException(
          "forEachBatch(query, " + size + ", ...): a batch has one row at least");
    }
    try (RowStream<R> rows = open(scope.options(own).fetchSize(size), statement)) {
      return rows.forEachBatch(size, consumer);
    }
  }

  private <R> RowStream<R> open(DatabaseOptions options, Statement<List<R>> statement) {
    RowStream.decoder(statement);
    Connection joined = transactions.current();
    if (joined != null) {
      return RowStream.open(joined, null, statement, options);
    }
    Lease own = Errors.translating(() -> lease(options, statement.effect(), false));
    return RowStream.open(own.connection(), own, statement, options);
  }

  /** Returns why a table would not take rows by copy as it takes them by insert. */
  public Optional<String> refusal(DatabaseOptions own, CopyStatement copy) {
    Optional<String> certain = CopyTarget.refusal(copy);
    if (certain.isPresent()) {
      return certain;
    }
    DatabaseOptions options = scope.options(own);
    return inTransaction(
        options, CopyTarget.SQL, used -> CopyTarget.refusal(used, copy), refusal -> 0);
  }

  /** Writes a row behind others, as copy takes them. */
  public void write(
      DatabaseOptions own,
      CopyStatement copy,
      long number,
      @Nullable Object[] values,
      BinaryOutput rows) {
    Copying.write(copy, number, values, rows, Sent.command(copy.sql(), own));
  }

  /** Sends rows, and returns how many there were. */
  public long copyIn(DatabaseOptions own, CopyStatement copy, BinaryOutput rows) {
    return inTransaction(
        scope.options(own), copy.sql(), used -> Copying.send(used, copy, rows), count -> count);
  }

  private <R> R inTransaction(
      DatabaseOptions options, String sql, Step<R> step, ToLongFunction<? super R> rows) {
    Connection joined = Objects.requireNonNull(transactions.current());
    return Sending.send(Sent.command(sql, options), joined, true, step, rows);
  }

  /** Runs a statement with copy, and returns its rows as they come. */
  public <R> Stream<R> copyOut(DatabaseOptions own, Statement<List<R>> statement) {
    RowStream.decoder(statement);
    List<BinaryForm<?>> forms = CopyStream.forms(statement);
    if (transactions.current() != null) {
      throw new IllegalStateException(
          "copyOut(...) in a transaction, whose connection could do nothing else until all rows are read: say stream(...)");
    }
    DatabaseOptions options = scope.options(own);
    Lease lease = Errors.translating(() -> lease(options, statement.effect(), true));
    return CopyStream.open(lease, statement, forms, options).stream();
  }

  /** Asks how a statement is run; where that runs it, what it does is undone. */
  public String explain(DatabaseOptions own, Statement<?> statement, ExplainOptions explain) {
    DatabaseOptions options = scope.options(own);
    Explanation explanation = new Explanation(statement, explain, options);
    Connection joined = transactions.current();
    if (!explain.runs()) {
      return joined != null
          ? explanation.of(joined, true)
          : onConnection(options, statement.effect(), used -> explanation.of(used, false));
    }
    return joined != null
        ? undoneInside(options, joined, explanation)
        : undone(options, statement.effect(), used -> explanation.of(used, false));
  }

  private static String undoneInside(
      DatabaseOptions options, Connection connection, Explanation explanation) {
    Savepoint savepoint = Transactions.savepoint(connection, options);
    String explained;
    try {
      explained = explanation.of(connection, true);
    } catch (Throwable e) {
      Sending.undo(e, () -> Transactions.rollback(connection, savepoint, options));
      throw e;
    }
    Transactions.rollback(connection, savepoint, options);
    return explained;
  }

  /** Runs a body in a transaction, with options that hold for all that it runs. */
  public <R, X extends Exception> R transaction(
      DatabaseOptions own, TransactionOptions kind, TransactionBody<R, X> body) throws X {
    DatabaseOptions options = scope.options(own);
    return transactions.run(options, kind, () -> scope.run(options, body));
  }

  /** Runs a body with options that hold for all that it runs. */
  public <R, X extends Exception> R within(DatabaseOptions own, TransactionBody<R, X> body)
      throws X {
    return scope.run(own, body);
  }

  private Lease lease(DatabaseOptions options, Effect effect, boolean autoCommit)
      throws SQLException {
    return Lease.of(connection(options, effect), autoCommit);
  }

  private Connection connection(DatabaseOptions options, Effect effect) {
    return effect == Effect.READS && !options.primaryOnly() ? servers.replica() : servers.primary();
  }

  /** Does something where each statement commits by itself, which needs no lease on most pools. */
  private <R> R onConnection(DatabaseOptions options, Effect effect, Function<Connection, R> work) {
    try (Connection connection = connection(options, effect)) {
      return connection.getAutoCommit() ? work.apply(connection) : committing(connection, work);
    } catch (SQLException e) {
      throw Errors.translate(e, null);
    }
  }

  /** Lets each statement commit by itself on a connection that came otherwise, and goes so. */
  private static <R> R committing(Connection connection, Function<Connection, R> work)
      throws SQLException {
    connection.setAutoCommit(true);
    R result;
    try {
      result = work.apply(connection);
    } catch (Throwable e) {
      Sending.undo(e, () -> connection.setAutoCommit(false));
      throw e;
    }
    connection.setAutoCommit(false);
    return result;
  }

  private <R> R committed(DatabaseOptions options, Function<Connection, R> work) {
    return undoneOnError(
        options,
        connection -> {
          R result = work.apply(connection);
          Sending.command("commit", options, connection, Connection::commit);
          return result;
        });
  }

  /** Does something that ends its transaction, unless it fails. */
  private <R> R undoneOnError(DatabaseOptions options, Function<Connection, R> work) {
    return Errors.translating(
        () -> {
          try (Lease lease = Lease.of(servers.primary(), false)) {
            try {
              return work.apply(lease.connection());
            } catch (Throwable e) {
              Sending.undo(e, () -> rollback(lease, options));
              throw e;
            }
          }
        });
  }

  private <R> R undone(DatabaseOptions options, Effect effect, Function<Connection, R> work) {
    return Errors.translating(
        () -> {
          try (Lease lease = lease(options, effect, false)) {
            R result;
            try {
              result = work.apply(lease.connection());
            } catch (Throwable e) {
              Sending.undo(e, () -> rollback(lease, options));
              throw e;
            }
            rollback(lease, options);
            return result;
          }
        });
  }

  private static void rollback(Lease lease, DatabaseOptions options) {
    Sending.command("rollback", options, lease.connection(), Connection::rollback);
  }
}
