package dev.virga.execution;

import static dev.virga.sql.Sql.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.virga.ConnectionFailure;
import dev.virga.Database;
import dev.virga.DatabaseException;
import dev.virga.DeadlockDetected;
import dev.virga.Query;
import dev.virga.QueryCanceled;
import dev.virga.TransactionOptions;
import dev.virga.codec.Codecs;
import dev.virga.sql.FindMany;
import dev.virga.sql.NumberColumn;
import dev.virga.sql.Table;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;
import shop.Cards;
import shop.Labels;
import shop.ShopDatabase;
import shop.ShopSchema;

/** What goes wrong although the query is right. */
final class FailureTest {
  @RegisterExtension
  static final ShopDatabase shop =
      ShopDatabase.withSchema(
          ShopSchema.withRows()
              + """
              create view sleep as select 1::bigint as id from (select pg_sleep(20)) as s;
              create view session as select pg_backend_pid()::bigint as id;
              """);

  private static final Query<List<Long>> SLEEP = numbers("sleep");
  private static final Query<List<Long>> SESSION = numbers("session");

  private final Database db = shop.db();
  private final ExecutorService threads = Executors.newFixedThreadPool(2);

  private static Query<List<Long>> numbers(String view) {
    Table<Object, Long> table = Table.of(view, (row, i) -> row.getLong(i));
    NumberColumn<Object, Long> id = table.number("id", Codecs.LONG);
    return FindMany.of(table, List.of()).select(id);
  }

  @AfterEach
  void everyConnectionIsBack() {
    threads.shutdownNow();
    assertThat(shop.pool().getHikariPoolMXBean().getActiveConnections()).isZero();
    assertThat(shop.run(Labels.count())).isEqualTo(3);
  }

  private static void assertState(Throwable thrown, String... states) {
    assertThat(thrown)
        .isInstanceOfSatisfying(
            DatabaseException.class,
            e -> assertThat(e.sqlState().orElse("")).isIn((Object[]) states));
  }

  @Test
  void aDeadlockIsThrownToOne() throws Exception {
    CyclicBarrier both = new CyclicBarrier(2);
    List<Future<Long>> done =
        threads.invokeAll(List.of(lockInOrder(1, 2, both), lockInOrder(2, 1, both)));

    List<Throwable> errors = done.stream().map(FailureTest::error).filter(e -> e != null).toList();
    assertThat(errors).singleElement().isInstanceOf(DeadlockDetected.class);
    assertState(errors.get(0), "40P01");
  }

  private Callable<Long> lockInOrder(long first, long second, CyclicBarrier both) {
    return () ->
        db.transaction(
            () -> {
              addPoint(first);
              await(both);
              return addPoint(second);
            });
  }

