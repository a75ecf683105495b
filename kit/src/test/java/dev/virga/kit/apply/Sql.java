package dev.virga.kit.apply;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Statements that a test runs beside the migrations. */
final class Sql {
  private static final String COLUMNS =
      "select table_name || '.' || column_name || ' ' || data_type from information_schema.columns"
          + " where table_schema = 'public' and table_name <> 'flyway_schema_history' order by 1";
  private static final String INDEXES =
      "select pg_get_indexdef(indexrelid) || case when indisvalid then '' else ' invalid' end"
          + " from pg_index join pg_class c on c.oid = indexrelid"
          + " where c.relnamespace = 'public'::regnamespace and c.relname not like 'flyway%' order by 1";

  private Sql() {}

  static void run(DataSource dataSource, String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static List<String> texts(DataSource dataSource, String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }

  static void empty(DataSource dataSource) throws SQLException {
    run(dataSource, "drop schema public cascade; create schema public");
  }

  /** Returns what the migrations have made. */
  static List<String> schema(DataSource dataSource) throws SQLException {
    List<String> schema = new ArrayList<>(texts(dataSource, COLUMNS));
    schema.addAll(texts(dataSource, INDEXES));
    return schema;
  }

  static List<String> history(DataSource dataSource) throws SQLException {
    return texts(
        dataSource,
        "select script || case when success then '' else ' failed' end"
            + " from flyway_schema_history order by installed_rank");
  }
}
