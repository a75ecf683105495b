package conduit.database;

import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.ddl.ScriptException;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.schema.TableDefinition;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** The tables of the application, as its records declare them. */
public final class Schema {
  private Schema() {}

  /** Returns the statements that create the tables. */
  public static String sql() {
    return Ddl.create(Manifests.onClassPath()).sql();
  }

  /**
   * Creates the tables in a database that has none of them. One that has them all stays as it is:
   * to bring tables up to date is the matter of migrations.
   *
   * @throws IllegalStateException if the database has some of the tables, but not all, if it does
   *     not answer, or if it refuses to create them
   */
  public static void createIfAbsent(DataSource dataSource) {
    DatabaseDefinition schema = Manifests.onClassPath();
    Set<String> present = tables(dataSource);
    List<String> missing =
        schema.tables().stream()
            .map(TableDefinition::name)
            .filter(table -> !present.contains(table))
            .toList();
    if (missing.size() == schema.tables().size()) {
      create(schema, dataSource);
    } else if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "The database has some of Conduit's tables, but not " + String.join(", ", missing) + ".");
    }
  }

  private static void create(DatabaseDefinition schema, DataSource dataSource) {
    try {
      Ddl.create(schema).run(dataSource);
    } catch (ScriptException e) {
      throw new IllegalStateException("The tables cannot be created: " + e.getMessage(), e);
    }
  }

  private static Set<String> tables(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection();
        ResultSet rows =
            connection
                .getMetaData()
                .getTables(null, connection.getSchema(), null, new String[] {"TABLE"})) {
      Set<String> names = new HashSet<>();
      while (rows.next()) {
        names.add(rows.getString("TABLE_NAME"));
      }
      return names;
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not answer: " + e.getMessage(), e);
    }
  }
}
