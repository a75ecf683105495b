package dev.virga.execution;

import static dev.virga.sql.Sql.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.Database;
import dev.virga.DatabaseException;
import dev.virga.SerializationFailure;
import dev.virga.TransactionOptions;
import dev.virga.TransactionOptions.Isolation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Labels;
import shop.NewLabel;
import shop.NewSetting;
import shop.Settings;
import shop.ShopDatabase;

/** The options of transactions: what they see of others, what they may do, and retries. */
final class IsolationTest {
  private static final TransactionOptions SERIALIZABLE =
      TransactionOptions.defaults().isolation(Isolation.SERIALIZABLE);

  @RegisterExtension static final ShopDatabase shop = ShopDatabase.empty();

  private final Database db = shop.db();
  private final ExecutorService threads = Executors.newFixedThreadPool(2);

  @BeforeEach
  void insertSetting() {
    shop.run(Settings.insert(NewSetting.withDefaults().id(1).size(0)));
    shop.sent();
  }

  @AfterEach
  void empty() {
    threads.shutdown();
    shop.run(Labels.deleteEveryRow());
    shop.run(Settings.deleteEveryRow());
  }

  private long seenBeforeAndAfterACommitElsewhere(Isolation isolation) {
    return db.transaction(
        TransactionOptions.defaults().isolation(isolation),
        () -> {
          long before = db.run(Labels.count());
          Future<Long> other = threads.submit(() -> shop.run(Labels.insert(NewLabel.name("new"))));
          assertThat(result(other)).isEqualTo(1);
          return db.run(Labels.count()) - before;
        });
  }

  @Test
  void byDefaultAStatementSeesWhatWasCommittedBeforeIt() {
    assertThat(seenBeforeAndAfterACommitElsewhere(Isolation.DEFAULT)).isEqualTo(1);
    assertThat(shop.sent()).noneMatch(text -> text.startsWith("set"));
  }

  @Test
  void readCommittedSeesWhatWasCommittedBeforeTheStatement() {
    assertThat(seenBeforeAndAfterACommitElsewhere(Isolation.READ_COMMITTED)).isEqualTo(1);
    assertThat(shop.sent()).startsWith("set transaction isolation level read committed");
  }

  @Test
  void repeatableReadSeesWhatWasCommittedBeforeTheFirstStatement() {
    assertThat(seenBeforeAndAfterACommitElsewhere(Isolation.REPEATABLE_READ)).isZero();
    assertThat(shop.sent()).startsWith("set transaction isolation level repeatable read");
  }

  @Test
  void serializableSeesWhatWasCommittedBeforeTheFirstStatement() {
    assertThat(seenBeforeAndAfterACommitElsewhere(Isolation.SERIALIZABLE)).isZero();
    assertThat(shop.sent()).startsWith("set transaction isolation level serializable");
  }

  @Test
  void readOnlyRefusesChanges() {
    assertThatThrownBy(
            () ->
                db.transaction(
                    TransactionOptions.defaults().asReadOnly(),
                    () -> {
                      assertThat(db.run(Labels.count())).isZero();
                      db.run(Labels.insert(NewLabel.name("a")));
                    }))
        .isInstanceOfSatisfying(
            DatabaseException.class, e -> assertThat(e.sqlState()).contains("25006"));
    assertThat(shop.sent()).startsWith("set transaction read only");
    assertThat(db.run(Labels.count())).isZero();
  }

  @Test
  void optionsEndWithTheTransaction() {
    db.transaction(SERIALIZABLE.asReadOnly(), () -> db.run(Labels.count()));

    assertThat(shop.sent()).startsWith("set transaction isolation level serializable read only");
    assertThat(db.run(Labels.insert(NewLabel.name("a")))).isEqualTo(1);
  }

  /** Adds one to the setting's size, as two threads do at once when they begin together. */
  private void increment(TransactionOptions options, CyclicBarrier both, AtomicInteger runs) {
    db.transaction(
        options,
        () -> {
          int size =
              db.run(Settings.findFirst(where(Settings.ID.eq(1L))).select(Settings.SIZE))
                  .orElseThrow();
          if (runs.incrementAndGet() <= both.getParties()) {
            await(both);
          }
          db.run(Settings.update(Settings.SIZE.set(size + 1)).where(Settings.ID.eq(1L)));
        });
  }

  private List<Throwable> incrementTwiceAtOnce(TransactionOptions options, AtomicInteger runs)
      throws InterruptedException {
    CyclicBarrier both = new CyclicBarrier(2);
    Callable<Boolean> task =
        () -> {
          increment(options, both, runs);
          return true;
        };
    List<Throwable> errors = new ArrayList<>();
    for (Future<Boolean> done : threads.invokeAll(List.of(task, task))) {
      try {
        done.get();
      } catch (ExecutionException e) {
        errors.add(e.getCause());
      }
    }
    return errors;
  }

  private int size() {
    return db.run(Settings.findById(1)).orElseThrow().size();
  }

  @Test
  void aSerializationFailureOfTwoThreadsIsThrownToOne() throws Exception {
    AtomicInteger runs = new AtomicInteger();

    assertThat(incrementTwiceAtOnce(SERIALIZABLE, runs))
        .singleElement()
        .isInstanceOfSatisfying(
            SerializationFailure.class, e -> assertThat(e.sqlState()).contains("40001"));
    assertThat(size()).isEqualTo(1);
    assertThat(runs).hasValue(2);
  }

  @Test
  void aSerializationFailureIsRetried() throws Exception {
    AtomicInteger runs = new AtomicInteger();

    assertThat(incrementTwiceAtOnce(SERIALIZABLE.retries(3), runs)).isEmpty();
    assertThat(size()).isEqualTo(2);
    assertThat(runs).hasValue(3);
  }

  @Test
  void retriesEnd() {
    AtomicInteger runs = new AtomicInteger();

    assertThatThrownBy(
            () ->
                db.transaction(
                    SERIALIZABLE.retries(2),
                    () -> {
                      runs.incrementAndGet();
                      db.run(Settings.findById(1));
                      result(
                          threads.submit(
                              () ->
                                  shop.run(
                                      Settings.update(Settings.SIZE.set(Settings.SIZE.plus(1)))
                                          .everyRow())));
                      db.run(Settings.update(Settings.SIZE.set(0)).everyRow());
                    }))
        .isInstanceOf(SerializationFailure.class);
    assertThat(runs).hasValue(3);
  }

  @Test
  void otherErrorsAreNotRetried() {
    AtomicInteger runs = new AtomicInteger();

    assertThatThrownBy(
            () ->
                db.transaction(
                    SERIALIZABLE.retries(5),
                    () -> {
                      runs.incrementAndGet();
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(runs).hasValue(1);
  }

  @Test
  void refusesANegativeNumberOfRetries() {
    assertThatThrownBy(() -> TransactionOptions.defaults().retries(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("retries is -1, but cannot be negative");
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get(20, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }
}
