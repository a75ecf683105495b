package dev.virga.execution;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.Database;
import dev.virga.Execution;
import dev.virga.ExplainOptions;
import dev.virga.QueryListener;
import dev.virga.TransactionOptions;
import dev.virga.UniqueViolation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Cards;
import shop.Customers;
import shop.Labels;
import shop.NewLabel;
import shop.ShopDatabase;
import shop.ShopSchema;

/** What listeners hear. */
final class QueryListenerTest {
  @RegisterExtension
  static final ShopDatabase shop =
      ShopDatabase.withSchema(
          ShopSchema.withRows()
              + """
              create view broken as select 1 / (3 - n) as id from generate_series(1, 5) as n;
              create function nap() returns bigint volatile language plpgsql as
                $$ begin perform pg_sleep(0.05); return 1; end $$;
              create view nap as select nap() as id;
              """);

  private static final String COUNT = "select count(*) from \"labels\"";
  private static final String INSERT = "insert into \"labels\" (\"name\") values (?)";

  /** Writes down what it hears. */
  private static final class Written implements QueryListener {
    final List<String> heard = new ArrayList<>();
    final List<Execution> begun = new ArrayList<>();
    final List<Execution> ended = new ArrayList<>();
    final List<Duration> durations = new ArrayList<>();

    @Override
    public void before(Execution execution) {
      heard.add("> " + execution);
      begun.add(execution);
    }

    @Override
    public void after(Execution execution, Duration duration, long rows) {
      heard.add("< " + rows);
      ended.add(execution);
      durations.add(duration);
    }

    @Override
    public void failed(Execution execution, Duration duration, RuntimeException reason) {
      heard.add("! " + reason.getClass().getSimpleName());
      ended.add(execution);
      durations.add(duration);
    }
  }

  private final Written written = new Written();
  private final Database db = shop.db().listening(written);

  @AfterEach
  void everyConnectionIsBackAndEachBeginningHasAnEnd() {
    assertThat(shop.pool().getHikariPoolMXBean().getActiveConnections()).isZero();
    assertThat(shop.run(Labels.count())).isEqualTo(3);
    assertThat(written.ended).hasSameSizeAs(written.begun);
    for (Execution begun : written.begun) {
      assertThat(written.ended).usingElementComparator(QueryListenerTest::same).contains(begun);
    }
    assertThat(written.durations).noneMatch(Duration::isNegative);
  }

  @SuppressWarnings("ReferenceEquality") // the same object is what is asserted
  private static int same(Execution one, Execution other) {
    return one == other ? 0 : 1;
  }

  @Test
  void ofEachKindOfQueryTheNumberOfRows() {
    db.run(Labels.findMany());
    db.run(Labels.findMany(where(Labels.NAME.eq("none"))));
    db.run(Customers.findById(1));
    db.run(Customers.findById(99));
    db.run(Labels.count());
    db.run(Cards.update(Cards.POINTS.set(Cards.POINTS)).everyRow());
    db.run(Cards.update(Cards.POINTS.set(Cards.POINTS)).everyRow().returning());

    assertThat(written.heard)
        .filteredOn(text -> text.startsWith("<"))
        .containsExactly("< 3", "< 0", "< 1", "< 0", "< 1", "< 2", "< 2");
  }

  @Test
  void theTextIsAsItIsSent() {
    db.tagged("app", "shop").run(Labels.count(where(Labels.NAME.eq("secret"))));

    assertThat(written.heard)
        .containsExactly("> " + COUNT + " where \"name\" = ? /*app='shop'*/", "< 1");
    assertThat(written.begun.get(0).inTransaction()).isFalse();
  }

  @Test
  void theDurationIsThatOfTheQuery() {
    db.run(Numbers.of("nap"));

    assertThat(written.durations.get(0)).isBetween(Duration.ofMillis(50), Duration.ofSeconds(20));
  }

  @Test
  void aFailureIsHeardOnce() {
    assertThatThrownBy(() -> db.run(Labels.insert(NewLabel.name("sale"))))
        .isInstanceOf(UniqueViolation.class);

    assertThat(written.heard).containsExactly("> " + INSERT, "! UniqueViolation");
  }

  @Test
  void aBatchIsOneExecution() {
    db.batch(Labels.findMany(), Customers.count(), Customers.findMany(), (a, b, c) -> a);
    assertThatThrownBy(
            () ->
                db.batch(
                    Labels.insert(NewLabel.name("a")),
                    Labels.insert(NewLabel.name("sale")),
                    Long::sum))
        .isInstanceOf(UniqueViolation.class);

    assertThat(written.heard.subList(1, 5))
        .containsExactly(
            "< 8", "> " + INSERT + "; " + INSERT + "; commit", "! UniqueViolation", "> rollback");
  }

  @Test
  void aStreamEndsWhenItIsClosed() {
    try (Stream<?> labels = db.stream(Labels.findMany())) {
      assertThat(labels.iterator().next()).isNotNull();
      assertThat(written.heard).containsExactly("> select \"name\" from \"labels\"");
    }
    db.forEachBatch(Labels.findMany(), 2, rows -> {});

    assertThat(written.heard)
        .containsExactly(
            "> select \"name\" from \"labels\"",
            "< 1",
            "> commit",
            "< 0",
            "> select \"name\" from \"labels\"",
            "< 3",
            "> commit",
            "< 0");
  }

