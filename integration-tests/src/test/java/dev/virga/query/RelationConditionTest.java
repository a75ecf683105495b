package dev.virga.query;

import static dev.virga.sql.Functions.upper;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import dev.virga.sql.Condition;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Cards;
import shop.Categories;
import shop.Customers;
import shop.Labels;
import shop.Lines;
import shop.Orders;
import shop.Products;
import shop.ShopDatabase;
import shop.Status;

/** Relations in conditions: what is asked of the rows that they lead to. */
final class RelationConditionTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Pair(Object left, Object right) {}

  private static List<Long> orders(
      Condition<? super Orders> condition, String where, Object... parameters) {
    return shop.run(
        Orders.findMany(where(condition), orderBy(Orders.ID.asc())).select(Orders.ID),
        "select \"orders\".\"id\" from \"orders\" where "
            + where.strip().replace("\n", " ")
            + " order by \"orders\".\"id\"",
        parameters);
  }

  private static List<String> customers(
      Condition<? super Customers> condition, String where, Object... parameters) {
    return shop.run(
        Customers.findMany(where(condition), orderBy(Customers.ID.asc())).select(Customers.NAME),
        "select \"customers\".\"name\" from \"customers\" where "
            + where.strip().replace("\n", " ")
            + " order by \"customers\".\"id\"",
        parameters);
  }

  @Test
  void hasOfToOne() {
    assertThat(
            orders(
                Orders.CUSTOMER.has(Customers.CITY.eq("Oslo"), Customers.ACTIVE),
                """
                exists (select 1 from "customers" where "customers"."id" = "orders"."customer_id"
                and "customers"."city" = ? and "customers"."active")""",
                "Oslo"))
        .containsExactly(1L, 2L);
  }

  @Test
  void hasOfOptionalToOne() {
    assertThat(
            orders(
                Orders.RECIPIENT.has(),
                """
                exists (select 1 from "customers"
                where "customers"."id" = "orders"."recipient_id")"""))
        .containsExactly(1L, 3L);
    assertThat(
            orders(
                Orders.RECIPIENT.has(Customers.NAME.eq("Ann")),
                """
                exists (select 1 from "customers"
                where "customers"."id" = "orders"."recipient_id" and "customers"."name" = ?)""",
                "Ann"))
        .containsExactly(3L);
  }

  @Test
  void hasNone() {
    assertThat(
            orders(
                Orders.RECIPIENT.hasNone(),
                """
                not exists (select 1 from "customers"
                where "customers"."id" = "orders"."recipient_id")"""))
        .containsExactly(2L, 4L);
    assertThat(shop.run(Customers.findMany(where(Customers.CARD.hasNone(Cards.POINTS.gt(0))))))
        .hasSize(3);
  }

  @Test
  void conditionsOfARelationThatIsFiltered() {
    assertThat(
            shop.run(
                Customers.count(
                    where(Customers.CARD.where(Cards.POINTS.gt(0)).has(Cards.NUMBER.eq("C-2"))))))
        .isZero();
    assertThat(
            shop.run(
                Customers.count(
                    where(
                        Customers.ORDERS
                            .where(Orders.STATUS.eq(Status.OPEN))
                            .any(Orders.NOTE.isNull())))))
        .isEqualTo(2);
  }

  @Test
  void any() {
    assertThat(
            customers(
                Customers.ORDERS.any(),
                """
                exists (select 1 from "orders"
                where "orders"."customer_id" = "customers"."id")"""))
        .containsExactly("Ann", "Bob", "Cid");
    assertThat(
            customers(
                Customers.ORDERS.any(
                    Orders.STATUS.eq(Status.OPEN).or(Orders.NOTE.eq("box")), Orders.VERSION.eq(1)),
                """
                exists (select 1 from "orders" where "orders"."customer_id" = "customers"."id"
                and ("orders"."status" = ? or "orders"."note" = ?) and "orders"."version" = ?)""",
                Status.OPEN,
                "box",
                1))
        .containsExactly("Ann", "Bob", "Cid");
  }

  @Test
  void none() {
    assertThat(
            customers(
                Customers.ORDERS.none(Orders.STATUS.eq(Status.OPEN)),
                """
                not exists (select 1 from "orders"
                where "orders"."customer_id" = "customers"."id" and "orders"."status" = ?)""",
                Status.OPEN))
        .containsExactly("Bob", "Dan");
  }

  @Test
  void theTableBetweenIsEnoughForAKey() {
    assertThat(
            shop.run(
                Products.findMany(
                        where(Products.LABELS.any(), Products.ORDERS.none(Orders.ID.in(2L, 9L))),
                        orderBy(Products.ID.asc()))
                    .select(Products.LABELS.count()),
                """
                select (select count(*) from "product_labels"
                where "product_labels"."product_id" = "products"."id")
                from "products" where exists (select 1 from "product_labels"
                where "product_labels"."product_id" = "products"."id")
                and not exists (select 1 from "lines"
                where "lines"."product_id" = "products"."id" and "lines"."order_id" = any(?))
                order by "products"."id\"""",
                List.of(2L, 9L)))
        .containsExactly(2L, 1L);
    assertThat(
            shop.run(
                Products.findMany(orderBy(Products.ID.asc()))
                    .select(
                        Products.LABELS
                            .where(upper(Labels.NAME).ne("SALE"))
                            .orderBy(Labels.NAME.desc())
                            .limit(1)
                            .select(Labels.NAME)),
                """
                select (select record_send(row(array_agg("name")))
                from (select "product_labels"."label_name" as "name" from "product_labels"
                where "product_labels"."product_id" = "products"."id"
                and upper("product_labels"."label_name") <> ?
                order by "product_labels"."label_name" desc limit ?) as "rows") from "products"
                order by "products"."id"
                """,
                "SALE",
                1L))
        .containsExactly(List.of("wood"), List.of(), List.of("wood"), List.of());
  }

  @Test
  void anotherColumnNeedsTheTableBehind() {
    assertThat(
            shop.run(
                Orders.findMany(orderBy(Orders.ID.asc()))
                    .select(
                        Orders.PRODUCTS
                            .where(Products.ID.gt(1L))
                            .orderBy(Products.NAME.asc())
                            .select(Products.ID)),
                """
                select (select record_send(row(array_agg("products"."id"
                order by "products"."name"))) from "lines"
                join "products" on "products"."id" = "lines"."product_id"
                where "lines"."order_id" = "orders"."id" and "products"."id" > ?) from "orders"
                order by "orders"."id"
                """,
                1L))
        .containsExactly(List.of(2L), List.of(3L), List.of(4L), List.of());
  }

  @Test
  void anyThroughATable() {
    assertThat(
            shop.run(
                Products.findMany(
                        where(Products.LABELS.any(Labels.NAME.eq("wood"))),
                        orderBy(Products.ID.asc()))
                    .select(Products.NAME),
                """
                select "products"."name" from "products" where exists (select 1
                from "product_labels"
                where "product_labels"."product_id" = "products"."id"
                and "product_labels"."label_name" = ?)
                order by "products"."id\"""",
                "wood"))
        .containsExactly("Saw", "Top");
    assertThat(
            shop.run(
                Labels.findMany(where(Labels.PRODUCTS.none(Products.STOCK.gt(0))))
                    .select(Labels.NAME)))
        .containsExactly("sale");
  }

  @Test
  void count() {
    assertThat(
            customers(
                Customers.ORDERS.count().ge(2L),
                """
                (select count(*) from "orders"
                where "orders"."customer_id" = "customers"."id") >= ?""",
                2L))
        .containsExactly("Ann");
    assertThat(
            shop.run(
                Orders.findMany(orderBy(Orders.LINES.count().desc(), Orders.ID.asc()))
                    .select(
                        row(
                            Pair::new,
                            Orders.LINES.count(),
                            Orders.LINES.where(Lines.DISCOUNT.gt(0)).count().plus(100L)))))
        .containsExactly(
            new Pair(2L, 100L), new Pair(2L, 101L), new Pair(1L, 101L), new Pair(0L, 100L));
  }

  @Test
  void conditionsNestInEachOther() {
    assertThat(
            customers(
                Customers.ORDERS.any(
                    Orders.LINES.any(
                        Lines.PRODUCT.has(
                            Products.LABELS.none(Labels.NAME.eq("new")),
                            Products.CATEGORY.hasNone(Categories.PARENT.hasNone()))),
                    Orders.RECIPIENT.has(Customers.NAME.ne("Ann"))),
                """
                exists (select 1 from "orders" where "orders"."customer_id" = "customers"."id"
                and exists (select 1 from "lines" where "lines"."order_id" = "orders"."id"
                and exists (select 1 from "products" where "products"."id" = "lines"."product_id"
                and not exists (select 1 from "product_labels"
                where "product_labels"."product_id" = "products"."id"
                and "product_labels"."label_name" = ?)
                and not exists (select 1 from "categories"
                where "categories"."id" = "products"."category_id"
                and not exists (select 1 from "categories" as "parent"
                where "parent"."id" = "categories"."parent_id"))))
                and exists (select 1 from "customers" as "recipient"
                where "recipient"."id" = "orders"."recipient_id" and "recipient"."name" <> ?))""",
                "new",
                "Ann"))
        .containsExactly("Ann");
  }

  @Test
  void aRelationOfATableToItself() {
    assertThat(
            customers(
                Customers.REFERRED.any(Customers.REFERRED.any()),
                """
                exists (select 1 from "customers" as "referred"
                where "referred"."referrer_id" = "customers"."id"
                and exists (select 1 from "customers" as "referred_2"
                where "referred_2"."referrer_id" = "referred"."id"))"""))
        .containsExactly("Ann");
  }

  @Test
  void conditionsAreSelected() {
    assertThat(
            shop.run(
                Customers.findMany(orderBy(Customers.ID.asc()))
                    .select(
                        row(
                            Pair::new,
                            Customers.CARD.has(),
                            and(Customers.ORDERS.any(), Customers.ACTIVE)))))
        .containsExactly(
            new Pair(true, true),
            new Pair(true, true),
            new Pair(false, false),
            new Pair(false, false));
  }

  @Test
  void inDeletesAndUpdates() {
    shop.undone(
        () -> {
          assertThat(
                  shop.run(
                      Orders.delete(where(Orders.LINES.none())),
                      """
                      delete from "orders" where not exists (select 1 from "lines"
                      where "lines"."order_id" = "orders"."id")"""))
              .isEqualTo(1);
          assertThat(
                  shop.run(
                      Customers.update(Customers.ACTIVE.set(false))
                          .where(Customers.ORDERS.count().eq(0L)),
                      """
                      update "customers" set "active" = ? where (select count(*) from "orders"
                      where "orders"."customer_id" = "customers"."id") = ?""",
                      false,
                      0L))
              .isEqualTo(2);
        });
  }

  @Test
  void inJoinedQueries() {
    assertThat(
            shop.run(
                from(Lines.LINES)
                    .join(Lines.ORDER)
                    .where(Orders.CUSTOMER.has(Customers.NAME.eq("Bob")))
                    .where(Lines.PRODUCT.has(Products.CATEGORY.has()))
                    .select(Lines.PRODUCT_ID)))
        .containsExactly(1L);
  }

  @Test
  void refusesToAskALimitedRelation() {
    for (var ask :
        List.<ThrowingCallable>of(
            () -> Customers.ORDERS.limit(1).any(),
            () -> Customers.ORDERS.offset(1).none(),
            () -> Customers.ORDERS.limit(1).count())) {
      assertThatThrownBy(ask)
          .isInstanceOf(InvalidQueryException.class)
          .hasMessageContaining("of a relation with a limit or an offset");
    }
    assertThatThrownBy(() -> Customers.CARD.where(Cards.POINTS.gt(0)).get(Cards.NUMBER))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("get(...) of a filtered relation");
  }
}
