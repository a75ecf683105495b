package dev.virga.jdbc;

import dev.virga.DatabaseOptions;
import dev.virga.ExplainOptions;
import dev.virga.render.Statement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What PostgreSQL says of how it runs a statement. */
final class Explanation {
  private final Statement<?> statement;
  private final ExplainOptions explain;
  private final DatabaseOptions options;

  Explanation(Statement<?> statement, ExplainOptions explain, DatabaseOptions options) {
    this.statement = statement;
    this.explain = explain;
    this.options = options;
  }

  /** Asks for it; where that runs the statement, what it does is to be undone. */
  String of(Connection connection, boolean inTransaction) {
    Sent sent =
        new SentText(
            options.tags().behind(explain.before(statement.sql())), List.of(statement), options);
    List<String> lines =
        Sending.send(sent, connection, inTransaction, used -> lines(used, sent), List::size);
    return String.join("\n", lines);
  }

  private List<String> lines(Connection connection, Sent sent) throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(sent.sql())) {
      Parameters.bind(prepared, statement, 0, sent);
      try (ResultSet rows = prepared.executeQuery()) {
        List<String> lines = new ArrayList<>();
        while (rows.next()) {
          lines.add(rows.getString(1));
        }
        return lines;
      }
    }
  }
}
