package dev.virga.query;

import static dev.virga.query.RecentShape.RECENT;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.annotation.Limit;
import dev.virga.annotation.OrderBy;
import dev.virga.annotation.Path;
import dev.virga.annotation.Shape;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Customer;
import shop.Customers;
import shop.Line;
import shop.Order;
import shop.ShopDatabase;
import shop.Status;

/** Records that say in which order their lists come, and how much of them. */
final class RefinedShapeTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  @Shape(Order.class)
  record Sent(
      Status status,
      @Path("recipient.name") Optional<String> to,
      @OrderBy({"product.name desc", "quantity"}) @Limit(2) List<Line> lines) {}

  @Shape(Customer.class)
  record Recent(
      String name,
      @OrderBy("id desc") @Limit(1) List<Order> orders,
      @Path("orders") @OrderBy({"status desc", "recipient.name asc nulls first"})
          Optional<Sent> farthest,
      @Path("orders.note") @OrderBy("id desc") @Nullable String lastNote,
      @Path("gifts.id") @OrderBy("customer.name") List<Long> gifts) {}

  @Test
  void listsAreOrderedAndCut() {
    assertThat(
            shop.run(
                Customers.findMany(where(Customers.ID.ne(3L)), orderBy(Customers.ID.asc()))
                    .select(RECENT),
                """
                select "customers"."name", (select record_send(row(array_agg("id"),
                array_agg("customer_id"), array_agg("recipient_id"), array_agg("status"),
                array_agg("note"), array_agg("version")))
                from (select "orders"."id", "orders"."customer_id", "orders"."recipient_id",
                "orders"."status", "orders"."note", "orders"."version" from "orders"
                where "orders"."customer_id" = "customers"."id" order by "orders"."id" desc
                limit ?) as "rows"), (select record_send(row("orders"."status",
                "recipient"."name", (select record_send(row(array_agg("order_id"),
                array_agg("product_id"), array_agg("quantity"), array_agg("discount")))
                from (select "lines"."order_id", "lines"."product_id", "lines"."quantity",
                "lines"."discount" from "lines"
                join "products" on "products"."id" = "lines"."product_id"
                where "lines"."order_id" = "orders"."id"
                order by "products"."name" desc, "lines"."quantity" limit ?) as "rows")))
                from "orders" left
                join "customers" as "recipient" on "recipient"."id" = "orders"."recipient_id"
                where "orders"."customer_id" = "customers"."id"
                order by "orders"."status" desc, "recipient"."name" nulls first
                limit 1), (select "orders"."note" from "orders"
                where "orders"."customer_id" = "customers"."id" order by "orders"."id" desc
                limit 1), (select record_send(row(array_agg("orders"."id"
                order by "customer"."name"))) from "orders"
                join "customers" as "customer" on "customer"."id" = "orders"."customer_id"
                where "orders"."recipient_id" = "customers"."id") from "customers"
                where "customers"."id" <> ? order by "customers"."id"
                """,
                1L,
                2L,
                3L))
        .containsExactly(
            new Recent(
                "Ann",
                List.of(new Order(2, 1, null, Status.OPEN, null, 1)),
                Optional.of(
                    new Sent(
                        Status.PAID,
                        Optional.of("Bob"),
                        List.of(new Line(1, 1, 1, 0), new Line(1, 2, 2, 0)))),
                null,
                List.of(3L)),
            new Recent(
                "Bob",
                List.of(new Order(3, 2, 1L, Status.SENT, "box", 1)),
                Optional.of(
                    new Sent(
                        Status.SENT,
                        Optional.of("Ann"),
                        List.of(new Line(3, 1, 1, 10), new Line(3, 4, 1, 0)))),
                "box",
                List.of(1L)),
            new Recent("Dan", List.of(), Optional.empty(), null, List.of()));
  }
}
