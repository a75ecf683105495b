package dev.virga.jdbc;

import dev.virga.DatabaseException;
import dev.virga.DatabaseOptions;
import dev.virga.jdbc.Sending.Request;
import dev.virga.render.Effect;
import dev.virga.render.Reading;
import dev.virga.render.Statement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.jdbc.PgConnection;

/**
 * Several statements as one text, which the driver sends in one round trip: all take effect, or
 * none.
 *
 * <p>Neither PostgreSQL nor the driver says which of them an error is about. So after an error they
 * run once more, one by one, and that is undone too.
 */
final class Batch {
  private final List<Statement<?>> statements;
  private final DatabaseOptions options;

  Batch(List<Statement<?>> statements, DatabaseOptions options) {
    this.statements = statements;
    this.options = options;
  }

  boolean reads() {
    return statements.stream().allMatch(statement -> statement.effect() == Effect.READS);
  }

  /** Runs statements that only read, where each commits by itself. */
  List<Object> read(Connection connection) {
    return send(connection, Bounds.NONE);
  }

  /** Runs the statements as a transaction, which begins and ends in the same round trip. */
  List<Object> commit(Connection connection) {
    return send(connection, mayBeRefused() ? Bounds.COMMIT_LATER : Bounds.COMMIT);
  }

  /** Runs the statements in a transaction; where one of them changes something, as a savepoint. */
  List<Object> join(Connection connection) {
    return send(connection, reads() ? Bounds.JOINED : Bounds.SAVEPOINT);
  }

  /** Returns whether a result may be an error although the statement was none. */
  private boolean mayBeRefused() {
    return statements.stream()
        .anyMatch(
            statement ->
                statement.reading() instanceof Reading.Only
                    || statement.reading() instanceof Reading.Current);
  }

  private List<Object> send(Connection connection, Bounds bounds) {
    Sent sent =
        new SentText(
            statements.stream()
                .map(this::text)
                .collect(Collectors.joining("; ", bounds.before, bounds.after)),
            statements,
            options);
    return Sending.send(
        sent,
        connection,
        bounds.inTransaction,
        new Request<>() {
          @Override
          public List<Object> on(Connection used) throws SQLException {
            return results(used, sent, bounds);
          }

          @Override
          public long rows(List<Object> results) {
            return Batch.this.rows(results);
          }

          @Override
          public DatabaseException failed(SQLException error, Sent whole) {
            return Batch.this.failed(connection, error, whole, bounds);
          }
        });
  }

  private String text(Statement<?> statement) {
    return options.tags().behind(statement.sql());
  }

  private List<Object> results(Connection connection, Sent sent, Bounds bounds)
      throws SQLException {
    try (PreparedStatement prepared =
        Sending.unwatched(sent, connection, used -> bound(used, sent))) {
      boolean rows = prepared.execute();
      List<Object> results =
          read(prepared, bounds.before.isEmpty() ? rows : prepared.getMoreResults());
      bounds.end(connection);
      return results;
    }
  }

  private PreparedStatement bound(Connection connection, Sent sent) throws SQLException {
    PreparedStatement prepared = prepare(connection, sent.sql());
    try {
      int parameters = 0;
      for (Statement<?> statement : statements) {
        Parameters.bind(prepared, statement, parameters, sent);
        parameters += statement.parameterCount();
      }
      return prepared;
    } catch (SQLException | RuntimeException e) {
      prepared.close();
      throw e;
    }
  }

  /**
   * Keeps the driver from asking the server for the type of a parameter that it does not know
   * itself, such as an enum's: it would wait for the answer, and the batch would be several round
   * trips.
   */
  private PreparedStatement prepare(Connection connection, String sql) throws SQLException {
    if (statements.stream().noneMatch(Batch::hasUntypedParameter)
        || !connection.isWrapperFor(PgConnection.class)) {
      return connection.prepareStatement(sql);
    }
    PgConnection driver = connection.unwrap(PgConnection.class);
    int threshold = driver.getPrepareThreshold();
    driver.setPrepareThreshold(0);
    try {
      return connection.prepareStatement(sql);
    } finally {
      driver.setPrepareThreshold(threshold);
    }
  }

