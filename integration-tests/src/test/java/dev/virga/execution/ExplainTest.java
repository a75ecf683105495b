package dev.virga.execution;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.Database;
import dev.virga.DatabaseException;
import dev.virga.ExplainOptions;
import dev.virga.UniqueViolation;
import dev.virga.sql.Prepared;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Cards;
import shop.Customers;
import shop.Labels;
import shop.NewLabel;
import shop.Orders;
import shop.ShopDatabase;
import shop.Status;

/** How PostgreSQL runs a query. */
final class ExplainTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  private static final ExplainOptions ANALYZE = ExplainOptions.defaults().analyze();

  private final Database db = shop.db();

  @AfterEach
  void nothingHasChanged() {
    assertThat(shop.pool().getHikariPoolMXBean().getActiveConnections()).isZero();
    assertThat(db.run(Labels.count())).isEqualTo(3);
    shop.sent();
  }

  @Test
  void thePlanAsText() {
    String plan = db.explain(Customers.findMany(where(Customers.NAME.eq("Ann"))));

    assertThat(plan).startsWith("Seq Scan on customers  (cost=").contains("\n  Filter: ", "'Ann'");
    assertThat(shop.sent()).singleElement().asString().startsWith("explain select \"id\", ");
  }

  @Test
  void withAnalyzeTheTextSaysWhatItTook() {
    assertThat(db.explain(Customers.findMany(), ANALYZE.buffers()))
        .contains("actual ")
        .contains("Buffers: ")
        .contains("Execution Time: ");
    assertThat(shop.sent())
        .satisfiesExactly(
            text -> assertThat(text).startsWith("explain (analyze, buffers) select \"id\", "),
            text -> assertThat(text).isEqualTo("rollback"));
  }

  @Test
  void everyOption() {
    String plan =
        db.explain(
            Labels.insert(NewLabel.name("explained")),
            ExplainOptions.defaults().verbose().buffers().settings().wal());

    assertThat(plan).contains("Insert on public.labels").contains("WAL: ");
    assertThat(shop.sent())
        .containsExactly(
            "explain (analyze, verbose, settings, buffers, wal)"
                + " insert into \"labels\" (\"name\") values (?)",
            "rollback");
  }

  @Test
  void asJson() {
    String plan = db.explain(Labels.findMany(), ANALYZE.asJson());

    assertThat(plan).startsWith("[").endsWith("]").contains("\"Node Type\": \"Seq Scan\"");
    assertThat(shop.sent())
        .startsWith("explain (analyze, format json) select \"name\" from \"labels\"");
    assertThat(db.explain(Labels.findMany(), ExplainOptions.defaults().asJson()))
        .doesNotContain("Actual");
  }

  @Test
  void withoutAnalyzeAChangeIsNotRun() {
    assertThat(db.explain(Labels.deleteEveryRow())).contains("Delete on labels");
  }

  @Test
  void withAnalyzeAChangeIsUndone() {
    assertThat(db.explain(Cards.update(Cards.POINTS.set(99)).everyRow(), ANALYZE))
        .contains("Update on cards")
        .contains("actual ");

    assertThat(db.run(Cards.count(where(Cards.POINTS.eq(99))))).isZero();
  }

  @Test
  void withAnalyzeInATransactionTheChangeAloneIsUndone() {
    shop.undone(
        () -> {
          db.run(Labels.insert(NewLabel.name("kept")));
          db.explain(Cards.update(Cards.POINTS.set(99)).everyRow(), ANALYZE);
          assertThat(db.run(Labels.count())).isEqualTo(4);
          assertThat(db.run(Cards.count(where(Cards.POINTS.eq(99))))).isZero();
        });
  }

  @Test
  void aQueryThatFailsIsUndoneToo() {
    assertThatThrownBy(() -> db.explain(Labels.insert(NewLabel.name("sale")), ANALYZE))
        .isInstanceOf(UniqueViolation.class);
    shop.undone(
        () -> {
          assertThatThrownBy(() -> db.explain(Labels.insert(NewLabel.name("sale")), ANALYZE))
              .isInstanceOf(UniqueViolation.class);
          assertThat(db.run(Labels.count())).isEqualTo(3);
        });
  }

  @Test
  void everyKindOfQueryIsExplained() {
    Prepared<Status, Long> count = prepare(status -> Orders.count(where(Orders.STATUS.eq(status))));

    for (var query :
        List.of(
            count.with(Status.OPEN),
            Customers.findById(1),
            Customers.exists(),
            from(Customers.CUSTOMERS).select(Customers.NAME).one(),
            Labels.delete(where(Labels.NAME.in("a", "b"))).returning())) {
      assertThat(db.explain(query, ANALYZE)).contains("Planning Time");
    }
  }

  @Test
  void whatIsWrongWithTheQueryIsSaid() {
    assertThatThrownBy(() -> db.explain(Numbers.of("missing")))
        .isInstanceOfSatisfying(
            DatabaseException.class, e -> assertThat(e.sqlState()).contains("42P01"))
        .hasMessageContaining("in: explain select \"id\" from \"missing\"");
  }
}
