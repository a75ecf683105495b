package dev.virga.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one server of this JVM's tests, and the databases that were made on it.
 *
 * <p>Thread-safe.
 */
final class TestServer {
  /** The environment variable with the JDBC URL of a server to use, user and password included. */
  static final String URL_VARIABLE = "VIRGA_TEST_DATABASE_URL";

  private static final int FIRST_VERSION_WITH_BUILTIN_LOCALES = 17;
  private static @Nullable TestServer running;

  private final PostgresServer postgres;
  private final int majorVersion;
  // Other JVMs may use the same server at the same time.
  private final String prefix = "virga_" + UUID.randomUUID().toString().substring(0, 8) + "_";
  private final Map<String, DatabaseUrl> templatesBySchema = new HashMap<>();
  private final Set<DatabaseUrl> databases = new LinkedHashSet<>();
  private int created;

  private TestServer(PostgresServer postgres) throws SQLException {
    this.postgres = postgres;
    try (Connection connection = postgres.maintenance().dataSource().getConnection()) {
      majorVersion = connection.getMetaData().getDatabaseMajorVersion();
      System.out.printf(
          "The tests use PostgreSQL %s, %s.%n",
          connection.getMetaData().getDatabaseProductVersion(), postgres.origin());
    }
    if (postgres.outlivesTests()) {
      Runtime.getRuntime().addShutdownHook(new Thread(this::dropAll));
    }
  }

  /** Starts the server at the first call, and says which one it is. */
  static synchronized TestServer running() {
    if (running == null) {
      try {
        running = new TestServer(PostgresServer.start(System.getenv(URL_VARIABLE)));
      } catch (SQLException e) {
        throw new IllegalStateException("The tests' PostgreSQL does not answer.", e);
      }
    }
    return running;
  }

  /** Makes a database with the given schema: the first one runs it, the others are copies. */
  synchronized DatabaseUrl createDatabase(String schema) {
    return create("template " + templateWith(schema).database());
  }

  synchronized void drop(DatabaseUrl database) {
    execute(postgres.maintenance(), "drop database " + database.database() + " with (force)");
    databases.remove(database);
  }

  private DatabaseUrl templateWith(String schema) {
    DatabaseUrl template = templatesBySchema.get(schema);
    if (template == null) {
      template = create("template template0 encoding 'UTF8' " + locale());
      execute(template, schema);
      templatesBySchema.put(schema, template);
    }
    return template;
  }

  /** The same order of texts and the same upper case on each platform. */
  private String locale() {
    return majorVersion < FIRST_VERSION_WITH_BUILTIN_LOCALES
        ? "locale 'C'"
        : "locale 'C' locale_provider builtin builtin_locale 'C.UTF-8'";
  }

  private DatabaseUrl create(String options) {
    created++;
    DatabaseUrl database = postgres.maintenance().withDatabase(prefix + created);
    execute(postgres.maintenance(), "create database " + database.database() + " " + options);
    databases.add(database);
    return database;
  }

  private synchronized void dropAll() {
    Set.copyOf(databases).forEach(this::drop);
  }

  private static void execute(DatabaseUrl database, String sql) {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("PostgreSQL refused: " + sql, e);
    }
  }
}