  private static boolean hasUntypedParameter(Statement<?> statement) {
    return IntStream.range(0, statement.parameterCount())
        .anyMatch(i -> statement.binder(i).jdbcType() == Types.OTHER);
  }

  /** Undoes the batch, and says which statement fails in it, if one does again. */
  private DatabaseException failed(
      Connection connection, SQLException error, Sent sent, Bounds bounds) {
    try {
      bounds.undo(connection);
      if (bounds == Bounds.JOINED || !Errors.isRepeatable(error)) {
        return Errors.translate(error, sent);
      }
      Sent failing = failing(connection, error);
      bounds.undo(connection);
      return Errors.translate(error, failing == null ? sent : failing);
    } catch (SQLException e) {
      DatabaseException translated = Errors.translate(error, sent);
      translated.addSuppressed(Errors.translate(e, null));
      return translated;
    }
  }

  private @Nullable Sent failing(Connection connection, SQLException error) {
    for (int i = 0; i < statements.size(); i++) {
      Statement<?> statement = statements.get(i);
      try (PreparedStatement prepared = connection.prepareStatement(text(statement))) {
        Parameters.bind(prepared, statement, 0, query(i));
        prepared.execute();
      } catch (SQLException again) {
        return Objects.equals(again.getSQLState(), error.getSQLState()) ? query(i) : null;
      }
    }
    return null;
  }

  private Sent query(int index) {
    return OneStatement.of(statements.get(index), options)
        .at("query " + (index + 1) + " of " + statements.size() + " in a batch");
  }

  private List<Object> read(PreparedStatement prepared, boolean firstHasRows) throws SQLException {
    List<Object> results = new ArrayList<>(statements.size());
    boolean rows = firstHasRows;
    for (int i = 0; i < statements.size(); i++) {
      try {
        results.add(Results.read(prepared, rows, statements.get(i), query(i)));
        rows = prepared.getMoreResults();
      } catch (SQLException e) {
        throw Errors.translate(e, query(i));
      }
    }
    return results;
  }

  private long rows(List<Object> results) {
    return IntStream.range(0, results.size())
        .mapToLong(i -> rows(statements.get(i), results.get(i)))
        .sum();
  }

  @SuppressWarnings("unchecked") // the result was read as the statement says
  private static <R> long rows(Statement<R> statement, Object result) {
    return Results.count(statement.reading(), (R) result);
  }

  /** What makes a batch one: what stands around its statements, and how it is undone. */
  private enum Bounds {
    /** Nothing: the statements only read. */
    NONE(false, "", ""),
    /** A transaction around them only reads. */
    JOINED(true, "", ""),
    /** A transaction of their own, which the first of them begins. */
    COMMIT(false, "", "; commit"),
    /** A transaction of their own, which ends when their results are as they are to be. */
    COMMIT_LATER(false, "", ""),
    /** A part of a transaction. */
    SAVEPOINT(true, "savepoint \"batch\"; ", "; release savepoint \"batch\"");

    private final boolean inTransaction;
    private final String before;
    private final String after;

    Bounds(boolean inTransaction, String before, String after) {
      this.inTransaction = inTransaction;
      this.before = before;
      this.after = after;
    }

    void end(Connection connection) throws SQLException {
      if (this == COMMIT_LATER) {
        connection.commit();
      }
    }

    /** Undoes what was done since the beginning, where that can be undone by itself. */
    void undo(Connection connection) throws SQLException {
      if (this == COMMIT || this == COMMIT_LATER) {
        connection.rollback();
      } else if (this == SAVEPOINT) {
        try (java.sql.Statement statement = connection.createStatement()) {
          statement.execute("rollback to savepoint \"batch\"");
        }
      }
    }
  }
}
