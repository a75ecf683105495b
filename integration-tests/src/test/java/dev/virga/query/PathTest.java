package dev.virga.query;

import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.Functions.coalesce;
import static dev.virga.sql.Functions.lower;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Cards;
import shop.Categories;
import shop.Customers;
import shop.Lines;
import shop.Orders;
import shop.Products;
import shop.ShopDatabase;

/** Expressions along relations: the tables on the way are joined without being said. */
final class PathTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Pair(Object left, Object right) {}

  @Test
  void inASelectionAConditionAndAnOrderItIsOneJoin() {
    assertThat(
            shop.run(
                Orders.findMany(
                        where(
                            Orders.CUSTOMER.get(Customers.ACTIVE).eq(true),
                            Orders.CUSTOMER.get(Customers.CITY).ne("Rome")),
                        orderBy(Orders.CUSTOMER.get(Customers.NAME).desc(), Orders.ID.asc()))
                    .select(row(Pair::new, Orders.ID, lower(Orders.CUSTOMER.get(Customers.NAME)))),
                """
                select "orders"."id", lower("customers"."name") from "orders"
                join "customers" on "customers"."id" = "orders"."customer_id"
                where "customers"."active" = ? and "customers"."city" <> ?
                order by "customers"."name" desc, "orders"."id\"""",
                true,
                "Rome"))
        .containsExactly(new Pair(3L, "bob"), new Pair(1L, "ann"), new Pair(2L, "ann"));
  }

  @Test
  void onlyInAConditionItIsJoinedToo() {
    assertThat(
            shop.run(
                Orders.count(where(Orders.CUSTOMER.get(Customers.NAME).startsWith("A"))),
                """
                select count(*) from "orders"
                join "customers" on "customers"."id" = "orders"."customer_id"
                where "customers"."name" like ?""",
                "A%"))
        .isEqualTo(2);
  }

  @Test
  void alongAnOptionalRelationItKeepsRowsWithoutOne() {
    assertThat(
            shop.run(
                Orders.findMany(orderBy(Orders.ID.asc()))
                    .select(
                        row(
                            Pair::new,
                            Orders.RECIPIENT.get(Customers.NAME),
                            coalesce(Orders.RECIPIENT.get(Customers.NAME), "self"))),
                """
                select "customers"."name", coalesce("customers"."name", ?) from "orders"
                left join "customers" on "customers"."id" = "orders"."recipient_id"
                order by "orders"."id\"""",
                "self"))
        .containsExactly(
            new Pair(Optional.of("Bob"), "Bob"),
            new Pair(Optional.empty(), "self"),
            new Pair(Optional.of("Ann"), "Ann"),
            new Pair(Optional.empty(), "self"));
  }

  @Test
  void twoRelationsToOneTableAreTwoJoins() {
    assertThat(
            shop.run(
                Orders.findMany(
                        where(
                            Orders.CUSTOMER
                                .get(Customers.ID)
                                .gt(Orders.RECIPIENT.get(Customers.ID))))
                    .select(
                        row(
                            Pair::new,
                            Orders.RECIPIENT.get(Customers.NAME),
                            Orders.CUSTOMER.get(Customers.NAME))),
                """
                select "customers"."name", "customer"."name" from "orders"
                left join "customers" on "customers"."id" = "orders"."recipient_id"
                join "customers" as "customer" on "customer"."id" = "orders"."customer_id"
                where "customer"."id" > "customers"."id\""""))
        .containsExactly(new Pair(Optional.of("Ann"), "Bob"));
  }

  @Test
  void alongSeveralRelations() {
    assertThat(
            shop.run(
                Lines.findMany(
                        where(
                            Lines.ORDER
                                .get(Orders.CUSTOMER.get(Customers.CARD.get(Cards.POINTS)))
                                .ge(0)),
                        orderBy(
                            Lines.PRODUCT
                                .get(Products.CATEGORY.get(Categories.PARENT.get(Categories.NAME)))
                                .asc()
                                .nullsFirst(),
                            Lines.ORDER.get(Orders.CUSTOMER.get(Customers.NAME)).asc()))
                    .select(
                        row(
                            Pair::new,
                            Lines.ORDER.get(Orders.CUSTOMER.get(Customers.NAME)),
                            optional(
                                Lines.PRODUCT.get(
                                    Products.CATEGORY.get(
                                        Categories.PARENT.get(Categories.NAME)))))),
                """
                select "customers"."name", "parent"."name" from "lines"
                join "orders" on "orders"."id" = "lines"."order_id"
                join "customers" on "customers"."id" = "orders"."customer_id"
                join "products" on "products"."id" = "lines"."product_id"
                left join "categories" on "categories"."id" = "products"."category_id"
                left join "categories" as "parent" on "parent"."id" = "categories"."parent_id"
                left join "cards" on "cards"."customer_id" = "customers"."id"
                where "cards"."points" >= ?
                order by "parent"."name" nulls first, "customers"."name\"""",
                0))
        .containsExactly(
            new Pair("Bob", Optional.empty()),
            new Pair("Ann", Optional.of("all")),
            new Pair("Ann", Optional.of("all")),
            new Pair("Ann", Optional.of("tools")),
            new Pair("Bob", Optional.of("tools")));
  }

  @Test
  void alongARelationOfATableToItself() {
    assertThat(
            shop.run(
                Customers.findMany(
                        where(
                            Customers.REFERRER
                                .get(Customers.REFERRER.get(Customers.NAME))
                                .eq("Ann")))
                    .select(Customers.REFERRER.get(Customers.NAME)),
                """
                select "referrer"."name" from "customers"
                left join "customers" as "referrer" on "referrer"."id" = "customers"."referrer_id"
                left join "customers" as "referrer_2"
                on "referrer_2"."id" = "referrer"."referrer_id"
                where "referrer_2"."name" = ?""",
                "Ann"))
        .containsExactly(Optional.of("Bob"));
  }

  @Test
  void inAGroup() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .groupBy(Orders.CUSTOMER.get(Customers.CITY))
                    .having(count().ge(1L), Orders.CUSTOMER.get(Customers.CITY).isNotNull())
                    .orderBy(Orders.CUSTOMER.get(Customers.CITY).asc())
                    .select(row(Pair::new, Orders.CUSTOMER.get(Customers.CITY), count())),
                """
                select "customers"."city", count(*) from "orders"
                join "customers" on "customers"."id" = "orders"."customer_id"
                group by "customers"."city"
                having count(*) >= ? and "customers"."city" is not null
                order by "customers"."city\"""",
                1L))
        .containsExactly(new Pair("Bonn", 1L), new Pair("Oslo", 2L));
  }

  @Test
  void besideAJoinAlongTheSameRelation() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .leftJoin(Orders.RECIPIENT)
                    .where(Orders.CUSTOMER.get(Customers.NAME).eq("Ann"))
                    .orderBy(Orders.ID.asc())
                    .select(
                        row(
                            Pair::new,
                            Orders.CUSTOMER.get(Customers.NAME),
                            optional(Customers.NAME)))))
        .containsExactly(new Pair("Ann", Optional.of("Bob")), new Pair("Ann", Optional.empty()));
  }

  @Test
  void alongAJoinOfTheSameRelationTheTableIsJoinedOnce() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .join(Orders.CUSTOMER)
                    .where(Orders.CUSTOMER.get(Customers.ACTIVE).eq(true))
                    .orderBy(Orders.ID.asc())
                    .select(row(Pair::new, Customers.NAME, Orders.CUSTOMER.get(Customers.CITY))),
                """
                select "customers"."name", "customers"."city" from "orders"
                join "customers" on "customers"."id" = "orders"."customer_id"
                where "customers"."active" = ? order by "orders"."id\"""",
                true))
        .containsExactly(new Pair("Ann", "Oslo"), new Pair("Ann", "Oslo"), new Pair("Bob", "Bonn"));
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .leftJoin(Orders.RECIPIENT)
                    .orderBy(Orders.ID.asc())
                    .limit(2)
                    .select(
                        row(
                            Pair::new,
                            optional(Customers.NAME),
                            Orders.RECIPIENT.get(Customers.CITY))),
                """
                select "customers"."name", "customers"."city" from "orders"
                left join "customers" on "customers"."id" = "orders"."recipient_id"
                order by "orders"."id" limit ?""",
                2L))
        .containsExactly(
            new Pair(Optional.of("Bob"), Optional.of("Bonn")),
            new Pair(Optional.empty(), Optional.empty()));
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .join(Orders.RECIPIENT)
                    .orderBy(Orders.ID.asc())
                    .select(row(Pair::new, Customers.NAME, Orders.RECIPIENT.get(Customers.CITY))),
                """
                select "customers"."name", "customers"."city" from "orders"
                join "customers" on "customers"."id" = "orders"."recipient_id"
                order by "orders"."id\""""))
        .containsExactly(
            new Pair("Bob", Optional.of("Bonn")), new Pair("Ann", Optional.of("Oslo")));
  }

  @Test
  void aLeftJoinOfTheSameRelationDoesNotTakeTheRowForCertain() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .leftJoin(Orders.CUSTOMER)
                    .where(Orders.ID.eq(3L))
                    .select(
                        row(
                            Pair::new,
                            optional(Customers.NAME),
                            Orders.CUSTOMER.get(Customers.CITY))),
                """
                select "customers"."name", "customer"."city" from "orders"
                left join "customers" on "customers"."id" = "orders"."customer_id"
                join "customers" as "customer" on "customer"."id" = "orders"."customer_id"
                where "orders"."id" = ?""",
                3L))
        .containsExactly(new Pair(Optional.of("Bob"), "Bonn"));
  }

  @Test
  void aJoinOnAConditionIsAnother() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .join(Customers.CUSTOMERS)
                    .on(Customers.ID.eq(Orders.CUSTOMER_ID), Customers.ACTIVE.eq(true))
                    .where(Orders.ID.eq(3L))
                    .select(Orders.CUSTOMER.get(Customers.CITY)),
                """
                select "customer"."city" from "orders"
                join "customers" on "customers"."id" = "orders"."customer_id"
                and "customers"."active" = ?
                join "customers" as "customer" on "customer"."id" = "orders"."customer_id"
                where "orders"."id" = ?""",
                true,
                3L))
        .containsExactly("Bonn");
  }

  @Test
  void fromATableThatMayBeAbsent() {
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .leftJoin(Orders.ORDERS)
                    .on(Orders.RECIPIENT_ID.eq(Customers.ID))
                    .orderBy(Customers.ID.asc())
                    .select(
                        row(
                            Pair::new,
                            Customers.NAME,
                            optional(Orders.CUSTOMER.get(Customers.NAME)))),
                """
                select "customers"."name", "customer"."name" from "customers"
                left join "orders" on "orders"."recipient_id" = "customers"."id"
                left join "customers" as "customer" on "customer"."id" = "orders"."customer_id"
                order by "customers"."id\""""))
        .containsExactly(
            new Pair("Ann", Optional.of("Bob")),
            new Pair("Bob", Optional.of("Ann")),
            new Pair("Cid", Optional.empty()),
            new Pair("Dan", Optional.empty()));
  }

  @Test
  void inTheConditionOfAJoinItIsASubquery() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .join(Lines.LINES)
                    .on(
                        Lines.ORDER_ID.eq(Orders.ID),
                        Lines.PRODUCT.get(Products.PRICE).gt(BigDecimal.TEN))
                    .orderBy(Lines.PRODUCT.get(Products.NAME).asc(), Orders.ID.asc())
                    .select(row(Pair::new, Orders.ID, Lines.PRODUCT.get(Products.NAME))),
                """
                select "orders"."id", "products"."name" from "orders"
                join "lines" on "lines"."order_id" = "orders"."id"
                and (select "product"."price" from "products" as "product"
                where "product"."id" = "lines"."product_id") > ?
                join "products" on "products"."id" = "lines"."product_id"
                order by "products"."name", "orders"."id\"""",
                BigDecimal.TEN))
        .containsExactly(new Pair(1L, "Hammer"), new Pair(1L, "Saw"), new Pair(3L, "Saw"));
  }

  @Test
  void inNestedRows() {
    assertThat(
            shop.run(
                Customers.findFirst(where(Customers.ID.eq(1L)))
                    .select(
                        Customers.ORDERS
                            .where(Orders.CUSTOMER.get(Customers.ACTIVE).eq(true))
                            .orderBy(Orders.RECIPIENT.get(Customers.NAME).asc().nullsFirst())
                            .select(
                                row(Pair::new, Orders.ID, Orders.RECIPIENT.get(Customers.NAME)))),
                """
                select (select record_send(row(array_agg("id"), array_agg("name")))
                from (select "orders"."id", "recipient"."name" as "name" from "orders" left
                join "customers" as "recipient" on "recipient"."id" = "orders"."recipient_id"
                join "customers" as "customer" on "customer"."id" = "orders"."customer_id"
                where "orders"."customer_id" = "customers"."id" and "customer"."active" = ?
                order by "recipient"."name" nulls first) as "rows") from "customers"
                where "customers"."id" = ? limit 1
                """,
                true,
                1L))
        .contains(List.of(new Pair(2L, Optional.empty()), new Pair(1L, Optional.of("Bob"))));
  }

  @Test
  void anExpressionOverSeveralColumnsOfTheRow() {
    assertThat(
            shop.run(
                Lines.findMany(orderBy(Lines.ORDER_ID.asc(), Lines.PRODUCT_ID.asc()))
                    .select(Lines.PRODUCT.get(Products.STOCK.plus(1).times(2))),
                """
                select ("products"."stock" + ?) * ? from "lines"
                join "products" on "products"."id" = "lines"."product_id"
                order by "lines"."order_id", "lines"."product_id\"""",
                1,
                2))
        .containsExactly(12, 2, 202, 12, 16);
  }

  @Test
  void aConditionOrACountOfTheRow() {
    assertThat(
            shop.run(
                Orders.findMany(orderBy(Orders.ID.asc()))
                    .select(
                        row(
                            Pair::new,
                            Orders.CUSTOMER.get(Customers.CARD.has()),
                            Orders.CUSTOMER.get(Customers.ORDERS.count())))))
        .containsExactly(
            new Pair(true, 2L), new Pair(true, 2L), new Pair(true, 1L), new Pair(false, 1L));
  }

  @Test
  void whatMayBeAbsentOnTheWayIsSelectedAsOptional() {
    assertThat(
            shop.run(
                Lines.findMany(orderBy(Lines.PRODUCT_ID.desc()))
                    .select(Lines.PRODUCT.get(Products.CATEGORY.get(Categories.NAME)))))
        .startsWith(Optional.empty(), Optional.of("toys"));
    assertThatThrownBy(
            () ->
                Lines.findMany()
                    .select(lower(Lines.PRODUCT.get(Products.CATEGORY.get(Categories.NAME)))))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("an outer join may find no row: select optional(...) of it");
  }
}
