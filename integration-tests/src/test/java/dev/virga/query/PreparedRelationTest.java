package dev.virga.query;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.Customers.ID;
import static shop.Customers.NAME;
import static shop.Customers.ORDERS;
import static shop.Customers.REFERRER;

import dev.virga.ConversionFailure;
import dev.virga.sql.Prepared;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Categories;
import shop.Customers;
import shop.Lines;
import shop.Orders;
import shop.Products;
import shop.ShopDatabase;
import shop.Status;

/** Parameters of prepared queries, wherever relations take a value. */
final class PreparedRelationTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  @Test
  void theLimitOfEachList() {
    Prepared<Integer, List<List<Long>>> newest =
        prepare(
            rows ->
                Customers.findMany(orderBy(ID.asc()))
                    .select(ORDERS.orderBy(Orders.ID.desc()).limit(rows).select(Orders.ID)));
    String sql =
        """
        select (select record_send(row(array_agg("id"))) from (select "orders"."id" from "orders"
        where "orders"."customer_id" = "customers"."id" order by "orders"."id" desc
        limit ?) as "rows") from "customers" order by "customers"."id"
        """;

    assertThat(shop.run(newest.with(1), sql, 1))
        .containsExactly(List.of(2L), List.of(3L), List.of(4L), List.of());
    assertThat(shop.run(newest.with(9))).startsWith(List.of(2L, 1L));
    assertThat(shop.run(newest.with(0))).containsOnly(List.of());
    assertThatThrownBy(() -> shop.run(newest.with(-1))).isInstanceOf(ConversionFailure.class);
  }

  private static final Prepared.Of5<Long, Integer, Integer, Status, Long, List<List<Object>>>
      EVERYWHERE =
          prepare(
              (atLeast, rows, skipped, status, rowsOfEach) ->
                  Customers.findMany(
                          where(ID.ge(atLeast)), orderBy(ID.asc()), limit(rows), offset(skipped))
                      .select(
                          row(
                              Arrays::<Object>asList,
                              NAME,
                              ORDERS
                                  .where(Orders.STATUS.ne(status))
                                  .orderBy(Orders.ID.asc())
                                  .limit(rowsOfEach)
                                  .select(Orders.ID))));

  @Test
  void limitsOffsetsAndConditionsOfBothLevels() {
    assertThat(
            shop.run(
                EVERYWHERE.with(1L, 2, 0, Status.OPEN, 5L),
                """
                select "customers"."name", (select record_send(row(array_agg("id")))
                from (select "orders"."id" from "orders"
                where "orders"."customer_id" = "customers"."id" and "orders"."status" <> ?
                order by "orders"."id" limit ?) as "rows") from "customers"
                where "customers"."id" >= ? order by "customers"."id" limit ? offset ?
                """,
                Status.OPEN,
                5L,
                1L,
                2,
                0))
        .containsExactly(List.of("Ann", List.of(1L)), List.of("Bob", List.of(3L)));
    assertThat(shop.run(EVERYWHERE.with(2L, 2, 1, Status.PAID, 1L)))
        .containsExactly(List.of("Cid", List.of(4L)), List.of("Dan", List.of()));
  }

  @Test
  void theOffsetOfEachList() {
    Prepared<Long, Optional<List<Long>>> later =
        prepare(
            skipped ->
                Customers.findById(1)
                    .select(ORDERS.orderBy(Orders.ID.asc()).offset(skipped).select(Orders.ID)));

    assertThat(shop.run(later.with(0L))).contains(List.of(1L, 2L));
    assertThat(shop.run(later.with(1L))).contains(List.of(2L));
  }

  @Test
  void threeLevelsDeep() {
    Prepared.Of6<String, Integer, Integer, String, Integer, String, List<List<Object>>> deep =
        prepare(
            (city, orders, lines, sku, quantity, category) ->
                from(Customers.CUSTOMERS)
                    .where(Customers.CITY.eq(city))
                    .orderBy(ID.asc())
                    .select(
                        row(
                            Arrays::<Object>asList,
                            NAME,
                            ORDERS
                                .orderBy(Orders.ID.asc())
                                .limit(orders)
                                .select(
                                    Orders.LINES
                                        .where(
                                            Lines.QUANTITY.ge(quantity),
                                            Lines.PRODUCT.has(
                                                Products.SKU.ne(sku),
                                                Products.CATEGORY
                                                    .get(Categories.NAME)
                                                    .eq(category)))
                                        .orderBy(Lines.PRODUCT_ID.asc())
                                        .limit(lines)
                                        .select(Lines.PRODUCT_ID)))));

    assertThat(shop.run(deep.with("Oslo", 2, 2, "T-1", 1, "saws")))
        .hasToString("[[Ann, [[1], []]], [Dan, []]]");
    assertThat(shop.run(deep.with("Oslo", 1, 2, "S-1", 1, "tools")))
        .hasToString("[[Ann, [[2]]], [Dan, []]]");
    assertThat(shop.run(deep.with("Bonn", 1, 1, "S-1", 2, "tools"))).hasToString("[[Bob, [[]]]]");
  }

  @Test
  void conditionsAndValuesAlongRelations() {
    Prepared.Of3<String, Status, Long, List<String>> found =
        prepare(
            (referrer, status, orders) ->
                Customers.findMany(
                        where(
                            or(
                                REFERRER.get(NAME).eq(referrer),
                                ORDERS.any(
                                    Orders.STATUS.eq(status),
                                    Orders.RECIPIENT.has(NAME.ne(referrer)))),
                            ORDERS.where(Orders.STATUS.ne(status)).count().lt(orders)),
                        orderBy(ID.asc()))
                    .select(NAME));

    assertThat(shop.run(found.with("Bob", Status.SENT, 2L))).containsExactly("Bob", "Dan");
    assertThat(shop.run(found.with("Ann", Status.OPEN, 1L))).containsExactly("Cid");
  }

  @Test
  void rowsThatAConditionLeavesOut() {
    Prepared.Of2<String, Status, List<List<Object>>> kept =
        prepare(
            (city, status) ->
                Orders.findMany(where(Orders.ID.le(2L)), orderBy(Orders.ID.asc()))
                    .select(
                        row(
                            Arrays::<Object>asList,
                            Orders.CUSTOMER.where(Customers.CITY.eq(city)).select(NAME),
                            Orders.CUSTOMER.select(
                                ORDERS
                                    .where(Orders.STATUS.eq(status))
                                    .first()
                                    .select(Orders.ID)))));

    assertThat(shop.run(kept.with("Oslo", Status.PAID)))
        .hasToString("[[Optional[Ann], Optional[1]], [Optional[Ann], Optional[1]]]");
    assertThat(shop.run(kept.with("Rome", Status.SENT)))
        .hasToString("[[Optional.empty, Optional.empty], [Optional.empty, Optional.empty]]");
  }

  @Test
  void inATransactionTheySeeItsRows() {
    Prepared<Long, List<Long>> orders =
        prepare(id -> from(Customers.CUSTOMERS).where(ID.eq(id)).select(ORDERS.count()));

    shop.undone(
        () -> {
          shop.db().run(Orders.delete(where(Orders.ID.eq(4L))));
          assertThat(shop.run(orders.with(3L))).containsExactly(0L);
        });
    assertThat(shop.run(orders.with(3L))).containsExactly(1L);
  }
}
