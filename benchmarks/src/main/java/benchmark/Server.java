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

/**
 * The PostgreSQL that all tasks run on: a blog of 1,000 users with ten posts each, of three
 * comments each; a shop of customers, products, orders and six details for each on average; and a
 * long table. The same rows each time: what is chance comes from a seed.
 */
final class Server implements AutoCloseable {
  static final String URL_PROPERTY = "benchmark.url";
  static final String POOL_PROPERTY = "benchmark.pool";
  static final int USERS = 1000;
  static final int ORDERS = Scale.FULL.orders;

  private static final String ROWS =
      """
      select setseed(0.42);
      insert into users (email, name, bio, created_at)
        select 'user' || i || '@example.org', 'User ' || i, case when i % 2 = 0 then 'Rain' end,
          timestamptz '2026-01-01 00:00Z' + i * interval '1 minute'
        from generate_series(1, 1000) as i;
      insert into posts (author_id, title, views, created_at)
        select 1 + i % 1000, 'Post ' || i, i % 101,
          timestamptz '2026-01-01 00:00Z' + i * interval '1 minute'
        from generate_series(1, 10000) as i;
      insert into comments (post_id, body, created_at)
        select 1 + i % 10000, 'Comment ' || i,
          timestamptz '2026-01-01 00:00Z' + i * interval '1 second'
        from generate_series(1, 30000) as i;
      insert into customers (company, contact, email, city, country, credit, rating, visits, active,
          since, updated_at)
        select 'Company ' || i, case when random() < 0.7 then 'Contact ' || i end,
          'customer' || i || '@example.org', 'City ' || (random() * 500)::int,
          'Country ' || (random() * 50)::int, round((random() * 10000)::numeric, 2), random() * 5,
          (random() * 1000)::int, random() < 0.9, date '2020-01-01' + (random() * 2000)::int,
          timestamptz '2026-01-01 00:00Z' + random() * interval '300 days'
        from generate_series(1, :customers) as i;
      insert into products (name, price)
        select 'Product ' || i, round((1 + random() * 500)::numeric, 2)
        from generate_series(1, :products) as i;
      insert into orders (customer_id, ordered_on)
        select 1 + (random() * (:customers - 1))::int, date '2022-01-01' + (random() * 1500)::int
        from generate_series(1, :orders) as i;
      insert into order_details (order_id, product_id, quantity, price)
        select i, 1 + (i * 7 + line) % :products, 1 + (random() * 20)::int,
          round((1 + random() * 500)::numeric, 2)
        from generate_series(1, :orders) as i cross join generate_series(1, 11) as line
        where line <= 1 + i % 11;
      insert into counters (name, hits)
        select 'counter' || i, 0 from generate_series(1, 10000) as i;
      insert into measurements (id, station, level, taken_at)
        select i, 'Station ' || (random() * 100)::int, (random() * 500)::int,
          timestamptz '2026-01-01 00:00Z' + i * interval '1 second'
        from generate_series(1, :measurements) as i;
      vacuum analyze;
      """;

  private final EmbeddedPostgres postgres;

  private Server(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  /** Starts it, on the loopback address alone. Nothing waits for the disk: it is not measured. */
  static Server start(Scale scale) throws IOException, SQLException {
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
      for (String sql : rows(scale).split(";\n", -1)) {
        statement.execute(sql);
      }
    }
    return new Server(postgres);
  }

  private static String rows(Scale scale) {
    return ROWS.replace(":customers", "" + scale.customers)
        .replace(":products", "" + scale.products)
        .replace(":orders", "" + scale.orders)
        .replace(":measurements", "" + scale.measurements);
  }

  /** Returns the argument that tells a measured JVM where the server is. */
  String argument() {
    return "-D" + URL_PROPERTY + "=" + url();
  }

  /** Connects a measured JVM: by so many connections as it is told, which the pool keeps open. */
  static HikariDataSource connect() {
    return connect(System.getProperty(URL_PROPERTY), Integer.getInteger(POOL_PROPERTY, 1));
  }

  /** Connects this JVM, by one connection. */
  HikariDataSource connectHere() {
    return connect(url(), 1);
  }

  private String url() {
    return postgres.getJdbcUrl("postgres", "postgres");
  }

  private static HikariDataSource connect(String url, int connections) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.addDataSourceProperty("reWriteBatchedInserts", true);
    config.setMaximumPoolSize(connections);
    return new HikariDataSource(config);
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
