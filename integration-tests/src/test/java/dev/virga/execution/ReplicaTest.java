package dev.virga.execution;

import static dev.virga.sql.Functions.function;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.Labels.LABELS;
import static shop.Labels.NAME;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.virga.ConnectionFailure;
import dev.virga.Database;
import dev.virga.DatabaseException;
import dev.virga.ExplainOptions;
import dev.virga.Query;
import dev.virga.TransactionOptions;
import dev.virga.TransactionOptions.Isolation;
import dev.virga.codec.Codecs;
import dev.virga.sql.RawSql;
import dev.virga.sql.RowLocking;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Labels;
import shop.NamedThing;
import shop.NamedThings;
import shop.NewLabel;
import shop.ShopDatabase;
import shop.ShopSchema;

/** Reads go to replicas: databases of other rows here, so that it shows where a query went. */
final class ReplicaTest {
  private static final String FUNCTIONS =
      """
      create sequence numbers;
      create function touch(bigint) returns bigint language sql as $$ select $1 $$;
      """;

  @RegisterExtension
  static final ShopDatabase primary =
      ShopDatabase.withSchema(
          ShopSchema.empty() + FUNCTIONS + "insert into labels values ('primary');");

  @RegisterExtension
  static final ShopDatabase one =
      ShopDatabase.withSchema(
          ShopSchema.empty() + FUNCTIONS + "insert into labels values ('one');");

  @RegisterExtension
  static final ShopDatabase two =
      ShopDatabase.withSchema(
          ShopSchema.empty() + FUNCTIONS + "insert into labels values ('two');");

  private static final Query<List<String>> NAMES = Labels.findMany().select(NAME);

  private final Database db = Database.withReplicas(primary.db(), one.db(), two.db());
  private final Database single = Database.withReplicas(primary.db(), one.db());

  @BeforeEach
  void forget() {
    for (ShopDatabase server : List.of(primary, one, two)) {
      server.sent();
    }
  }

  @AfterEach
  void everyConnectionIsBackAndTheReplicasAreAsTheyWere() {
    for (ShopDatabase server : List.of(primary, one, two)) {
      assertThat(server.pool().getHikariPoolMXBean().getActiveConnections()).isZero();
    }
    assertThat(one.run(NAMES)).containsExactly("one");
    assertThat(two.run(NAMES)).containsExactly("two");
  }

  /** Returns where a query goes. */
  private String server(Query<?> query) {
    forget();
    single.run(query);
    return one.sent().isEmpty() ? "primary" : "replica";
  }

  @Test
  void readsGoToTheReplicasInTurn() {
    List<String> read = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      read.addAll(db.run(NAMES));
    }

