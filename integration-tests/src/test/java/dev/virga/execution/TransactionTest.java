package dev.virga.execution;

import static dev.virga.sql.Sql.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.Database;
import dev.virga.DatabaseException;
import dev.virga.ForeignKeyViolation;
import dev.virga.TransactionOptions;
import dev.virga.UniqueViolation;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Labels;
import shop.NewLabel;
import shop.NewProduct;
import shop.NewProductLabel;
import shop.ProductLabels;
import shop.Products;
import shop.ShopDatabase;

/** Transactions: what commits, what rolls back, and who joins. */
final class TransactionTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.empty();

  private final Database db = shop.db();

  @AfterEach
  void empty() {
    assertThat(shop.pool().getHikariPoolMXBean().getActiveConnections()).isZero();
    shop.run(Labels.deleteEveryRow());
    shop.sent();
  }

  private void insert(String name) {
    db.run(Labels.insert(NewLabel.name(name)));
  }

  private List<String> labels() {
    return db.run(Labels.findMany().select(Labels.NAME));
  }

  private static List<String> labelsSeenElsewhere() throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      return thread.submit(() -> shop.run(Labels.findMany().select(Labels.NAME))).get();
    } finally {
      thread.shutdown();
    }
  }

  @Test
  void commitsWhatItsBodyDid() {
    int result =
        db.transaction(
            () -> {
              insert("a");
              insert("b");
              return 2;
            });

    assertThat(result).isEqualTo(2);
    assertThat(labels()).containsExactly("a", "b");
  }

  @Test
  void takesOneRoundTripMoreThanItsQueries() {
    db.transaction(() -> insert("a"));

    assertThat(shop.sent())
        .containsExactly("insert into \"labels\" (\"name\") values (?)", "commit");
  }

  @Test
  void rollsBackOnAnUncheckedException() {
    IllegalStateException thrown = new IllegalStateException("no");

    assertThatThrownBy(
            () ->
                db.transaction(
                    () -> {
                      insert("a");
                      throw thrown;
                    }))
        .isSameAs(thrown)
        .hasNoSuppressedExceptions();
    assertThat(labels()).isEmpty();
  }

  @Test
  void rollsBackOnACheckedExceptionAndThrowsItAsItIs() {
    assertThatThrownBy(
            () ->
                db.<Integer, IOException>transaction(
                    () -> {
                      insert("a");
                      throw new IOException("disk");
                    }))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("disk");
    assertThat(labels()).isEmpty();
  }

  @Test
  void rollsBackOnAnError() {
    assertThatThrownBy(
            () ->
                db.transaction(
                    () -> {
                      insert("a");
                      throw new AssertionError("bug");
                    }))
        .isExactlyInstanceOf(AssertionError.class);
    assertThat(labels()).isEmpty();
  }

  @Test
  void rollsBackOnAnErrorOfTheDatabase() {
    assertThatThrownBy(
            () ->
                db.transaction(
                    () -> {
                      insert("a");
                      insert("a");
                    }))
        .isInstanceOf(UniqueViolation.class)
        .hasNoSuppressedExceptions();
    assertThat(labels()).isEmpty();
  }

  @Test
  void aSwallowedErrorOfTheDatabaseDoesNotCommitAsIfNothingWere() {
    assertThatThrownBy(
            () ->
                db.transaction(
                    () -> {
                      insert("a");
                      assertThatThrownBy(() -> insert("a")).isInstanceOf(UniqueViolation.class);
                    }))
        .isInstanceOfSatisfying(
            DatabaseException.class, e -> assertThat(e.sqlState()).contains("25P02"))
        .hasMessageContaining("a statement in it failed and the error was caught");
    assertThat(labels()).isEmpty();
  }

  @Test
  void whatItDidIsInvisibleToOthersUntilItCommits() throws Exception {
    db.<RuntimeException>transaction(
        () -> {
          insert("a");
          try {
            assertThat(labels()).containsExactly("a");
            assertThat(labelsSeenElsewhere()).isEmpty();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
    assertThat(labelsSeenElsewhere()).containsExactly("a");
  }

  @Test
  void anotherThreadDoesNotJoin() {
    db.transaction(
        () -> {
          insert("mine");
          Thread other = new Thread(() -> insert("theirs"));
          other.start();
          join(other);
          assertThat(labels()).containsExactlyInAnyOrder("mine", "theirs");
          shop.sent();
        });
    assertThatThrownBy(
            () ->
                db.transaction(
                    () -> {
                      Thread other = new Thread(() -> insert("kept"));
                      other.start();
                      join(other);
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(labels()).containsExactlyInAnyOrder("mine", "theirs", "kept");
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void anotherDatabaseDoesNotJoin() {
    Database other = Database.of(shop.pool());

    assertThatThrownBy(
            () ->
                db.transaction(
                    () -> {
                      insert("undone");
                      other.run(Labels.insert(NewLabel.name("kept")));
                      other.transaction(
                          () -> {
                            other.run(Labels.insert(NewLabel.name("kept too")));
                          });
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(labels()).containsExactly("kept", "kept too");
  }

  @Test
  void theNextTransactionOfTheThreadIsAnother() {
    assertThatThrownBy(
            () ->
                db.transaction(
                    () -> {
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);
    db.transaction(() -> insert("a"));
    insert("b");

    assertThat(labels()).containsExactly("a", "b");
  }

  @Test
  void aDeferredConstraintFailsAtTheCommit() {
    shop.execute(
        "alter table product_labels alter constraint product_labels_label_name_fkey"
            + " deferrable initially deferred");
    long product = db.run(Products.insert(product()).returning(Products.ID));

    assertThatThrownBy(
            () ->
                db.transaction(
                    () -> {
                      db.run(
                          ProductLabels.insert(
                              NewProductLabel.productId(product).labelName("missing")));
                      insert("a");
                    }))
        .isInstanceOfSatisfying(
            ForeignKeyViolation.class,
            e -> {
              assertThat(e.constraint()).contains("product_labels_label_name_fkey");
              assertThat(e.table()).contains("product_labels");
              assertThat(e.sql()).isEmpty();
            });
    assertThat(labels()).isEmpty();
    assertThat(db.run(ProductLabels.count())).isZero();
  }

  private static NewProduct product() {
    return NewProduct.sku("S-1").name("Saw").price(BigDecimal.ONE);
  }

  @Test
  void optionsBelongToTheOutermost() {
    assertThatThrownBy(
            () ->
                db.transaction(
                    () ->
                        db.transaction(
                            TransactionOptions.defaults().asReadOnly(), () -> insert("a"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("give them there");
    db.transaction(() -> db.transaction(TransactionOptions.defaults(), () -> insert("a")));
    assertThat(labels()).containsExactly("a");
  }

  @Test
  void deleteIsUndoneToo() {
    insert("a");

    shop.undone(() -> db.run(Labels.delete(where(Labels.NAME.eq("a")))));

    assertThat(labels()).containsExactly("a");
  }
}
