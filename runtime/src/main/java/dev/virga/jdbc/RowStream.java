package dev.virga.jdbc;

import dev.virga.DatabaseException;
import dev.virga.DatabaseOptions;
import dev.virga.InvalidQueryException;
import dev.virga.codec.Decoder;
import dev.virga.codec.ResultRow;
import dev.virga.codec.UnreadableCellException;
import dev.virga.render.Reading;
import dev.virga.render.Statement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The rows of a server-side cursor, fetched a portion at a time. Not thread-safe. */
final class RowStream<R> extends AbstractSpliterator<R> {
  private static final int ROWS_PER_FETCH = 1000;

  private final Statement<List<R>> query;
  private final Sent sent;
  private final PreparedStatement statement;
  private final ResultSet rows;
  private final ResultRow row;
  private final Decoder<R> decoder;
  private final @Nullable Lease own;
  private boolean failed;

  private RowStream(
      Statement<List<R>> query,
      Sent sent,
      PreparedStatement statement,
      ResultSet rows,
      Decoder<R> decoder,
      @Nullable Lease own) {
    super(Long.MAX_VALUE, Spliterator.ORDERED);
    this.query = query;
    this.sent = sent;
    this.statement = statement;
    this.rows = rows;
    this.row = new ResultRow(rows);
    this.decoder = decoder;
    this.own = own;
  }

  /**
   * Runs a statement in the thread's transaction, or in one that lasts until the stream is closed.
   */
  static <R> Stream<R> open(
      Transactions transactions,
      DataSource dataSource,
      DatabaseOptions options,
      Statement<List<R>> statement) {
    Decoder<R> decoder = decoder(statement);
    Sent sent = new Sent(List.of(statement), options);
    Connection joined = transactions.current();
    try {
      RowStream<R> stream =
          joined != null
              ? open(joined, null, sent, statement, decoder)
              : openOn(Lease.ofTransaction(dataSource), sent, statement, decoder);
      return StreamSupport.stream(stream, false).onClose(stream::close);
    } catch (SQLException e) {
      throw Errors.translate(e, sent);
    }
  }

  @SuppressWarnings("unchecked") // a reading that returns a list of R decodes to R
  private static <R> Decoder<R> decoder(Statement<List<R>> statement) {
    if (statement.reading() instanceof Reading.All<?> all) {
      return (Decoder<R>) all.decoder();
    }
    throw new InvalidQueryException(
        "only a query that returns rows can be streamed: " + statement.sql());
  }

  private static <R> RowStream<R> openOn(
      Lease own, Sent sent, Statement<List<R>> statement, Decoder<R> decoder) throws SQLException {
    try {
      return open(own.connection(), own, sent, statement, decoder);
    } catch (SQLException | RuntimeException e) {
      try (own) {
        own.connection().rollback();
      } catch (SQLException suppressed) {
        e.addSuppressed(Errors.translate(suppressed, null));
      }
      throw e;
    }
  }

  private static <R> RowStream<R> open(
      Connection connection,
      @Nullable Lease own,
      Sent sent,
      Statement<List<R>> statement,
      Decoder<R> decoder)
      throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(statement.sql());
    try {
      prepared.setFetchSize(ROWS_PER_FETCH);
      Parameters.bind(prepared, statement, 0, sent);
      return new RowStream<>(statement, sent, prepared, prepared.executeQuery(), decoder, own);
    } catch (SQLException | RuntimeException e) {
      prepared.close();
      throw e;
    }
  }

  @Override
  public boolean tryAdvance(Consumer<? super R> action) {
    R next;
    try {
      if (!rows.next()) {
        return false;
      }
      next = decoder.decode(row, 0);
    } catch (UnreadableCellException e) {
      throw failed(Conversions.unreadable(e, query, sent));
    } catch (SQLException e) {
      throw failed(Errors.translate(e, sent));
    }
    action.accept(next);
    return true;
  }

  private DatabaseException failed(DatabaseException e) {
    failed = true;
    return e;
  }

  private void close() {
    Errors.translating(
        () -> {
          try (own) {
            statement.close();
            if (own != null) {
              end(own.connection());
            }
          }
          return statement;
        });
  }

  /** Commits, unless an error has made that impossible. */
  private void end(Connection connection) throws SQLException {
    if (failed) {
      connection.rollback();
    } else {
      connection.commit();
    }
  }
}
