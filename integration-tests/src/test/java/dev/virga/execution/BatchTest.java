package dev.virga.execution;

import static dev.virga.sql.Sql.orderBy;
import static dev.virga.sql.Sql.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.Customers.ID;
import static shop.Customers.NAME;

import dev.virga.CheckViolation;
import dev.virga.Database;
import dev.virga.ForeignKeyViolation;
import dev.virga.Query;
import dev.virga.QueryCanceled;
import dev.virga.UniqueViolation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Card;
import shop.Cards;
import shop.Customers;
import shop.Label;
import shop.Labels;
import shop.NewLabel;
import shop.NewOrder;
import shop.NewTicket;
import shop.Orders;
import shop.ShopDatabase;
import shop.ShopSchema;
import shop.Status;
import shop.Ticket;
import shop.Tickets;

/** Two queries in one round trip. */
final class BatchTest {
  @RegisterExtension
  static final ShopDatabase shop =
      ShopDatabase.withSchema(ShopSchema.withRows() + Numbers.SLEEPING);

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
            e -> assertThat(e.sql()).contains("insert into \"labels\" (\"name\") values (?)"))
        .hasMessageContaining("(query 1 of 2 in a batch)");
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

  private static Query<Long> customersUpTo(long id) {
    return Customers.count(where(ID.le(id)));
  }

  @Test
  void threeToEightQueries() {
    Query<Long> a = customersUpTo(1);
    Query<Long> b = customersUpTo(2);
    Query<List<String>> names =
        Customers.findMany(where(ID.le(2L)), orderBy(ID.asc())).select(NAME);
    Query<Boolean> any = Customers.exists();

    long three = db.batch(a, b, names, (x, y, n) -> x + y + n.size());
    String four = db.batch(a, b, names, any, (x, y, n, e) -> n.get(0) + e + (x + y));
    String five = db.batch(a, b, names, any, a, (x, y, n, e, v) -> n.get(1) + (x + y + v));
    long six = db.batch(a, b, names, any, a, b, (x, y, n, e, v, w) -> x + y + v + w);
    boolean seven = db.batch(a, b, names, any, a, b, names, (x, y, n, e, v, w, m) -> n.equals(m));
    shop.sent();
    List<Object> eight =
        db.batch(
            customersUpTo(1),
            customersUpTo(2),
            customersUpTo(3),
            customersUpTo(4),
            any,
            names,
            Customers.findById(9),
            Labels.count(),
            List::of);

    assertThat(List.<Object>of(three, four, five, six, seven))
        .containsExactly(5L, "Anntrue3", "Bob4", 6L, true);
    assertThat(eight)
        .containsExactly(1L, 2L, 3L, 4L, true, List.of("Ann", "Bob"), Optional.empty(), 3L);
    assertThat(shop.sent()).hasSize(1);
  }

  @Test
  void aListOfQueriesIsOneRoundTrip() {
    shop.sent();
    List<Long> counts = db.batch(List.of(customersUpTo(1), customersUpTo(9), Labels.count()));

    assertThat(counts).containsExactly(1L, 4L, 3L);
    assertThat(shop.sent())
        .containsExactly(
            "select count(*) from \"customers\" where \"id\" <= ?;"
                + " select count(*) from \"customers\" where \"id\" <= ?;"
                + " select count(*) from \"labels\"");
  }

  @Test
  void aListOfDifferentQueries() {
    List<Object> results = db.batch(List.of(customersUpTo(1), Customers.exists()));

    assertThat(results).containsExactly(1L, true);
  }

  @Test
  void anEmptyListSendsNothing() {
    shop.sent();
    assertThat(db.batch(List.<Query<Long>>of())).isEmpty();
    assertThat(shop.sent()).isEmpty();
  }

  @Test
  void aThousandQueries() {
    shop.undone(
        () -> {
          List<Query<Long>> inserts = new ArrayList<>();
          for (int i = 0; i < 1000; i++) {
            inserts.add(Labels.insert(NewLabel.name("label " + i)));
          }
          assertThat(db.batch(inserts)).hasSize(1000).containsOnly(1L);
          assertThat(db.run(Labels.count())).isEqualTo(1003);
        });
    assertThat(db.batch(LongStream.range(0, 1000).mapToObj(BatchTest::customersUpTo).toList()))
        .startsWith(0L, 1L, 2L, 3L, 4L, 4L);
  }

  @Test
  void aThousandQueriesAreStillAllOrNothing() {
    List<Query<Long>> inserts = new ArrayList<>();
    for (int i = 0; i < 999; i++) {
      inserts.add(Labels.insert(NewLabel.name("label " + i)));
    }
    inserts.add(Labels.insert(NewLabel.name("sale")));

    assertThatThrownBy(() -> db.batch(inserts))
        .isInstanceOf(UniqueViolation.class)
        .hasMessageContaining("(query 1000 of 1000 in a batch)");
    assertThat(db.run(Labels.count())).isEqualTo(3);
  }

  @Test
  void changesOutsideOfATransactionAreOneInOneRoundTrip() {
    shop.sent();
    db.batch(
        Labels.insert(NewLabel.name("brief")),
        Labels.delete(where(Labels.NAME.eq("brief"))),
        Labels.count(),
        Both3::new);

    assertThat(shop.sent())
        .containsExactly(
            "insert into \"labels\" (\"name\") values (?);"
                + " delete from \"labels\" where \"name\" = ?;"
                + " select count(*) from \"labels\"; commit");
  }

  record Both3(Object first, Object second, Object third) {}

  @Test
  void changesInsideOfATransactionAreASavepointInOneRoundTrip() {
    shop.sent();
    shop.undone(
        () ->
            assertThat(
                    db.batch(
                        Labels.insert(NewLabel.name("brief")),
                        Labels.count(),
                        Labels.insert(NewLabel.name("briefer")).returning(),
                        Both3::new))
                .isEqualTo(new Both3(1L, 4L, new Label("briefer"))));

    assertThat(shop.sent())
        .containsExactly(
            "savepoint \"batch\"; insert into \"labels\" (\"name\") values (?);"
                + " select count(*) from \"labels\";"
                + " insert into \"labels\" (\"name\") values (?) returning \"name\";"
                + " release savepoint \"batch\"",
            "rollback");
  }

  @Test
  void aFailureOfTheThirdIsNamedAndUndoesTheOthers() {
    assertThatThrownBy(
            () ->
                db.batch(
                    Labels.insert(NewLabel.name("a")),
                    Cards.update(Cards.POINTS.set(50)).everyRow(),
                    Orders.insert(NewOrder.customerId(99)),
                    Labels.insert(NewLabel.name("b")),
                    (a, b, c, d) -> a))
        .isInstanceOfSatisfying(
            ForeignKeyViolation.class,
            e ->
                assertThat(e.sql()).contains("insert into \"orders\" (\"customer_id\") values (?)"))
        .hasMessageContaining("(query 3 of 4 in a batch)");
    assertThat(db.run(Labels.count())).isEqualTo(3);
    assertThat(db.run(Cards.count(where(Cards.POINTS.eq(50))))).isZero();
    assertThat(shop.pool().getHikariPoolMXBean().getActiveConnections()).isZero();
  }

  @Test
  void aFailureOfTheThirdInATransactionIsNamedAndTheTransactionGoesOn() {
    shop.undone(
        () -> {
          db.run(Labels.insert(NewLabel.name("before")));
          assertThatThrownBy(
                  () ->
                      db.batch(
                          Labels.insert(NewLabel.name("a")),
                          Labels.insert(NewLabel.name("b")),
                          Labels.insert(NewLabel.name("before")),
                          (a, b, c) -> a))
              .isInstanceOf(UniqueViolation.class)
              .hasMessageContaining("(query 3 of 3 in a batch)");
          assertThat(db.run(Labels.findMany(orderBy(Labels.NAME.asc())).select(Labels.NAME)))
              .containsExactly("before", "new", "sale", "wood");
        });
  }

  @Test
  void aQueryThatOnlyReadsIsNamedToo() {
    assertThatThrownBy(
            () ->
                db.batch(
                    Customers.count(),
                    Orders.findMany().select(Orders.VERSION.dividedBy(0)),
                    (a, b) -> a))
        .hasMessageContaining("division by zero")
        .hasMessageContaining("(query 2 of 2 in a batch)");
  }

  @Test
  void aTimeoutOfABatchUndoesItAndIsNotTriedAgain() {
    shop.sent();
    assertThatThrownBy(
            () ->
                db.timeout(Duration.ofMillis(100))
                    .batch(
                        Labels.insert(NewLabel.name("slow")),
                        Numbers.of("sleep"),
                        Labels.insert(NewLabel.name("slower")),
                        (a, b, c) -> a))
        .isInstanceOf(QueryCanceled.class);
    assertThat(shop.sent()).filteredOn(text -> !text.equals("rollback")).hasSize(1);
    assertThat(db.run(Labels.count())).isEqualTo(3);
  }

  /**
   * The driver asks for the type of an enum once a statement is prepared on the server, and cannot
   * tell how long texts are: it would send what came before by itself.
   */
  @Test
  void aBatchStaysOneHoweverOftenItRuns() {
    for (int i = 0; i < 12; i++) {
      assertThatThrownBy(
              () ->
                  db.batch(
                      Labels.insert(NewLabel.name("fresh")).returning(),
                      Orders.update(Orders.NOTE.set("x"))
                          .where(Orders.STATUS.eq(Status.OPEN))
                          .returning(),
                      Labels.insert(NewLabel.name("sale")),
                      Both3::new))
          .isInstanceOf(UniqueViolation.class);
      assertThat(db.run(Labels.count())).isEqualTo(3);
    }
  }
}
