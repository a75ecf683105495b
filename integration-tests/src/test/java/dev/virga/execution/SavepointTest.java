package dev.virga.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.Database;
import dev.virga.DatabaseException;
import dev.virga.UniqueViolation;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Labels;
import shop.NewLabel;
import shop.ShopDatabase;

/** Transactions inside of transactions. */
final class SavepointTest {
  private static final String INSERT = "insert into \"labels\" (\"name\") values (?)";

  @RegisterExtension static final ShopDatabase shop = ShopDatabase.empty();

  private final Database db = shop.db();

  @AfterEach
  void empty() {
    shop.run(Labels.deleteEveryRow());
    shop.sent();
  }

  private void insert(String name) {
    db.run(Labels.insert(NewLabel.name(name)));
  }

  private List<String> labels() {
    return db.run(Labels.findMany().select(Labels.NAME));
  }

  @Test
  void anInnerOneThatSucceedsCommitsWithTheOuter() {
    db.transaction(
        () -> {
          insert("outer");
          db.transaction(() -> insert("inner"));
        });

    assertThat(shop.sent())
        .containsExactly(INSERT, "savepoint", INSERT, "release savepoint", "commit");
    assertThat(labels()).containsExactly("outer", "inner");
  }

  @Test
  void anInnerOneThatFailsIsUndoneAndTheOuterGoesOn() {
    db.transaction(
        () -> {
          insert("before");
          assertThatThrownBy(
                  () ->
                      db.transaction(
                          () -> {
                            insert("inner");
                            insert("before");
                          }))
              .isInstanceOf(UniqueViolation.class)
              .hasNoSuppressedExceptions();
          insert("after");
        });

    assertThat(shop.sent())
        .containsExactly(
            INSERT,
            "savepoint",
            INSERT,
            INSERT,
            "rollback to savepoint",
            "release savepoint",
            INSERT,
            "commit");
    assertThat(labels()).containsExactly("before", "after");
  }

  @Test
  void anInnerOneThatSwallowsAnErrorIsUndoneAndTheOuterGoesOn() {
    db.transaction(
        () -> {
          insert("before");
          assertThatThrownBy(
                  () ->
                      db.transaction(
                          () -> {
                            insert("inner");
                            assertThatThrownBy(() -> insert("before"))
                                .isInstanceOf(UniqueViolation.class);
                          }))
              .isInstanceOf(DatabaseException.class)
              .hasMessageContaining("a statement in it failed and the error was caught");
          insert("after");
        });

    assertThat(labels()).containsExactly("before", "after");
  }

  @Test
  void anInnerOneIsUndoneWithTheOuter() {
    shop.undone(() -> db.transaction(() -> insert("inner")));

    assertThat(labels()).isEmpty();
  }

  @Test
  void theyNestAnyNumberOfTimes() {
    db.transaction(
        () -> {
          insert("1");
          shop.undone(
              () -> {
                insert("2");
                db.transaction(
                    () -> {
                      insert("3");
                      shop.undone(() -> insert("4"));
                      assertThat(labels()).containsExactly("1", "2", "3");
                    });
              });
          db.transaction(() -> db.transaction(() -> insert("5")));
        });

    assertThat(labels()).containsExactly("1", "5");
  }

  @Test
  void manyThatFailLeaveNothingBehind() {
    db.transaction(
        () -> {
          for (int i = 0; i < 200; i++) {
            shop.undone(() -> insert("undone"));
          }
          insert("kept");
        });

    assertThat(labels()).containsExactly("kept");
  }
}
