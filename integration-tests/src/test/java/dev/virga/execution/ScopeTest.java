package dev.virga.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.Cancellation;
import dev.virga.Database;
import dev.virga.QueryCanceled;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Labels;
import shop.NewLabel;
import shop.ShopDatabase;

/** Options that hold for one call, and for all calls inside of a body. */
final class ScopeTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  private static final String COUNT = "select count(*) from \"labels\"";

  private final Database db = shop.db();

  @BeforeEach
  void forget() {
    shop.sent();
  }

  private static long count(Database db) {
    return db.run(Labels.count());
  }

  @Test
  void optionsOfAScopeHoldForEveryDatabaseOfTheSameConnections() {
    long counted = db.tagged("route", "/labels").within(() -> count(db.tagged("app", "shop")));

    assertThat(counted).isEqualTo(3);
    assertThat(shop.sent()).containsExactly(COUNT + " /*app='shop',route='%2Flabels'*/");
    count(db);
    assertThat(shop.sent()).containsExactly(COUNT);
  }

  @Test
  void scopesNest() {
    db.tagged("a", "1")
        .within(
            () -> {
              count(db);
              long inner = db.tagged("b", "2").tagged("a", "3").within(() -> count(db));
              count(db);
              return inner;
            });

    assertThat(shop.sent())
        .containsExactly(COUNT + " /*a='1'*/", COUNT + " /*a='3',b='2'*/", COUNT + " /*a='1'*/");
  }

  @Test
  void aScopeEndsWithAnExceptionToo() {
    assertThatThrownBy(
            () ->
                db.tagged("a", "1")
                    .within(
                        () -> {
                          throw new IOException();
                        }))
        .isInstanceOf(IOException.class);
    count(db);

    assertThat(shop.sent()).containsExactly(COUNT);
  }

  @Test
  void aScopeIsOfItsThread() throws InterruptedException {
    Thread other = new Thread(() -> count(db));
    db.tagged("a", "1")
        .within(
            () -> {
              other.start();
              other.join();
              return count(db);
            });

    assertThat(shop.sent()).containsExactly(COUNT, COUNT + " /*a='1'*/");
  }

  @Test
  void aScopeIsOfItsConnections() {
    Database another = Database.of(shop.pool());
    Cancellation cancellation = new Cancellation();
    cancellation.cancel();

    db.canceledBy(cancellation)
        .within(
            () -> {
              assertThatThrownBy(() -> count(db)).isInstanceOf(QueryCanceled.class);
              return assertThat(count(another)).isEqualTo(3);
            });
  }

  @Test
  void aTransactionIsAScope() {
    db.tagged("job", "nightly")
        .transaction(
            () -> {
              count(db);
              db.tagged("step", "2").transaction(() -> count(db));
              count(db);
            });

    assertThat(shop.sent())
        .containsExactly(
            COUNT + " /*job='nightly'*/",
            "savepoint",
            COUNT + " /*job='nightly',step='2'*/",
            "release savepoint",
            COUNT + " /*job='nightly'*/",
            "commit");
  }

  @Test
  void databasesOfTheSameConnectionsJoinEachOthersTransactions() {
    shop.undone(
        () -> {
          db.timeout(Duration.ofSeconds(30)).run(Labels.insert(NewLabel.name("joined")));
          db.fetchSize(5)
              .onPrimary()
              .transaction(() -> db.run(Labels.insert(NewLabel.name("too"))));
          assertThat(count(db)).isEqualTo(5);
        });

    assertThat(count(db)).isEqualTo(3);
  }

  @Test
  void optionsLeaveTheDatabaseThatTheyAreAskedOfAsItIs() {
    Database tagged = db.tagged("a", "1");
    for (Database derived :
        List.of(
            tagged.tagged("b", "2"),
            tagged.timeout(Duration.ofSeconds(9)),
            tagged.fetchSize(9),
            tagged.onPrimary())) {
      assertThat(count(derived)).isEqualTo(3);
    }
    shop.sent();
    count(tagged);

    assertThat(shop.sent()).containsExactly(COUNT + " /*a='1'*/");
  }
}
