package dev.virga.query;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Cards;
import shop.Categories;
import shop.Customers;
import shop.Labels;
import shop.Lines;
import shop.Orders;
import shop.ProductLabels;
import shop.Products;
import shop.ShopDatabase;

/** Expressions along relations of the tables of several queries. */
final class PathInSubqueryTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Pair(Object left, Object right) {}

  @Test
  void ofAnOuterTableItIsJoinedThere() {
    assertThat(
            shop.run(
                Orders.findMany(
                        where(
                            exists(
                                from(Lines.LINES)
                                    .outer(Orders.ORDERS)
                                    .where(
                                        Lines.ORDER_ID.eq(Orders.ID),
                                        Lines.PRODUCT
                                            .get(Products.NAME)
                                            .gt(Orders.CUSTOMER.get(Customers.NAME)))
                                    .select(Lines.QUANTITY)),
                            Orders.CUSTOMER.get(Customers.ACTIVE).eq(true)),
                        orderBy(Orders.ID.asc()))
                    .select(Orders.ID),
                """
                select "orders"."id" from "orders"
                join "customers" on "customers"."id" = "orders"."customer_id"
                where exists (select "lines"."quantity" from "lines"
                join "products" on "products"."id" = "lines"."product_id"
                where "lines"."order_id" = "orders"."id"
                and "products"."name" > "customers"."name") and "customers"."active" = ?
                order by "orders"."id\"""",
                true))
        .containsExactly(1L, 2L, 3L);
  }

  @Test
  void aSubqueryOfTheJoinedTableDoesNotHideIt() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .where(
                        Orders.CUSTOMER.get(Customers.NAME).eq("Ann"),
                        exists(
                            from(Customers.CUSTOMERS)
                                .outer(Orders.ORDERS)
                                .where(
                                    Customers.REFERRER
                                        .get(Customers.NAME)
                                        .eq(Orders.CUSTOMER.get(Customers.NAME)))
                                .select(Customers.ID)))
                    .orderBy(Orders.ID.asc())
                    .select(Orders.ID),
                """
                select "orders"."id" from "orders"
                join "customers" on "customers"."id" = "orders"."customer_id"
                where "customers"."name" = ? and exists (select "customers"."id" from "customers"
                left join "customers" as "referrer" on "referrer"."id" = "customers"."referrer_id"
                where "referrer"."name" = (select "customer"."name" from "customers" as "customer"
                where "customer"."id" = "orders"."customer_id")) order by "orders"."id\"""",
                "Ann"))
        .containsExactly(1L, 2L);
  }

  @Test
  void joinsAreAddedToSeveralQueriesInTurns() {
    var labels =
        from(ProductLabels.PRODUCT_LABELS)
            .outer(Lines.LINES)
            .outer(Orders.ORDERS)
            .where(
                Orders.RECIPIENT.get(Customers.NAME).isNotNull(),
                Lines.PRODUCT.get(Products.ID).eq(ProductLabels.PRODUCT_ID),
                ProductLabels.LABEL.get(Labels.NAME).ne("new"),
                Orders.CUSTOMER.get(Customers.ACTIVE).eq(true),
                Lines.PRODUCT.get(Products.CATEGORY.get(Categories.NAME)).isNotNull(),
                Orders.CUSTOMER.get(Customers.CARD.get(Cards.POINTS)).ge(0),
                ProductLabels.PRODUCT.get(Products.STOCK).gt(0))
            .select(ProductLabels.LABEL_NAME);
    var lines =
        from(Lines.LINES)
            .outer(Orders.ORDERS)
            .where(
                Lines.ORDER_ID.eq(Orders.ID),
                exists(labels),
                Lines.ORDER.get(Orders.VERSION).eq(1),
                Orders.RECIPIENT.get(Customers.CARD.get(Cards.POINTS)).ge(0))
            .select(Lines.PRODUCT_ID);

    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .where(exists(lines), Orders.CUSTOMER.get(Customers.NAME).ne("x"))
                    .orderBy(Orders.RECIPIENT.get(Customers.REFERRER_ID).asc().nullsFirst())
                    .select(row(Pair::new, Orders.ID, Orders.CUSTOMER.get(Customers.CITY))),
                """
                select "orders"."id", "customers"."city" from "orders"
                join "customers" on "customers"."id" = "orders"."customer_id"
                left join "customers" as "recipient" on "recipient"."id" = "orders"."recipient_id"
                left join "cards" on "cards"."customer_id" = "customers"."id"
                left join "cards" as "card" on "card"."customer_id" = "recipient"."id"
                where exists (select "lines"."product_id" from "lines"
                join "products" on "products"."id" = "lines"."product_id"
                left join "categories" on "categories"."id" = "products"."category_id"
                join "orders" as "order" on "order"."id" = "lines"."order_id"
                where "lines"."order_id" = "orders"."id"
                and exists (select "product_labels"."label_name" from "product_labels"
                join "labels" on "labels"."name" = "product_labels"."label_name"
                join "products" as "product" on "product"."id" = "product_labels"."product_id"
                where "recipient"."name" is not null
                and "products"."id" = "product_labels"."product_id" and "labels"."name" <> ?
                and "customers"."active" = ? and "categories"."name" is not null
                and "cards"."points" >= ? and "product"."stock" > ?)
                and "order"."version" = ? and "card"."points" >= ?)
                and "customers"."name" <> ? order by "recipient"."referrer_id" nulls first""",
                "new",
                true,
                0,
                0,
                1,
                0,
                "x"))
        .containsExactly(new Pair(3L, "Bonn"), new Pair(1L, "Oslo"));
  }
}
