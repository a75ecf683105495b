package dev.virga.query;

import static dev.virga.sql.Functions.coalesce;
import static dev.virga.sql.Functions.upper;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import dev.virga.sql.From;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Cards;
import shop.Customer;
import shop.Customers;
import shop.Line;
import shop.Lines;
import shop.Orders;
import shop.Products;
import shop.ShopDatabase;

/** What an outer join may not find: it is there or it is empty, never half of it. */
final class OptionalTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Pair(@Nullable Object left, @Nullable Object right) {}

  private static From<Orders, ?> ordersWithRecipients() {
    return from(Orders.ORDERS).leftJoin(Orders.RECIPIENT).orderBy(Orders.ID.asc());
  }

  private static Customer customer(long id) {
    return shop.run(Customers.findById(id)).orElseThrow();
  }

  @Test
  void aColumn() {
    assertThat(shop.run(ordersWithRecipients().select(optional(Customers.NAME))))
        .containsExactly(
            Optional.of("Bob"), Optional.empty(), Optional.of("Ann"), Optional.empty());
  }

  @Test
  void aColumnThatIsNullIsEmpty() {
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .orderBy(Customers.ID.desc())
                    .select(optional(Customers.REFERRER_ID))))
        .containsExactly(Optional.of(2L), Optional.of(1L), Optional.of(1L), Optional.empty());
  }

  @Test
  void anExpression() {
    assertThat(shop.run(ordersWithRecipients().select(optional(upper(Customers.NAME)))))
        .containsExactly(
            Optional.of("BOB"), Optional.empty(), Optional.of("ANN"), Optional.empty());
  }

  @Test
  void aTable() {
    assertThat(shop.run(ordersWithRecipients().select(optional(Customers.CUSTOMERS))))
        .containsExactly(
            Optional.of(customer(2)), Optional.empty(), Optional.of(customer(1)), Optional.empty());
  }

  @Test
  void aRow() {
    assertThat(
            shop.run(
                ordersWithRecipients()
                    .select(optional(row(Pair::new, Customers.NAME, Customers.REFERRER_ID)))))
        .containsExactly(
            Optional.of(new Pair("Bob", 1L)),
            Optional.empty(),
            Optional.of(new Pair("Ann", null)),
            Optional.empty());
  }

  @Test
  void aRowWithAnExpressionOnly() {
    assertThat(
            shop.run(
                ordersWithRecipients()
                    .select(
                        optional(
                            row(
                                Pair::new,
                                upper(Customers.NAME),
                                coalesce(Customers.CITY, "none"))))))
        .containsExactly(
            Optional.of(new Pair("BOB", "Bonn")),
            Optional.empty(),
            Optional.of(new Pair("ANN", "Oslo")),
            Optional.empty());
  }

  @Test
  void aRowInARow() {
    assertThat(
            shop.run(
                ordersWithRecipients()
                    .select(
                        row(
                            Pair::new,
                            Orders.ID,
                            optional(
                                row(
                                    Pair::new,
                                    row(Pair::new, Customers.ID, Customers.NAME),
                                    optional(Customers.CITY)))))))
        .startsWith(
            new Pair(1L, Optional.of(new Pair(new Pair(2L, "Bob"), Optional.of("Bonn")))),
            new Pair(2L, Optional.empty()));
  }

  @Test
  void aRowWithNestedRowsInIt() {
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .leftJoin(Customers.ORDERS)
                    .orderBy(Customers.ID.asc(), Orders.ID.asc())
                    .select(
                        row(
                            Pair::new,
                            Customers.NAME,
                            optional(
                                row(
                                    Pair::new,
                                    Orders.ID,
                                    Orders.LINES.orderBy(Lines.PRODUCT_ID.asc())))))))
        .containsExactly(
            new Pair(
                "Ann",
                Optional.of(new Pair(1L, List.of(new Line(1, 1, 1, 0), new Line(1, 2, 2, 0))))),
            new Pair("Ann", Optional.of(new Pair(2L, List.of(new Line(2, 3, 10, 5))))),
            new Pair(
                "Bob",
                Optional.of(new Pair(3L, List.of(new Line(3, 1, 1, 10), new Line(3, 4, 1, 0))))),
            new Pair("Cid", Optional.of(new Pair(4L, List.of()))),
            new Pair("Dan", Optional.empty()));
  }

  @Test
  void aRowWithACountInIt() {
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .leftJoin(Customers.ORDERS)
                    .where(Customers.ID.ge(3L))
                    .orderBy(Customers.ID.asc())
                    .select(optional(row(Pair::new, Orders.ID, Orders.LINES.count())))))
        .containsExactly(Optional.of(new Pair(4L, 0L)), Optional.empty());
  }

  @Test
  void aRelationOfATableThatMayBeAbsent() {
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .leftJoin(Customers.ORDERS)
                    .where(Customers.ID.ge(2L))
                    .orderBy(Customers.ID.asc())
                    .select(
                        optional(row(Pair::new, Orders.ID, Orders.CUSTOMER.get(Customers.NAME))))))
        .containsExactly(
            Optional.of(new Pair(3L, "Bob")), Optional.of(new Pair(4L, "Cid")), Optional.empty());
  }

  @Test
  void everythingOfARightJoinedTable() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .join(Orders.LINES)
                    .rightJoin(Products.PRODUCTS)
                    .on(Products.ID.eq(Lines.PRODUCT_ID), Lines.DISCOUNT.gt(0))
                    .orderBy(Products.ID.asc())
                    .select(
                        row(
                            Pair::new,
                            Products.NAME,
                            optional(row(Pair::new, Orders.ID, Lines.LINES))))))
        .containsExactly(
            new Pair("Saw", Optional.of(new Pair(3L, new Line(3, 1, 1, 10)))),
            new Pair("Hammer", Optional.empty()),
            new Pair("Top", Optional.of(new Pair(2L, new Line(2, 3, 10, 5)))),
            new Pair("Box", Optional.empty()));
  }

  @Test
  void bothSidesOfAFullJoin() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .fullJoin(Cards.CARDS)
                    .on(Cards.CUSTOMER_ID.eq(Orders.RECIPIENT_ID), Orders.ID.lt(3L))
                    .orderBy(Orders.ID.asc(), Cards.NUMBER.asc())
                    .select(
                        row(
                            Pair::new,
                            optional(row(Pair::new, Orders.ID, Orders.NOTE)),
                            optional(Cards.NUMBER)))))
        .containsExactly(
            new Pair(Optional.of(new Pair(1L, "quick")), Optional.of("C-2")),
            new Pair(Optional.of(new Pair(2L, null)), Optional.empty()),
            new Pair(Optional.of(new Pair(3L, "box")), Optional.empty()),
            new Pair(Optional.of(new Pair(4L, null)), Optional.empty()),
            new Pair(Optional.empty(), Optional.of("C-1")));
  }

  @Test
  void coalesceIsNotOptional() {
    assertThat(shop.run(ordersWithRecipients().select(coalesce(Customers.NAME, "nobody"))))
        .containsExactly("Bob", "nobody", "Ann", "nobody");
  }

  @Test
  void refusesARowOfWhichNothingTellsWhetherItIsThere() {
    var customers = from(Customers.CUSTOMERS).leftJoin(Customers.ORDERS);

    assertThatThrownBy(() -> customers.select(optional(row(Pair::new, val(1), val("a")))))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "optional(...) cannot tell whether its row is there, since nothing in it is of one"
                + " table: add a column that is never null");
    assertThatThrownBy(
            () ->
                customers.select(
                    optional(
                        row(Pair::new, coalesce(Customers.CITY, ""), coalesce(Orders.NOTE, "")))))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("add a column that is never null");
  }

  @Test
  void anOptionalRelationOfWhichOnlyNestedRowsAreSelected() {
    assertThat(
            shop.run(
                Orders.findMany(orderBy(Orders.ID.asc()))
                    .select(
                        Orders.RECIPIENT.select(
                            Customers.ORDERS.orderBy(Orders.ID.asc()).select(Orders.ID)))))
        .containsExactly(
            Optional.of(List.of(3L)),
            Optional.empty(),
            Optional.of(List.of(1L, 2L)),
            Optional.empty());
    assertThat(
            shop.run(
                Orders.findMany(orderBy(Orders.ID.asc()))
                    .select(Orders.RECIPIENT.select(Customers.ORDERS.count()))))
        .containsExactly(Optional.of(1L), Optional.empty(), Optional.of(2L), Optional.empty());
  }
}
