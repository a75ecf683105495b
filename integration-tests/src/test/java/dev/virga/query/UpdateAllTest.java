package dev.virga.query;

import static dev.virga.sql.Functions.*;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Customer;
import shop.Customers;
import shop.Lines;
import shop.NewOrder;
import shop.Order;
import shop.Orders;
import shop.Products;
import shop.Settings;
import shop.ShopDatabase;
import shop.Status;

/** Updates of many rows, each with values of its own, in one statement. */
final class UpdateAllTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Pair(@Nullable Object left, @Nullable Object right) {}

  record Price(long id, BigDecimal price, int delivered) {}

  record Move(long id, @Nullable String city) {}

  record Amount(long order, long product, int quantity) {}

  @Test
  void givesEachRowItsOwnValues() {
    var prices =
        List.of(
            new Price(1, new BigDecimal("21.00"), 3),
            new Price(3, new BigDecimal("4.50"), 0),
            new Price(99, BigDecimal.ONE, 1));
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        updateAll(Products.PRODUCTS, prices)
                            .by(Products.ID, Price::id)
                            .set(Products.PRICE, Price::price)
                            .set(Products.STOCK, Price::delivered, Products.STOCK::plus)
                            .returning(row(Pair::new, Products.ID, Products.STOCK)),
                        """
                        update "products" set "price" = "given"."price",
                        "stock" = "products"."stock" + "given"."stock"
                        from unnest(?::bigint[], ?::numeric[], ?::integer[])
                        as "given" ("id", "price", "stock")
                        where "products"."id" = "given"."id"
                        returning "products"."id", "products"."stock\"""",
                        List.of(1L, 3L, 99L),
                        List.of(new BigDecimal("21.00"), new BigDecimal("4.50"), BigDecimal.ONE),
                        List.of(3, 0, 1)))
                .containsExactlyInAnyOrder(new Pair(1L, 8), new Pair(3L, 100)));
  }

  @Test
  void aKeyOfSeveralColumns() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        updateAll(Lines.LINES, List.of(new Amount(1, 1, 7), new Amount(1, 2, 8)))
                            .by(Lines.ORDER_ID, Amount::order)
                            .by(Lines.PRODUCT_ID, Amount::product)
                            .set(Lines.QUANTITY, Amount::quantity),
                        """
                        update "lines" set "quantity" = "given"."quantity"
                        from unnest(?::bigint[], ?::bigint[], ?::integer[])
                        as "given" ("order_id", "product_id", "quantity")
                        where "lines"."order_id" = "given"."order_id"
                        and "lines"."product_id" = "given"."product_id\"""",
                        List.of(1L, 1L),
                        List.of(1L, 2L),
                        List.of(7, 8)))
                .isEqualTo(2));
  }

  @Test
  void nullIsAValueWhereTheColumnTakesIt() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        updateAll(
                                Customers.CUSTOMERS,
                                List.of(new Move(1, null), new Move(3, "Rome")))
                            .by(Customers.ID, Move::id)
                            .set(Customers.CITY, Move::city)
                            .returning(),
                        """
                        update "customers" set "city" = "given"."city"
                        from unnest(?::bigint[], ?::text[]) as "given" ("id", "city")
                        where "customers"."id" = "given"."id"
                        returning "customers"."id", "customers"."email", "customers"."name",
                        "customers"."city", "customers"."active", "customers"."referrer_id\"""",
                        List.of(1L, 3L),
                        Arrays.asList(null, "Rome")))
                .extracting(Customer::city)
                .containsExactlyInAnyOrder(null, "Rome"));
  }

  @Test
  void nullLeavesWhatIsThere() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        updateAll(
                                Customers.CUSTOMERS, List.of(new Move(1, null), new Move(2, "Bo")))
                            .by(Customers.ID, Move::id)
                            .set(
                                Customers.NAME,
                                Move::city,
                                given -> coalesce(given, Customers.NAME))
                            .returning(Customers.NAME),
                        """
                        update "customers"
                        set "name" = coalesce("given"."name", "customers"."name")
                        from unnest(?::bigint[], ?::text[]) as "given" ("id", "name")
                        where "customers"."id" = "given"."id" returning "customers"."name\"""",
                        List.of(1L, 2L),
                        Arrays.asList(null, "Bo")))
                .containsExactlyInAnyOrder("Ann", "Bo"));
  }

  @Test
  void furtherConditions() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        updateAll(Customers.CUSTOMERS, List.of(new Move(1, "A"), new Move(3, "C")))
                            .by(Customers.ID, Move::id)
                            .set(Customers.CITY, Move::city)
                            .where(Customers.ACTIVE)
                            .where(Customers.NAME.ne("x")),
                        """
                        update "customers" set "city" = "given"."city"
                        from unnest(?::bigint[], ?::text[]) as "given" ("id", "city")
                        where "customers"."id" = "given"."id" and "customers"."active"
                        and "customers"."name" <> ?""",
                        List.of(1L, 3L),
                        List.of("A", "C"),
                        "x"))
                .isEqualTo(1));
  }

  @Test
  void enumsAndWhatTheRecordSetsOnEachUpdate() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        updateAll(Orders.ORDERS, List.of(2L, 4L))
                            .by(Orders.ID, id -> id)
                            .set(Orders.STATUS, id -> id == 2 ? Status.SENT : Status.PAID)
                            .returning(row(Pair::new, Orders.ID, Orders.STATUS))))
                .containsExactlyInAnyOrder(new Pair(2L, Status.SENT), new Pair(4L, Status.PAID)));
    assertThat(
            updateAll(Settings.SETTINGS, List.of("a"))
                .by(Settings.NAME, name -> name)
                .set(Settings.SIZE, String::length)
                .sql())
        .isEqualTo(
            "update \"settings\" set \"size\" = \"given\".\"size\", \"touched\" = 1 from"
                + " unnest(?::text[], ?::integer[]) as \"given\" (\"name\", \"size\") where"
                + " \"settings\".\"name\" = \"given\".\"name\"");
  }

  @Test
  void noRow() {
    assertThat(
            shop.run(
                updateAll(Customers.CUSTOMERS, List.<Move>of())
                    .by(Customers.ID, Move::id)
                    .set(Customers.CITY, Move::city),
                """
                update "customers" set "city" = "given"."city"
                from unnest(?::bigint[], ?::text[]) as "given" ("id", "city")
                where "customers"."id" = "given"."id\"""",
                List.of(),
                List.of()))
        .isZero();
  }

  @Test
  void aHundredThousandRows() {
    int many = 100_000;
    shop.undone(
        () -> {
          List<Order> orders =
              shop.run(
                  Orders.insert(
                          IntStream.range(0, many)
                              .mapToObj(i -> NewOrder.customerId(1 + i % 4).version(i))
                              .toList())
                      .returning());
          assertThat(orders).hasSize(many);
          assertThat(
                  shop.run(
                      updateAll(Orders.ORDERS, orders)
                          .by(Orders.ID, Order::id)
                          .set(Orders.VERSION, order -> order.version() + 1)
                          .set(Orders.NOTE, order -> "n" + order.version())))
              .isEqualTo(many);
          assertThat(shop.run(Orders.findById(orders.get(many - 1).id())))
              .map(order -> new Pair(order.version(), order.note()))
              .contains(new Pair(many, "n" + (many - 1)));
        });
  }

  @Test
  void theTextDoesNotDependOnTheNumberOfRows() {
    var one = updateAll(Customers.CUSTOMERS, List.of(new Move(1, "A")));
    var two = updateAll(Customers.CUSTOMERS, List.of(new Move(1, "A"), new Move(2, null)));
    assertThat(one.by(Customers.ID, Move::id).set(Customers.CITY, Move::city).sql())
        .isEqualTo(two.by(Customers.ID, Move::id).set(Customers.CITY, Move::city).sql());
  }

  @Test
  void refusesTwoRowsOfOneKey() {
    assertThatThrownBy(
            () ->
                updateAll(
                        Customers.CUSTOMERS,
                        List.of(new Move(1, "A"), new Move(2, "B"), new Move(1, "C")))
                    .by(Customers.ID, Move::id)
                    .set(Customers.CITY, Move::city))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("rows 1 and 3 of an update of customers have the same id: give each row once");
  }

  @Test
  void refusesNullWhereTheColumnDoesNotTakeIt() {
    assertThatThrownBy(
            () ->
                updateAll(Customers.CUSTOMERS, List.of(new Move(1, "A"), new Move(2, null)))
                    .by(Customers.ID, Move::id)
                    .set(Customers.NAME, Move::city))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("row 2 of an update has null for customers.name, which is not null");
    assertThatThrownBy(
            () ->
                updateAll(Customers.CUSTOMERS, List.of(new Move(1, null)))
                    .by(Customers.CITY, Move::city))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("row 1 of an update has null for customers.city, which no row has");
  }

  @Test
  void refusesARowThatIsNull() {
    assertThatThrownBy(() -> updateAll(Customers.CUSTOMERS, Arrays.asList(new Move(1, "A"), null)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("row 2 of an update of customers is null");
  }

  @Test
  void refusesAColumnTwice() {
    var keyed =
        updateAll(Customers.CUSTOMERS, List.of(new Move(1, "A"))).by(Customers.NAME, Move::city);
    assertThatThrownBy(() -> keyed.set(Customers.NAME, Move::city))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "customers.name has two values in an update: a column is of the key or is set, once");
    assertThatThrownBy(() -> keyed.set(Customers.CITY, Move::city).set(Customers.CITY, Move::city))
        .isInstanceOf(InvalidQueryException.class);
    assertThatThrownBy(() -> keyed.by(Customers.NAME, Move::city))
        .isInstanceOf(InvalidQueryException.class);
  }

  @Test
  void refusesAColumnOfAnAlias() {
    assertThatThrownBy(
            () ->
                updateAll(Customers.CUSTOMERS, List.of(new Move(1, "A")))
                    .by(Customers.ID.of(Customers.CUSTOMERS.as("other")), Move::id))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("other.id is not a column of customers, the table of an update");
  }
}
