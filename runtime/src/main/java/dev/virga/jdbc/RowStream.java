package dev.virga.jdbc;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The rows of a server-side cursor, fetched a portion at a time. Not thread-safe. */
final class RowStream<R> extends AbstractSpliterator<R> implements AutoCloseable {
  private final Statement<List<R>> query;
  private final Sent sent;
  private final Hearing hearing;
  private final Connection connection;
  private final @Nullable Lease own;
  private final PreparedStatement statement;
  private final ResultSet rows;
  private final ResultRow row;
  private final Decoder<R> decoder;
  private long read;
  private boolean failed;

  private RowStream(
      Statement<List<R>> query,
      Sent sent,
      Hearing hearing,
      Connection connection,
      @Nullable Lease own,
      PreparedStatement statement,
      ResultSet rows,
      Decoder<R> decoder) {
    super(Long.MAX_VALUE, Spliterator.ORDERED);
    this.query = query;
    this.sent = sent;
    this.hearing = hearing;
    this.connection = connection;
    this.own = own;
    this.statement = statement;
    this.rows = rows;
    this.row = new ResultRow(rows);
    this.decoder = decoder;
  }

  /**
   * Runs a statement on a connection.
   *
   * @param own the connection's lease, which ends with the stream; null where the stream is a part
   *     of a transaction
   */
  static <R> RowStream<R> open(
      Connection connection,
      @Nullable Lease own,
      Statement<List<R>> statement,
      DatabaseOptions options) {
    Decoder<R> decoder = decoder(statement);
    Sent sent = OneStatement.of(statement, options);
    Hearing hearing = Hearing.begin(sent, own == null);
    try {
      PreparedStatement prepared = Sending.unwatched(sent, connection, used -> prepare(used, sent));
      try {
        ResultSet rows = Sending.watched(sent, connection, used -> prepared.executeQuery());
        return new RowStream<>(statement, sent, hearing, connection, own, prepared, rows, decoder);
      } catch (RuntimeException e) {
        Sending.undo(e, prepared::close);
        throw e;
      }
    } catch (RuntimeException e) {
      hearing.failed(e);
      if (own != null) {
        Sending.undo(e, () -> rollback(own, options));
      }
      throw e;
    }
  }

  private static PreparedStatement prepare(Connection connection, Sent sent) throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(sent.sql());
    try {
      prepared.setFetchSize(sent.options().fetchSize());
      Parameters.bind(prepared, sent.statements().get(0), 0, sent);
      return prepared;
    } catch (SQLException | RuntimeException e) {
      prepared.close();
      throw e;
    }
  }

  private static void rollback(Lease own, DatabaseOptions options) throws SQLException {
    try (own) {
      Sending.command("rollback", options, own.connection(), Connection::rollback);
    }
  }

  /**
   * Returns how a row of a statement is read.
   *
   * @throws InvalidQueryException if it does not return rows
   */
  @SuppressWarnings("unchecked") // a reading that returns a list of R decodes to R
  static <R> Decoder<R> decoder(Statement<List<R>> statement) {
    if (statement.reading() instanceof Reading.All<?> all) {
      return (Decoder<R>) all.decoder();
    }
    throw new InvalidQueryException(
        "only a query that returns rows can be streamed: " + statement.sql());
  }

  /** Returns the rows as a stream, which closes this when it is closed. */
  Stream<R> stream() {
    return StreamSupport.stream(this, false).onClose(this::close);
  }

  /** Hands on all rows, so many at a time, and returns how many rows there were. */
  long forEachBatch(int size, Consumer<? super List<R>> consumer) {
    try {
      List<R> batch = new ArrayList<>();
      while (tryAdvance(batch::add)) {
        if (batch.size() == size) {
          consumer.accept(batch);
          batch = new ArrayList<>();
        }
      }
      if (!batch.isEmpty()) {
        consumer.accept(batch);
      }
      return read;
    } catch (Throwable e) {
      failed = true;
      throw e;
    }
  }

  @Override
  public boolean tryAdvance(Consumer<? super R> action) {
    R next;
    try {
      if (!next()) {
        return false;
      }
      next = decode();
      read++;
    } catch (RuntimeException e) {
      failed = true;
      hearing.failed(e);
      throw e;
    }
    action.accept(next);
    return true;
  }

  private R decode() {
    try {
      return decoder.decode(row, 0);
    } catch (UnreadableCellException e) {
      throw Conversions.unreadable(e, query, sent);
    }
  }

  /** Goes to the next row, which is there already or begins the next portion. */
  private boolean next() {
    return read % sent.options().fetchSize() == 0
        ? Sending.watched(sent, connection, used -> rows.next())
        : Sending.unwatched(sent, connection, used -> rows.next());
  }

  @Override
  public void close() {
    Sending.unwatched(
        sent,
        connection,
        used -> {
          try (own) {
            statement.close();
            hearing.after(read);
            end();
          }
          return used;
        });
  }

  /** Commits, unless an error has made that impossible. */
  private void end() {
    if (own == null) {
      return;
    }
    if (failed) {
      Sending.command("rollback", sent.options(), connection, Connection::rollback);
    } else {
      Sending.command("commit", sent.options(), connection, Connection::commit);
    }
  }
}
