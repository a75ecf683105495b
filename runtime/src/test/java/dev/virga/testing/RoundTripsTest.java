package dev.virga.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RoundTripsTest {
  @RegisterExtension
  static final TestDatabase database =
      TestDatabase.withSchema("create table notes (body text not null)");

  private final RoundTrips roundTrips = new RoundTrips();

  @Test
  void writesDownStatementsEachTimeTheyAreExecuted() throws SQLException {
    try (Connection connection = connect();
        PreparedStatement insert = connection.prepareStatement("insert into notes values (?)");
        Statement select = connection.createStatement()) {
      insert.setString(1, "first");
      insert.execute();
      insert.setString(1, "second");
      insert.executeUpdate();
      select.executeQuery("select body from notes").close();
    }

    assertThat(roundTrips.texts())
        .containsExactly(
            "insert into notes values (?)",
            "insert into notes values (?)",
            "select body from notes");
  }

  @Test
  void takesABatchForOneRoundTrip() throws SQLException {
    try (Connection connection = connect();
        PreparedStatement insert = connection.prepareStatement("insert into notes values (?)")) {
      for (String body : new String[] {"third", "fourth"}) {
        insert.setString(1, body);
        insert.addBatch();
      }
      insert.executeBatch();
    }

    assertThat(roundTrips.texts()).containsExactly("insert into notes values (?)");
  }

  @Test
  void writesDownTheEndsOfTransactionsAndSavepoints() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select 1");
      Savepoint kept = connection.setSavepoint();
      connection.releaseSavepoint(kept);
      Savepoint undone = connection.setSavepoint();
      connection.rollback(undone);
      connection.commit();
      statement.execute("select 2");
      connection.rollback();
    }

    assertThat(roundTrips.texts())
        .containsExactly(
            "select 1",
            "savepoint",
            "release savepoint",
            "savepoint",
            "rollback to savepoint",
            "commit",
            "select 2",
            "rollback");
  }

  @Test
  void writesDownAStatementThatTheDatabaseRefuses() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("selekt"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("selekt");
    }

    assertThat(roundTrips.texts()).containsExactly("selekt");
  }

  @Test
  void forgetsWhatWasSentBefore() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("select 1");
      roundTrips.clear();
      statement.execute("select 2");
    }

    assertThat(roundTrips.texts()).containsExactly("select 2");
  }

  private Connection connect() throws SQLException {
    return roundTrips.recorded(database.dataSource()).getConnection();
  }
}
