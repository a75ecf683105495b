package dev.virga.query;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Customers;
import shop.Line;
import shop.Lines;
import shop.Orders;
import shop.ProductLabels;
import shop.Products;
import shop.ShopDatabase;

/** The table between two: its columns beside those of the table behind it. */
final class ThroughTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Pair(Object left, Object right) {}

  record Triple(Object one, Object two, Object three) {}

  @Test
  void itsColumnsAreSelectedFilteredAndOrderedBy() {
    assertThat(
            shop.run(
                Orders.findMany(orderBy(Orders.ID.asc()))
                    .select(
                        Orders.PRODUCTS
                            .through(Lines.LINES)
                            .where(Lines.QUANTITY.gt(1))
                            .orderBy(Lines.QUANTITY.desc(), Products.ID.asc())
                            .select(row(Pair::new, Products.NAME, Lines.QUANTITY))),
                """
                select (select record_send(row(array_agg("name"), array_agg("quantity")))
                from (select "products"."name", "lines"."quantity" from "lines"
                join "products" on "products"."id" = "lines"."product_id"
                where "lines"."order_id" = "orders"."id" and "lines"."quantity" > ?
                order by "lines"."quantity" desc, "products"."id") as "rows") from "orders"
                order by "orders"."id"
                """,
                1))
        .containsExactly(
            List.of(new Pair("Hammer", 2)), List.of(new Pair("Top", 10)), List.of(), List.of());
  }

  @Test
  void itsRecordStandsBesideTheOther() {
    assertThat(
            shop.run(
                Orders.findFirst(where(Orders.ID.eq(3L)))
                    .select(
                        Orders.PRODUCTS
                            .through(Lines.LINES)
                            .orderBy(Products.ID.desc())
                            .limit(1)
                            .select(
                                row(
                                    Triple::new,
                                    Products.SKU,
                                    Lines.LINES,
                                    Lines.ORDER.get(Orders.NOTE))))))
        .contains(List.of(new Triple("X-1", new Line(3, 4, 1, 0), "box")));
  }

  @Test
  void itIsEnoughWithoutTheTableBehind() {
    assertThat(
            shop.run(
                Orders.findMany(
                        where(Orders.PRODUCTS.through(Lines.LINES).any(Lines.DISCOUNT.gt(5))))
                    .select(Orders.PRODUCTS.through(Lines.LINES).sum(Lines.QUANTITY)),
                """
                select (select sum("lines"."quantity") from "lines"
                where "lines"."order_id" = "orders"."id") from "orders"
                where exists (select 1 from "lines"
                where "lines"."order_id" = "orders"."id" and "lines"."discount" > ?)""",
                5))
        .containsExactly(Optional.of(2L));
  }

  @Test
  void isJoined() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .join(Orders.PRODUCTS.through(Lines.LINES))
                    .where(Lines.QUANTITY.ge(2))
                    .orderBy(Lines.QUANTITY.asc())
                    .select(row(Triple::new, Orders.ID, Products.NAME, Lines.QUANTITY)),
                """
                select "orders"."id", "products"."name", "lines"."quantity" from "orders"
                join "lines" on "lines"."order_id" = "orders"."id"
                join "products" on "products"."id" = "lines"."product_id"
                where "lines"."quantity" >= ? order by "lines"."quantity\"""",
                2))
        .containsExactly(new Triple(1L, "Hammer", 2), new Triple(2L, "Top", 10));
  }

  @Test
  void ofAnotherRelationIsRefused() {
    assertThatThrownBy(() -> Orders.PRODUCTS.through(ProductLabels.PRODUCT_LABELS))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "the relation products does not lead through \"product_labels\"; it leads through \"lines\"");
    assertThatThrownBy(() -> Customers.ORDERS.through(Lines.LINES))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "the relation orders does not lead through \"lines\"; it leads straight to \"orders\"");
  }
}
