package conduit.database;

import com.zaxxer.hikari.HikariDataSource;
import dev.virga.kit.connect.DatabaseAddress;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/** The PostgreSQL that the application runs on: one that is given, or one of its own. */
public final class Postgres implements Closeable {
  private final HikariDataSource pool;
  private final Closeable server;

  private Postgres(HikariDataSource pool, Closeable server) {
    this.pool = pool;
    this.server = server;
  }

  /**
   * Connects to the database with a URL; without one, starts an empty one that ends with this.
   *
   * @throws IllegalArgumentException if it is no URL of a PostgreSQL database
   * @throws IllegalStateException if the database of its own does not start
   */
  public static Postgres open(Optional<String> url) {
    return url.isPresent()
        ? new Postgres(pool(address(url.get()).dataSource()), () -> {})
        : embedded();
  }

  private static DatabaseAddress address(String url) {
    return DatabaseAddress.parse(url).withApplicationName("conduit");
  }

  private static Postgres embedded() {
    try {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setPGStartupWait(Duration.ofMinutes(1))
              .setServerConfig("listen_addresses", "localhost")
              .start();
      return new Postgres(pool(server.getPostgresDatabase()), server);
    } catch (IOException e) {
      throw new IllegalStateException(
          "The embedded PostgreSQL does not start: " + e.getMessage(), e);
    }
  }

  private static HikariDataSource pool(DataSource dataSource) {
    HikariDataSource pool = new HikariDataSource();
    pool.setDataSource(dataSource);
    return pool;
  }

  /** Connects to the database, through a pool. */
  public DataSource dataSource() {
    return pool;
  }

  @Override
  public void close() {
    try (server) {
      pool.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
