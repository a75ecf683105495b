package dev.virga.jdbc;

import dev.virga.jdbc.Sending.Request;
import dev.virga.render.Statement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * One statement on its way.
 *
 * @param statement the statement
 * @param sent what listeners hear of it
 */
record OneStatement<R>(Statement<R> statement, Sent sent) implements Request<R> {
  @Override
  public R on(Connection connection) throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(sent.sql())) {
      Parameters.bind(prepared, statement, 0, sent);
      int most = Results.most(statement.reading());
      if (most > 0) {
        prepared.setMaxRows(most);
      }
      boolean rows = prepared.execute();
      return Results.read(prepared, rows, statement, sent);
    }
  }

  @Override
  public long rows(R result) {
    return Results.count(statement.reading(), result);
  }
}
