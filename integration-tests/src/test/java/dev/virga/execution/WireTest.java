package dev.virga.execution;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import dev.virga.Database;
import dev.virga.TransactionOptions;
import dev.virga.UniqueViolation;
import dev.virga.testing.TestDatabase;
import dev.virga.testing.Wire;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Customers;
import shop.Labels;
import shop.NewCustomer;
import shop.NewLabel;
import shop.ShopSchema;

/** What crosses the network, as a listener between the driver and the server counts it. */
final class WireTest {
  private static final String COUNT = "select count(*) from \"labels\"";
  private static final String INSERT = "insert into \"labels\" (\"name\") values ($1)";

  @RegisterExtension
  static final TestDatabase database = TestDatabase.withSchema(ShopSchema.withRows());

  private static Wire wire;
  private static Database db;

  @BeforeAll
  static void open() throws IOException {
    wire = Wire.before(database.jdbcUrl());
    HikariConfig config = new HikariConfig();
    // Texts are parsed each time, so that they are seen.
    config.setJdbcUrl(wire.jdbcUrl() + "&prepareThreshold=0");
    config.setMaximumPoolSize(1);
    db = Database.open(config);
    db.run(Labels.count());
  }

  @AfterAll
  static void close() throws IOException {
    db.close();
    wire.close();
  }

  @BeforeEach
  void asBefore() {
    db.run(Labels.delete(where(Labels.NAME.startsWith("n"), Labels.NAME.ne("new"))));
    wire.trips();
  }

  @Test
  void aQueryIsOne() {
    assertThat(db.run(Labels.count())).isEqualTo(3);

    assertThat(wire.trips()).containsExactly(COUNT);
  }

  @Test
  void takingAConnectionAndGivingItBackSendsNothing() {
    for (int i = 0; i < 20; i++) {
      db.run(Labels.count());
    }

    assertThat(wire.trips()).isEqualTo(Collections.nCopies(20, COUNT));
  }

  @Test
  void anInsertThatReturnsIsOne() {
    db.transaction(
        () -> {
          db.run(Customers.insert(NewCustomer.email("e@x").name("E")).returning());
          assertThat(wire.trips())
              .containsExactly(
                  "begin; insert into \"customers\" (\"email\", \"name\") values ($1, $2) returning \"id\", \"email\", \"name\", \"city\", \"active\", \"referrer_id\"");
          db.run(Customers.delete(where(Customers.EMAIL.eq("e@x"))));
        });
  }

  @Test
  void aTransactionBeginsWithItsFirstStatementAndCommitsOnce() {
    db.transaction(
        () -> {
          db.run(Labels.insert(NewLabel.name("n1")));
          db.run(Labels.count());
        });

    assertThat(wire.trips()).containsExactly("begin; " + INSERT, COUNT, "commit");
  }

  @Test
  void aTransactionOfNothingSendsNothing() {
    db.transaction(() -> {});

    assertThat(wire.trips()).isEmpty();
  }

  @Test
  void optionsOfATransactionAreOneMore() {
    db.transaction(
        TransactionOptions.defaults().asReadOnly(),
        () -> assertThat(db.run(Labels.count())).isEqualTo(3));

    assertThat(wire.trips()).containsExactly("begin; set transaction read only", COUNT, "commit");
  }

  @Test
  void aTransactionInsideOfAnotherIsASavepoint() {
    db.transaction(() -> db.transaction(() -> db.run(Labels.count())));

    assertThat(wire.trips()).hasSize(4).element(1).isEqualTo(COUNT);
  }

  @Test
  void aTransactionThatFailsRollsBackOnce() {
    assertThatThrownBy(() -> db.transaction(() -> db.run(Labels.insert(NewLabel.name("new")))))
        .isInstanceOf(UniqueViolation.class);

    assertThat(wire.trips()).containsExactly("begin; " + INSERT, "rollback");
  }

  @Test
  void aBatchThatReadsIsOne() {
    db.batch(Labels.count(), Labels.exists(), Labels.findMany(), (count, exists, all) -> count);

    assertThat(wire.trips()).hasSize(1);
  }

  @Test
  void aBatchThatChangesIsOneWithItsCommit() {
    db.batch(
        List.of(
            Labels.insert(NewLabel.name("n1")),
            Labels.insert(NewLabel.name("n2")),
            Labels.count()));

    assertThat(wire.trips())
        .containsExactly("begin; " + INSERT + "; " + INSERT + "; " + COUNT + "; commit");
  }

  @Test
  void manyRowsAreOne() {
    db.run(Labels.insert(labels(1000).toList()));

    assertThat(wire.trips())
        .containsExactly("insert into \"labels\" (\"name\") select * from unnest($1::text[])");
  }

  @Test
  void fewRowsAreOneWithoutATransaction() {
    db.into(Labels.LABELS).insertAll(labels(1));
    db.into(Labels.LABELS).insertAll(labels(0));

    assertThat(wire.trips()).containsExactly(INSERT);
  }

  @Test
  void aTransactionAroundABulkInsertIsCheckedCopiedAndCommitted() {
    db.into(Labels.LABELS).insertAll(labels(5000));

    List<String> trips = wire.trips();
    assertThat(trips).hasSize(4);
    assertThat(trips.get(0)).startsWith("begin; select \"c\".\"relkind\"");
    assertThat(trips.subList(1, 4))
        .containsExactly(
            "copy \"labels\" (\"name\") from stdin (format binary)", "copy done", "commit");
  }

  private static Stream<NewLabel> labels(int count) {
    return IntStream.range(0, count).mapToObj(i -> NewLabel.name("n" + i));
  }
}
