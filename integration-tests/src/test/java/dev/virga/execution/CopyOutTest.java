package dev.virga.execution;

import static dev.virga.sql.Aggregates.sum;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.Customers.CUSTOMERS;
import static shop.Customers.NAME;
import static shop.Orders.ORDERS;

import dev.virga.Cancellation;
import dev.virga.ConnectionFailure;
import dev.virga.Database;
import dev.virga.DatabaseException;
import dev.virga.InvalidQueryException;
import dev.virga.QueryCanceled;
import dev.virga.UnexpectedNullException;
import dev.virga.codec.Codecs;
import dev.virga.sql.FindMany;
import dev.virga.sql.Table;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Customer;
import shop.Customers;
import shop.Labels;
import shop.Order;
import shop.Orders;
import shop.ShopDatabase;
import shop.ShopSchema;

/** Rows that are read with copy. */
final class CopyOutTest {
  @RegisterExtension
  static final ShopDatabase shop =
      ShopDatabase.withSchema(
          ShopSchema.withRows()
              + """
              create view many as select n::bigint as id from generate_series(1, 200000) as n;
              create view broken as select 1 / (1500 - n)::bigint as id
                from generate_series(1, 2000) as n;
              create view gaps as select nullif(n, 3)::bigint as id from generate_series(1, 5) as n;
              create view odd as select 1.5::double precision as id;
              """
              + Numbers.SLEEPING);

  record WithOrders(Customer customer, List<Order> orders) {}

  record Pair(String name, Optional<Order> order) {}

  private final Database db = shop.db();

  @AfterEach
  void everyConnectionIsBack() {
    assertThat(shop.pool().getHikariPoolMXBean().getActiveConnections()).isZero();
    assertThat(db.run(Labels.count())).isEqualTo(3);
  }

  private <R> List<R> copied(dev.virga.Query<List<R>> query) {
    try (Stream<R> rows = db.copyOut(query)) {
      return rows.toList();
    }
  }

  @Test
  void readsRecordsAsAQueryDoes() {
    assertThat(copied(Customers.findMany(orderBy(Customers.ID.asc()))))
        .isEqualTo(db.run(Customers.findMany(orderBy(Customers.ID.asc()))));
    assertThat(copied(Orders.findMany(orderBy(Orders.ID.asc()))))
        .isEqualTo(db.run(Orders.findMany(orderBy(Orders.ID.asc()))));
  }

  @Test
  void readsNestedRowsAsAQueryDoes() {
    FindMany<Customers, WithOrders> query =
        Customers.findMany(orderBy(Customers.ID.asc()))
            .with(Customers.ORDERS.orderBy(Orders.ID.asc()), WithOrders::new);

    assertThat(copied(query)).hasSize(4).isEqualTo(db.run(query));
  }

  @Test
  void readsRowsThatMayBeAbsent() {
    var query =
        from(CUSTOMERS)
            .leftJoin(ORDERS)
            .on(Orders.CUSTOMER_ID.eq(Customers.ID))
            .orderBy(Customers.ID.asc(), Orders.ID.asc())
            .select(row(Pair::new, NAME, optional(ORDERS)));

    assertThat(copied(query)).hasSize(5).isEqualTo(db.run(query));
  }

  @Test
  void noRow() {
    assertThat(copied(from(Labels.LABELS).where(Labels.NAME.isNull()).select(Labels.NAME)))
        .isEmpty();
  }

  @Test
  void manyRows() {
    try (Stream<Long> ids = db.copyOut(Numbers.of("many"))) {
      assertThat(ids.mapToLong(id -> id).sum()).isEqualTo(200_000L * 200_001 / 2);
    }
  }

  @Test
  void mayBeClosedEarly() {
    try (Stream<Long> ids = db.copyOut(Numbers.of("many"))) {
      Iterator<Long> iterator = ids.iterator();
      assertThat(iterator.next()).isEqualTo(1);
      assertThat(db.run(Labels.count())).isEqualTo(3);
      assertThat(iterator.next()).isEqualTo(2);
    }
  }

  @Test
  void parametersAreRefused() {
    assertThatThrownBy(() -> db.copyOut(Customers.findMany(where(NAME.eq("Ann")))))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("copy takes no parameters: say stream(...) for select \"id\"");
  }

  @Test
  void changesAreRefused() {
    assertThatThrownBy(() -> db.copyOut(Labels.deleteEveryRow().returning()))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("copy writes the rows of a query that only reads: delete from");
  }

  @Test
  void aTransactionIsRefused() {
    assertThatThrownBy(() -> db.transaction(() -> copied(Labels.findMany())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("copyOut(...) in a transaction");
  }

  @Test
  void aColumnOfAnotherTypeIsRefused() {
    assertThatThrownBy(() -> copied(Numbers.of("odd")))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "column 1 is of type float8, and is read as bigint: say stream(...) for select \"id\" from \"odd\"");
  }

  @Test
  void anExpressionOfTheTypeThatItIsReadAs() {
    assertThat(copied(from(ORDERS).select(sum(Orders.VERSION))))
        .isEqualTo(db.run(from(ORDERS).select(sum(Orders.VERSION))));
  }

  @Test
  void errorsOnTheWay() {
    assertThatThrownBy(() -> copied(Numbers.of("broken")))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("division by zero")
        .hasMessageContaining("copy (select \"id\" from \"broken\") to stdout (format binary)");
  }

  @Test
  void errorsAtTheBeginning() {
    Table<Object, Long> missing = Table.of("missing", (row, i) -> row.getLong(i));
    missing.number("id", Codecs.LONG);

    assertThatThrownBy(() -> copied(FindMany.of(missing, List.of())))
        .isInstanceOf(DatabaseException.class)
        .isNotInstanceOf(ConnectionFailure.class)
        .hasMessageContaining("relation \"missing\" does not exist");
  }

  @Test
  void nullWhereNoneIsExpected() {
    assertThatThrownBy(() -> copied(Numbers.of("gaps")))
        .isInstanceOf(UnexpectedNullException.class)
        .hasMessageStartingWith("gaps.id (column 1) is null");
  }

  @Test
  void aTimeoutEndsIt() {
    assertThatThrownBy(
            () -> {
              try (Stream<Long> ids =
                  db.timeout(Duration.ofMillis(200)).copyOut(Numbers.of("slow_rows"))) {
                ids.forEach(id -> {});
              }
            })
        .isInstanceOf(QueryCanceled.class);
  }

  @Test
  void whatIsCanceledIsNotBegun() {
    Cancellation cancellation = new Cancellation();
    cancellation.cancel();

    assertThatThrownBy(() -> db.canceledBy(cancellation).copyOut(Labels.findMany()))
        .isInstanceOf(QueryCanceled.class);
  }
}
