package dev.virga.query;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Card;
import shop.Cards;
import shop.Categories;
import shop.Category;
import shop.Customers;
import shop.Labels;
import shop.Line;
import shop.Lines;
import shop.Order;
import shop.Orders;
import shop.Product;
import shop.Products;
import shop.ShopDatabase;
import shop.Status;

/** Relations that are selected: rows in rows, in one statement. */
final class RelationShapeTest {
  private static final Order ORDER_1 = new Order(1, 1, 2L, Status.PAID, "quick", 1);
  private static final Order ORDER_2 = new Order(2, 1, null, Status.OPEN, null, 1);
  private static final Order ORDER_3 = new Order(3, 2, 1L, Status.SENT, "box", 1);

  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Pair(Object left, Object right) {}

  record Triple(Object one, Object two, Object three) {}

  @Test
  void toOneIsJoined() {
    assertThat(
            shop.run(
                Orders.findMany(orderBy(Orders.ID.asc()))
                    .select(row(Pair::new, Orders.ID, Orders.CUSTOMER.select(Customers.NAME))),
                """
                select "orders"."id", "customers"."name" from "orders"
                join "customers" on "customers"."id" = "orders"."customer_id"
                order by "orders"."id\""""))
        .containsExactly(
            new Pair(1L, "Ann"), new Pair(2L, "Ann"), new Pair(3L, "Bob"), new Pair(4L, "Cid"));
  }

  @Test
  void optionalToOneIsLeftJoined() {
    assertThat(
            shop.run(
                Customers.findMany(orderBy(Customers.ID.asc()))
                    .select(row(Pair::new, Customers.NAME, Customers.CARD)),
                """
                select "customers"."name", "cards"."customer_id", "cards"."number",
                "cards"."points" from "customers"
                left join "cards" on "cards"."customer_id" = "customers"."id"
                order by "customers"."id\""""))
        .containsExactly(
            new Pair("Ann", Optional.of(new Card(1, "C-1", 10))),
            new Pair("Bob", Optional.of(new Card(2, "C-2", 0))),
            new Pair("Cid", Optional.empty()),
            new Pair("Dan", Optional.empty()));
  }

  @Test
  void twoRelationsToTheSameTable() {
    assertThat(
            shop.run(
                Orders.findFirst(where(Orders.ID.eq(1L)))
                    .select(
                        row(
                            Pair::new,
                            Orders.CUSTOMER.select(Customers.NAME),
                            Orders.RECIPIENT.select(Customers.NAME))),
                """
                select "customers"."name", "recipient"."name" from "orders"
                join "customers" on "customers"."id" = "orders"."customer_id"
                left join "customers" as "recipient" on "recipient"."id" = "orders"."recipient_id"
                where "orders"."id" = ? limit 1""",
                1L))
        .contains(new Pair("Ann", Optional.of("Bob")));
  }

  @Test
  void aFilteredToOneIsOptional() {
    assertThat(
            shop.run(
                Orders.findMany(orderBy(Orders.ID.asc()))
                    .select(
                        Orders.CUSTOMER.where(Customers.CITY.eq("Oslo")).select(Customers.NAME)),
                """
                select (select "customers"."name" from "customers"
                where "customers"."id" = "orders"."customer_id" and "customers"."city" = ?)
                from "orders" order by "orders"."id"
                """,
                "Oslo"))
        .containsExactly(
            Optional.of("Ann"), Optional.of("Ann"), Optional.empty(), Optional.empty());
  }

