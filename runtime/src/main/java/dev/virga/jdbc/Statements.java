package dev.virga.jdbc;

import dev.virga.render.Statement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Runs one statement. */
final class Statements {
  private Statements() {}

  /** Runs a statement and reads its result. */
  static <R> R run(Connection connection, Statement<R> statement, Sent sent) throws SQLException {
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
}
