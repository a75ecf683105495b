package dev.virga.jdbc;

import dev.virga.DatabaseOptions;
import dev.virga.jdbc.Sending.Request;
import dev.virga.render.Statement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * One statement on its way: what is sent, and how its result is read.
 *
 * @param sql its text, with the tags behind it
 * @param statement the statement
 * @param options how it is run
 */
record OneStatement<R>(String sql, Statement<R> statement, DatabaseOptions options)
    implements Sent, Request<R> {
  static <R> OneStatement<R> of(Statement<R> statement, DatabaseOptions options) {
    return new OneStatement<>(options.tags().behind(statement.sql()), statement, options);
  }

  /** Sends it on a connection, and reads its result. */
  R run(Connection connection, boolean inTransaction) {
    return Sending.send(this, connection, inTransaction, this);
  }

  @Override
  public List<Statement<?>> statements() {
    return List.of(statement);
  }

  @Override
  public String place() {
    return "";
  }

  @Override
  public R on(Connection connection) throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(sql)) {
      Parameters.bind(prepared, statement, 0, this);
      int most = Results.most(statement.reading());
      if (most > 0) {
        prepared.setMaxRows(most);
      }
      boolean rows = prepared.execute();
      return Results.read(prepared, rows, statement, this);
    }
  }

  @Override
  public long rows(R result) {
    return Results.count(statement.reading(), result);
  }
}
