package dev.virga.jdbc;

import dev.virga.DatabaseOptions;
import dev.virga.InvalidQueryException;
import dev.virga.codec.BinaryForm;
import dev.virga.codec.Codec;
import dev.virga.codec.CopyRow;
import dev.virga.codec.Decoder;
import dev.virga.codec.UnreadableCellException;
import dev.virga.render.Effect;
import dev.virga.render.Statement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyOut;
import org.postgresql.jdbc.PgConnection;

/** The rows of a query, as {@code copy} writes them. Not thread-safe. */
final class CopyStream<R> extends AbstractSpliterator<R> implements AutoCloseable {
  private static final String CANCELED = "57014";

  private final Statement<List<R>> query;
  private final Sent sent;
  private final Hearing hearing;
  private final Lease lease;
  private final CopyOut copy;
  private final CopyRow row;
  private final Decoder<R> decoder;
  private long read;

  private CopyStream(
      Statement<List<R>> query,
      Sent sent,
      Hearing hearing,
      Lease lease,
      CopyOut copy,
      List<BinaryForm<?>> forms) {
    super(Long.MAX_VALUE, Spliterator.ORDERED);
    this.query = query;
    this.sent = sent;
    this.hearing = hearing;
    this.lease = lease;
    this.copy = copy;
    this.row = new CopyRow(forms);
    this.decoder = RowStream.decoder(query);
  }

  /**
   * Returns the form of each column of a statement.
   *
   * @throws InvalidQueryException if it is no statement that can be copied
   */
  static List<BinaryForm<?>> forms(Statement<?> query) {
    if (query.parameterCount() > 0 || query.effect() == Effect.CHANGES) {
      throw new InvalidQueryException(
          (query.effect() == Effect.CHANGES
                  ? "copy writes the rows of a query that only reads: "
                  : "copy takes no parameters: say stream(...) for ")
              + query.sql());
    }
    List<BinaryForm<?>> forms = new ArrayList<>();
    for (Codec<?> codec : query.codecs()) {
      forms.add(
          codec
              .binary()
              .orElseThrow(
                  () ->
                      new InvalidQueryException(
                          "column "
                              + (forms.size() + 1)
                              + " is of type "
                              + codec.sqlType()
                              + ", which has no binary form here: say stream(...) for "
                              + query.sql())));
    }
    return forms;
  }

  /** Begins to copy the rows on a connection, which ends with the stream. */
  static <R> CopyStream<R> open(
      Lease lease, Statement<List<R>> query, List<BinaryForm<?>> forms, DatabaseOptions options) {
    String sql = options.tags().behind("copy (" + query.sql() + ") to stdout (format binary)");
    Sent sent = Sent.command(sql, options);
    Hearing hearing = Hearing.begin(sent, false);
    try {
      CopyOut copy =
          Sending.watched(
              sent,
              lease.connection(),
              used -> {
                requireTypes(used, query, forms);
                return used.unwrap(PgConnection.class).getCopyAPI().copyOut(sql);
              });
      return new CopyStream<>(query, sent, hearing, lease, copy, forms);
    } catch (RuntimeException e) {
      hearing.failed(e);
      Sending.undo(e, lease::close);
      throw e;
    }
  }

  /** Asks which types the columns have: the rows do not say it. */
  private static void requireTypes(
      Connection connection, Statement<?> query, List<BinaryForm<?>> forms) throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(query.sql())) {
      ResultSetMetaData columns = prepared.getMetaData();
      for (int i = 0; i < forms.size(); i++) {
        String type = typeName(columns.getColumnTypeName(i + 1));
        if (!forms.get(i).fits(type) && !isEnum(forms.get(i), columns.getColumnType(i + 1))) {
          throw new InvalidQueryException(
              "column "
                  + (i + 1)
                  + " is of type "
                  + type
                  + ", and is read as "
                  + query.codecs().get(i).sqlType()
                  + ": say stream(...) for "
                  + query.sql());
        }
      }
    }
  }

  /** The driver names the type of a column that counts by itself as one declares such a column. */
  private static String typeName(String name) {
    return switch (name) {
      case "smallserial" -> "int2";
      case "serial" -> "int4";
      case "bigserial" -> "int8";
      default -> name;
    };
  }

  /** The driver takes all enum types for texts, which are written in the same way. */
  private static boolean isEnum(BinaryForm<?> form, int jdbcType) {
    return form.fits(BinaryForm.ENUM) && jdbcType == Types.VARCHAR;
  }

  /** Returns the rows as a stream, which closes this when it is closed. */
  Stream<R> stream() {
    return StreamSupport.stream(this, false).onClose(this::close);
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
      hearing.failed(e);
      throw e;
    }
    action.accept(next);
    return true;
  }

  /** Goes to the next row; behind the last one comes a message without a row, and then none. */
  private boolean next() {
    while (copy.isActive()) {
      byte @Nullable [] message =
          Sending.watched(sent, lease.connection(), used -> copy.readFromCopy());
      if (message != null && row.goTo(message, read == 0 ? Copying.HEADER.length : 0)) {
        return true;
      }
    }
    return false;
  }

  private R decode() {
    try {
      return decoder.decode(row, 0);
    } catch (UnreadableCellException e) {
      throw Conversions.unreadable(e, query, sent);
    }
  }

  /**
   * Stops the server, and reads what it has sent until then: the connection goes back to others.
   */
  private void stop() throws SQLException {
    if (!copy.isActive()) {
      return;
    }
    lease.connection().unwrap(PgConnection.class).cancelQuery();
    try {
      while (copy.isActive()) {
        copy.readFromCopy();
      }
    } catch (SQLException e) {
      if (!CANCELED.equals(e.getSQLState())) {
        throw e;
      }
    }
  }

  @Override
  public void close() {
    Sending.unwatched(
        sent,
        lease.connection(),
        used -> {
          try (lease) {
            stop();
            hearing.after(read);
          }
          return used;
        });
  }
}
