package dev.virga.query;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.virga.CheckViolation;
import dev.virga.InvalidQueryException;
import dev.virga.NotNullViolation;
import dev.virga.UniqueViolation;
import dev.virga.sql.Selectable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Cards;
import shop.Categories;
import shop.Customer;
import shop.Customers;
import shop.Label;
import shop.Labels;
import shop.Lines;
import shop.NewCard;
import shop.NewCategory;
import shop.NewCustomer;
import shop.NewLabel;
import shop.NewLine;
import shop.NewOrder;
import shop.NewProduct;
import shop.Order;
import shop.Orders;
import shop.ProductLabel;
import shop.ProductLabels;
import shop.Products;
import shop.ShopDatabase;
import shop.Status;

/** Rows that are inserted with others that refer to them, in one statement. */
final class InsertTreeTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Pair(@Nullable Object left, @Nullable Object right) {}

  record Triple(Object one, Object two, Object three) {}

  private static NewCustomer eve() {
    return NewCustomer.email("eve@shop.test").name("Eve");
  }

  private static NewCustomer fay() {
    return NewCustomer.email("fay@shop.test").name("Fay");
  }

  private static NewProduct product(String sku) {
    return NewProduct.sku(sku).name(sku).price(BigDecimal.ONE);
  }

  @Test
  void rowsThatReferToTheRow() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Customers.insert(eve())
                            .with(
                                Customers.ORDERS,
                                NewOrder.ofCustomer().note("a").recipientId(2L),
                                NewOrder.ofCustomer().note("b").recipientId(3L))
                            .returning(
                                row(
                                    Pair::new,
                                    Customers.NAME,
                                    Customers.ORDERS.select(Orders.NOTE))),
                        """
                        with "new_customers" as (insert into "customers" ("email", "name") values
                        (?, ?)
                        returning "customers"."id", "customers"."email", "customers"."name",
                        "customers"."city", "customers"."active", "customers"."referrer_id"),
                        "new_orders" as (insert into "orders" ("customer_id", "recipient_id",
                        "note") select "new_customers"."id", "rows"."recipient_id", "rows"."note"
                        from "new_customers" cross
                        join unnest(?::bigint[], ?::text[]) as "rows" ("recipient_id", "note")
                        returning "orders"."id", "orders"."customer_id", "orders"."recipient_id",
                        "orders"."status", "orders"."note", "orders"."version") select
                        "customers"."name", (select record_send(row(array_agg("orders"."note")))
                        from "new_orders" as "orders"
                        where "orders"."customer_id" = "customers"."id")
                        from "new_customers" as "customers"
                        """,
                        "eve@shop.test",
                        "Eve",
                        List.of(2L, 3L),
                        List.of("a", "b")))
                .isEqualTo(new Pair("Eve", List.of("a", "b"))));
  }

  @Test
  void theRowAloneComesBackAsARecord() {
    shop.undone(
        () -> {
          Customer eve =
              shop.run(
                  Customers.insert(eve())
                      .with(Customers.ORDERS, List.of(NewOrder.ofCustomer()))
                      .returning());

          assertThat(eve.name()).isEqualTo("Eve");
          assertThat(shop.run(Orders.findMany(where(Orders.CUSTOMER_ID.eq(eve.id())))))
              .extracting(Order::customerId, Order::recipientId, Order::status, Order::version)
              .containsExactly(tuple(eve.id(), null, Status.OPEN, 1));
        });
  }

  @Test
  void countsTheRowsOfAllTables() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Customers.insert(eve())
                            .with(Customers.ORDERS, NewOrder.ofCustomer().note("a"))
                            .with(Customers.CARD, NewCard.ofCustomer().number("E")),
                        """
                        with "new_customers" as (insert into "customers" ("email", "name")
                        values (?, ?) returning "customers"."id", "customers"."email",
                        "customers"."name", "customers"."city", "customers"."active",
                        "customers"."referrer_id"),
                        "new_orders" as (insert into "orders" ("customer_id", "note")
                        select "new_customers"."id", "rows"."note"
                        from "new_customers" cross join unnest(?::text[]) as "rows" ("note")
                        returning "orders"."id", "orders"."customer_id", "orders"."recipient_id",
                        "orders"."status", "orders"."note", "orders"."version"),
                        "new_cards" as (insert into "cards" ("customer_id", "number")
                        select "new_customers"."id", "rows"."number"
                        from "new_customers" cross join unnest(?::text[]) as "rows" ("number")
                        returning "cards"."customer_id", "cards"."number", "cards"."points")
                        select (select count(*) from "new_customers") +
                        (select count(*) from "new_orders") + (select count(*) from "new_cards")""",
                        "eve@shop.test",
                        "Eve",
                        List.of("a"),
                        List.of("E")))
                .isEqualTo(3));
  }

  @Test
  void rowsToSeveralLevels() {
    NewOrder.OfCustomer first =
        NewOrder.ofCustomer()
            .note("first")
            .with(
                Orders.LINES,
                List.of(
                    NewLine.ofOrder().productId(3).quantity(30),
                    NewLine.ofOrder().productId(1).quantity(10).discount(5)));
    NewOrder.OfCustomer second =
        NewOrder.ofCustomer()
            .note("second")
            .with(Orders.LINES, List.of(NewLine.ofOrder().productId(2).quantity(20)));

    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Customers.insert(eve())
                            .with(Customers.ORDERS, first, NewOrder.ofCustomer(), second)
                            .returning(
                                Customers.ORDERS.select(
                                    row(
                                        Pair::new,
                                        Orders.NOTE,
                                        Orders.LINES.select(
                                            row(
                                                Triple::new,
                                                Lines.PRODUCT_ID,
                                                Lines.QUANTITY,
                                                Lines.DISCOUNT))))),
                        """
                        with "new_customers" as (insert into "customers" ("email", "name") values
                        (?, ?)
                        returning "customers"."id", "customers"."email", "customers"."name",
                        "customers"."city", "customers"."active", "customers"."referrer_id"),
                        "new_orders" as (insert into "orders" ("customer_id", "note") select
                        "new_customers"."id", "rows"."note" from "new_customers" cross
                        join unnest(?::text[]) as "rows" ("note")
                        returning "orders"."id", "orders"."customer_id", "orders"."recipient_id",
                        "orders"."status", "orders"."note", "orders"."version"), "numbered_orders"
                        ("id", "customer_id", "recipient_id", "status", "note", "version",
                        "number") as (select "new_orders"."id", "new_orders"."customer_id",
                        "new_orders"."recipient_id", "new_orders"."status", "new_orders"."note",
                        "new_orders"."version", row_number() over ()
                        from "new_orders"), "new_lines" as (insert into "lines" ("order_id",
                        "product_id", "quantity", "discount") select "numbered_orders"."id",
                        "rows"."product_id", "rows"."quantity", case when "rows"."given_1" then
                        "rows"."discount" else 0 end
                        from unnest(?::bigint[], ?::integer[], ?::integer[], ?::boolean[],
                        ?::bigint[]) with ordinality as "rows" ("product_id", "quantity",
                        "discount", "given_1", "parent", "number")
                        join "numbered_orders" on "numbered_orders"."number" = "rows"."parent"
                        order by "rows"."number"
                        returning "lines"."order_id", "lines"."product_id", "lines"."quantity",
                        "lines"."discount") select (select
                        record_send(row(array_agg("orders"."note"), array_agg((select
                        record_send(row(array_agg("lines"."product_id"),
                        array_agg("lines"."quantity"), array_agg("lines"."discount")))
                        from "new_lines" as "lines" where "lines"."order_id" = "orders"."id"))))
                        from "numbered_orders" as "orders"
                        where "orders"."customer_id" = "customers"."id")
                        from "new_customers" as "customers"
                        """,
                        "eve@shop.test",
                        "Eve",
                        Arrays.asList("first", null, "second"),
                        List.of(3L, 1L, 2L),
                        List.of(30, 10, 20),
                        Arrays.asList(null, 5, null),
                        List.of(false, true, false),
                        List.of(1L, 1L, 3L)))
                .isEqualTo(
                    List.of(
                        new Pair("first", List.of(new Triple(3L, 30, 0), new Triple(1L, 10, 5))),
                        new Pair(null, List.of()),
                        new Pair("second", List.of(new Triple(2L, 20, 0))))));
  }

  @Test
  void severalRowsEachWithItsOwn() {
    List<NewCustomer> customers =
        List.of(
            eve().with(Customers.ORDERS, List.of(NewOrder.ofCustomer().note("e"))),
            NewCustomer.email("gil@shop.test").name("Gil"),
            fay()
                .with(
                    Customers.ORDERS,
                    List.of(NewOrder.ofCustomer().note("f1"), NewOrder.ofCustomer().note("f2"))));

    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Customers.insert(customers)
                            .returning(
                                row(
                                    Pair::new,
                                    Customers.NAME,
                                    Customers.ORDERS.select(Orders.NOTE))),
                        """
                        with "new_customers" as (insert into "customers" ("email", "name") select
                        * from unnest(?::text[], ?::text[])
                        returning "customers"."id", "customers"."email", "customers"."name",
                        "customers"."city", "customers"."active", "customers"."referrer_id"),
                        "numbered_customers" ("id", "email", "name", "city", "active",
                        "referrer_id", "number") as (select "new_customers"."id",
                        "new_customers"."email", "new_customers"."name", "new_customers"."city",
                        "new_customers"."active", "new_customers"."referrer_id", row_number() over
                        ()
                        from "new_customers"), "new_orders" as (insert into "orders"
                        ("customer_id", "note") select "numbered_customers"."id", "rows"."note"
                        from unnest(?::text[], ?::bigint[]) with ordinality as "rows" ("note",
                        "parent", "number")
                        join "numbered_customers" on "numbered_customers"."number" =
                        "rows"."parent" order by "rows"."number"
                        returning "orders"."id", "orders"."customer_id", "orders"."recipient_id",
                        "orders"."status", "orders"."note", "orders"."version") select
                        "customers"."name", (select record_send(row(array_agg("orders"."note")))
                        from "new_orders" as "orders"
                        where "orders"."customer_id" = "customers"."id")
                        from "numbered_customers" as "customers" order by "customers"."number"
                        """,
                        List.of("eve@shop.test", "gil@shop.test", "fay@shop.test"),
                        List.of("Eve", "Gil", "Fay"),
                        List.of("e", "f1", "f2"),
                        List.of(1L, 3L, 3L)))
                .containsExactly(
                    new Pair("Eve", List.of("e")),
                    new Pair("Gil", List.of()),
                    new Pair("Fay", List.of("f1", "f2"))));
  }

  @Test
  void aTableBetween() {
    shop.undone(
        () -> {
          assertThat(
                  shop.run(
                      Products.insert(product("N"))
                          .withThrough(
                              Products.LABELS, List.of(NewLabel.name("x"), NewLabel.name("y")))
                          .returning(row(Pair::new, Products.SKU, Products.LABELS)),
                      """
                      with "new_products" as (insert into "products" ("sku", "name", "price")
                      values (?, ?, ?)
                      returning "products"."id", "products"."sku", "products"."name",
                      "products"."price", "products"."stock", "products"."category_id"),
                      "new_labels" as (insert into "labels" ("name") select *
                      from unnest(?::text[])
                      returning "labels"."name"), "new_product_labels" as (insert into
                      "product_labels" ("product_id", "label_name") select "new_products"."id",
                      "new_labels"."name" from "new_products" cross join "new_labels"
                      returning "product_labels"."product_id", "product_labels"."label_name")
                      select "products"."sku", (select
                      record_send(row(array_agg("product_labels"."label_name")))
                      from "new_product_labels" as "product_labels"
                      where "product_labels"."product_id" = "products"."id")
                      from "new_products" as "products"
                      """,
                      "N",
                      "N",
                      BigDecimal.ONE,
                      List.of("x", "y")))
              .isEqualTo(new Pair("N", List.of(new Label("x"), new Label("y"))));
          assertThat(
                  shop.run(
                      Products.insert(
                              List.of(
                                  product("O")
                                      .withThrough(Products.LABELS, List.of(NewLabel.name("o"))),
                                  product("P")
                                      .withThrough(
                                          Products.LABELS,
                                          List.of(NewLabel.name("p"), NewLabel.name("q")))))
                          .returning(
                              row(
                                  Pair::new,
                                  Products.SKU,
                                  Products.LABELS.select(
                                      row(Pair::new, Labels.NAME, Labels.PRODUCTS.count()))))))
              .containsExactly(
                  new Pair("O", List.of(new Pair("o", 0L))),
                  new Pair("P", List.of(new Pair("p", 0L), new Pair("q", 0L))));
          assertThat(
                  shop.run(
                      ProductLabels.findMany(
                          where(ProductLabels.LABEL_NAME.in("x", "y", "o", "p", "q")),
                          orderBy(ProductLabels.LABEL_NAME.asc()))))
              .extracting(ProductLabel::labelName)
              .containsExactly("o", "p", "q", "x", "y");
        });
  }

  @Test
  void connectionsToStoredRowsAreRowsOfTheTableBetween() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Orders.insert(NewOrder.customerId(1))
                            .with(
                                Orders.LINES,
                                NewLine.ofOrder().productId(2).quantity(1),
                                NewLine.ofOrder().productId(1).quantity(1))
                            .returning(
                                Orders.LINES
                                    .orderBy(Lines.PRODUCT_ID.desc())
                                    .select(Lines.PRODUCT.get(Products.NAME)))))
                .isEqualTo(List.of("Hammer", "Saw")));
  }

  @Test
  void aTree() {
    NewCategory.OfParent leaf =
        NewCategory.ofParent()
            .name("leaf")
            .with(
                Categories.PRODUCTS,
                List.of(NewProduct.ofCategory().sku("L").name("L").price(BigDecimal.TEN)));
    NewCategory.OfParent branch =
        NewCategory.ofParent().name("branch").with(Categories.CHILDREN, List.of(leaf));
    Selectable<Categories, Triple> deepest =
        row(
            Triple::new,
            Categories.NAME,
            optional(Categories.PARENT.get(Categories.NAME)),
            Categories.PRODUCTS.select(Products.SKU));
    Selectable<Categories, Pair> deep =
        row(Pair::new, Categories.NAME, Categories.CHILDREN.select(deepest));

    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Categories.insert(NewCategory.name("root"))
                            .with(Categories.CHILDREN, branch)
                            .returning(
                                row(Pair::new, Categories.NAME, Categories.CHILDREN.select(deep)))))
                .isEqualTo(
                    new Pair(
                        "root",
                        List.of(
                            new Pair(
                                "branch",
                                List.of(
                                    new Triple("leaf", Optional.of("branch"), List.of("L"))))))));
  }

  @Test
  void expressionsAlongRelationsSeeTheNewRowsToo() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Customers.insert(eve().referrerId(1L))
                            .with(Customers.ORDERS, NewOrder.ofCustomer(), NewOrder.ofCustomer())
                            .with(Customers.CARD, NewCard.ofCustomer().number("E").points(7))
                            .returning(
                                row(
                                    Shape::new,
                                    Customers.ORDERS.count(),
                                    Customers.ORDERS.any(Orders.STATUS.eq(Status.OPEN)),
                                    optional(Customers.CARD.get(Cards.POINTS)),
                                    optional(Customers.REFERRER.get(Customers.NAME)),
                                    Customers.ORDERS
                                        .limit(1)
                                        .select(Orders.CUSTOMER.get(Customers.NAME))))))
                .isEqualTo(new Shape(2, true, Optional.of(7), Optional.of("Ann"), List.of("Eve"))));
  }

  record Shape(
      long orders,
      boolean open,
      Optional<Integer> points,
      Optional<String> referrer,
      List<String> customers) {}

  @Test
  void noRowsAreAnInsertOfTheRowAlone() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Customers.insert(eve()).with(Customers.ORDERS, List.of()),
                        "insert into \"customers\" (\"email\", \"name\") values (?, ?)",
                        "eve@shop.test",
                        "Eve"))
                .isEqualTo(1));
  }

  @Test
  void rowsThatGiveNothingButTheirForeignKey() {
    shop.undone(
        () -> {
          assertThat(
                  shop.run(
                      Customers.insert(eve())
                          .with(Customers.ORDERS, NewOrder.ofCustomer(), NewOrder.ofCustomer())
                          .returning(Customers.ORDERS.select(Orders.STATUS))))
              .isEqualTo(List.of(Status.OPEN, Status.OPEN));
          assertThat(
                  shop.run(
                      Customers.insert(
                              List.of(
                                  fay()
                                      .with(
                                          Customers.ORDERS,
                                          List.of(NewOrder.ofCustomer(), NewOrder.ofCustomer()))))
                          .returning(Customers.ORDERS.select(Orders.VERSION))))
              .isEqualTo(List.of(List.of(1, 1)));
        });
  }

  @Test
  void manyRows() {
    List<NewCustomer> customers =
        IntStream.range(0, 1_000)
            .mapToObj(
                i ->
                    NewCustomer.email("m" + i)
                        .name("M" + i)
                        .with(
                            Customers.ORDERS,
                            IntStream.range(0, 10)
                                .mapToObj(j -> NewOrder.ofCustomer().note(i + "." + j))
                                .toList()))
            .toList();

    shop.undone(
        () -> {
          List<Pair> rows =
              shop.run(
                  Customers.insert(customers)
                      .returning(
                          row(Pair::new, Customers.NAME, Customers.ORDERS.select(Orders.NOTE))));
          assertThat(rows).hasSize(1_000);
          for (int i = 0; i < 1_000; i++) {
            int number = i;
            assertThat(rows.get(i))
                .isEqualTo(
                    new Pair(
                        "M" + i, IntStream.range(0, 10).mapToObj(j -> number + "." + j).toList()));
          }
        });
    shop.undone(() -> assertThat(shop.run(Customers.insert(customers))).isEqualTo(11_000));
  }

  @Test
  void allOrNothing() {
    long customers = shop.run(Customers.count());
    long orders = shop.run(Orders.count());

    assertThatThrownBy(
            () ->
                shop.run(
                    Customers.insert(eve())
                        .with(Customers.ORDERS, NewOrder.ofCustomer())
                        .with(Customers.CARD, NewCard.ofCustomer().number("C-1"))))
        .isInstanceOf(UniqueViolation.class)
        .satisfies(e -> assertThat(Cards.UNIQUE_NUMBER.isViolatedBy((UniqueViolation) e)).isTrue());
    assertThatThrownBy(
            () ->
                shop.run(
                    Customers.insert(
                            List.of(
                                eve().with(Customers.ORDERS, List.of(NewOrder.ofCustomer())),
                                fay()
                                    .with(
                                        Customers.CARD,
                                        NewCard.ofCustomer().number("F").points(-1))))
                        .returning()))
        .isInstanceOf(CheckViolation.class);
    assertThatThrownBy(
            () ->
                shop.run(
                    Orders.insert(NewOrder.customerId(1))
                        .withThrough(Orders.PRODUCTS, List.of(product("Q")))))
        .isInstanceOf(NotNullViolation.class);
    assertThat(shop.run(Customers.count())).isEqualTo(customers);
    assertThat(shop.run(Orders.count())).isEqualTo(orders);
    assertThat(shop.run(Products.count(where(Products.SKU.eq("Q"))))).isZero();
  }

  @Test
  void refusesWhatCannotBeMeant() {
    assertRefused(
        () -> Customers.insert(eve()).with(Customers.GIFTS, NewOrder.ofCustomer()),
        "a row along gifts takes recipient_id from the row that it is inserted with, and this one was begun to take customer_id: begin it for that relation");
    assertRefused(
        () ->
            Customers.insert(eve())
                .with(Customers.ORDERS.where(Orders.NOTE.isNull()), NewOrder.ofCustomer()),
        "rows are inserted along orders itself: say where, orderBy, limit and select of what is returned");
    assertRefused(
        () ->
            eve()
                .with(
                    Customers.ORDERS.of(Customers.CUSTOMERS.as("c")),
                    List.of(NewOrder.ofCustomer())),
        "rows are inserted along orders of customers, not of customers as c");
    assertRefused(
        () ->
            product("R")
                .withThrough(Products.LINES, List.of(NewLine.orderId(1).productId(1).quantity(1))),
        "withThrough(...) along lines, which has no table between: say with(...), of rows that refer to this one");
    assertRefused(
        () -> eve().with(Customers.ORDERS, Arrays.asList(NewOrder.ofCustomer(), null)),
        "row 2 along orders is null");
    assertRefused(
        () ->
            Customers.insert(eve())
                .with(Customers.ORDERS, NewOrder.ofCustomer())
                .onConflict(Customers.UNIQUE_EMAIL),
        "on conflict of an insert into customers with rows that refer to it: insert the row alone, and those with the key that it returns");
    assertRefused(
        () ->
            Customers.insert(List.of(eve().with(Customers.ORDERS, List.of(NewOrder.ofCustomer()))))
                .onConflictDoNothing(),
        "on conflict of an insert into customers with rows that refer to it: insert the row alone, and those with the key that it returns");
    assertRefused(
        () ->
            insertInto(Labels.LABELS)
                .values(Labels.NAME.from("x"))
                .withThrough(Labels.PRODUCTS, List.of(product("R"))),
        "rows are inserted with one whose values are known, which expressions are not: insert a NewRow");
  }

  private static void assertRefused(ThrowingCallable query, String message) {
    assertThatThrownBy(query).isInstanceOf(InvalidQueryException.class).hasMessage(message);
  }

  @Test
  void valuesMayBeSecrets() {
    assertThat(eve().with(Customers.ORDERS, List.of(NewOrder.ofCustomer().note("secret"))))
        .hasToString("customers(email, name)");
    assertThat(NewOrder.ofCustomer().note("secret")).hasToString("orders(note)");
    assertThat(NewOrder.ofCustomer().note("x"))
        .isEqualTo(NewOrder.ofCustomer().note("x"))
        .isNotEqualTo(NewOrder.ofRecipient().customerId(1).note("x"));
    assertThat(eve().with(Customers.ORDERS, List.of(NewOrder.ofCustomer()))).isNotEqualTo(eve());
  }
}