    assertThat(read).containsExactly("one", "two", "one", "two", "one", "two");
    assertThat(primary.sent()).isEmpty();
  }

  @Test
  void everyKindOfReadGoesToAReplica() {
    for (Query<?> read :
        List.of(
            Labels.findFirst(),
            Labels.count(),
            Labels.exists(),
            from(LABELS).select(NAME),
            from(LABELS).select(NAME).union(from(LABELS).select(NAME)),
            from(LABELS).select(NAME).count(),
            from(LABELS).where(exists(from(LABELS.as("other")).select(val(1)))).select(NAME),
            from(NamedThings.cte(from(LABELS).select(row(NamedThing::new, NAME, NAME))))
                .select(NamedThings.NAME))) {
      assertThat(server(read)).as(read.sql()).isEqualTo("replica");
    }
  }

  @Test
  void streamsAndBatchesOfReadsGoToAReplica() {
    try (Stream<String> names = single.stream(NAMES)) {
      assertThat(names).containsExactly("one");
    }
    List<String> read = single.batch(NAMES, Labels.count(), (names, count) -> names);
    assertThat(read).containsExactly("one");
    assertThat(single.explain(NAMES)).contains("labels");
    assertThat(single.explain(NAMES, ExplainOptions.defaults().analyze())).contains("actual");
    assertThat(primary.sent()).isEmpty();
  }

  @Test
  void changesGoToThePrimary() {
    single.transaction(
        () -> {
          assertThat(single.run(Labels.insert(NewLabel.name("new")))).isEqualTo(1);
          assertThat(single.run(NAMES)).containsExactly("primary", "new");
        });
    assertThat(server(Labels.update(NAME.set("newer")).where(NAME.eq("new")))).isEqualTo("primary");
    assertThat(server(Labels.delete(where(NAME.eq("newer"))).returning())).isEqualTo("primary");
    single.explain(Labels.deleteEveryRow());
    single.batch(Labels.count(), Labels.insert(NewLabel.name("x")), Long::sum);
    single.batch(Labels.delete(where(NAME.eq("x"))), NAMES, (deleted, names) -> names);
    assertThat(single.forEachBatch(Labels.delete(where(NAME.eq("x"))).returning(), 5, rows -> {}))
        .isZero();
    assertThat(one.sent()).isEmpty();
  }

  @Test
  void locksGoToThePrimary() {
    assertThat(server(from(LABELS).forUpdate().select(NAME))).isEqualTo("primary");
    assertThat(server(from(LABELS).lock(RowLocking.forShare()).select(NAME).count()))
        .isEqualTo("primary");
    assertThat(
            server(
                from(NamedThings.as(
                        from(LABELS).forUpdate().select(row(NamedThing::new, NAME, NAME))))
                    .select(NamedThings.NAME)))
        .isEqualTo("primary");
  }

  @Test
  void aCommonTableThatChangesGoesToThePrimary() {
    assertThat(
            server(
                from(NamedThings.cte(
                        Labels.delete(where(NAME.eq("none")))
                            .returning(row(NamedThing::new, NAME, NAME))))
                    .select(NamedThings.NAME)))
        .isEqualTo("primary");
  }

  @Test
  void functionsThatAreKnownToChangeSomethingGoToThePrimary() {
    assertThat(server(from(LABELS).select(function("nextval", Codecs.LONG, val("numbers")))))
        .isEqualTo("primary");
    assertThat(
            server(from(LABELS).select(function("pg_try_advisory_lock", Codecs.BOOLEAN, val(1L)))))
        .isEqualTo("primary");
    assertThat(server(from(LABELS).select(function("touch", Codecs.LONG, val(1L)))))
        .isEqualTo("replica");
  }

  @Test
  void rawQueriesAndStatementsGoToThePrimary() {
    assertThat(server(RawSql.query("select name from labels").as(Codecs.TEXT)))
        .isEqualTo("primary");
    assertThat(server(RawSql.query("select name from labels").as(Codecs.TEXT).count()))
        .isEqualTo("primary");
    assertThat(server(RawSql.statement("delete from labels where name = 'none'")))
        .isEqualTo("primary");
    assertThat(server(from(LABELS).select(RawSql.<Labels>sql("upper({})", NAME).as(Codecs.TEXT))))
        .isEqualTo("replica");
  }

  @Test
  void transactionsGoToThePrimary() {
    single.transaction(() -> assertThat(single.run(NAMES)).containsExactly("primary"));
    assertThat(one.sent()).isEmpty();
  }

  @Test
  void readOnlyTransactionsGoToOneReplica() {
    for (int i = 0; i < 3; i++) {
      db.transaction(
          TransactionOptions.defaults().asReadOnly().isolation(Isolation.REPEATABLE_READ),
          () -> assertThat(db.run(NAMES)).isEqualTo(db.run(NAMES)).doesNotContain("primary"));
    }
    assertThat(primary.sent()).isEmpty();
  }

  @Test
  void aReadOnlyTransactionRefusesChangesOnAReplicaToo() {
    assertThatThrownBy(
            () ->
                single.transaction(
                    TransactionOptions.defaults().asReadOnly(),
                    () -> single.run(Labels.insert(NewLabel.name("x")))))
        .isInstanceOfSatisfying(
            DatabaseException.class, e -> assertThat(e.sqlState()).contains("25006"));
  }

  @Test
  void aSerializableTransactionGoesToThePrimary() {
    single.transaction(
        TransactionOptions.defaults().asReadOnly().isolation(Isolation.SERIALIZABLE),
        () -> assertThat(single.run(NAMES)).containsExactly("primary"));
  }

  @Test
  void onPrimaryReadsWhatWasJustWritten() {
    assertThat(single.onPrimary().run(NAMES)).containsExactly("primary");
    List<String> inBatch = single.onPrimary().batch(NAMES, Labels.count(), (names, count) -> names);
    assertThat(inBatch).containsExactly("primary");
    try (Stream<String> names = single.onPrimary().stream(NAMES)) {
      assertThat(names).containsExactly("primary");
    }
    single
        .onPrimary()
        .transaction(
            TransactionOptions.defaults().asReadOnly(),
            () -> assertThat(single.run(NAMES)).containsExactly("primary"));
    List<String> inScope = single.onPrimary().within(() -> single.run(NAMES));
    assertThat(inScope).containsExactly("primary");
    assertThat(single.run(NAMES)).containsExactly("one");
  }

  @Test
  void withoutReplicasThereIsNoDifference() {
    assertThat(Database.withReplicas(primary.db()).run(NAMES)).containsExactly("primary");
    assertThat(primary.db().onPrimary().run(NAMES)).containsExactly("primary");
  }

  private static HikariDataSource pool(ShopDatabase server) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(server.jdbcUrl());
    config.setMaximumPoolSize(1);
    return new HikariDataSource(config);
  }

  @Test
  void aReplicaThatIsDownIsLeftOut() {
    HikariDataSource closed = pool(one);
    Database withDown = Database.withReplicas(primary.db(), Database.of(closed), two.db());
    assertThat(withDown.run(NAMES)).containsExactly("one");
    assertThat(withDown.run(NAMES)).containsExactly("two");

    closed.close();

    for (int i = 0; i < 4; i++) {
      assertThat(withDown.run(NAMES)).containsExactly("two");
    }
  }

  @Test
  void whereAllReplicasAreDownThePrimaryIsRead() {
    HikariDataSource closed = pool(one);
    closed.close();
    Database withDown = Database.withReplicas(primary.db(), Database.of(closed));

    for (int i = 0; i < 3; i++) {
      assertThat(withDown.run(NAMES)).containsExactly("primary");
      List<List<String>> both = withDown.batch(List.of(NAMES, NAMES));
      assertThat(both).containsOnly(List.of("primary"));
    }
  }

  @Test
  void aPrimaryThatIsDownIsAnErrorForChangesAlone() {
    HikariDataSource closed = pool(primary);
    closed.close();
    Database withDown = Database.withReplicas(Database.of(closed), one.db());

    assertThat(withDown.run(NAMES)).containsExactly("one");
    assertThatThrownBy(() -> withDown.run(Labels.deleteEveryRow()))
        .isInstanceOf(ConnectionFailure.class);
    assertThatThrownBy(() -> withDown.onPrimary().run(NAMES)).isInstanceOf(ConnectionFailure.class);
  }

  @Test
  void closingClosesAllPools() {
    Database own =
        Database.withReplicas(Database.open(primary.jdbcUrl()), Database.open(one.jdbcUrl()));
    assertThat(own.run(NAMES)).containsExactly("one");

    own.close();

    assertThatThrownBy(() -> own.run(NAMES)).isInstanceOf(ConnectionFailure.class);
    assertThatThrownBy(() -> own.run(Labels.deleteEveryRow()))
        .isInstanceOf(ConnectionFailure.class);
  }
}
