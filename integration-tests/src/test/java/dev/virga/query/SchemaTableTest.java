package dev.virga.query;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Orders;
import shop.ShopDatabase;

/** Tables in another schema than the connection's. */
final class SchemaTableTest {
  @RegisterExtension
  static final ShopDatabase shop =
      ShopDatabase.withSchema(
          """
          create table orders (id bigint primary key, note text);
          insert into orders values (1, 'here');
          create schema archive;
          create table archive.orders (id bigint primary key, note text);
          """);

  @Test
  void aTableIsNamedWithItsSchema() {
    shop.run(ArchivedOrders.insert(NewArchivedOrder.id(7).note("old")));
    assertThat(
            shop.run(
                ArchivedOrders.findMany(orderBy(ArchivedOrders.ID.asc())),
                "select \"id\", \"note\" from \"archive\".\"orders\" order by \"id\""))
        .containsExactly(new ArchivedOrder(7, "old"));
  }

  @Test
  void columnsAreNamedWithTheirTable() {
    var other = ArchivedOrders.ARCHIVED_ORDERS.as("other");
    assertThat(
            shop.run(
                from(ArchivedOrders.ARCHIVED_ORDERS)
                    .leftJoin(other)
                    .on(ArchivedOrders.ID.lt(ArchivedOrders.ID.of(other)))
                    .where(ArchivedOrders.ID.eq(-1L))
                    .select(ArchivedOrders.NOTE),
                """
                select "orders"."note" from "archive"."orders"
                left join "archive"."orders" as "other" on "orders"."id" < "other"."id"
                where "orders"."id" = ?""",
                -1L))
        .isEmpty();
  }

  @Test
  void oneOfTwoTablesOfOneNameNeedsAnother() {
    assertThatThrownBy(
            () ->
                from(ArchivedOrders.ARCHIVED_ORDERS)
                    .join(Orders.ORDERS)
                    .on(Orders.ID.eq(ArchivedOrders.ID))
                    .select(ArchivedOrders.ID))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("\"orders\" is in the query twice");
    var present = Orders.ORDERS.as("present");
    assertThat(
            from(ArchivedOrders.ARCHIVED_ORDERS)
                .join(present)
                .on(Orders.ID.of(present).eq(ArchivedOrders.ID))
                .select(row(List::of, ArchivedOrders.ID, Orders.ID.of(present)))
                .sql())
        .isEqualTo(
            "select \"orders\".\"id\", \"present\".\"id\" from \"archive\".\"orders\""
                + " join \"orders\" as \"present\" on \"present\".\"id\" = \"orders\".\"id\"");
  }
}
