package dev.virga.kit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks PostgreSQL for each pair of types what it does. */
final class ConversionTest {
  @RegisterExtension static final TestDatabase database = TestDatabase.empty();

  private static final List<String> TYPES =
      List.of(
          "smallint",
          "integer",
          "bigint",
          "real",
          "double precision",
          "numeric",
          "numeric(9)",
          "numeric(10,2)",
          "numeric(12,2)",
          "numeric(12,4)",
          "text",
          "varchar",
          "varchar(20)",
          "varchar(30)",
          "char(5)",
          "char(8)",
          "boolean",
          "uuid",
          "date",
          "timestamp",
          "timestamp(3)",
          "timestamp(6)",
          "timestamptz",
          "timestamptz(3)",
          "time",
          "time(0)",
          "timetz",
          "interval",
          "json",
          "jsonb",
          "inet",
          "cidr",
          "integer[]",
          "bigint[]",
          "text[]",
          "varchar(10)[]",
          "\"mood\"",
          "\"color\"");

  private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    connection = DriverManager.getConnection(database.jdbcUrl());
    connection.setAutoCommit(false);
    execute("set local time zone 'Europe/Berlin'");
    execute("create type mood as enum ('SAD'); create type color as enum ('RED')");
  }

  @AfterEach
  void disconnect() throws SQLException {
    connection.rollback();
    connection.close();
  }

  @Test
  void knowsWhichCastIsThereAndWhetherRowsAreRewritten() throws SQLException {
    StringBuilder said = new StringBuilder();
    StringBuilder done = new StringBuilder();
    for (String from : TYPES) {
      for (String to : TYPES) {
        if (!from.equals(to)) {
          Conversion conversion = Conversion.between(from, to);
          String pair = from + " to " + to + ": ";
          said.append(pair).append(said(conversion)).append('\n');
          done.append(pair).append(done(from, to)).append('\n');
        }
      }
    }
    assertThat(said.toString()).isEqualTo(done.toString());
  }

  private static String said(Conversion conversion) {
    return switch (conversion) {
      case IN_PLACE -> "as it is";
      case LOSSLESS, ASSIGNABLE -> "rewritten";
      case EXPLICIT -> "cast";
      case BY_TEXT -> "by text";
      case NONE -> "impossible";
    };
  }

  private String done(String from, String to) throws SQLException {
    String alter = "alter table t alter column c type " + to;
    if (works(from, alter)) {
      return rewrites(from, alter) ? "rewritten" : "as it is";
    }
    // A text may look like an array, but hardly ever does.
    if (to.endsWith("[]") == from.endsWith("[]") && works(from, alter + " using c::" + to)) {
      return "cast";
    }
    // By way of a text, anything can be tried, and only labels of enums are likely to fit.
    return from.startsWith("\"") && to.startsWith("\"") ? "by text" : "impossible";
  }

  private boolean works(String from, String alter) throws SQLException {
    execute("savepoint before");
    try {
      execute("create table t (c " + from + ")");
      execute(alter);
      return true;
    } catch (SQLException e) {
      return false;
    } finally {
      execute("rollback to before");
    }
  }

  private boolean rewrites(String from, String alter) throws SQLException {
    execute("savepoint before");
    execute("create table t (c " + from + ")");
    long before = file();
    execute(alter);
    long after = file();
    execute("rollback to before");
    return before != after;
  }

  private long file() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select pg_relation_filenode('t')")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          integer       | bigint         | true
          integer       | smallint       | false
          integer       | numeric(12, 2) | true
          integer       | numeric(11, 2) | false
          bigint        | numeric(18)    | false
          bigint        | numeric(19)    | true
          smallint      | numeric(5)     | true
          numeric(9)    | integer        | true
          numeric(10)   | integer        | false
          numeric(9, 1) | integer        | false
          numeric(18)   | bigint         | true
          numeric(10,2) | numeric(12,4)  | true
          numeric(10,2) | numeric(12,5)  | false
          numeric(10,2) | numeric(11,1)  | false
          numeric       | numeric(1000)  | false
          integer       | varchar(11)    | true
          integer       | varchar(10)    | false
          bigint        | varchar(20)    | true
          boolean       | varchar(4)     | false
          uuid          | varchar(36)    | true
          uuid          | char(36)       | false
          char(5)       | varchar(5)     | true
          char(5)       | varchar(4)     | false
          timestamp     | timestamp(6)   | true
          timestamp     | timestamp(3)   | false
          cidr          | inet           | true
          inet          | cidr           | false
          integer[]     | bigint[]       | true
          bigint[]      | integer[]      | false
          """)
  void knowsWhetherEachValueHasAnEqualOne(String from, String to, boolean lossless) {
    assertThat(Conversion.between(from, to).isLossless()).isEqualTo(lossless);
  }
}
