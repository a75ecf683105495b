package dev.virga.query;

import static dev.virga.sql.Aggregates.avg;
import static dev.virga.sql.Aggregates.stringAgg;
import static dev.virga.sql.Aggregates.sum;
import static dev.virga.sql.Functions.coalesce;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Categories;
import shop.Customers;
import shop.Labels;
import shop.Lines;
import shop.Orders;
import shop.Products;
import shop.ShopDatabase;
import shop.Status;

/** Relations as values: what the rows that they lead to come to. */
final class RelationAggregateTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Pair(Object left, Object right) {}

  record Triple(Object one, Object two, Object three) {}

  @Test
  void sumIsEmptyOverNone() {
    assertThat(
            shop.run(
                Orders.findMany(orderBy(Orders.ID.asc()))
                    .select(
                        row(
                            Pair::new,
                            Orders.LINES.sum(Lines.QUANTITY),
                            coalesce(Orders.LINES.sum(Lines.QUANTITY), 0L))),
                """
                select (select sum("lines"."quantity") from "lines"
                where "lines"."order_id" = "orders"."id"),
                coalesce((select sum("lines"."quantity") from "lines"
                where "lines"."order_id" = "orders"."id"), ?)
                from "orders" order by "orders"."id\"""",
                0L))
        .containsExactly(
            new Pair(Optional.of(3L), 3L),
            new Pair(Optional.of(10L), 10L),
            new Pair(Optional.of(2L), 2L),
            new Pair(Optional.empty(), 0L));
  }

  @Test
  void sumOfWholeNumbersHasRoom() {
    Optional<BigDecimal> ids =
        shop.run(
                Customers.findFirst(where(Customers.ID.eq(1L)))
                    .select(Customers.ORDERS.sum(Orders.ID)))
            .orElseThrow();
    assertThat(ids).contains(new BigDecimal(3));
  }

  @Test
  void minAndMaxOfAnyType() {
    assertThat(
            shop.run(
                Customers.findMany(orderBy(Customers.ID.asc()))
                    .select(
                        row(
                            Triple::new,
                            Customers.ORDERS.min(Orders.STATUS),
                            Customers.ORDERS.max(Orders.NOTE),
                            Customers.ORDERS.where(Orders.STATUS.ne(Status.OPEN)).max(Orders.ID))),
                """
                select (select min("orders"."status") from "orders"
                where "orders"."customer_id" = "customers"."id"),
                (select max("orders"."note") from "orders"
                where "orders"."customer_id" = "customers"."id"),
                (select max("orders"."id") from "orders"
                where "orders"."customer_id" = "customers"."id" and "orders"."status" <> ?)
                from "customers" order by "customers"."id\"""",
                Status.OPEN))
        .containsExactly(
            new Triple(Optional.of(Status.OPEN), Optional.of("quick"), Optional.of(1L)),
            new Triple(Optional.of(Status.SENT), Optional.of("box"), Optional.of(3L)),
            new Triple(Optional.of(Status.OPEN), Optional.empty(), Optional.empty()),
            new Triple(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  @Test
  void anAggregateAlongAPath() {
    assertThat(
            shop.run(
                Orders.findMany(orderBy(Orders.ID.asc()))
                    .select(Orders.LINES.max(Lines.PRODUCT.get(Products.PRICE))),
                """
                select (select max("products"."price") from "lines"
                join "products" on "products"."id" = "lines"."product_id"
                where "lines"."order_id" = "orders"."id")
                from "orders" order by "orders"."id\""""))
        .containsExactly(
            Optional.of(new BigDecimal("19.90")),
            Optional.of(new BigDecimal("3.50")),
            Optional.of(new BigDecimal("19.90")),
            Optional.empty());
  }

  @Test
  void anyAggregate() {
    assertThat(
            shop.run(
                Products.findMany(orderBy(Products.ID.asc()))
                    .select(
                        row(
                            Pair::new,
                            Products.LABELS.aggregate(
                                stringAgg(Labels.NAME, "+").orderBy(Labels.NAME.desc())),
                            Products.ORDERS.aggregate(
                                sum(Orders.VERSION).filter(Orders.STATUS.eq(Status.PAID))))),
                """
                select (select string_agg("product_labels"."label_name", ?
                order by "product_labels"."label_name" desc) from "product_labels"
                where "product_labels"."product_id" = "products"."id"),
                (select sum("orders"."version") filter (where "orders"."status" = ?)
                from "lines" join "orders" on "orders"."id" = "lines"."order_id"
                where "lines"."product_id" = "products"."id")
                from "products" order by "products"."id\"""",
                "+",
                Status.PAID))
        .containsExactly(
            new Pair(Optional.of("wood+new"), Optional.of(1L)),
            new Pair(Optional.of("sale"), Optional.of(1L)),
            new Pair(Optional.of("wood"), Optional.empty()),
            new Pair(Optional.empty(), Optional.empty()));
  }

  @Test
  void inConditionsAndOrders() {
    assertThat(
            shop.run(
                Customers.findMany(
                        where(Customers.ORDERS.max(Orders.ID).ge(1L)),
                        orderBy(
                            Customers.ORDERS.sum(Orders.VERSION).desc().nullsLast(),
                            Customers.NAME.asc()))
                    .select(Customers.NAME),
                """
                select "customers"."name" from "customers"
                where (select max("orders"."id") from "orders"
                where "orders"."customer_id" = "customers"."id") >= ?
                order by (select sum("orders"."version") from "orders"
                where "orders"."customer_id" = "customers"."id") desc nulls last,
                "customers"."name\"""",
                1L))
        .containsExactly("Ann", "Bob", "Cid");
  }

  @Test
  void ofARowThatARelationLeadsTo() {
    assertThat(
            shop.run(
                Lines.findMany(
                        orderBy(
                            Lines.ORDER.get(Orders.LINES.count()).desc(),
                            Lines.ORDER_ID.asc(),
                            Lines.PRODUCT_ID.asc()))
                    .select(
                        row(
                            Pair::new,
                            Lines.ORDER.get(Orders.LINES.sum(Lines.QUANTITY)),
                            Lines.PRODUCT.get(Products.CATEGORY.get(Categories.PRODUCTS.count())))),
                """
                select (select sum("lines_2"."quantity") from "lines" as "lines_2"
                where "lines_2"."order_id" = "orders"."id"),
                (select count(*) from "products" as "products_2"
                where "products_2"."category_id" = "categories"."id")
                from "lines" join "orders" on "orders"."id" = "lines"."order_id"
                join "products" on "products"."id" = "lines"."product_id"
                left join "categories" on "categories"."id" = "products"."category_id"
                order by (select count(*) from "lines" as "lines_2"
                where "lines_2"."order_id" = "orders"."id") desc,
                "lines"."order_id", "lines"."product_id\""""))
        .hasSize(5)
        .startsWith(new Pair(Optional.of(3L), Optional.of(1L)));
  }

  @Test
  void every() {
    assertThat(
            shop.run(
                Customers.findMany(
                        where(
                            Customers.ORDERS.any(),
                            Customers.ORDERS.every(Orders.NOTE.ne("quick"), Orders.VERSION.eq(1))),
                        orderBy(Customers.ID.asc()))
                    .select(Customers.NAME),
                """
                select "customers"."name" from "customers" where exists (select 1 from "orders"
                where "orders"."customer_id" = "customers"."id")
                and not exists (select 1 from "orders"
                where "orders"."customer_id" = "customers"."id"
                and ("orders"."note" <> ? and "orders"."version" = ?) is not true)
                order by "customers"."id\"""",
                "quick",
                1))
        .as("a note that is null is not other than quick for certain")
        .containsExactly("Bob");
    assertThat(
            shop.run(
                Customers.findMany(
                        where(
                            Customers.ORDERS
                                .where(Orders.NOTE.isNotNull())
                                .every(Orders.NOTE.ne("quick"))),
                        orderBy(Customers.ID.asc()))
                    .select(Customers.NAME)))
        .containsExactly("Bob", "Cid", "Dan");
  }

  @Test
  void inAnUpdate() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Customers.update(Customers.ACTIVE.set(false))
                            .where(Customers.ORDERS.max(Orders.ID).lt(3L)),
                        """
                        update "customers" set "active" = ? where (select max("orders"."id")
                        from "orders" where "orders"."customer_id" = "customers"."id") < ?""",
                        false,
                        3L))
                .isEqualTo(1));
  }

  @Test
  void aNameOfASelectedValueHidesNoColumn() {
    assertThat(
            shop.run(
                Customers.findMany(orderBy(Customers.NAME.asc()))
                    .select(
                        row(
                            Pair::new,
                            Customers.NAME,
                            Customers.REFERRED
                                .orderBy(Customers.ID.desc())
                                .first()
                                .get(Customers.NAME)))))
        .extracting(Pair::left)
        .containsExactly("Ann", "Bob", "Cid", "Dan");
  }

  @Test
  void aPartOfTheRowsIsNotAsked() {
    assertThatThrownBy(() -> Customers.ORDERS.limit(2).sum(Orders.VERSION))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("sum() of a relation with a limit or an offset");
    assertThatThrownBy(() -> Customers.ORDERS.offset(2).every(Orders.VERSION.eq(1)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("every() of a relation with a limit or an offset");
    assertThatThrownBy(() -> Customers.ORDERS.limit(2).aggregate(avg(Orders.VERSION)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("avg() of a relation with a limit or an offset");
  }
}
