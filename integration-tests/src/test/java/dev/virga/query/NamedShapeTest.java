package dev.virga.query;

import static dev.virga.query.BuyerShape.BUYER;
import static dev.virga.query.DeliveryShape.DELIVERY;
import static dev.virga.query.WideShape.WIDE;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.annotation.Path;
import dev.virga.annotation.Shape;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Card;
import shop.Customer;
import shop.Customers;
import shop.Line;
import shop.Order;
import shop.Orders;
import shop.Product;
import shop.Products;
import shop.ShopDatabase;
import shop.Status;

/** Records that say themselves what a query selects. */
final class NamedShapeTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  @Shape(Customer.class)
  record Buyer(String name, Optional<String> city, Optional<Card> card) {}

  @Shape(Order.class)
  record Delivery(
      long id,
      @Path("customer") Buyer from,
      @Path("recipient") Optional<Buyer> to,
      @Path("recipient.city") @Nullable String city,
      @Path("lines.quantity") List<Integer> quantities) {}

  @Shape(Order.class)
  record Wide(
      long id,
      long customerId,
      Optional<Long> recipientId,
      Status status,
      @Nullable String note,
      int version,
      @Path("id") long id7,
      @Path("id") long id8,
      @Path("id") long id9,
      @Path("id") long id10,
      @Path("id") long id11,
      @Path("id") long id12,
      @Path("id") long id13,
      @Path("id") long id14,
      @Path("id") long id15,
      @Path("id") long id16,
      @Path("version") int last) {}

  @Test
  void selectsColumnsAndRelationsByName() {
    assertThat(
            shop.run(
                Customers.findMany(where(Customers.ID.in(1L, 3L)), orderBy(Customers.ID.asc()))
                    .select(BUYER),
                """
                select "customers"."name", "customers"."city", "cards"."customer_id",
                "cards"."number", "cards"."points" from "customers"
                left join "cards" on "cards"."customer_id" = "customers"."id"
                where "customers"."id" = any(?) order by "customers"."id\"""",
                List.of(1L, 3L)))
        .containsExactly(
            new Buyer("Ann", Optional.of("Oslo"), Optional.of(new Card(1, "C-1", 10))),
            new Buyer("Cid", Optional.empty(), Optional.empty()));
  }

  @Test
  void nestsAndFollowsPaths() {
    assertThat(
            shop.run(
                from(Orders.ORDERS).orderBy(Orders.ID.asc()).limit(2).select(DELIVERY),
                """
                select "orders"."id", "customers"."name", "customers"."city",
                "cards"."customer_id", "cards"."number", "cards"."points", "recipient"."name",
                "recipient"."city", "card"."customer_id", "card"."number", "card"."points",
                "recipient"."city", (select record_send(row(array_agg("lines"."quantity")))
                from "lines" where "lines"."order_id" = "orders"."id") from "orders"
                join "customers" on "customers"."id" = "orders"."customer_id" left
                join "cards" on "cards"."customer_id" = "customers"."id" left
                join "customers" as "recipient" on "recipient"."id" = "orders"."recipient_id" left
                join "cards" as "card" on "card"."customer_id" = "recipient"."id"
                order by "orders"."id" limit ?
                """,
                2L))
        .containsExactly(
            new Delivery(
                1,
                new Buyer("Ann", Optional.of("Oslo"), Optional.of(new Card(1, "C-1", 10))),
                Optional.of(
                    new Buyer("Bob", Optional.of("Bonn"), Optional.of(new Card(2, "C-2", 0)))),
                "Bonn",
                List.of(1, 2)),
            new Delivery(
                2,
                new Buyer("Ann", Optional.of("Oslo"), Optional.of(new Card(1, "C-1", 10))),
                Optional.empty(),
                null,
                List.of(10)));
  }

  @Test
  void isSelectedByARelation() {
    assertThat(
            shop.db()
                .run(
                    Customers.findFirst(where(Customers.ID.eq(2L)))
                        .select(Customers.ORDERS.select(DELIVERY))))
        .hasValueSatisfying(
            deliveries ->
                assertThat(deliveries)
                    .singleElement()
                    .satisfies(one -> assertThat(one.from().name()).isEqualTo("Bob"))
                    .satisfies(one -> assertThat(one.to()).map(Buyer::name).hasValue("Ann"))
                    .satisfies(one -> assertThat(one.quantities()).containsExactly(1, 1)));
  }

  @Test
  void hasAsManyComponentsAsItNeeds() {
    assertThat(shop.db().run(Orders.findById(3).select(WIDE)))
        .hasValue(
            new Wide(
                3, 2, Optional.of(1L), Status.SENT, "box", 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1));
  }

  @Test
  void aWrittenRowIsReturnedInIt() {
    shop.undone(
        () ->
            assertThat(
                    shop.db()
                        .run(
                            Customers.update(Customers.CITY.set("Rome"))
                                .where(Customers.ID.eq(4L))
                                .returning(NameOnlyShape.NAME_ONLY)))
                .containsExactly(new NameOnly("Dan", "Rome")));
  }

  @Shape(Customer.class)
  record NameOnly(String name, @Nullable String city) {}

  @Test
  void listsRecordsOfTheOtherTable() {
    assertThat(shop.db().run(Products.findById(1).select(SoldShape.SOLD)))
        .hasValue(
            new Sold(
                new BigDecimal("19.90"),
                List.of("new", "wood"),
                List.of(new Line(1, 1, 1, 0), new Line(3, 1, 1, 10))));
  }

  @Shape(Product.class)
  record Sold(BigDecimal price, @Path("labels.name") List<String> labels, List<Line> lines) {}
}
