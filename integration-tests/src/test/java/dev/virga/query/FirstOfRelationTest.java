package dev.virga.query;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Card;
import shop.Customer;
import shop.Customers;
import shop.Labels;
import shop.Lines;
import shop.Order;
import shop.Orders;
import shop.Products;
import shop.ShopDatabase;
import shop.Status;

/** The first row of a relation to many, such as the latest order of a customer. */
final class FirstOfRelationTest {
  private static final Order ORDER_2 = new Order(2, 1, null, Status.OPEN, null, 1);
  private static final Order ORDER_3 = new Order(3, 2, 1L, Status.SENT, "box", 1);
  private static final Order ORDER_4 = new Order(4, 3, null, Status.OPEN, null, 1);

  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Pair(Object left, Object right) {}

  record Latest(Customer customer, Optional<Order> order) {}

  record Sold(Order order, List<Long> products) {}

  @Test
  void isTheRecord() {
    assertThat(
            shop.run(
                Customers.findMany(orderBy(Customers.ID.asc()))
                    .select(
                        row(
                            Pair::new,
                            Customers.NAME,
                            Customers.ORDERS.orderBy(Orders.ID.desc()).first())),
                """
                select "customers"."name", (select record_send(row("orders"."id",
                "orders"."customer_id", "orders"."recipient_id", "orders"."status",
                "orders"."note", "orders"."version")) from "orders"
                where "orders"."customer_id" = "customers"."id" order by "orders"."id" desc
                limit 1) from "customers" order by "customers"."id"
                """))
        .containsExactly(
            new Pair("Ann", Optional.of(ORDER_2)),
            new Pair("Bob", Optional.of(ORDER_3)),
            new Pair("Cid", Optional.of(ORDER_4)),
            new Pair("Dan", Optional.empty()));
  }

  @Test
  void isAddedToTheRecordWith() {
    assertThat(
            shop.run(
                Customers.findFirst(where(Customers.ID.eq(1L)))
                    .with(Customers.ORDERS.orderBy(Orders.ID.desc()).first(), Latest::new)))
        .hasValueSatisfying(latest -> assertThat(latest.order()).contains(ORDER_2));
  }

  @Test
  void oneColumnIsAValue() {
    assertThat(
            shop.run(
                Customers.findMany(orderBy(Customers.ID.asc()))
                    .select(
                        Customers.ORDERS
                            .where(Orders.NOTE.isNotNull())
                            .orderBy(Orders.ID.desc())
                            .offset(0)
                            .select(Orders.NOTE)
                            .first()),
                """
                select (select "orders"."note" from "orders"
                where "orders"."customer_id" = "customers"."id" and "orders"."note" is not null
                order by "orders"."id" desc limit 1 offset ?)
                from "customers" order by "customers"."id\"""",
                0L))
        .containsExactly(
            Optional.of("quick"), Optional.of("box"), Optional.empty(), Optional.empty());
  }

  @Test
  void aRowThatIsThereIsTellableFromNone() {
    assertThat(
            shop.run(
                Customers.findMany(orderBy(Customers.ID.asc()))
                    .select(
                        Customers.ORDERS
                            .orderBy(Orders.ID.desc())
                            .first()
                            .select(optional(Orders.NOTE)))))
        .containsExactly(
            Optional.of(Optional.empty()),
            Optional.of(Optional.of("box")),
            Optional.of(Optional.empty()),
            Optional.empty());
  }

  @Test
  void holdsRelationsOfItsOwn() {
    assertThat(
            shop.run(
                Customers.findFirst(where(Customers.ID.eq(1L)))
                    .select(
                        Customers.ORDERS
                            .with(
                                Orders.LINES
                                    .select(Lines.PRODUCT_ID)
                                    .orderBy(Lines.PRODUCT_ID.asc()),
                                Sold::new)
                            .orderBy(Orders.LINES.count().desc())
                            .first())))
        .hasValueSatisfying(
            sold ->
                assertThat(sold)
                    .hasValueSatisfying(
                        one -> {
                          assertThat(one.order().id()).isEqualTo(1);
                          assertThat(one.products()).containsExactly(1L, 2L);
                        }));
  }

  @Test
  void nestsInOtherRelations() {
    assertThat(
            shop.run(
                Customers.findMany(where(Customers.ID.le(2L)), orderBy(Customers.ID.asc()))
                    .select(
                        Customers.ORDERS
                            .orderBy(Orders.ID.asc())
                            .select(
                                row(
                                    Pair::new,
                                    Orders.RECIPIENT.select(Customers.CARD),
                                    Orders.LINES
                                        .orderBy(Lines.PRODUCT_ID.desc())
                                        .first()
                                        .select(
                                            row(Pair::new, Lines.PRODUCT_ID, Lines.QUANTITY)))))))
        .containsExactly(
            List.of(
                new Pair(
                    Optional.of(Optional.of(new Card(2, "C-2", 0))), Optional.of(new Pair(2L, 2))),
                new Pair(Optional.empty(), Optional.of(new Pair(3L, 10)))),
            List.of(
                new Pair(
                    Optional.of(Optional.of(new Card(1, "C-1", 10))),
                    Optional.of(new Pair(4L, 1)))));
  }

  @Test
  void isAnExpression() {
    assertThat(
            shop.run(
                Customers.findMany(
                        where(
                            Customers.ORDERS
                                .orderBy(Orders.ID.desc())
                                .first()
                                .get(Orders.STATUS)
                                .eq(Status.OPEN)),
                        orderBy(
                            Customers.ORDERS
                                .orderBy(Orders.ID.asc())
                                .first()
                                .get(Orders.RECIPIENT.get(Customers.NAME))
                                .asc()
                                .nullsFirst()))
                    .select(Customers.NAME),
                """
                select "customers"."name" from "customers" where (select "orders"."status"
                from "orders" where "orders"."customer_id" = "customers"."id"
                order by "orders"."id" desc limit 1) = ?
                order by (select "recipient"."name" from "orders"
                left join "customers" as "recipient" on "recipient"."id" = "orders"."recipient_id"
                where "orders"."customer_id" = "customers"."id"
                order by "orders"."id" limit 1) nulls first""",
                Status.OPEN))
        .containsExactly("Cid", "Ann");
  }

  @Test
  void throughATable() {
    assertThat(
            shop.run(
                Products.findMany(orderBy(Products.ID.asc()))
                    .select(
                        Products.LABELS.orderBy(Labels.NAME.desc()).select(Labels.NAME).first()),
                """
                select (select "product_labels"."label_name" from "product_labels"
                where "product_labels"."product_id" = "products"."id"
                order by "product_labels"."label_name" desc limit 1)
                from "products" order by "products"."id\""""))
        .containsExactly(
            Optional.of("wood"), Optional.of("sale"), Optional.of("wood"), Optional.empty());
  }

  @Test
  void isNotOneOfSeveral() {
    assertThatThrownBy(() -> Customers.ORDERS.limit(3).first())
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "first() of the relation orders with a limit: it is one row, or none; leave the limit out");
  }
}
