package shop;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.virga.Database;
import dev.virga.Query;
import dev.virga.TransactionAction;
import dev.virga.testing.RoundTrips;
import dev.virga.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A shop of the test class's own, whose round trips are written down. Register it as a static field
 * with {@code @RegisterExtension}.
 */
public final class ShopDatabase implements BeforeAllCallback, AfterAllCallback {
  private final TestDatabase database;
  private final RoundTrips roundTrips = new RoundTrips();
  private @Nullable HikariDataSource pool;
  private @Nullable Database db;

  private ShopDatabase(String schema) {
    this.database = TestDatabase.withSchema(schema);
  }

  /** A shop with the rows of {@link ShopSchema#ROWS}. */
  public static ShopDatabase withRows() {
    return new ShopDatabase(ShopSchema.withRows());
  }

  /** A shop with tables of the test's own. */
  public static ShopDatabase withSchema(String statements) {
    return new ShopDatabase(statements);
  }

  /** A shop without rows. */
  public static ShopDatabase empty() {
    return new ShopDatabase(ShopSchema.empty());
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    database.beforeAll(context);
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(database.jdbcUrl());
    config.setMaximumPoolSize(4);
    config.setMinimumIdle(1);
    pool = new HikariDataSource(config);
    db = Database.of(roundTrips.recorded(pool));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    pool().close();
    database.afterAll(context);
  }

  /** Returns the database. */
  public Database db() {
    return requireNonNull(db, "the test class has not begun");
  }

  /** Returns the pool that the database takes its connections from. */
  public HikariDataSource pool() {
    return requireNonNull(pool, "the test class has not begun");
  }

  /** Returns the database's address, user and password included. */
  public String jdbcUrl() {
    return database.jdbcUrl();
  }

  /** Returns what was sent since the last call. */
  public List<String> sent() {
    List<String> texts = roundTrips.texts();
    roundTrips.clear();
    return texts;
  }

  /** Runs a query. */
  public <R> R run(Query<R> query) {
    return db().run(query);
  }

  /**
   * Runs a query after checking what it is, and that it takes one round trip.
   *
   * @param sql the text; where it has line breaks, a space is expected
   * @param parameters the values of the parameters
   */
  public <R> R run(Query<R> query, String sql, @Nullable Object... parameters) {
    String text = sql.strip().replaceAll("\\s*\n\\s*", " ");
    assertThat(query.sql()).isEqualTo(text);
    assertThat(query.parameters()).isEqualTo(Arrays.asList(parameters));
    roundTrips.clear();
    R result = db().run(query);
    assertThat(roundTrips.texts()).containsExactly(text);
    return result;
  }

  /** Runs any statements, outside of the database's transactions and unrecorded. */
  public void execute(String statements) {
    try (Connection connection = pool().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(statements);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Does something to the shop and undoes it. */
  public void undone(TransactionAction<RuntimeException> action) {
    try {
      db().transaction(
              () -> {
                action.run();
                throw new Undone();
              });
    } catch (Undone e) {
      // That is how a transaction is rolled back.
    }
  }

  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