  @Test
  void aStreamThatFailsIsHeardToFail() {
    assertThatThrownBy(() -> db.fetchSize(1).forEachBatch(Numbers.of("broken"), 1, rows -> {}))
        .hasMessageContaining("division by zero");
    assertThatThrownBy(() -> db.stream(Numbers.of("missing")))
        .hasMessageContaining("does not exist");

    assertThat(written.heard)
        .containsExactly(
            "> select \"id\" from \"broken\"",
            "! DatabaseException",
            "> rollback",
            "< 0",
            "> select \"id\" from \"missing\"",
            "! DatabaseException",
            "> rollback",
            "< 0");
  }

  @Test
  void aTransactionIsHeardWithItsCommands() {
    shop.undone(
        () -> {
          db.transaction(() -> db.run(Labels.insert(NewLabel.name("a"))));
          assertThatThrownBy(() -> db.transaction(() -> db.run(Labels.insert(NewLabel.name("a")))))
              .isInstanceOf(UniqueViolation.class);
        });
    db.transaction(
        TransactionOptions.defaults().asReadOnly(),
        () -> {
          shop.run(Labels.count());
        });

    assertThat(written.heard)
        .containsExactly(
            "> savepoint",
            "< 0",
            "> " + INSERT,
            "< 1",
            "> release savepoint",
            "< 0",
            "> savepoint",
            "< 0",
            "> " + INSERT,
            "! UniqueViolation",
            "> rollback to savepoint",
            "< 0",
            "> release savepoint",
            "< 0",
            "> set transaction read only",
            "< 0",
            "> " + COUNT,
            "< 1",
            "> commit",
            "< 0");
    assertThat(written.begun).allMatch(Execution::inTransaction);
  }

  @Test
  void anExplanationIsHeard() {
    db.explain(Labels.count(), ExplainOptions.defaults().analyze());

    assertThat(written.heard.get(0)).isEqualTo("> explain (analyze) " + COUNT);
    assertThat(written.heard).endsWith("> rollback", "< 0");
  }

  @Test
  void valuesAreHeardByThoseThatAskAlone() {
    List<Execution> heard = new ArrayList<>();
    QueryListener curious =
        new QueryListener() {
          @Override
          public void before(Execution execution) {
            heard.add(execution);
          }

          @Override
          public boolean wantsParameters() {
            return true;
          }
        };
    Database both = db.listening(curious);

    both.run(Labels.count(where(Labels.NAME.in("a", "secret"), Labels.NAME.ne("b"))));
    both.batch(
        Customers.count(where(Customers.ID.eq(1L))),
        Customers.count(where(Customers.NAME.eq("Bob"))),
        Long::sum);

    assertThat(heard.get(0).parameters()).containsExactly(List.of("a", "secret"), "b");
    assertThat(heard.get(0).toString()).doesNotContain("secret");
    assertThat(heard.get(1).parameters()).containsExactly(1L, "Bob");
    assertThat(written.begun).allMatch(execution -> execution.parameters().isEmpty());
  }

  @Test
  void whatAListenerThrowsGoesNoFurther() {
    QueryListener broken =
        new QueryListener() {
          @Override
          public void before(Execution execution) {
            throw new IllegalStateException("before");
          }

          @Override
          public void after(Execution execution, Duration duration, long rows) {
            throw new IllegalStateException("after");
          }

          @Override
          public void failed(Execution execution, Duration duration, RuntimeException reason) {
            throw new IllegalStateException("failed");
          }

          @Override
          public boolean wantsParameters() {
            throw new IllegalStateException("wantsParameters");
          }
        };
    Database both = shop.db().listening(broken).listening(written);

    assertThat(both.run(Labels.count())).isEqualTo(3);
    assertThatThrownBy(() -> both.run(Labels.insert(NewLabel.name("sale"))))
        .isInstanceOf(UniqueViolation.class)
        .hasNoSuppressedExceptions();
    assertThat(both.batch(Labels.count(), Labels.count(), Long::sum)).isEqualTo(6);
    both.transaction(() -> both.run(Labels.count()));
    assertThat(both.forEachBatch(Labels.findMany(), 2, rows -> {})).isEqualTo(3);
    assertThat(written.heard).startsWith("> " + COUNT, "< 1", "> " + INSERT, "! UniqueViolation");
  }

  @Test
  void aListenerOfATransactionHearsWhatOthersRunInIt() {
    db.transaction(() -> shop.db().run(Labels.count()));

    assertThat(written.heard).containsExactly("> " + COUNT, "< 1", "> commit", "< 0");
  }

  @Test
  void aListenerThatIsAddedTwiceHearsOnce() {
    db.listening(written).run(Labels.count());

    assertThat(written.heard).containsExactly("> " + COUNT, "< 1");
  }
}
