package benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.manifest.Manifests;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The PostgreSQL that all tasks run on, with 1,000 users of 10 posts each, of 3 comments each. */
final class Server implements AutoCloseable {
  static final String URL_PROPERTY = "benchmark.url";
  private static final String ROWS =
      """
      insert into users (email, name, bio, created_at)
        select 'user' || i || '@example.org', 'User ' || i, case when i % 2 = 0 then 'Rain' end,
          timestamptz '2026-01-01 00:00Z' + i * interval '1 minute'
        from generate_series(1, 1000) as i;
      insert into posts (author_id, title, views, created_at)
        select 1 + i % 1000, 'Post ' || i, i % 100,
          timestamptz '2026-01-01 00:00Z' + i * interval '1 minute'
        from generate_series(1, 10000) as i;
      insert into comments (post_id, body, created_at)
        select 1 + i % 10000, 'Comment ' || i,
          timestamptz '2026-01-01 00:00Z' + i * interval '1 second'
        from generate_series(1, 30000) as i;
      vacuum analyze;
      """;

  private final EmbeddedPostgres postgres;

  private Server(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  /** Starts it, on the loopback address alone. Nothing waits for the disk: it is not measured. */
  static Server start() throws IOException, SQLException {
    EmbeddedPostgres postgres =
        EmbeddedPostgres.builder()
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("fsync", "off")
            .setServerConfig("synchronous_commit", "off")
            .setServerConfig("autovacuum", "off")
            .start();
    Ddl.create(Manifests.onClassPath()).run(postgres.getPostgresDatabase());
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : ROWS.split(";", -1)) {
        statement.execute(sql);
      }
    }
    return new Server(postgres);
  }

  /** Returns the argument that tells a measured JVM where the server is. */
  String argument() {
    return "-D" + URL_PROPERTY + "=" + postgres.getJdbcUrl("postgres", "postgres");
  }

  /** Connects a measured JVM: one connection, which the pool keeps open. */
  static HikariDataSource connect() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(System.getProperty(URL_PROPERTY));
    config.setMaximumPoolSize(1);
    return new HikariDataSource(config);
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
