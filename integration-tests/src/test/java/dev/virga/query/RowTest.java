package dev.virga.query;

import static dev.virga.sql.Functions.nullif;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.UnexpectedNullException;
import dev.virga.sql.NumberExpr;
import dev.virga.sql.Selectable;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shop.Customer;
import shop.Customers;
import shop.Order;
import shop.Orders;
import shop.ShopDatabase;
import shop.Status;

/** Rows that are made with a constructor or a function. */
final class RowTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Pair(Object left, Object right) {}

  record Place(String name, @Nullable String city) {}

  /** An expression that is the given number for the first customer. */
  private static NumberExpr<Customers, Long> cell(long number) {
    return Customers.ID.plus(number - 1);
  }

  static Stream<Selectable<Customers, List<Long>>> rowsOfEachSize() {
    return Stream.of(
        row(a -> List.of(a), cell(1)),
        row((a, b) -> List.of(a, b), cell(1), cell(2)),
        row((a, b, c) -> List.of(a, b, c), cell(1), cell(2), cell(3)),
        row((a, b, c, d) -> List.of(a, b, c, d), cell(1), cell(2), cell(3), cell(4)),
        row((a, b, c, d, e) -> List.of(a, b, c, d, e), cell(1), cell(2), cell(3), cell(4), cell(5)),
        row(
            (a, b, c, d, e, f) -> List.of(a, b, c, d, e, f),
            cell(1),
            cell(2),
            cell(3),
            cell(4),
            cell(5),
            cell(6)),
        row(
            (a, b, c, d, e, f, g) -> List.of(a, b, c, d, e, f, g),
            cell(1),
            cell(2),
            cell(3),
            cell(4),
            cell(5),
            cell(6),
            cell(7)),
        row(
            (a, b, c, d, e, f, g, h) -> List.of(a, b, c, d, e, f, g, h),
            cell(1),
            cell(2),
            cell(3),
            cell(4),
            cell(5),
            cell(6),
            cell(7),
            cell(8)),
        row(
            (a, b, c, d, e, f, g, h, i) -> List.of(a, b, c, d, e, f, g, h, i),
            cell(1),
            cell(2),
            cell(3),
            cell(4),
            cell(5),
            cell(6),
            cell(7),
            cell(8),
            cell(9)),
        row(
            (a, b, c, d, e, f, g, h, i, j) -> List.of(a, b, c, d, e, f, g, h, i, j),
            cell(1),
            cell(2),
            cell(3),
            cell(4),
            cell(5),
            cell(6),
            cell(7),
            cell(8),
            cell(9),
            cell(10)),
        row(
            (a, b, c, d, e, f, g, h, i, j, k) -> List.of(a, b, c, d, e, f, g, h, i, j, k),
            cell(1),
            cell(2),
            cell(3),
            cell(4),
            cell(5),
            cell(6),
            cell(7),
            cell(8),
            cell(9),
            cell(10),
            cell(11)),
        row(
            (a, b, c, d, e, f, g, h, i, j, k, l) -> List.of(a, b, c, d, e, f, g, h, i, j, k, l),
            cell(1),
            cell(2),
            cell(3),
            cell(4),
            cell(5),
            cell(6),
            cell(7),
            cell(8),
            cell(9),
            cell(10),
            cell(11),
            cell(12)),
        row(
            (a, b, c, d, e, f, g, h, i, j, k, l, m) ->
                List.of(a, b, c, d, e, f, g, h, i, j, k, l, m),
            cell(1),
            cell(2),
            cell(3),
            cell(4),
            cell(5),
            cell(6),
            cell(7),
            cell(8),
            cell(9),
            cell(10),
            cell(11),
            cell(12),
            cell(13)),
        row(
            (a, b, c, d, e, f, g, h, i, j, k, l, m, n) ->
                List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n),
            cell(1),
            cell(2),
            cell(3),
            cell(4),
            cell(5),
            cell(6),
            cell(7),
            cell(8),
            cell(9),
            cell(10),
            cell(11),
            cell(12),
            cell(13),
            cell(14)),
        row(
            (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o) ->
                List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o),
            cell(1),
            cell(2),
            cell(3),
            cell(4),
            cell(5),
            cell(6),
            cell(7),
            cell(8),
            cell(9),
            cell(10),
            cell(11),
            cell(12),
            cell(13),
            cell(14),
            cell(15)),
        row(
            (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p) ->
                List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p),
            cell(1),
            cell(2),
            cell(3),
            cell(4),
            cell(5),
            cell(6),
            cell(7),
            cell(8),
            cell(9),
            cell(10),
            cell(11),
            cell(12),
            cell(13),
            cell(14),
            cell(15),
            cell(16)));
  }

  @ParameterizedTest
  @MethodSource("rowsOfEachSize")
  void itsPartsComeInOrder(Selectable<Customers, List<Long>> row) {
    List<Long> expected = LongStream.rangeClosed(1, row.projection().width()).boxed().toList();

    assertThat(shop.run(Customers.findFirst(where(Customers.ID.eq(1L))).select(row)))
        .contains(expected);
  }

  @Test
  void rowsNest() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .join(Orders.CUSTOMER)
                    .where(Orders.ID.eq(1L))
                    .select(
                        row(
                            Pair::new,
                            row(Pair::new, Orders.ID, row(Pair::new, Customers.ID, Orders.STATUS)),
                            row(Place::new, Customers.NAME, Customers.CITY))),
                """
                select "orders"."id", "customers"."id", "orders"."status", "customers"."name",
                "customers"."city" from "orders"
                join "customers" on "customers"."id" = "orders"."customer_id"
                where "orders"."id" = ?""",
                1L))
        .containsExactly(
            new Pair(new Pair(1L, new Pair(1L, Status.PAID)), new Place("Ann", "Oslo")));
  }

  @Test
  void partsOfSeveralColumns() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .join(Orders.CUSTOMER)
                    .where(Orders.ID.eq(3L))
                    .select(
                        row(
                            (order, id, customer, note) -> List.of(order, id, customer, note),
                            Orders.ORDERS,
                            Orders.ID,
                            Customers.CUSTOMERS,
                            Orders.NOTE))))
        .containsExactly(
            List.of(
                new Order(3, 2, 1L, Status.SENT, "box", 1),
                3L,
                new Customer(2, "bob@shop.test", "Bob", "Bonn", true, 1L),
                "box"));
  }

  @Test
  void aNullComponentIsNull() {
    assertThat(
            shop.run(
                Customers.findMany(orderBy(Customers.ID.desc()))
                    .select(row(Place::new, Customers.NAME, Customers.CITY))))
        .startsWith(new Place("Dan", "Oslo"), new Place("Cid", null));
  }

  @Test
  void aFactoryMayReturnAnything() {
    assertThat(
            shop.run(
                Customers.findMany(orderBy(Customers.ID.asc()))
                    .select(
                        row(
                            (name, city) -> name + city.map(c -> " of " + c).orElse(""),
                            Customers.NAME,
                            optional(Customers.CITY)))))
        .containsExactly("Ann of Oslo", "Bob of Bonn", "Cid", "Dan of Oslo");
  }

  @Test
  void whatAConstructorThrowsIsThrown() {
    IllegalStateException thrown = new IllegalStateException();

    assertThatThrownBy(
            () ->
                shop.run(
                    Customers.findMany()
                        .select(
                            row(
                                name -> {
                                  throw thrown;
                                },
                                Customers.NAME))))
        .isSameAs(thrown);
    assertThat(shop.pool().getHikariPoolMXBean().getActiveConnections()).isZero();
  }

  @Test
  void aNullThatTheRecordDoesNotExpectNamesTheColumn() {
    shop.execute("alter table customers alter column name drop not null");
    shop.execute("update customers set name = null where id = 4");

    assertThatThrownBy(() -> shop.run(Customers.findById(4)))
        .isInstanceOf(UnexpectedNullException.class)
        .hasMessageStartingWith(
            "customers.name (column 3) is null, but what it is read into says that it never is:"
                + " make the component @Nullable or Optional, or the column not null [22004]");
    shop.execute("update customers set name = 'Dan' where id = 4");
  }

  record Referral(String name, long referrer) {}

  record Numbers(long a, long b) {}

  @Test
  void aNullForAPrimitiveNamesTheColumn() {
    assertThatThrownBy(
            () ->
                shop.run(
                    Customers.findMany(where(Customers.ID.eq(1L)))
                        .select(row(Referral::new, Customers.NAME, Customers.REFERRER_ID))))
        .isInstanceOf(UnexpectedNullException.class)
        .hasMessageStartingWith(
            "customers.referrer_id (column 2) is null, but what it is read into says that it never"
                + " is: make the component @Nullable or Optional, or the column not null [22004]");
    assertThatThrownBy(
            () ->
                shop.run(
                    Customers.findMany(where(Customers.ID.eq(1L)))
                        .select(
                            Customers.ORDERS.select(
                                row(Numbers::new, Orders.ID, Orders.RECIPIENT_ID)))))
        .isInstanceOf(UnexpectedNullException.class)
        .hasMessageStartingWith("orders.recipient_id (");
    assertThatThrownBy(
            () ->
                shop.run(
                    Customers.findMany(where(Customers.ID.eq(1L)))
                        .select(
                            row(Numbers::new, Customers.REFERRER_ID, nullif(Customers.ID, 1L)))))
        .isInstanceOf(UnexpectedNullException.class)
        .hasMessageStartingWith("customers.referrer_id (column 1) is null");
  }

  @Test
  void anotherNullIsThrownAsItIs() {
    NullPointerException thrown = new NullPointerException("mine");

    assertThatThrownBy(
            () ->
                shop.run(
                    Customers.findMany(where(Customers.ID.eq(2L)))
                        .select(
                            row(
                                referrer -> {
                                  throw thrown;
                                },
                                Customers.REFERRER_ID))))
        .isSameAs(thrown);
  }

  @Test
  void anAbsentPartIsEmpty() {
    assertThat(
            shop.run(
                Customers.findFirst(where(Customers.ID.eq(1L)))
                    .select(row(Pair::new, optional(Customers.REFERRER_ID), Customers.NAME))))
        .contains(new Pair(Optional.empty(), "Ann"));
  }
}
