package dev.virga.execution;

import static dev.virga.sql.Sql.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.virga.Database;
import dev.virga.ExplainOptions;
import dev.virga.QueryCanceled;
import dev.virga.TransactionOptions;
import dev.virga.TransactionOptions.Isolation;
import dev.virga.UniqueViolation;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.Labels;
import shop.NewLabel;
import shop.ShopDatabase;
import shop.ShopSchema;

/** A connection goes back in the state in which it came, whatever happened in between. */
final class ConnectionStateTest {
  @RegisterExtension
  static final ShopDatabase shop = ShopDatabase.withSchema(ShopSchema.empty() + Numbers.SLEEPING);

  @AfterEach
  void empty() {
    shop.run(Labels.deleteEveryRow());
  }

  /** Returns a data source of one connection, which closing gives back as it is. */
  private static DataSource of(Connection connection) {
    Connection lent =
        (Connection)
            Proxy.newProxyInstance(
                ConnectionStateTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                    method.getName().equals("close") ? null : method.invoke(connection, arguments));
    return (DataSource)
        Proxy.newProxyInstance(
            ConnectionStateTest.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> lent);
  }

  private static void assertSameAfter(boolean autoCommit, Use use) throws SQLException {
    try (Connection connection = DriverManager.getConnection(shop.jdbcUrl())) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(autoCommit);

      use.of(Database.of(of(connection)));

      assertThat(connection.getAutoCommit()).isEqualTo(autoCommit);
      assertThat(connection.getTransactionIsolation())
          .isEqualTo(Connection.TRANSACTION_REPEATABLE_READ);
      assertThat(connection.isReadOnly()).isFalse();
      assertThat(setting(connection, "statement_timeout")).isEqualTo("0");
      assertThat(setting(connection, "transaction_read_only")).isEqualTo("off");
      assertThat(setting(connection, "transaction_isolation")).isEqualTo("repeatable read");
    }
  }

  private static String setting(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("show " + name)) {
      rows.next();
      return rows.getString(1);
    }
  }

  @FunctionalInterface
  private interface Use {
    void of(Database db);
  }

  private static void insert(Database db, String name) {
    db.run(Labels.insert(NewLabel.name(name)));
  }

  private static List<String> labels() {
    return shop.run(Labels.findMany().select(Labels.NAME));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void afterAQuery(boolean autoCommit) throws SQLException {
    assertSameAfter(autoCommit, db -> insert(db, "a"));

    assertThat(labels()).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void afterAQueryThatFails(boolean autoCommit) throws SQLException {
    insert(shop.db(), "a");

    assertSameAfter(
        autoCommit,
        db -> assertThatThrownBy(() -> insert(db, "a")).isInstanceOf(UniqueViolation.class));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void afterABatch(boolean autoCommit) throws SQLException {
    assertSameAfter(
        autoCommit,
        db ->
            db.batch(
                Labels.insert(NewLabel.name("a")),
                Labels.insert(NewLabel.name("b")),
                (one, other) -> one + other));

    assertThat(labels()).containsExactly("a", "b");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void afterATransaction(boolean autoCommit) throws SQLException {
    assertSameAfter(
        autoCommit,
        db ->
            db.transaction(
                TransactionOptions.defaults().isolation(Isolation.SERIALIZABLE),
                () -> {
                  insert(db, "a");
                  db.transaction(() -> insert(db, "b"));
                }));

    assertThat(labels()).containsExactly("a", "b");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void afterAReadOnlyTransactionThatRollsBack(boolean autoCommit) throws SQLException {
    assertSameAfter(
        autoCommit,
        db ->
            assertThatThrownBy(
                    () ->
                        db.transaction(
                            TransactionOptions.defaults().asReadOnly(),
                            () -> {
                              db.run(Labels.count());
                              throw new IllegalStateException();
                            }))
                .isInstanceOf(IllegalStateException.class));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void afterAStream(boolean autoCommit) throws SQLException {
    insert(shop.db(), "a");
    insert(shop.db(), "b");

    assertSameAfter(
        autoCommit,
        db -> {
          try (Stream<String> names = db.stream(Labels.findMany().select(Labels.NAME))) {
            assertThat(names.findFirst()).isPresent();
          }
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void afterATimeout(boolean autoCommit) throws SQLException {
    assertSameAfter(
        autoCommit,
        db -> {
          Database hasty = db.timeout(Duration.ofMillis(50));
          assertThatThrownBy(() -> hasty.run(Numbers.of("sleep")))
              .isInstanceOf(QueryCanceled.class);
          assertThatThrownBy(() -> hasty.transaction(() -> db.run(Numbers.of("sleep"))))
              .isInstanceOf(QueryCanceled.class);
          assertThatThrownBy(() -> hasty.forEachBatch(Numbers.of("slow_rows"), 2, rows -> {}))
              .isInstanceOf(QueryCanceled.class);
          insert(hasty, "a");
        });

    assertThat(labels()).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void afterABatchThatFails(boolean autoCommit) throws SQLException {
    insert(shop.db(), "a");

    assertSameAfter(
        autoCommit,
        db -> {
          for (String name : List.of("a", "b")) {
            assertThatThrownBy(
                    () ->
                        db.batch(
                            Labels.insert(NewLabel.name(name)),
                            Labels.insert(NewLabel.name("a")),
                            Long::sum))
                .isInstanceOf(UniqueViolation.class);
          }
        });

    assertThat(labels()).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void afterAnExplanation(boolean autoCommit) throws SQLException {
    assertSameAfter(
        autoCommit,
        db -> {
          db.explain(Labels.findMany());
          db.explain(Labels.insert(NewLabel.name("a")), ExplainOptions.defaults().analyze());
        });

    assertThat(labels()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void afterReadingBatches(boolean autoCommit) throws SQLException {
    insert(shop.db(), "a");

    assertSameAfter(
        autoCommit,
        db -> {
          db.forEachBatch(Labels.findMany(), 1, rows -> {});
          assertThat(db.one(Labels.findMany())).isNotNull();
          assertThat(db.run(Labels.delete(where(Labels.NAME.eq("a"))).returning().one()))
              .isNotNull();
        });

    assertThat(labels()).isEmpty();
  }

  @Test
  void aPoolWithoutAutoCommitLosesNothing() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(shop.jdbcUrl());
    config.setAutoCommit(false);
    config.setMaximumPoolSize(1);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      Database db = Database.of(pool);
      insert(db, "a");
      db.transaction(() -> insert(db, "b"));
      try (Stream<String> deleted =
          db.stream(Labels.delete(where(Labels.NAME.eq("b"))).returning(Labels.NAME))) {
        assertThat(deleted).containsExactly("b");
      }
    }

    assertThat(labels()).containsExactly("a");
  }

  @Test
  void everyConnectionGoesBackToThePool() {
    for (int i = 0; i < 20; i++) {
      insert(shop.db(), "a" + i);
      assertThatThrownBy(() -> insert(shop.db(), "a0")).isInstanceOf(UniqueViolation.class);
      shop.undone(() -> insert(shop.db(), "x"));
      try (Stream<String> names = shop.db().stream(Labels.findMany().select(Labels.NAME))) {
        assertThat(names.findFirst()).isPresent();
      }
    }

    assertThat(shop.pool().getHikariPoolMXBean().getActiveConnections()).isZero();
  }
}