  @Test
  void aFilteredOptionalToOne() {
    assertThat(
            shop.run(
                Customers.findMany(orderBy(Customers.ID.asc()))
                    .select(Customers.CARD.where(Cards.POINTS.gt(0), Cards.NUMBER.like("C%")))))
        .containsExactly(
            Optional.of(new Card(1, "C-1", 10)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  @Test
  void toManyIsAList() {
    assertThat(
            shop.run(
                Customers.findMany(orderBy(Customers.ID.asc()))
                    .select(
                        row(Pair::new, Customers.NAME, Customers.ORDERS.orderBy(Orders.ID.desc()))),
                """
                select "customers"."name", (select record_send(row(array_agg("id"),
                array_agg("customer_id"), array_agg("recipient_id"), array_agg("status"),
                array_agg("note"), array_agg("version")))
                from (select "orders"."id", "orders"."customer_id", "orders"."recipient_id",
                "orders"."status", "orders"."note", "orders"."version" from "orders"
                where "orders"."customer_id" = "customers"."id"
                order by "orders"."id" desc) as "rows") from "customers" order by "customers"."id"
                """))
        .contains(new Pair("Ann", List.of(ORDER_2, ORDER_1)), new Pair("Dan", List.of()));
  }

  @Test
  void toManyOfOneColumn() {
    assertThat(
            shop.run(
                Customers.findMany(orderBy(Customers.ID.asc()))
                    .select(Customers.ORDERS.orderBy(Orders.ID.asc()).select(Orders.NOTE)),
                """
                select (select record_send(row(array_agg("orders"."note" order by "orders"."id")))
                from "orders" where "orders"."customer_id" = "customers"."id") from "customers"
                order by "customers"."id"
                """))
        .containsExactly(
            Arrays.asList("quick", null),
            List.of("box"),
            Collections.<String>singletonList(null),
            List.of());
  }

  @Test
  void toManyThroughATable() {
    assertThat(
            shop.run(
                Orders.findFirst(where(Orders.ID.eq(3L)))
                    .select(Orders.PRODUCTS.orderBy(Products.NAME.asc())),
                """
                select (select record_send(row(array_agg("id"), array_agg("sku"),
                array_agg("name"), array_agg("price"), array_agg("stock"),
                array_agg("category_id")))
                from (select "products"."id", "products"."sku", "products"."name",
                "products"."price", "products"."stock", "products"."category_id" from "lines"
                join "products" on "products"."id" = "lines"."product_id"
                where "lines"."order_id" = "orders"."id" order by "products"."name") as "rows")
                from "orders" where "orders"."id" = ? limit 1
                """,
                3L))
        .contains(
            List.of(
                new Product(4, "X-1", "Box", new BigDecimal("0.00"), 7, null),
                new Product(1, "S-1", "Saw", new BigDecimal("19.90"), 5, 3L)));
  }

  @Test
  void filterOrderLimitAndOffsetAreForEachParent() {
    assertThat(
            shop.run(
                Orders.findMany(orderBy(Orders.ID.asc()))
                    .select(
                        Orders.LINES
                            .where(Lines.QUANTITY.gt(0))
                            .orderBy(Lines.QUANTITY.desc(), Lines.PRODUCT_ID.asc())
                            .limit(1)
                            .offset(1)
                            .select(Lines.PRODUCT_ID)),
                """
                select (select record_send(row(array_agg("product_id")))
                from (select "lines"."product_id" from "lines"
                where "lines"."order_id" = "orders"."id" and "lines"."quantity" > ?
                order by "lines"."quantity" desc, "lines"."product_id"
                limit ? offset ?) as "rows") from "orders" order by "orders"."id"
                """,
                0,
                1L,
                1L))
        .containsExactly(List.of(1L), List.of(), List.of(4L), List.of());
  }

  @Test
  void clausesOfARelationAddUp() {
    var lines =
        Orders.LINES
            .where(Lines.QUANTITY.gt(0))
            .where(Lines.DISCOUNT.eq(0), Lines.QUANTITY.lt(9))
            .orderBy(Lines.QUANTITY.desc())
            .orderBy(Lines.PRODUCT_ID.asc())
            .limit(9)
            .limit(2);

    assertThat(shop.run(Orders.findFirst(where(Orders.ID.eq(1L))).select(lines)))
        .contains(List.of(new Line(1, 2, 2, 0), new Line(1, 1, 1, 0)));
    assertThatThrownBy(() -> Orders.LINES.limit(-1))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("limit(-1): a number of rows is not negative");
    assertThat(shop.run(Orders.findFirst(where(Orders.ID.eq(1L))).select(lines.limit(0))))
        .contains(List.of());
  }

  @Test
  void relationsNestThreeDeep() {
    assertThat(
            shop.run(
                Customers.findFirst(where(Customers.ID.eq(1L)))
                    .with(
                        Customers.ORDERS
                            .orderBy(Orders.ID.asc())
                            .with(
                                Orders.LINES
                                    .orderBy(Lines.PRODUCT_ID.asc())
                                    .with(
                                        Lines.PRODUCT.select(
                                            row(
                                                Pair::new,
                                                Products.NAME,
                                                Products.LABELS
                                                    .orderBy(Labels.NAME.asc())
                                                    .select(Labels.NAME))),
                                        Pair::new),
                                Pair::new),
                        (customer, orders) -> new Pair(customer.name(), orders))))
        .contains(
            new Pair(
                "Ann",
                List.of(
                    new Pair(
                        ORDER_1,
                        List.of(
                            new Pair(new Line(1, 1, 1, 0), new Pair("Saw", List.of("new", "wood"))),
                            new Pair(new Line(1, 2, 2, 0), new Pair("Hammer", List.of("sale"))))),
                    new Pair(
                        ORDER_2,
                        List.of(
                            new Pair(new Line(2, 3, 10, 5), new Pair("Top", List.of("wood"))))))));
  }

  @Test
  void theSameTableAtSeveralDepths() {
    assertThat(
            shop.run(
                Orders.findFirst(where(Orders.ID.eq(3L)))
                    .select(
                        Orders.CUSTOMER.select(
                            row(
                                Triple::new,
                                Customers.NAME,
                                Customers.ORDERS
                                    .orderBy(Orders.ID.asc())
                                    .select(
                                        row(
                                            Pair::new,
                                            Orders.ID,
                                            Orders.RECIPIENT.select(
                                                row(
                                                    Pair::new,
                                                    Customers.NAME,
                                                    Customers.ORDERS
                                                        .orderBy(Orders.ID.asc())
                                                        .select(Orders.ID))))),
                                Customers.GIFTS.select(Orders.CUSTOMER.select(Customers.NAME)))))))
        .contains(
            new Triple(
                "Bob",
                List.of(new Pair(3L, Optional.of(new Pair("Ann", List.of(1L, 2L))))),
                List.of("Ann")));
  }

  @Test
  void aTableThatRefersToItself() {
    assertThat(
            shop.run(
                Categories.findFirst(where(Categories.PARENT_ID.isNull()))
                    .with(
                        Categories.CHILDREN
                            .orderBy(Categories.ID.asc())
                            .with(
                                Categories.CHILDREN.with(
                                    Categories.PARENT.select(Categories.NAME), Pair::new),
                                Pair::new),
                        Pair::new)))
        .contains(
            new Pair(
                new Category(1, "all", null),
                List.of(
                    new Pair(
                        new Category(2, "tools", 1L),
                        List.of(new Pair(new Category(3, "saws", 2L), Optional.of("tools")))),
                    new Pair(new Category(4, "toys", 1L), List.of()))));
  }

  @Test
  void aParentOfAParent() {
    assertThat(
            shop.run(
                Categories.findMany(orderBy(Categories.ID.asc()))
                    .select(
                        Categories.PARENT.with(
                            Categories.PARENT.select(Categories.NAME),
                            (parent, grandparent) -> new Pair(parent.name(), grandparent))),
                """
                select "parent"."id", "parent"."name", "parent"."parent_id", "parent_2"."name"
                from "categories"
                left join "categories" as "parent" on "parent"."id" = "categories"."parent_id"
                left join "categories" as "parent_2" on "parent_2"."id" = "parent"."parent_id"
                order by "categories"."id\""""))
        .containsExactly(
            Optional.empty(),
            Optional.of(new Pair("all", Optional.empty())),
            Optional.of(new Pair("tools", Optional.of("all"))),
            Optional.of(new Pair("all", Optional.empty())));
  }

  @Test
  void withTakesSeveralRelations() {
    record Everything(
        Order order,
        String customer,
        Optional<String> recipient,
        List<Line> lines,
        List<String> products,
        Long count) {}

    assertThat(
            shop.run(
                Orders.findFirst(where(Orders.ID.eq(3L)))
                    .with(
                        Orders.CUSTOMER.select(Customers.NAME),
                        Orders.RECIPIENT.select(Customers.NAME),
                        Orders.LINES.where(Lines.DISCOUNT.gt(0)),
                        Orders.PRODUCTS.orderBy(Products.ID.asc()).select(Products.NAME),
                        Orders.LINES.count(),
                        Everything::new)))
        .contains(
            new Everything(
                ORDER_3,
                "Bob",
                Optional.of("Ann"),
                List.of(new Line(3, 1, 1, 10)),
                List.of("Saw", "Box"),
                2L));
  }

  @Test
  void besideAJoinOfTheSameTable() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .join(Customers.CUSTOMERS)
                    .on(Customers.ID.eq(Orders.RECIPIENT_ID))
                    .orderBy(Orders.ID.asc())
                    .select(
                        row(
                            Triple::new,
                            Customers.NAME,
                            Orders.CUSTOMER.select(Customers.NAME),
                            Customers.ORDERS.select(Orders.ID).orderBy(Orders.ID.asc()))),
                """
                select "customers"."name", "customer"."name", (select
                record_send(row(array_agg("orders_2"."id" order by "orders_2"."id")))
                from "orders" as "orders_2" where "orders_2"."customer_id" = "customers"."id")
                from "orders" join "customers" on "customers"."id" = "orders"."recipient_id"
                join "customers" as "customer" on "customer"."id" = "orders"."customer_id"
                order by "orders"."id"
                """))
        .containsExactly(
            new Triple("Bob", "Ann", List.of(3L)), new Triple("Ann", "Bob", List.of(1L, 2L)));
  }

  @Test
  void aJoinAlongARefinedRelationIsRefused() {
    assertThatThrownBy(() -> from(Orders.ORDERS).join(Orders.LINES.limit(1)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("a join along lines takes the relation itself");
  }
}
