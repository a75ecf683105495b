package dev.virga.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.virga.Cancellation;
import dev.virga.Database;
import dev.virga.DatabaseOptions;
import dev.virga.ExplainOptions;
import dev.virga.QueryCanceled;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.Labels;
import shop.NewLabel;
import shop.ShopDatabase;
import shop.ShopSchema;

/** What stops a statement on the server: its timeout, or another thread. */
@Timeout(60)
final class CancelTest {
  @RegisterExtension
  static final ShopDatabase shop =
      ShopDatabase.withSchema(ShopSchema.withRows() + Numbers.SLEEPING);

  private final Database db = shop.db();
  private final Database hasty = db.timeout(Duration.ofMillis(100));
  private final ExecutorService threads = Executors.newFixedThreadPool(2);

  @AfterEach
  void nothingSleepsAndEveryConnectionIsBack() {
    threads.shutdownNow();
    assertThat(shop.pool().getHikariPoolMXBean().getActiveConnections()).isZero();
    assertThat(db.run(Numbers.of("sleepers"))).isEmpty();
    assertThat(db.run(Labels.count())).isEqualTo(3);
  }

  private static Throwable error(Future<?> future) {
    return catchThrowable(
        () -> {
          try {
            future.get(20, TimeUnit.SECONDS);
          } catch (ExecutionException e) {
            throw e.getCause();
          }
        });
  }

  /** Waits until so many sleep. */
  private void awaitSleepers(int number) throws InterruptedException {
    for (int i = 0; i < 400; i++) {
      if (db.run(Numbers.of("sleepers")).size() == number) {
        return;
      }
      Thread.sleep(20);
    }
    throw new IllegalStateException("not " + number + " sleepers");
  }

  @Test
  void aTimeoutStopsTheStatementOnTheServer() {
    assertThatThrownBy(() -> hasty.run(Numbers.of("sleep")))
        .isInstanceOfSatisfying(
            QueryCanceled.class,
            e -> {
              assertThat(e.sqlState()).contains("57014");
              assertThat(e.sql()).contains("select \"id\" from \"sleep\"");
            })
        .hasMessageStartingWith("canceled, because it took longer than its timeout of PT0.1S");
    assertThat(db.run(Numbers.of("sleepers"))).isEmpty();
  }

  @Test
  void aTimeoutOfTheDatabase() {
    Database limited =
        Database.of(shop.pool(), DatabaseOptions.defaults().timeout(Duration.ofMillis(100)));

    assertThatThrownBy(() -> limited.run(Numbers.of("sleep"))).isInstanceOf(QueryCanceled.class);
    assertThat(limited.run(Labels.count())).isEqualTo(3);
  }

