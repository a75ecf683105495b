package dev.virga.query;

import static dev.virga.sql.Aggregates.*;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Card;
import shop.Cards;
import shop.CustomerTotal;
import shop.CustomerTotals;
import shop.Customers;
import shop.Lines;
import shop.Orders;
import shop.Products;
import shop.Settings;
import shop.ShopDatabase;
import shop.Status;

/** Updates and deletes that look at other tables. */
final class UpdateFromTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Pair(@Nullable Object left, @Nullable Object right) {}

  @Test
  void updatesFromAnotherTable() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        update(Orders.ORDERS)
                            .from(Customers.CUSTOMERS)
                            .set(Orders.NOTE.set(Customers.NAME), Orders.VERSION.set(7))
                            .where(
                                Orders.CUSTOMER_ID.eq(Customers.ID),
                                Customers.ACTIVE,
                                Orders.STATUS.eq(Status.OPEN))
                            .returning(row(Pair::new, Orders.NOTE, Customers.EMAIL)),
                        """
                        update "orders" set "note" = "customers"."name", "version" = ?
                        from "customers" where "orders"."customer_id" = "customers"."id"
                        and "customers"."active" and "orders"."status" = ?
                        returning "orders"."note", "customers"."email\"""",
                        7,
                        Status.OPEN))
                .containsExactly(new Pair("Ann", "ann@shop.test")));
  }

  @Test
  void returnsWholeRecordsOfBothTables() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        update(Cards.CARDS)
                            .from(Customers.CUSTOMERS)
                            .set(Cards.POINTS.set(1))
                            .where(Cards.CUSTOMER_ID.eq(Customers.ID), Customers.NAME.eq("Bob"))
                            .returning(row(Pair::new, Cards.CARDS, Customers.CUSTOMERS))))
                .singleElement()
                .extracting(Pair::left)
                .isEqualTo(new Card(2, "C-2", 1)));
  }

  @Test
  void updatesFromTwoTables() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        update(Lines.LINES)
                            .from(Orders.ORDERS)
                            .from(Products.PRODUCTS)
                            .set(Lines.DISCOUNT.set(Products.STOCK))
                            .where(
                                Lines.ORDER_ID.eq(Orders.ID),
                                Lines.PRODUCT_ID.eq(Products.ID),
                                Orders.STATUS.eq(Status.PAID)),
                        """
                        update "lines" set "discount" = "products"."stock"
                        from "orders", "products" where "lines"."order_id" = "orders"."id"
                        and "lines"."product_id" = "products"."id" and "orders"."status" = ?""",
                        Status.PAID))
                .isEqualTo(2));
  }

  @Test
  void updatesFromTablesThatAreJoined() {
    shop.undone(
        () -> {
          assertThat(
                  shop.run(
                      update(Orders.ORDERS)
                          .from(
                              from(Customers.CUSTOMERS)
                                  .leftJoin(Cards.CARDS)
                                  .on(Cards.CUSTOMER_ID.eq(Customers.ID)))
                          .set(Orders.NOTE.set(Customers.NAME))
                          .where(Orders.CUSTOMER_ID.eq(Customers.ID), Cards.CUSTOMER_ID.isNull())
                          .returning(row(Pair::new, Orders.NOTE, optional(Cards.NUMBER))),
                      """
                      update "orders" set "note" = "customers"."name"
                      from "customers"
                      left join "cards" on "cards"."customer_id" = "customers"."id"
                      where "orders"."customer_id" = "customers"."id"
                      and "cards"."customer_id" is null
                      returning "orders"."note", "cards"."number\""""))
              .containsExactly(new Pair("Cid", Optional.empty()));
          assertThat(
                  shop.run(
                      update(Products.PRODUCTS)
                          .from(from(Lines.LINES).join(Lines.ORDER))
                          .set(Products.STOCK.set(Products.STOCK.minus(Lines.QUANTITY)))
                          .where(Lines.PRODUCT_ID.eq(Products.ID), Orders.STATUS.eq(Status.SENT))
                          .returning(row(Pair::new, Products.ID, Products.STOCK)),
                      """
                      update "products" set "stock" = "products"."stock" - "lines"."quantity"
                      from "lines" join "orders" on "orders"."id" = "lines"."order_id"
                      where "lines"."product_id" = "products"."id" and "orders"."status" = ?
                      returning "products"."id", "products"."stock\"""",
                      Status.SENT))
              .containsExactlyInAnyOrder(new Pair(4L, 6), new Pair(1L, 4));
        });
  }

  @Test
  void aRightJoinLeavesTheUpdatedTableInPlace() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        update(Orders.ORDERS)
                            .from(
                                from(Cards.CARDS)
                                    .rightJoin(Customers.CUSTOMERS)
                                    .on(Cards.CUSTOMER_ID.eq(Customers.ID)))
                            .set(Orders.NOTE.set(Customers.NAME))
                            .where(Orders.CUSTOMER_ID.eq(Customers.ID))
                            .returning(Orders.NOTE)))
                .hasSize(4));
  }

  @Test
  void updatesFromAnAliasOfTheTableItself() {
    var referrer = Customers.CUSTOMERS.as("referrer");
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        update(Customers.CUSTOMERS)
                            .from(referrer)
                            .set(Customers.CITY.set(Customers.CITY.of(referrer)))
                            .where(
                                Customers.REFERRER_ID.eq(Customers.ID.of(referrer)),
                                Customers.CITY.isNull())
                            .returning(row(Pair::new, Customers.CITY, Customers.NAME.of(referrer))),
                        """
                        update "customers" set "city" = "referrer"."city"
                        from "customers" as "referrer"
                        where "customers"."referrer_id" = "referrer"."id"
                        and "customers"."city" is null
                        returning "customers"."city", "referrer"."name\""""))
                .containsExactly(new Pair("Oslo", "Ann")));
  }

  @Test
  void updatesFromADerivedTable() {
    var totals =
        CustomerTotals.as(
            from(Orders.ORDERS)
                .groupBy(Orders.CUSTOMER_ID)
                .select(row(CustomerTotal::new, Orders.CUSTOMER_ID, count(), max(Orders.NOTE))));
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        update(Customers.CUSTOMERS)
                            .from(totals)
                            .set(Customers.CITY.set(CustomerTotals.CITY))
                            .where(
                                Customers.ID.eq(CustomerTotals.CUSTOMER_ID),
                                CustomerTotals.ORDERS.gt(1L))
                            .returning(row(Pair::new, Customers.CITY, CustomerTotals.ORDERS)),
                        """
                        update "customers" set "city" = "customer_totals"."city"
                        from (select "orders"."customer_id", count(*), max("orders"."note")
                        from "orders" group by "orders"."customer_id")
                        as "customer_totals" ("customer_id", "orders", "city")
                        where "customers"."id" = "customer_totals"."customer_id"
                        and "customer_totals"."orders" > ?
                        returning "customers"."city", "customer_totals"."orders\"""",
                        1L))
                .containsExactly(new Pair("quick", 2L)));
  }

  @Test
  void setsTheValueOfASubquery() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Customers.update(
                                Customers.CITY.set(
                                    scalar(
                                        from(Cards.CARDS)
                                            .outer(Customers.CUSTOMERS)
                                            .where(Cards.CUSTOMER_ID.eq(Customers.ID))
                                            .select(Cards.NUMBER))))
                            .where(Customers.ID.in(1L, 3L))
                            .returning(row(Pair::new, Customers.ID, Customers.CITY)),
                        """
                        update "customers" set "city" = (select "cards"."number" from "cards"
                        where "cards"."customer_id" = "customers"."id")
                        where "customers"."id" = any(?)
                        returning "customers"."id", "customers"."city\"""",
                        List.of(1L, 3L)))
                .containsExactlyInAnyOrder(new Pair(1L, "C-1"), new Pair(3L, null)));
  }

  @Test
  void updatesTheFirstRowsOnly() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Orders.update(Orders.STATUS.set(Status.PAID))
                            .where(
                                Orders.ID.in(
                                    from(Orders.ORDERS)
                                        .where(Orders.STATUS.eq(Status.OPEN))
                                        .orderBy(Orders.ID.asc())
                                        .limit(1)
                                        .select(Orders.ID)))
                            .returning(Orders.ID),
                        """
                        update "orders" set "status" = ? where "orders"."id" in
                        (select "orders"."id" from "orders" where "orders"."status" = ?
                        order by "orders"."id" limit ?) returning "orders"."id\"""",
                        Status.PAID,
                        Status.OPEN,
                        1L))
                .containsExactly(2L));
  }

  @Test
  void setsWhatTheRecordSetsOnEachUpdate() {
    assertThat(
            update(Settings.SETTINGS)
                .from(Cards.CARDS)
                .set(Settings.SIZE.set(Cards.POINTS))
                .where(Settings.NAME.eq(Cards.NUMBER))
                .sql())
        .isEqualTo(
            "update \"settings\" set \"size\" = \"cards\".\"points\", \"touched\" = 1 from"
                + " \"cards\" where \"settings\".\"name\" = \"cards\".\"number\"");
  }

  @Test
  void setsWhatIsChosenAtRunTime() {
    assertThat(
            update(Cards.CARDS)
                .from(Settings.SETTINGS)
                .set(
                    changes(
                        Cards.POINTS.setIfPresent(Optional.of(1)),
                        Cards.NUMBER.setIfPresent(Optional.empty())))
                .where(Cards.NUMBER.eq(Settings.NAME))
                .sql())
        .startsWith("update \"cards\" set \"points\" = ? from \"settings\" where");
  }

  @Test
  void updatesEveryRow() {
    assertThat(
            update(Cards.CARDS)
                .from(Settings.SETTINGS)
                .set(Cards.POINTS.set(Settings.SIZE))
                .everyRow()
                .sql())
        .isEqualTo("update \"cards\" set \"points\" = \"settings\".\"size\" from \"settings\"");
  }

  @Test
  void deletesUsingAnotherTable() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        deleteFrom(Lines.LINES)
                            .using(Orders.ORDERS)
                            .where(Lines.ORDER_ID.eq(Orders.ID), Orders.STATUS.eq(Status.PAID))
                            .returning(row(Pair::new, Lines.PRODUCT_ID, Orders.NOTE)),
                        """
                        delete from "lines" using "orders"
                        where "lines"."order_id" = "orders"."id" and "orders"."status" = ?
                        returning "lines"."product_id", "orders"."note\"""",
                        Status.PAID))
                .containsExactlyInAnyOrder(new Pair(1L, "quick"), new Pair(2L, "quick")));
  }

  @Test
  void deletesUsingTablesThatAreJoined() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        deleteFrom(Lines.LINES)
                            .using(
                                from(Orders.ORDERS)
                                    .join(Orders.CUSTOMER)
                                    .leftJoin(Cards.CARDS)
                                    .on(Cards.CUSTOMER_ID.eq(Customers.ID)))
                            .using(Products.PRODUCTS)
                            .where(
                                Lines.ORDER_ID.eq(Orders.ID),
                                Lines.PRODUCT_ID.eq(Products.ID),
                                Customers.NAME.eq("Ann"),
                                Cards.POINTS.gt(5)),
                        """
                        delete from "lines" using "orders"
                        join "customers" on "customers"."id" = "orders"."customer_id"
                        left join "cards" on "cards"."customer_id" = "customers"."id", "products"
                        where "lines"."order_id" = "orders"."id"
                        and "lines"."product_id" = "products"."id"
                        and "customers"."name" = ? and "cards"."points" > ?""",
                        "Ann",
                        5))
                .isEqualTo(3));
  }

  @Test
  void deletesTheLastRowsOnly() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Orders.delete(
                                where(
                                    Orders.ID.in(
                                        from(Orders.ORDERS)
                                            .orderBy(Orders.ID.desc())
                                            .limit(1)
                                            .select(Orders.ID))))
                            .returning(Orders.ID),
                        """
                        delete from "orders" where "orders"."id" in
                        (select "orders"."id" from "orders" order by "orders"."id" desc limit ?)
                        returning "orders"."id\"""",
                        1L))
                .containsExactly(4L));
  }

  @Test
  void refusesMoreThanTablesAndJoins() {
    assertThatThrownBy(
            () -> update(Orders.ORDERS).from(from(Customers.CUSTOMERS).where(Customers.ACTIVE)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "an update of orders takes tables and joins from a from(...): give where(...) to the statement itself, and derive a table of a query that groups, orders or limits");
    assertThatThrownBy(() -> deleteFrom(Orders.ORDERS).using(from(Customers.CUSTOMERS).limit(1)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("a delete from orders takes tables and joins");
  }

  @Test
  void refusesTheTableItselfWithoutAnAlias() {
    assertThatThrownBy(
            () ->
                update(Cards.CARDS)
                    .from(Cards.CARDS)
                    .set(Cards.POINTS.set(1))
                    .where(Cards.POINTS.eq(1)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("\"cards\" is in the query twice");
  }

  @Test
  void refusesAFilterThatFiltersNothing() {
    assertThatThrownBy(
            () ->
                update(Cards.CARDS)
                    .from(Customers.CUSTOMERS)
                    .set(Cards.POINTS.set(1))
                    .where(allOf()))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("everyRow()");
    assertThatThrownBy(() -> deleteFrom(Cards.CARDS).using(Customers.CUSTOMERS).where(allOf()))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("deleteEveryRow()");
  }

  @Test
  void refusesAColumnOfATableThatIsOnlyLookedAt() {
    assertThatThrownBy(
            () -> update(Cards.CARDS).from(Customers.CUSTOMERS).set(Customers.NAME.set("x")))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("customers.name is not a column of cards, which is updated");
  }
}
