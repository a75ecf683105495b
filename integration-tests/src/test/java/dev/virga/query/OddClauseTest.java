package dev.virga.query;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Customers;
import shop.NamedThing;
import shop.NamedThings;
import shop.Orders;
import shop.Products;
import shop.ShopDatabase;

/** Clauses that are empty, said twice, or do not fit each other. */
final class OddClauseTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  @Test
  void emptyClausesAddNothing() {
    assertThat(
            from(Customers.CUSTOMERS)
                .where()
                .groupBy()
                .having()
                .orderBy()
                .select(Customers.ID)
                .sql())
        .isEqualTo("select \"id\" from \"customers\"");
  }

  @Test
  void whatMeansNothingWhenEmptyIsRefused() {
    refused(
        () -> from(Customers.CUSTOMERS).distinctOn(),
        "distinctOn() without an expression: say distinct() for rows that differ in anything");
    refused(
        () -> rollup(), "rollup() without a member groups by nothing: leave it out, or name one");
    refused(() -> cube(), "cube() without a member groups by nothing: leave it out, or name one");
    refused(
        () -> groupingSets(),
        "grouping sets() without a member groups by nothing: leave it out, or name one");
  }

  @Test
  void negativeNumbersOfRowsAreRefused() {
    refused(
        () -> from(Customers.CUSTOMERS).limit(-1), "limit(-1): a number of rows is not negative");
    refused(
        () -> from(Customers.CUSTOMERS).offset(-1), "offset(-1): a number of rows is not negative");
    refused(
        () -> from(Customers.CUSTOMERS).limitWithTies(-1),
        "limitWithTies(-1): a number of rows is not negative");
    assertThat(shop.run(from(Customers.CUSTOMERS).limit(0).select(Customers.ID))).isEmpty();
  }

  @Test
  void theLastLimitCounts() {
    assertThat(
            shop.run(
                from(Products.PRODUCTS)
                    .orderBy(Products.ID.asc())
                    .limitWithTies(1)
                    .limit(2)
                    .select(Products.ID),
                "select \"id\" from \"products\" order by \"id\" limit ?",
                2L))
        .containsExactly(1L, 2L);
  }

  @Test
  void tiesNeedAnOrder() {
    refused(
        () -> from(Customers.CUSTOMERS).limitWithTies(1).select(Customers.ID),
        "limitWithTies(...) without an order, in which rows could tie: add orderBy(...)");
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .orderBy(Customers.CITY.desc().nullsLast())
                    .limitWithTies(1)
                    .select(Customers.NAME),
                """
                select "name" from "customers" order by "city" desc nulls last
                fetch first ? rows with ties""",
                1L))
        .containsExactlyInAnyOrder("Ann", "Dan");
  }

  @Test
  void theOrderBeginsWithWhatIsDistinct() {
    refused(
        () ->
            from(Customers.CUSTOMERS)
                .distinctOn(Customers.CITY)
                .orderBy(Customers.NAME.asc())
                .select(Customers.NAME),
        "distinctOn(...) takes the first row in the order, which begins with something else: put its expressions first in orderBy(...)");
    refused(
        () ->
            from(Customers.CUSTOMERS).distinct().distinctOn(Customers.CITY).select(Customers.NAME),
        "distinct() and distinctOn(...) in one query: say one of them");
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .distinctOn(Customers.CITY, Customers.ACTIVE)
                    .orderBy(Customers.ACTIVE.asc(), Customers.CITY.asc(), Customers.NAME.desc())
                    .select(Customers.NAME),
                """
                select distinct on ("city", "active") "name" from "customers"
                order by "active", "city", "name" desc"""))
        .containsExactly("Cid", "Bob", "Dan");
  }

  @Test
  void aColumnIsSelectedTwice() {
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .where(Customers.ID.eq(1L))
                    .select(row(List::of, Customers.NAME, Customers.NAME, Customers.ID)),
                "select \"name\", \"name\", \"id\" from \"customers\" where \"id\" = ?",
                1L))
        .containsExactly(List.of("Ann", "Ann", 1L));
    assertThat(
            shop.run(
                from(NamedThings.as(
                        from(Customers.CUSTOMERS)
                            .where(Customers.ID.eq(2L))
                            .select(row(NamedThing::new, Customers.NAME, Customers.NAME))))
                    .select(NamedThings.NAMED_THINGS)))
        .containsExactly(new NamedThing("Bob", "Bob"));
  }

  @Test
  void columnsOfOneNameAreToldApart() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .join(Orders.CUSTOMER)
                    .orderBy(Customers.ID.desc(), Orders.ID.asc())
                    .limit(2)
                    .select(row(List::of, Orders.ID, Customers.ID)),
                """
                select "orders"."id", "customers"."id" from "orders"
                join "customers" on "customers"."id" = "orders"."customer_id"
                order by "customers"."id" desc, "orders"."id" limit ?""",
                2L))
        .containsExactly(List.of(4L, 3L), List.of(3L, 2L));
  }

  @Test
  void aTableTwiceIsRefused() {
    assertThatThrownBy(
            () ->
                from(Orders.ORDERS).join(Orders.CUSTOMER).join(Orders.RECIPIENT).select(Orders.ID))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("\"customers\" is in the query twice");
  }

  @Test
  void samplesAreOfAPart() {
    assertThat(
            shop.run(
                from(Products.PRODUCTS.sampleRows(100, 7)).select(Products.ID),
                "select \"id\" from \"products\" tablesample bernoulli (?) repeatable (?)",
                100.0,
                7L))
        .hasSize(4);
    assertThat(
            shop.run(
                from(Products.PRODUCTS.samplePages(0, 7)).select(Products.ID),
                "select \"id\" from \"products\" tablesample system (?) repeatable (?)",
                0.0,
                7L))
        .isEmpty();
    for (double percentage : new double[] {-1, 100.1, Double.NaN}) {
      assertThatThrownBy(() -> Products.PRODUCTS.sampleRows(percentage))
          .isInstanceOf(InvalidQueryException.class)
          .hasMessageEndingWith(" percent: it is from 0 to 100");
    }
    assertThat(
            shop.run(
                from(Products.PRODUCTS.only()).where(Products.ID.eq(1L)).select(Products.NAME),
                "select \"name\" from only \"products\" where \"id\" = ?",
                1L))
        .containsExactly("Saw");
  }

  private static void refused(ThrowingCallable query, String message) {
    assertThatThrownBy(query).isInstanceOf(InvalidQueryException.class).hasMessage(message);
  }
}