  @Test
  void aTimeoutLeavesOthersAndTheConnectionAlone() {
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> hasty.run(Numbers.of("sleep"))).isInstanceOf(QueryCanceled.class);
      assertThat(hasty.run(Labels.count())).isEqualTo(3);
      assertThat(db.run(Labels.count())).isEqualTo(3);
    }
  }

  /** However close together they come, a request meets the statement that it is for, or none. */
  @Test
  void aTimeoutThatComesAtTheEndDoesNotHitTheNextStatement() {
    Database brief = db.timeout(Duration.ofMillis(1));
    for (int i = 0; i < 300; i++) {
      try {
        assertThat(brief.run(Labels.count())).isEqualTo(3);
      } catch (QueryCanceled e) {
        assertThat(e.sqlState()).contains("57014");
      }
      assertThat(db.run(Labels.count())).isEqualTo(3);
    }
  }

  @Test
  void theShorterOfTwoTimeoutsHolds() {
    assertThatThrownBy(
            () -> hasty.within(() -> db.timeout(Duration.ofMinutes(1)).run(Numbers.of("sleep"))))
        .isInstanceOf(QueryCanceled.class)
        .hasMessageContaining("PT0.1S");
  }

  @Test
  void aTimeoutOfATransactionIsOfEachStatementInIt() {
    assertThatThrownBy(
            () ->
                hasty.transaction(
                    () -> {
                      db.run(Labels.insert(NewLabel.name("undone")));
                      db.run(Numbers.of("sleep"));
                    }))
        .isInstanceOf(QueryCanceled.class);
  }

  @Test
  void aTimeoutInANestedTransactionUndoesThatAlone() {
    shop.undone(
        () -> {
          db.run(Labels.insert(NewLabel.name("kept")));
          assertThatThrownBy(() -> hasty.transaction(() -> db.run(Numbers.of("sleep"))))
              .isInstanceOf(QueryCanceled.class);
          assertThat(db.run(Labels.count())).isEqualTo(4);
        });
  }

  @Test
  void aTimeoutIsOfEachPortionOfAStream() {
    assertThatThrownBy(
            () -> {
              try (Stream<Long> rows = hasty.fetchSize(2).stream(Numbers.of("slow_rows"))) {
                Iterator<Long> iterator = rows.iterator();
                assertThat(iterator.next()).isEqualTo(1);
                assertThat(iterator.next()).isEqualTo(2);
                iterator.next();
              }
            })
        .isInstanceOf(QueryCanceled.class)
        .hasMessageContaining("timeout");
  }

  @Test
  void aTimeoutOfTheFirstPortionOfAStream() {
    assertThatThrownBy(() -> hasty.stream(Numbers.of("sleep")))
        .isInstanceOf(QueryCanceled.class)
        .hasNoSuppressedExceptions();
    assertThatThrownBy(() -> hasty.forEachBatch(Numbers.of("slow_rows"), 2, rows -> {}))
        .isInstanceOf(QueryCanceled.class);
  }

  @Test
  void aTimeoutOfWhatIsExplained() {
    assertThatThrownBy(
            () -> hasty.explain(Numbers.of("sleep"), ExplainOptions.defaults().analyze()))
        .isInstanceOf(QueryCanceled.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 999_999})
  void refusesATimeoutBelowAMillisecond(long nanos) {
    assertThatThrownBy(() -> db.timeout(Duration.ofNanos(nanos)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a statement needs a millisecond at least");
  }

  @Test
  void aCancellationStopsWhatRunsThroughIt() throws InterruptedException {
    Cancellation cancellation = new Cancellation();
    Database cancelable = db.canceledBy(cancellation);
    Future<?> one = threads.submit(() -> cancelable.run(Numbers.of("sleep")));
    Future<?> two = threads.submit(() -> cancelable.transaction(() -> db.run(Numbers.of("sleep"))));
    awaitSleepers(2);

    cancellation.cancel();

    assertThat(error(one))
        .isInstanceOf(QueryCanceled.class)
        .hasMessageStartingWith("canceled by its Cancellation [57014]");
    assertThat(error(two)).isInstanceOf(QueryCanceled.class);
    assertThat(cancellation.isCanceled()).isTrue();
  }

  @Test
  void aCancellationRefusesWhatComesLater() {
    Cancellation cancellation = new Cancellation();
    cancellation.cancel();
    cancellation.cancel();
    shop.sent();

    for (Callable<?> call :
        List.<Callable<?>>of(
            () -> db.canceledBy(cancellation).run(Labels.count()),
            () -> db.canceledBy(cancellation).stream(Labels.findMany()),
            () ->
                db.canceledBy(cancellation)
                    .batch(Labels.deleteEveryRow(), Labels.count(), Long::sum))) {
      assertThatThrownBy(call::call)
          .isInstanceOf(QueryCanceled.class)
          .hasMessageStartingWith("canceled before it was sent");
    }
    assertThat(shop.sent()).allMatch(text -> text.equals("rollback"));
  }

  @Test
  void aCancellationStopsAStreamBetweenItsRows() throws InterruptedException {
    Cancellation cancellation = new Cancellation();
    Future<?> reading =
        threads.submit(
            () ->
                db.canceledBy(cancellation)
                    .forEachBatch(Numbers.of("slow_rows"), 2, rows -> assertThat(rows).hasSize(2)));
    awaitSleepers(1);

    cancellation.cancel();

    assertThat(error(reading)).isInstanceOf(QueryCanceled.class);
  }

  @Test
  void aCancellationStopsNothingElse() throws Exception {
    Cancellation cancellation = new Cancellation();
    Cancellation other = new Cancellation();
    Future<?> sleeping = threads.submit(() -> db.canceledBy(other).run(Numbers.of("sleep")));
    awaitSleepers(1);

    cancellation.cancel();

    assertThatThrownBy(() -> sleeping.get(300, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    assertThat(db.run(Labels.count())).isEqualTo(3);
    other.cancel();
    assertThat(error(sleeping)).isInstanceOf(QueryCanceled.class);
  }

  @Test
  void aCancellationRunsActionsOfOthers() {
    Cancellation cancellation = new Cancellation();
    StringBuilder told = new StringBuilder();
    cancellation.onCancel(() -> told.append("a"));
    cancellation.onCancel(() -> told.append("b")).close();

    cancellation.cancel();
    cancellation.onCancel(() -> told.append("c"));

    assertThat(told).hasToString("ac");
  }
}
