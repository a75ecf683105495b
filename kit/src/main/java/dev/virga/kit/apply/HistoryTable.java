package dev.virga.kit.apply;

import dev.virga.schema.Identifiers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The table in which Flyway notes what it has applied.
 *
 * @param schema its schema
 * @param name its name
 */
record HistoryTable(String schema, String name) {
  static HistoryTable of(Connection connection, Settings settings) throws SQLException {
    return new HistoryTable(
        settings.schema().isPresent() ? settings.schema().get() : defaultSchema(connection),
        settings.table());
  }

  Lock lock() {
    return Lock.ofTable(schema, name);
  }

  /**
   * Returns whether there is no history, but something that it could have made, in whatever schema;
   * Flyway's own baseline looks into the schema of its table alone.
   */
  boolean begins(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            select to_regclass(?) is null and exists (
              select
              from pg_catalog.pg_class c
              join pg_catalog.pg_namespace n on n.oid = c.relnamespace
              where n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
                and not exists (
                  select
                  from pg_catalog.pg_depend d
                  where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e'
                )
            )
            """)) {
      statement.setString(1, sql());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  /** Forgets that a file failed, so that it is tried again. */
  void forgetFailure(Connection connection, String version) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "delete from " + sql() + " where \"version\" = ? and not \"success\"")) {
      statement.setString(1, version);
      statement.executeUpdate();
    }
  }

  /** Returns the statement with which a person forgets all failures. */
  String forgetting() {
    return "delete from " + sql() + " where not \"success\"";
  }

  private String sql() {
    return Identifiers.quoted(Optional.of(schema), name);
  }

  private static String defaultSchema(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select current_schema()")) {
      row.next();
      @Nullable String schema = row.getString(1);
      if (schema == null) {
        throw new MigrationException(
            "The connection has no default schema, since none of its search_path is there. Name one: schema(\"public\"), or --schema public.",
            null);
      }
      return schema;
    }
  }
}
