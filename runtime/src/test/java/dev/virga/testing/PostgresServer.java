package dev.virga.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A PostgreSQL server that answers, and the database on it from which others are made.
 *
 * @param origin where it comes from, as the end of a sentence
 * @param maintenance a database to be connected to while others are made and dropped
 * @param outlivesTests whether what is left on it stays there after the tests
 */
record PostgresServer(String origin, DatabaseUrl maintenance, boolean outlivesTests) {
  private static final String IMAGE = "postgres:18-alpine";

  /** Takes the server at the given URL; without one, starts a server that ends with this JVM. */
  static PostgresServer start(@Nullable String url) {
    if (url != null && !url.isBlank()) {
      return given(url);
    }
    return DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
  }

  private static PostgresServer given(String url) {
    return new PostgresServer(
        "at " + TestServer.URL_VARIABLE, DatabaseUrl.parse(url), /* outlivesTests= */ true);
  }

  // Testcontainers itself removes the container once this JVM is gone.
  @SuppressWarnings("resource")
  private static PostgresServer container() {
    PostgreSQLContainer container = new PostgreSQLContainer(IMAGE);
    container.start();
    return new PostgresServer(
        "in a container",
        new DatabaseUrl(
            "jdbc:postgresql://%s:%d/"
                .formatted(
                    container.getHost(),
                    container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT)),
            container.getDatabaseName(),
            "?user=%s&password=%s".formatted(container.getUsername(), container.getPassword())),
        /* outlivesTests= */ false);
  }

  // It stops itself when this JVM ends.
  @SuppressWarnings("resource")
  private static PostgresServer embedded() {
    try {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setPGStartupWait(Duration.ofMinutes(1))
              .setServerConfig("listen_addresses", "localhost")
              .setServerConfig("fsync", "off")
              .setServerConfig("full_page_writes", "off")
              .setServerConfig("synchronous_commit", "off")
              .start();
      return new PostgresServer(
          "embedded",
          DatabaseUrl.parse(server.getJdbcUrl("postgres", "postgres")),
          /* outlivesTests= */ false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
