package dev.virga.query;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.Lines.DISCOUNT;
import static shop.Lines.LINES;
import static shop.Lines.ORDER_ID;
import static shop.Lines.PRODUCT_ID;
import static shop.Lines.QUANTITY;

import dev.virga.InvalidQueryException;
import dev.virga.sql.Condition;
import dev.virga.sql.Tuple;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Lines;
import shop.Orders;
import shop.Products;
import shop.ShopDatabase;
import shop.Status;

/** Row values: compared from the left, and among lists and queries of them. */
final class TupleTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  private static List<Tuple.Of2<Long, Long>> keys(
      Condition<Lines> condition, String where, Object... parameters) {
    return shop.run(
        from(LINES)
            .where(condition)
            .orderBy(ORDER_ID.asc(), PRODUCT_ID.asc())
            .select(tuple(ORDER_ID, PRODUCT_ID)),
        "select \"order_id\", \"product_id\" from \"lines\" where "
            + where
            + " order by \"order_id\", \"product_id\"",
        parameters);
  }

  @Test
  void comparesFromTheLeft() {
    var key = tuple(ORDER_ID, PRODUCT_ID);
    String row = "(\"order_id\", \"product_id\")";
    assertThat(keys(key.eq(Tuple.of(1L, 2L)), row + " = (?, ?)", 1L, 2L))
        .containsExactly(Tuple.of(1L, 2L));
    assertThat(keys(key.ne(Tuple.of(1L, 2L)), row + " <> (?, ?)", 1L, 2L)).hasSize(4);
    assertThat(keys(key.lt(Tuple.of(2L, 1L)), row + " < (?, ?)", 2L, 1L))
        .containsExactly(Tuple.of(1L, 1L), Tuple.of(1L, 2L));
    assertThat(keys(key.le(Tuple.of(1L, 1L)), row + " <= (?, ?)", 1L, 1L)).hasSize(1);
    assertThat(keys(key.gt(Tuple.of(3L, 1L)), row + " > (?, ?)", 3L, 1L))
        .containsExactly(Tuple.of(3L, 4L));
    assertThat(keys(key.ge(Tuple.of(3L, 1L)), row + " >= (?, ?)", 3L, 1L)).hasSize(2);
  }

  @Test
  void comparesWithExpressions() {
    assertThat(
            keys(
                tuple(QUANTITY, DISCOUNT).lt(tuple(val(1), val(10))),
                "(\"quantity\", \"discount\") < (?, ?)",
                1,
                10))
        .hasSize(2);
    assertThat(
            keys(
                tuple(ORDER_ID, PRODUCT_ID).eq(tuple(PRODUCT_ID, ORDER_ID)),
                "(\"order_id\", \"product_id\") = (\"product_id\", \"order_id\")"))
        .containsExactly(Tuple.of(1L, 1L));
    assertThat(
            keys(
                tuple(ORDER_ID, PRODUCT_ID, QUANTITY, DISCOUNT).ge(Tuple.of(3L, 4L, 1, 0)),
                "(\"order_id\", \"product_id\", \"quantity\", \"discount\") >= (?, ?, ?, ?)",
                3L,
                4L,
                1,
                0))
        .containsExactly(Tuple.of(3L, 4L));
  }

  @Test
  void aListIsOneArrayForEachExpression() {
    String in =
        "(\"order_id\", \"product_id\") in (select * from unnest(?::bigint[], ?::bigint[]))";
    var key = tuple(ORDER_ID, PRODUCT_ID);
    assertThat(
            keys(
                key.in(Tuple.of(1L, 2L), Tuple.of(3L, 4L), Tuple.of(9L, 9L)),
                in,
                List.of(1L, 3L, 9L),
                List.of(2L, 4L, 9L)))
        .containsExactly(Tuple.of(1L, 2L), Tuple.of(3L, 4L));
    assertThat(keys(key.in(List.of()), in, List.of(), List.of())).isEmpty();
    assertThat(keys(key.notIn(List.of()), in.replace(" in ", " not in "), List.of(), List.of()))
        .hasSize(5);
    assertThat(
            keys(
                key.notIn(Tuple.of(1L, 2L)),
                in.replace(" in ", " not in "),
                List.of(1L),
                List.of(2L)))
        .hasSize(4);
    List<Tuple.Of2<Long, Long>> many =
        LongStream.range(0, 100_000).mapToObj(i -> Tuple.of(i, 1L)).toList();
    assertThat(shop.run(from(LINES).where(key.in(many)).select(ORDER_ID))).hasSize(2);
  }

  @Test
  void aListHasEachTypeAsItIs() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .where(
                        tuple(Orders.STATUS, Orders.CUSTOMER_ID, Orders.VERSION)
                            .in(Tuple.of(Status.OPEN, 1L, 1), Tuple.of(Status.SENT, 1L, 1)))
                    .select(Orders.ID),
                """
                select "id" from "orders" where ("status", "customer_id", "version") in
                (select * from unnest(?::"status"[], ?::bigint[], ?::integer[]))
                """,
                List.of(Status.OPEN, Status.SENT),
                List.of(1L, 1L),
                List.of(1, 1)))
        .containsExactly(2L);
  }

  @Test
  void aQueryGivesTuples() {
    var expensive =
        from(LINES)
            .join(Products.PRODUCTS)
            .on(PRODUCT_ID.eq(Products.ID))
            .where(QUANTITY.gt(1))
            .select(tuple(ORDER_ID, Products.ID));
    assertThat(
            shop.run(
                from(LINES)
                    .where(tuple(ORDER_ID, PRODUCT_ID).in(expensive))
                    .orderBy(ORDER_ID.asc())
                    .select(QUANTITY),
                """
                select "lines"."quantity" from "lines" where ("lines"."order_id", "lines"."product_id") in
                (select "lines"."order_id", "products"."id" from "lines" join "products"
                on "lines"."product_id" = "products"."id" where "lines"."quantity" > ?)
                order by "lines"."order_id"
                """,
                1))
        .containsExactly(2, 10);
    assertThat(
            shop.run(
                from(LINES).where(tuple(ORDER_ID, PRODUCT_ID).notIn(expensive)).select(QUANTITY)))
        .containsExactly(1, 1, 1);
  }

  @Test
  @SuppressWarnings("NullAway") // what code gets that the compiler does not check for null
  void refusesNull() {
    @Nullable Long nothing = null;
    assertThatThrownBy(() -> Tuple.of(1L, nothing))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("a tuple has a null");
  }
}
