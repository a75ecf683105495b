package dev.virga.execution;

import static dev.virga.sql.Sql.orderBy;
import static dev.virga.sql.Sql.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.Customers.ID;
import static shop.Customers.NAME;

import dev.virga.CheckViolation;
import dev.virga.Database;
import dev.virga.UniqueViolation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Card;
import shop.Cards;
import shop.Customers;
import shop.Label;
import shop.Labels;
import shop.NewLabel;
import shop.NewTicket;
import shop.ShopDatabase;
import shop.Ticket;
import shop.Tickets;

/** Two queries in one round trip. */
final class BatchTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  private final Database db = shop.db();

  record Both(Object first, Object second) {}

  @Test
  void twoSelectsAreOneRoundTrip() {
    shop.sent();

    Both both =
        db.batch(
            Customers.findMany(where(ID.le(2L)), orderBy(ID.asc())).select(NAME),
            Customers.count(where(ID.gt(1L))),
            Both::new);

    assertThat(both).isEqualTo(new Both(List.of("Ann", "Bob"), 3L));
    assertThat(shop.sent())
        .containsExactly(
            "select \"name\" from \"customers\" where \"id\" <= ? order by \"id\";"
                + " select count(*) from \"customers\" where \"id\" > ?");
  }

  @Test
  void resultsOfEachKind() {
    assertThat(db.batch(Customers.findById(99), Customers.exists(where(NAME.eq("Ann"))), Both::new))
        .isEqualTo(new Both(Optional.empty(), true));
    assertThat(db.batch(Customers.count(), Customers.findMany(where(ID.eq(99L))), Both::new))
        .isEqualTo(new Both(4L, List.of()));
  }

  @Test
  void theSecondSeesWhatTheFirstDid() {
    shop.undone(
        () -> {
          assertThat(
                  db.batch(
                      Cards.update(Cards.POINTS.set(99)).where(Cards.CUSTOMER_ID.eq(1L)),
                      Cards.findById(1),
                      Both::new))
              .isEqualTo(new Both(1L, Optional.of(new Card(1, "C-1", 99))));
          assertThat(
                  db.batch(
                      Labels.insert(NewLabel.name("fresh")).returning(), Labels.count(), Both::new))
              .isEqualTo(new Both(new Label("fresh"), 4L));
          int deleted =
              db.batch(
                  Tickets.insert(List.of(NewTicket.withDefaults(), NewTicket.withDefaults())),
                  Tickets.deleteEveryRow().returning(),
                  (count, tickets) -> tickets.size());
          assertThat(deleted).isEqualTo(2);
        });
  }

  @Test
  void insideOfATransactionItJoins() {
    db.transaction(
        () -> {
          Ticket ticket =
              db.batch(
                  Tickets.insert(NewTicket.withDefaults()).returning(),
                  Tickets.count(),
                  (inserted, count) -> inserted);
          assertThat(db.run(Tickets.findById(ticket.id()))).isPresent();
        });
    assertThat(shop.sent()).endsWith("commit");
    assertThat(db.run(Tickets.deleteEveryRow())).isEqualTo(1);
  }

  @Test
  void anErrorInTheSecondUndoesTheFirst() {
    assertThatThrownBy(
            () ->
                db.batch(
                    Cards.update(Cards.POINTS.set(77)).everyRow(),
                    Cards.update(Cards.POINTS.set(-1)).everyRow(),
                    Both::new))
        .isInstanceOf(CheckViolation.class);
    assertThat(db.run(Cards.findById(1))).map(Card::points).contains(10);
  }

  @Test
  void anErrorInTheFirstLeavesOutTheSecond() {
    assertThatThrownBy(
            () -> db.batch(Labels.insert(NewLabel.name("new")), Labels.deleteEveryRow(), Both::new))
        .isInstanceOfSatisfying(
            UniqueViolation.class,
            e ->
                assertThat(e.sql())
                    .contains(
                        "insert into \"labels\" (\"name\") values (?); delete from \"labels\""));
    assertThat(db.run(Labels.count())).isEqualTo(3);
  }

  @Test
  void anErrorWhileCombiningLeavesTheConnectionUsable() {
    IllegalStateException thrown = new IllegalStateException();

    assertThatThrownBy(
            () ->
                db.batch(
                    Labels.count(),
                    Labels.count(),
                    (one, other) -> {
                      throw thrown;
                    }))
        .isSameAs(thrown);
    assertThat(shop.pool().getHikariPoolMXBean().getActiveConnections()).isZero();
    assertThat(db.run(Labels.count())).isEqualTo(3);
  }
}