  private long addPoint(long customer) {
    return db.run(
        Cards.update(Cards.POINTS.set(Cards.POINTS.plus(1))).where(Cards.CUSTOMER_ID.eq(customer)));
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Throwable error(Future<?> future) {
    return catchThrowable(
        () -> {
          try {
            future.get();
          } catch (ExecutionException e) {
            throw e.getCause();
          }
        });
  }

  @Test
  void aStatementThatTakesTooLongIsCanceled() {
    PGSimpleDataSource impatient = new PGSimpleDataSource();
    impatient.setUrl(shop.jdbcUrl());
    impatient.setOptions("-c statement_timeout=50");

    Throwable thrown = catchThrowable(() -> Database.of(impatient).run(SLEEP));

    assertThat(thrown).isInstanceOf(QueryCanceled.class);
    assertState(thrown, "57014");
  }

  /** Waits until a query sleeps, and does something to its session. */
  private static void toTheSleeper(String function) {
    shop.execute(
        """
        do $$ begin
          for i in 1..400 loop
            if (select count(%s(pid)) from pg_stat_activity
                where query like '%%"sleep"' and wait_event = 'PgSleep'
                and datname = current_database()) > 0 then return; end if;
            perform pg_sleep(0.02);
            perform pg_stat_clear_snapshot();
          end loop;
          raise 'no sleeper';
        end $$"""
            .formatted(function));
  }

  @Test
  void aCanceledStatementLeavesTheConnectionUsable() {
    Future<List<Long>> sleeping = threads.submit(() -> db.run(SLEEP));
    toTheSleeper("pg_cancel_backend");

    Throwable thrown = error(sleeping);
    assertThat(thrown).isInstanceOf(QueryCanceled.class);
    assertState(thrown, "57014");
  }

  @Test
  void aSessionThatEndsIsAConnectionFailure() {
    Future<List<Long>> sleeping = threads.submit(() -> db.run(SLEEP));
    toTheSleeper("pg_terminate_backend");

    Throwable thrown = error(sleeping);
    assertThat(thrown).isInstanceOf(ConnectionFailure.class);
    assertState(thrown, "57P01");
  }

  private void terminateThisSession() {
    shop.execute("select pg_terminate_backend(" + db.run(SESSION).get(0) + ")");
  }

  @Test
  void aSessionThatEndsInATransactionIsAConnectionFailure() {
    Throwable thrown =
        catchThrowable(
            () ->
                db.transaction(
                    () -> {
                      terminateThisSession();
                      db.run(Labels.deleteEveryRow());
                    }));

    assertThat(thrown).isInstanceOf(ConnectionFailure.class);
    assertState(thrown, "57P01", "08006");
  }

  @Test
  void aSessionThatEndsDoesNotHideAnotherError() {
    IllegalStateException reason = new IllegalStateException("the reason");

    assertThatThrownBy(
            () ->
                db.transaction(
                    () -> {
                      terminateThisSession();
                      throw reason;
                    }))
        .isSameAs(reason);
    assertThat(reason.getSuppressed()).isNotEmpty().allMatch(DatabaseException.class::isInstance);
  }

  @Test
  void aSessionThatEndsBeforeTheCommitIsAConnectionFailure() {
    Throwable thrown = catchThrowable(() -> db.transaction(this::terminateThisSession));

    assertThat(thrown).isInstanceOf(ConnectionFailure.class);
    assertState(thrown, "57P01", "08006");
  }

  @Test
  void aSessionThatEndsBetweenTheRowsOfAStreamIsAConnectionFailure() {
    Throwable thrown =
        catchThrowable(
            () ->
                db.transaction(
                    () -> {
                      try (Stream<Long> rows = db.stream(numbers("session"))) {
                        shop.execute("select pg_terminate_backend(" + rows.toList().get(0) + ")");
                      }
                      db.run(Labels.count());
                    }));

    assertThat(thrown).isInstanceOf(ConnectionFailure.class);
  }

  @Test
  void noServerIsAConnectionFailure() {
    PGSimpleDataSource nowhere = new PGSimpleDataSource();
    nowhere.setPortNumbers(new int[] {1});
    nowhere.setServerNames(new String[] {"localhost"});
    Database unreachable = Database.of(nowhere);

    for (Throwable thrown :
        List.of(
            catchThrowable(() -> unreachable.run(Labels.count())),
            catchThrowable(() -> unreachable.transaction(() -> {})),
            catchThrowable(() -> unreachable.stream(Labels.findMany())),
            catchThrowable(
                () -> unreachable.batch(Labels.count(), Labels.count(), (one, two) -> one)))) {
      assertThat(thrown)
          .isInstanceOfSatisfying(ConnectionFailure.class, e -> assertThat(e.sql()).isEmpty())
          .hasMessageContaining("refused");
      assertState(thrown, "08001");
    }
  }

  @Test
  void noServerWhenAPoolIsOpenedIsAConnectionFailure() {
    Throwable thrown =
        catchThrowable(() -> Database.open("jdbc:postgresql://localhost:1/none?password=secret"));

    assertThat(thrown).isInstanceOf(ConnectionFailure.class).hasMessageNotContaining("secret");
    assertState(thrown, "08001");
  }

  @Test
  void aWrongPasswordIsAConnectionFailure() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(shop.jdbcUrl());
    source.setUser("nobody_of_this_name");
    source.setPassword("secret");

    Throwable thrown = catchThrowable(() -> Database.of(source).run(Labels.count()));

    assertThat(thrown).isInstanceOf(ConnectionFailure.class).hasMessageNotContaining("secret");
  }

  @Test
  void anExhaustedPoolIsAConnectionFailure() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(shop.jdbcUrl());
    config.setMaximumPoolSize(1);
    config.setConnectionTimeout(250);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      Database small = Database.of(pool);
      try (Stream<?> open = small.stream(Labels.findMany())) {
        assertThat(open.iterator()).hasNext();
        assertThatThrownBy(() -> small.run(Labels.count()))
            .isInstanceOf(ConnectionFailure.class)
            .hasMessageContaining("not available");
      }
      assertThat(small.run(Labels.count())).isEqualTo(3);
    }
  }

  @Test
  void anErrorWithoutATypeOfItsOwnIsADatabaseException() {
    Throwable thrown = catchThrowable(() -> db.run(numbers("missing")));

    assertThat(thrown).isExactlyInstanceOf(DatabaseException.class);
    assertState(thrown, "42P01");
  }

  @Test
  void aDeadlockIsRetried() throws Exception {
    CyclicBarrier both = new CyclicBarrier(2);
    boolean[] waited = new boolean[2];
    List<Callable<Long>> tasks =
        List.of(retrying(1, 2, both, waited, 0), retrying(2, 1, both, waited, 1));

    assertThat(threads.invokeAll(tasks).stream().map(FailureTest::error)).containsOnlyNulls();
    assertThat(db.run(Cards.count(where(Cards.POINTS.gt(0))))).isEqualTo(2);
  }

  private Callable<Long> retrying(
      long first, long second, CyclicBarrier both, boolean[] waited, int task) {
    return () ->
        db.transaction(
            TransactionOptions.defaults().retries(5),
            () -> {
              addPoint(first);
              if (!waited[task]) {
                waited[task] = true;
                await(both);
              }
              return addPoint(second);
            });
  }
}
