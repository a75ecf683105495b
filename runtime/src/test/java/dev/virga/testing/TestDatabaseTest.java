package dev.virga.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class TestDatabaseTest {
  private static final String SCHEMA =
      "create table notes (body text not null); insert into notes values ('from the schema')";

  @RegisterExtension static final TestDatabase first = TestDatabase.withSchema(SCHEMA);
  @RegisterExtension static final TestDatabase second = TestDatabase.withSchema(SCHEMA);
  @RegisterExtension static final TestDatabase blank = TestDatabase.empty();

  @Test
  void isolatesDatabasesOfOneSchema() throws SQLException {
    execute(first, "insert into notes values ('only in the first')");

    assertThat(texts(first, "select body from notes")).contains("only in the first");
    assertThat(texts(second, "select body from notes")).containsExactly("from the schema");
  }

  @Test
  void startsWithoutTablesWhenEmpty() throws SQLException {
    assertThat(texts(blank, "select tablename::text from pg_tables where schemaname = 'public'"))
        .isEmpty();
  }

  @Test
  void connectsByUrlAlone() throws SQLException {
    try (Connection connection = DriverManager.getConnection(second.jdbcUrl())) {
      assertThat(connection.isValid(1)).isTrue();
    }
  }

  @Test
  void ordersTextsByCodePointAndKnowsLettersBeyondAscii() throws SQLException {
    assertThat(texts(blank, "select t from (values ('a'), ('B'), ('ä')) v (t) order by t"))
        .containsExactly("B", "a", "ä");
    assertThat(
            texts(blank, "select datcollate from pg_database where datname = current_database()"))
        .containsExactly("C");
  }

  @Test
  void saysWhatPostgresqlRefused() {
    TestDatabase broken = TestDatabase.withSchema("create tabel notes ()");

    assertThatThrownBy(broken::dataSource)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("PostgreSQL refused: create tabel notes ()")
        .hasRootCauseInstanceOf(SQLException.class);
  }

  @Test
  void neverPrintsThePassword() {
    DatabaseUrl url =
        DatabaseUrl.parse("jdbc:postgresql://localhost:5432/app?user=me&password=secret");

    assertThat(url).hasToString("jdbc:postgresql://localhost:5432/app");
    assertThat(url.withDatabase("other").text())
        .isEqualTo("jdbc:postgresql://localhost:5432/other?user=me&password=secret");
    assertThatThrownBy(() -> DatabaseUrl.parse("postgresql://me:secret@localhost/app"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void dropsADatabaseThatIsStillConnectedTo() throws SQLException {
    DatabaseUrl database = TestServer.running().createDatabase("");
    try (Connection connection = DriverManager.getConnection(database.text())) {
      assertThat(connection.isValid(1)).isTrue();

      TestServer.running().drop(database);
    }

    assertThatThrownBy(() -> DriverManager.getConnection(database.text()))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("does not exist");
  }

  @Nested
  final class InNestedClass {
    @Test
    void sharesTheDatabaseOfTheClassAround() throws SQLException {
      execute(first, "insert into notes values ('from the nested class')");

      assertThat(texts(first, "select body from notes")).contains("from the nested class");
    }
  }

  private static void execute(TestDatabase database, String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> texts(TestDatabase database, String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }
}
