package dev.virga.query;

import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.RowLocking.*;
import static dev.virga.sql.Sql.*;
import static dev.virga.sql.Windows.allRows;
import static dev.virga.sql.Windows.rowNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.DatabaseException;
import dev.virga.InvalidQueryException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.CustomerTotal;
import shop.CustomerTotals;
import shop.Customers;
import shop.Orders;
import shop.ShopDatabase;

/** Rows that a query locks until the transaction ends. */
final class LockTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  @Test
  void rowsAreLockedInEachStrength() {
    String select = "select \"id\" from \"customers\" where \"id\" = ?";
    var query = from(Customers.CUSTOMERS).where(Customers.ID.eq(1L));
    shop.undone(
        () -> {
          shop.run(query.forUpdate().select(Customers.ID), select + " for update", 1L);
          shop.run(
              query.lock(forNoKeyUpdate()).select(Customers.ID), select + " for no key update", 1L);
          shop.run(query.lock(forShare()).select(Customers.ID), select + " for share", 1L);
          shop.run(query.lock(forKeyShare()).select(Customers.ID), select + " for key share", 1L);
          shop.run(
              query.lock(forUpdate().nowait()).select(Customers.ID),
              select + " for update nowait",
              1L);
          shop.run(
              query.lock(forShare().skipLocked()).select(Customers.ID),
              select + " for share skip locked",
              1L);
        });
  }

  @Test
  void someTablesAreLocked() {
    var buyer = Customers.CUSTOMERS.as("buyer");
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        from(Orders.ORDERS)
                            .join(buyer)
                            .on(Orders.CUSTOMER_ID.eq(Customers.ID.of(buyer)))
                            .where(Orders.ID.eq(1L))
                            .lock(forUpdate().of(Orders.ORDERS).skipLocked())
                            .lock(forShare().of(buyer))
                            .select(Customers.NAME.of(buyer)),
                        """
                        select "buyer"."name" from "orders"
                        join "customers" as "buyer" on "orders"."customer_id" = "buyer"."id"
                        where "orders"."id" = ? for update of "orders" skip locked
                        for share of "buyer\"""",
                        1L))
                .containsExactly("Ann"));
  }

  @Test
  void lockedRowsAreSkippedOrFail() {
    shop.db()
        .transaction(
            () -> {
              shop.run(from(Orders.ORDERS).where(Orders.ID.eq(1L)).forUpdate().select(Orders.ID));
              List<Long> free =
                  CompletableFuture.supplyAsync(
                          () ->
                              shop.run(
                                  from(Orders.ORDERS)
                                      .orderBy(Orders.ID.asc())
                                      .limit(2)
                                      .lock(forUpdate().skipLocked())
                                      .select(Orders.ID)))
                      .join();
              assertThat(free).containsExactly(2L, 3L);
              assertThat(CompletableFuture.supplyAsync(LockTest::waitingIsRefused).join())
                  .contains("55P03");
            });
  }

  private static Optional<String> waitingIsRefused() {
    try {
      shop.run(from(Orders.ORDERS).lock(forUpdate().nowait()).select(Orders.ID));
      return Optional.empty();
    } catch (DatabaseException e) {
      return e.sqlState();
    }
  }

  @Test
  void lockedRowsOfASubqueryAreGrouped() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        from(Orders.ORDERS)
                            .where(
                                Orders.ID.in(
                                    from(Orders.ORDERS)
                                        .where(Orders.CUSTOMER_ID.eq(1L))
                                        .forUpdate()
                                        .select(Orders.ID)))
                            .select(count())))
                .containsExactly(2L));
  }

  @Test
  void whatIsNoRowOfATableIsNotLocked() {
    var orders = from(Orders.ORDERS).forUpdate();
    refused(
        () -> orders.groupBy(Orders.CUSTOMER_ID).select(Orders.CUSTOMER_ID),
        "a lock of groups, which are no rows of a table");
    refused(
        () -> orders.having(count().gt(1L)).select(count()),
        "a lock of groups, which are no rows of a table");
    refused(
        () -> orders.distinct().select(Orders.CUSTOMER_ID),
        "a lock of distinct rows, which are no rows of a table");
    refused(
        () -> orders.distinctOn(Orders.CUSTOMER_ID).select(Orders.CUSTOMER_ID),
        "a lock of distinct rows, which are no rows of a table");
    refused(
        () -> orders.select(count()),
        "a lock of an aggregate or a window function, which are no rows of a table");
    refused(
        () -> orders.select(rowNumber().over(allRows())),
        "a lock of an aggregate or a window function, which are no rows of a table");
    refused(
        () -> orders.select(Orders.ID).union(from(Orders.ORDERS).select(Orders.ID)),
        "a lock of the rows of union, which are no rows of a table");
    refused(
        () -> from(Orders.ORDERS).select(Orders.ID).exceptAll(orders.select(Orders.ID)),
        "a lock of the rows of except all, which are no rows of a table");
    refused(
        () ->
            orders
                .orderBy(Orders.ID.asc())
                .limitWithTies(1)
                .lock(forUpdate().skipLocked())
                .select(Orders.ID),
        "limitWithTies(...) with skipLocked()");
  }

  @Test
  void anAggregateInASubqueryIsNoneOfTheQuery() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        from(Customers.CUSTOMERS)
                            .where(Customers.ORDERS.any(Orders.NOTE.isNotNull()))
                            .orderBy(Customers.ID.asc())
                            .forUpdate()
                            .select(
                                row(
                                    (name, orders) -> name + orders,
                                    Customers.NAME,
                                    Customers.ORDERS.count()))))
                .containsExactly("Ann2", "Bob1"));
  }

  @Test
  void aTableThatMayBeAbsentIsNotLocked() {
    var query =
        from(Customers.CUSTOMERS).leftJoin(Orders.ORDERS).on(Orders.CUSTOMER_ID.eq(Customers.ID));
    refused(
        () -> query.forUpdate().select(Customers.ID),
        "a lock of \"orders\", of which an outer join may find no row: lock the tables that are there, .of(TABLE, ...)");
    refused(
        () -> query.lock(forUpdate().of(Orders.ORDERS)).select(Customers.ID),
        "a lock of \"orders\", of which an outer join may find no row");
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        query
                            .where(Customers.ID.eq(4L))
                            .lock(forUpdate().of(Customers.CUSTOMERS))
                            .select(Customers.ID)))
                .containsExactly(4L));
    refused(
        () ->
            from(Orders.ORDERS)
                .where(Orders.RECIPIENT.get(Customers.NAME).eq("Ann"))
                .forUpdate()
                .select(Orders.ID),
        "a lock of \"customers\", of which an outer join may find no row");
  }

  @Test
  void aTableThatIsNotInTheQueryIsNotLocked() {
    refused(
        () -> from(Orders.ORDERS).lock(forUpdate().of(Customers.CUSTOMERS)).select(Orders.ID),
        "a lock of \"customers\", which is not in the query");
    var totals =
        CustomerTotals.cte(
            from(Customers.CUSTOMERS)
                .select(row(CustomerTotal::new, Customers.ID, Customers.ID, Customers.CITY)));
    refused(
        () -> from(totals).lock(forUpdate().of(totals)).select(CustomerTotals.CUSTOMER_ID),
        "a lock of \"customer_totals\", whose rows are no table's");
  }

  @Test
  void whatIsFoundIsLocked() {
    assertThat(
            shop.run(
                Customers.findMany(
                        where(Customers.CITY.eq("Oslo")),
                        orderBy(Customers.ID.asc()),
                        limit(1),
                        forUpdate().skipLocked())
                    .select(Customers.NAME),
                """
                select "name" from "customers" where "city" = ? order by "id" limit ?
                for update skip locked
                """,
                "Oslo",
                1L))
        .containsExactly("Ann");
    assertThat(
            shop.run(
                Customers.findFirst(where(Customers.ID.eq(2L)), forShare()).select(Customers.NAME),
                "select \"name\" from \"customers\" where \"id\" = ? limit 1 for share",
                2L))
        .contains("Bob");
    assertThat(Customers.findMany(forUpdate().of(Customers.CUSTOMERS)).sql())
        .endsWith(" for update of \"customers\"");
  }

  private static void refused(ThrowingCallable query, String message) {
    assertThatThrownBy(query)
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith(message);
  }
}
