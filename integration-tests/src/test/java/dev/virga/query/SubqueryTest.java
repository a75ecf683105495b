package dev.virga.query;

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
import shop.Customers;
import shop.Lines;
import shop.Orders;
import shop.Products;
import shop.ShopDatabase;

/** Queries in conditions. */
final class SubqueryTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Pair(Object left, Object right) {}

  private static List<String> names(
      Condition<? super Customers> condition, String where, Object... parameters) {
    return shop.run(
        Customers.findMany(where(condition), orderBy(Customers.ID.asc())).select(Customers.NAME),
        "select \"customers\".\"name\" from \"customers\" where "
            + where.strip().replace("\n", " ")
            + " order by \"customers\".\"id\"",
        parameters);
  }

  @Test
  void in() {
    assertThat(
            names(
                Customers.ID.in(
                    from(Orders.ORDERS).where(Orders.NOTE.isNull()).select(Orders.CUSTOMER_ID)),
                """
                "customers"."id" in (select "orders"."customer_id" from "orders"
                where "orders"."note" is null)"""))
        .containsExactly("Ann", "Cid");
  }

  @Test
  void notIn() {
    assertThat(
            names(
                Customers.ID.notIn(from(Orders.ORDERS).select(Orders.CUSTOMER_ID)),
                """
                "customers"."id" not in (select "orders"."customer_id" from "orders")"""))
        .containsExactly("Dan");
  }

  @Test
  void notInIsNeverTrueBesideANull() {
    assertThat(
            names(
                Customers.ID.notIn(from(Orders.ORDERS).select(Orders.RECIPIENT_ID)),
                """
                "customers"."id" not in (select "orders"."recipient_id" from "orders")"""))
        .isEmpty();
  }

  @Test
  void inOfTheSameTable() {
    assertThat(
            names(
                Customers.ID.in(from(Customers.CUSTOMERS).select(Customers.REFERRER_ID)),
                """
                "customers"."id" in (select "customers"."referrer_id" from "customers")"""))
        .containsExactly("Ann", "Bob");
  }

  @Test
  void inOfAUnionAndOfALimitedQuery() {
    assertThat(
            names(
                Customers.ID.in(
                    from(Cards.CARDS)
                        .select(Cards.CUSTOMER_ID)
                        .union(from(Orders.ORDERS).select(Orders.CUSTOMER_ID))),
                """
                "customers"."id" in (select "cards"."customer_id" from "cards"
                union select "orders"."customer_id" from "orders")"""))
        .containsExactly("Ann", "Bob", "Cid");
    assertThat(
            names(
                Customers.ID.in(
                    from(Orders.ORDERS)
                        .orderBy(Orders.ID.desc())
                        .limit(1)
                        .select(Orders.CUSTOMER_ID)),
                """
                "customers"."id" in (select "orders"."customer_id" from "orders"
                order by "orders"."id" desc limit ?)""",
                1L))
        .containsExactly("Cid");
  }

  @Test
  void existsWithoutATableOfTheQueryAround() {
    assertThat(
            names(
                exists(from(Orders.ORDERS).where(Orders.ID.gt(99L)).select(Orders.ID)),
                """
                exists (select "orders"."id" from "orders" where "orders"."id" > ?)""",
                99L))
        .isEmpty();
  }

  @Test
  void existsWithATableOfTheQueryAround() {
    assertThat(
            names(
                exists(
                    from(Orders.ORDERS)
                        .outer(Customers.CUSTOMERS)
                        .where(Orders.RECIPIENT_ID.eq(Customers.ID))
                        .select(Orders.ID)),
                """
                exists (select "orders"."id" from "orders"
                where "orders"."recipient_id" = "customers"."id")"""))
        .containsExactly("Ann", "Bob");
    assertThat(
            names(
                notExists(
                    from(Orders.ORDERS)
                        .outer(Customers.CUSTOMERS)
                        .where(Orders.CUSTOMER_ID.eq(Customers.ID))
                        .select(Orders.ID)),
                """
                not exists (select "orders"."id" from "orders"
                where "orders"."customer_id" = "customers"."id")"""))
        .containsExactly("Dan");
  }

  @Test
  void existsInExists() {
    var lines =
        from(Lines.LINES)
            .outer(Orders.ORDERS)
            .outer(Customers.CUSTOMERS)
            .where(Lines.ORDER_ID.eq(Orders.ID), Customers.ACTIVE, Lines.DISCOUNT.gt(0))
            .select(Lines.PRODUCT_ID);

    assertThat(
            names(
                exists(
                    from(Orders.ORDERS)
                        .outer(Customers.CUSTOMERS)
                        .where(Orders.CUSTOMER_ID.eq(Customers.ID), exists(lines))
                        .select(Orders.ID)),
                """
                exists (select "orders"."id" from "orders"
                where "orders"."customer_id" = "customers"."id"
                and exists (select "lines"."product_id" from "lines"
                where "lines"."order_id" = "orders"."id" and "customers"."active"
                and "lines"."discount" > ?))""",
                0))
        .containsExactly("Ann", "Bob");
  }

  @Test
  void aUnionThatUsesATableOfTheQueryAround() {
    assertThat(
            names(
                exists(
                    from(Orders.ORDERS)
                        .outer(Customers.CUSTOMERS)
                        .where(Orders.RECIPIENT_ID.eq(Customers.ID))
                        .select(Orders.ID)
                        .union(
                            from(Cards.CARDS)
                                .outer(Customers.CUSTOMERS)
                                .where(Cards.CUSTOMER_ID.eq(Customers.ID), Cards.POINTS.lt(0))
                                .select(Cards.CUSTOMER_ID))),
                """
                exists (select "orders"."id" from "orders"
                where "orders"."recipient_id" = "customers"."id"
                union select "cards"."customer_id" from "cards"
                where "cards"."customer_id" = "customers"."id" and "cards"."points" < ?)""",
                0))
        .containsExactly("Ann", "Bob");
  }

  @Test
  void inAJoinedQueryWithSeveralOuterTables() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .join(Orders.CUSTOMER)
                    .where(
                        exists(
                            from(Lines.LINES)
                                .join(Lines.PRODUCT)
                                .outer(Orders.ORDERS)
                                .outer(Customers.CUSTOMERS)
                                .where(
                                    Lines.ORDER_ID.eq(Orders.ID), Products.NAME.gt(Customers.NAME))
                                .select(Products.ID)))
                    .orderBy(Orders.ID.asc())
                    .select(row(Pair::new, Orders.ID, Customers.NAME)),
                """
                select "orders"."id", "customers"."name" from "orders"
                join "customers" on "customers"."id" = "orders"."customer_id"
                where exists (select "products"."id" from "lines"
                join "products" on "products"."id" = "lines"."product_id"
                where "lines"."order_id" = "orders"."id"
                and "products"."name" > "customers"."name") order by "orders"."id\""""))
        .containsExactly(new Pair(1L, "Ann"), new Pair(2L, "Ann"), new Pair(3L, "Bob"));
  }

  @Test
  void isSelected() {
    assertThat(
            shop.run(
                Customers.findMany(orderBy(Customers.ID.asc()))
                    .select(
                        exists(
                            from(Cards.CARDS)
                                .outer(Customers.CUSTOMERS)
                                .where(Cards.CUSTOMER_ID.eq(Customers.ID))
                                .select(Cards.NUMBER)))))
        .containsExactly(true, true, false, false);
  }

  @Test
  void inAnUpdateAndADelete() {
    shop.undone(
        () -> {
          assertThat(
                  shop.run(
                      Cards.update(Cards.POINTS.set(1))
                          .where(
                              Cards.CUSTOMER_ID.in(
                                  from(Customers.CUSTOMERS)
                                      .where(Customers.CITY.eq("Oslo"))
                                      .select(Customers.ID))),
                      """
                      update "cards" set "points" = ? where "cards"."customer_id" in
                      (select "customers"."id" from "customers" where "customers"."city" = ?)""",
                      1,
                      "Oslo"))
              .isEqualTo(1);
          assertThat(
                  shop.run(
                      Cards.delete(
                          where(
                              exists(
                                  from(Orders.ORDERS)
                                      .outer(Cards.CARDS)
                                      .where(Orders.RECIPIENT_ID.eq(Cards.CUSTOMER_ID))
                                      .select(Orders.ID))))))
              .isEqualTo(2);
        });
  }

  @Test
  void inTakesOneColumnAsItIs() {
    assertNoColumn(
        "in",
        () ->
            Orders.ID.in(
                from(Orders.ORDERS).select(row((id, note) -> id, Orders.ID, Orders.NOTE))));
    assertNoColumn(
        "in", () -> Orders.ID.in(from(Orders.ORDERS).select(row(note -> 1L, Orders.NOTE))));
    assertNoColumn(
        "notIn", () -> Orders.ID.notIn(from(Orders.ORDERS).select(row(lines -> 1L, Orders.LINES))));
    assertNoColumn(
        "any", () -> Orders.ID.eq(any(from(Orders.ORDERS).select(row(note -> 1L, Orders.NOTE)))));
  }

  private static void assertNoColumn(String method, ThrowingCallable query) {
    assertThatThrownBy(query)
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith(
            method
                + "(...) compares with one column: select that column or expression alone, not a"
                + " row, a relation or optional(...): select ");
  }

  @Test
  void doesNotRunAlone() {
    var correlated =
        from(Orders.ORDERS)
            .outer(Customers.CUSTOMERS)
            .where(Orders.CUSTOMER_ID.eq(Customers.ID))
            .select(Orders.ID);

    for (var query : List.of(correlated, correlated.union(correlated))) {
      assertThatThrownBy(() -> shop.run(query))
          .isInstanceOf(InvalidQueryException.class)
          .hasMessage(
              "a subquery with outer(customers) does not run alone: give it to exists(...) or"
                  + " COLUMN.in(...) of a query of that table");
      assertThat(query.toString()).contains("\"customers\".\"id\"");
    }
  }
}
