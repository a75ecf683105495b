package dev.virga.query;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Cards;
import shop.Categories;
import shop.Customer;
import shop.Customers;
import shop.Labels;
import shop.Lines;
import shop.Orders;
import shop.Products;
import shop.ShopDatabase;

/** Joins of each kind, with a condition of one's own or along a relation. */
final class JoinTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Pair(Object left, Object right) {}

  @Test
  void joinKeepsPairs() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .join(Customers.CUSTOMERS)
                    .on(Orders.CUSTOMER_ID.eq(Customers.ID))
                    .where(Customers.CITY.eq("Oslo"))
                    .orderBy(Orders.ID.asc())
                    .select(row(Pair::new, Orders.ID, Customers.NAME)),
                """
                select "orders"."id", "customers"."name" from "orders"
                join "customers" on "orders"."customer_id" = "customers"."id"
                where "customers"."city" = ? order by "orders"."id\"""",
                "Oslo"))
        .containsExactly(new Pair(1L, "Ann"), new Pair(2L, "Ann"));
  }

  @Test
  void onTakesSeveralConditions() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .join(Customers.CUSTOMERS)
                    .on(
                        Orders.RECIPIENT_ID.eq(Customers.ID),
                        Customers.ACTIVE.or(Orders.NOTE.isNull()))
                    .select(row(Pair::new, Orders.ID, Customers.NAME)),
                """
                select "orders"."id", "customers"."name" from "orders"
                join "customers" on "orders"."recipient_id" = "customers"."id"
                and ("customers"."active" or "orders"."note" is null)"""))
        .containsExactlyInAnyOrder(new Pair(1L, "Bob"), new Pair(3L, "Ann"));
  }

  @Test
  void onWithoutAConditionPairsEveryRow() {
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .join(Labels.LABELS)
                    .on(allOf(Optional.empty()))
                    .select(Labels.NAME),
                """
                select "labels"."name" from "customers" join "labels" on true"""))
        .hasSize(12);
  }

  @Test
  void aSelectedSubqueryMayGroupByAnAbsentTable() {
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .limit(1)
                    .select(
                        exists(
                            from(Orders.ORDERS)
                                .leftJoin(Customers.CUSTOMERS.as("recipient"))
                                .on(
                                    Orders.RECIPIENT_ID.eq(
                                        Customers.ID.of(Customers.CUSTOMERS.as("recipient"))))
                                .groupBy(Customers.NAME.of(Customers.CUSTOMERS.as("recipient")))
                                .select(dev.virga.sql.Aggregates.count())))))
        .containsExactly(true);
  }

  @Test
  void leftJoinKeepsRowsWithoutAMatch() {
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .leftJoin(Cards.CARDS)
                    .on(Cards.CUSTOMER_ID.eq(Customers.ID))
                    .orderBy(Customers.ID.asc())
                    .select(row(Pair::new, Customers.NAME, optional(Cards.NUMBER))),
                """
                select "customers"."name", "cards"."number" from "customers"
                left join "cards" on "cards"."customer_id" = "customers"."id"
                order by "customers"."id\""""))
        .containsExactly(
            new Pair("Ann", Optional.of("C-1")),
            new Pair("Bob", Optional.of("C-2")),
            new Pair("Cid", Optional.empty()),
            new Pair("Dan", Optional.empty()));
  }

  @Test
  void rightJoinKeepsRowsOfTheRight() {
    assertThat(
            shop.run(
                from(Cards.CARDS)
                    .rightJoin(Customers.CUSTOMERS)
                    .on(Cards.CUSTOMER_ID.eq(Customers.ID), Cards.POINTS.gt(0))
                    .orderBy(Customers.ID.asc())
                    .select(row(Pair::new, Customers.NAME, optional(Cards.NUMBER))),
                """
                select "customers"."name", "cards"."number" from "cards"
                right join "customers" on "cards"."customer_id" = "customers"."id"
                and "cards"."points" > ? order by "customers"."id\"""",
                0))
        .containsExactly(
            new Pair("Ann", Optional.of("C-1")),
            new Pair("Bob", Optional.empty()),
            new Pair("Cid", Optional.empty()),
            new Pair("Dan", Optional.empty()));
  }

  @Test
  void fullJoinKeepsRowsOfBoth() {
    assertThat(
            shop.run(
                from(Products.PRODUCTS)
                    .fullJoin(Categories.CATEGORIES)
                    .on(Products.CATEGORY_ID.eq(Categories.ID))
                    .orderBy(Products.ID.asc(), Categories.ID.asc())
                    .select(row(Pair::new, optional(Products.NAME), optional(Categories.NAME))),
                """
                select "products"."name", "categories"."name" from "products"
                full join "categories" on "products"."category_id" = "categories"."id"
                order by "products"."id", "categories"."id\""""))
        .containsExactly(
            new Pair(Optional.of("Saw"), Optional.of("saws")),
            new Pair(Optional.of("Hammer"), Optional.of("tools")),
            new Pair(Optional.of("Top"), Optional.of("toys")),
            new Pair(Optional.of("Box"), Optional.empty()),
            new Pair(Optional.empty(), Optional.of("all")));
  }

  @Test
  void crossJoinPairsEachWithEach() {
    assertThat(
            shop.run(
                from(Labels.LABELS)
                    .crossJoin(Cards.CARDS)
                    .orderBy(Labels.NAME.asc(), Cards.NUMBER.asc())
                    .limit(3)
                    .select(row(Pair::new, Labels.NAME, Cards.NUMBER)),
                """
                select "labels"."name", "cards"."number" from "labels" cross join "cards"
                order by "labels"."name", "cards"."number" limit ?""",
                3L))
        .containsExactly(new Pair("new", "C-1"), new Pair("new", "C-2"), new Pair("sale", "C-1"));
  }

  @Test
  void joinsChain() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .join(Lines.LINES)
                    .on(Lines.ORDER_ID.eq(Orders.ID))
                    .join(Products.PRODUCTS)
                    .on(Products.ID.eq(Lines.PRODUCT_ID))
                    .leftJoin(Categories.CATEGORIES)
                    .on(Categories.ID.eq(Products.CATEGORY_ID))
                    .where(Orders.ID.eq(3L))
                    .orderBy(Products.ID.asc())
                    .select(row(Pair::new, Products.NAME, optional(Categories.NAME))),
                """
                select "products"."name", "categories"."name" from "orders"
                join "lines" on "lines"."order_id" = "orders"."id"
                join "products" on "products"."id" = "lines"."product_id"
                left join "categories" on "categories"."id" = "products"."category_id"
                where "orders"."id" = ? order by "products"."id\"""",
                3L))
        .containsExactly(new Pair("Saw", Optional.of("saws")), new Pair("Box", Optional.empty()));
  }

  @Test
  void alongARelationToOne() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .join(Orders.CUSTOMER)
                    .orderBy(Orders.ID.asc())
                    .limit(1)
                    .select(row(Pair::new, Orders.ID, Customers.NAME)),
                """
                select "orders"."id", "customers"."name" from "orders"
                join "customers" on "customers"."id" = "orders"."customer_id"
                order by "orders"."id" limit ?""",
                1L))
        .containsExactly(new Pair(1L, "Ann"));
  }

  @Test
  void alongAnOptionalRelationKeepsRowsThatHaveOne() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .join(Orders.RECIPIENT)
                    .orderBy(Orders.ID.asc())
                    .select(row(Pair::new, Orders.ID, Customers.NAME)),
                """
                select "orders"."id", "customers"."name" from "orders"
                join "customers" on "customers"."id" = "orders"."recipient_id"
                order by "orders"."id\""""))
        .containsExactly(new Pair(1L, "Bob"), new Pair(3L, "Ann"));
  }

  @Test
  void leftJoinAlongARelationKeepsAllRows() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .leftJoin(Orders.RECIPIENT)
                    .orderBy(Orders.ID.asc())
                    .select(row(Pair::new, Orders.ID, optional(Customers.CUSTOMERS))),
                """
                select "orders"."id", "customers"."id", "customers"."email", "customers"."name",
                "customers"."city", "customers"."active", "customers"."referrer_id" from "orders"
                left join "customers" on "customers"."id" = "orders"."recipient_id"
                order by "orders"."id\""""))
        .containsExactly(
            new Pair(1L, Optional.of(new Customer(2, "bob@shop.test", "Bob", "Bonn", true, 1L))),
            new Pair(2L, Optional.empty()),
            new Pair(3L, Optional.of(new Customer(1, "ann@shop.test", "Ann", "Oslo", true, null))),
            new Pair(4L, Optional.empty()));
  }

  @Test
  void alongARelationToMany() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .join(Orders.LINES)
                    .where(Lines.QUANTITY.gt(1))
                    .orderBy(Orders.ID.asc())
                    .select(row(Pair::new, Orders.ID, Lines.QUANTITY)),
                """
                select "orders"."id", "lines"."quantity" from "orders"
                join "lines" on "lines"."order_id" = "orders"."id"
                where "lines"."quantity" > ? order by "orders"."id\"""",
                1))
        .containsExactly(new Pair(1L, 2), new Pair(2L, 10));
  }

  @Test
  void alongARelationThroughATable() {
    assertThat(
            shop.run(
                from(Products.PRODUCTS)
                    .join(Products.LABELS)
                    .orderBy(Products.ID.asc(), Labels.NAME.asc())
                    .select(row(Pair::new, Products.NAME, Labels.NAME)),
                """
                select "products"."name", "labels"."name" from "products"
                join "product_labels" on "product_labels"."product_id" = "products"."id"
                join "labels" on "labels"."name" = "product_labels"."label_name"
                order by "products"."id", "labels"."name\""""))
        .containsExactly(
            new Pair("Saw", "new"),
            new Pair("Saw", "wood"),
            new Pair("Hammer", "sale"),
            new Pair("Top", "wood"));
  }

  @Test
  void leftJoinAlongARelationThroughATable() {
    assertThat(
            shop.run(
                from(Products.PRODUCTS)
                    .leftJoin(Products.LABELS)
                    .where(Labels.NAME.isNull())
                    .select(row(Pair::new, Products.NAME, optional(Labels.NAME))),
                """
                select "products"."name", "labels"."name" from "products"
                left join "product_labels" on "product_labels"."product_id" = "products"."id"
                left join "labels" on "labels"."name" = "product_labels"."label_name"
                where "labels"."name" is null"""))
        .containsExactly(new Pair("Box", Optional.empty()));
  }

  @Test
  void alongRelationsOfJoinedTables() {
    assertThat(
            shop.run(
                from(Lines.LINES)
                    .join(Lines.ORDER)
                    .join(Orders.CUSTOMER)
                    .join(Lines.PRODUCT)
                    .leftJoin(Products.CATEGORY)
                    .where(Customers.NAME.eq("Bob"))
                    .orderBy(Products.ID.asc())
                    .select(row(Pair::new, Products.NAME, optional(Categories.NAME))),
                """
                select "products"."name", "categories"."name" from "lines"
                join "orders" on "orders"."id" = "lines"."order_id"
                join "customers" on "customers"."id" = "orders"."customer_id"
                join "products" on "products"."id" = "lines"."product_id"
                left join "categories" on "categories"."id" = "products"."category_id"
                where "customers"."name" = ? order by "products"."id\"""",
                "Bob"))
        .containsExactly(new Pair("Saw", Optional.of("saws")), new Pair("Box", Optional.empty()));
  }

  @Test
  void clausesMayComeInAnyOrder() {
    var query =
        from(Orders.ORDERS)
            .limit(5)
            .orderBy(Orders.ID.asc())
            .where(Orders.VERSION.gt(0))
            .join(Orders.CUSTOMER)
            .where(Customers.ACTIVE)
            .offset(1)
            .where()
            .orderBy(Customers.ID.asc())
            .limit(2)
            .select(Orders.ID);

    assertThat(
            shop.run(
                query,
                """
                select "orders"."id" from "orders"
                join "customers" on "customers"."id" = "orders"."customer_id"
                where "orders"."version" > ? and "customers"."active"
                order by "orders"."id", "customers"."id" limit ? offset ?""",
                0,
                2L,
                1L))
        .containsExactly(2L, 3L);
  }

  @Test
  void aQueryThatIsBegunIsNotChangedByGoingOn() {
    var begun = from(Customers.CUSTOMERS).where(Customers.ACTIVE);
    begun.where(Customers.NAME.eq("Ann")).limit(1).distinct();
    begun.join(Customers.ORDERS);

    assertThat(begun.select(Customers.ID).sql())
        .isEqualTo("select \"id\" from \"customers\" where \"active\"");
  }
}
