package dev.virga.query;

import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.Functions.coalesce;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import dev.virga.sql.Select;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Cards;
import shop.CustomerTotal;
import shop.CustomerTotals;
import shop.Customers;
import shop.Line;
import shop.Lines;
import shop.Orders;
import shop.ShopDatabase;

/** What tells whether an optional row is there: that it was found, not that it has values. */
final class PresenceTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  private static final Select<CustomerTotal> TOTALS =
      from(Orders.ORDERS)
          .groupBy(Orders.CUSTOMER_ID, Orders.CUSTOMER.get(Customers.CITY))
          .select(
              row(
                  CustomerTotal::new,
                  Orders.CUSTOMER_ID,
                  count(),
                  Orders.CUSTOMER.get(Customers.CITY)));

  record Pair(@Nullable Object left, @Nullable Object right) {}

  record Only(@Nullable Object value) {}

  private static void assertRefused(ThrowingCallable query, String message) {
    assertThatThrownBy(query).isInstanceOf(InvalidQueryException.class).hasMessage(message);
  }

  @Test
  void aRowOfNullsIsThere() {
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .leftJoin(Customers.ORDERS)
                    .orderBy(Customers.ID.asc(), Orders.ID.asc())
                    .select(optional(row(Pair::new, Orders.NOTE, Orders.RECIPIENT_ID))),
                """
                select "orders".* is distinct from null, "orders"."note", "orders"."recipient_id"
                from "customers" left join "orders" on "orders"."customer_id" = "customers"."id"
                order by "customers"."id", "orders"."id\""""))
        .containsExactly(
            Optional.of(new Pair("quick", 2L)),
            Optional.of(new Pair(null, null)),
            Optional.of(new Pair("box", 1L)),
            Optional.of(new Pair(null, null)),
            Optional.empty());
  }

  @Test
  void aColumnThatIsNeverNullTellsWithoutMore() {
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .leftJoin(Customers.ORDERS)
                    .where(Customers.ID.ge(3L))
                    .orderBy(Customers.ID.asc())
                    .select(optional(row(Pair::new, Orders.NOTE, Orders.ID))),
                """
                select "orders"."note", "orders"."id"
                from "customers" left join "orders" on "orders"."customer_id" = "customers"."id"
                where "customers"."id" >= ? order by "customers"."id\"""",
                3L))
        .containsExactly(Optional.of(new Pair(null, 4L)), Optional.empty());
  }

  @Test
  void aRowOfARelationIsToldByItsKey() {
    assertThat(
            shop.run(
                Customers.findMany(orderBy(Customers.ID.asc()))
                    .select(Customers.REFERRER.select(row(Only::new, Customers.REFERRER_ID))),
                """
                select "referrer"."id" is not null, "referrer"."referrer_id" from "customers"
                left join "customers" as "referrer" on "referrer"."id" = "customers"."referrer_id"
                order by "customers"."id\""""))
        .containsExactly(
            Optional.empty(),
            Optional.of(new Only(null)),
            Optional.of(new Only(null)),
            Optional.of(new Only(1L)));
  }

  @Test
  void aRowOfARelationInANestedRow() {
    assertThat(
            shop.run(
                Customers.findMany(where(Customers.ID.eq(1L)))
                    .select(
                        Customers.REFERRED
                            .orderBy(Customers.ID.asc())
                            .select(
                                Customers.REFERRER.select(row(Only::new, Customers.REFERRER_ID))))))
        .containsExactly(List.of(Optional.of(new Only(null)), Optional.of(new Only(null))));
    assertThat(
            shop.run(
                Customers.findMany(where(Customers.ID.eq(1L)))
                    .select(
                        Customers.ORDERS
                            .orderBy(Orders.ID.asc())
                            .select(
                                row(
                                    Pair::new,
                                    Orders.ID,
                                    Orders.RECIPIENT.select(row(Only::new, Customers.CITY)))))))
        .containsExactly(
            List.of(new Pair(1L, Optional.of(new Only("Bonn"))), new Pair(2L, Optional.empty())));
  }

  @Test
  void aRowOfADerivedTable() {
    var totals = CustomerTotals.as(TOTALS);

    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .leftJoin(totals)
                    .on(CustomerTotals.CUSTOMER_ID.eq(Customers.ID))
                    .orderBy(Customers.ID.asc())
                    .select(optional(row(Only::new, CustomerTotals.CITY)))))
        .containsExactly(
            Optional.of(new Only("Oslo")),
            Optional.of(new Only("Bonn")),
            Optional.of(new Only(null)),
            Optional.empty());
  }

  @Test
  void aRowOfAnAliasOfACommonTable() {
    var totals = CustomerTotals.cte(TOTALS).as("t");

    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .leftJoin(totals)
                    .on(CustomerTotals.CUSTOMER_ID.of(totals).eq(Customers.ID))
                    .orderBy(Customers.ID.asc())
                    .select(optional(row(Only::new, CustomerTotals.CITY.of(totals)))),
                """
                with "customer_totals" ("customer_id", "orders", "city") as
                (select "orders"."customer_id", count(*), "customers"."city" from "orders"
                join "customers" on "customers"."id" = "orders"."customer_id"
                group by "orders"."customer_id", "customers"."city")
                select "t".* is distinct from null, "t"."city" from "customers"
                left join "customer_totals" as "t" on "t"."customer_id" = "customers"."id"
                order by "customers"."id\""""))
        .containsExactly(
            Optional.of(new Only("Oslo")),
            Optional.of(new Only("Bonn")),
            Optional.of(new Only(null)),
            Optional.empty());
  }

  @Test
  void expressionsAndNestedRowsOnly() {
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .leftJoin(Customers.ORDERS)
                    .where(Customers.ID.ge(3L))
                    .orderBy(Customers.ID.asc())
                    .select(
                        optional(
                            row(Pair::new, coalesce(Orders.NOTE, "none"), Orders.LINES.count())))))
        .containsExactly(Optional.of(new Pair("none", 0L)), Optional.empty());
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .leftJoin(Customers.ORDERS)
                    .where(Customers.ID.in(1L, 4L))
                    .orderBy(Customers.ID.asc(), Orders.ID.desc())
                    .select(optional(row(Only::new, Orders.LINES)))))
        .containsExactly(
            Optional.of(new Only(List.of(new Line(2, 3, 10, 5)))),
            Optional.of(new Only(List.of(new Line(1, 1, 1, 0), new Line(1, 2, 2, 0)))),
            Optional.empty());
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .leftJoin(Customers.ORDERS)
                    .where(Customers.ID.ge(3L))
                    .orderBy(Customers.ID.asc())
                    .select(optional(row(Only::new, optional(Orders.NOTE))))))
        .containsExactly(Optional.of(new Only(Optional.empty())), Optional.empty());
  }

  @Test
  void aRowAroundARelationThatMayLeadNowhere() {
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .leftJoin(Customers.ORDERS)
                    .where(Customers.ID.ge(2L))
                    .orderBy(Customers.ID.asc())
                    .select(
                        optional(
                            row(
                                Only::new,
                                Orders.RECIPIENT.select(row(Only::new, Customers.CITY)))))))
        .containsExactly(
            Optional.of(new Only(Optional.of(new Only("Oslo")))),
            Optional.of(new Only(Optional.empty())),
            Optional.empty());
  }

  @Test
  void refusesATableThatIsThereBesideOneThatMayNotBe() {
    var customers = from(Customers.CUSTOMERS).leftJoin(Customers.ORDERS);

    assertRefused(
        () -> customers.select(optional(row(Pair::new, Customers.NAME, Orders.NOTE))),
        "optional(...) takes \"customers\".\"name\" and \"orders\".\"note\" for one row, but an"
            + " outer join may leave out one of their tables without the other: select"
            + " optional(...) of each, or of the rows of each table");
    assertRefused(
        () -> customers.select(optional(row(Pair::new, Orders.ORDERS, Customers.CUSTOMERS))),
        "optional(...) takes \"orders\".\"id\" and \"customers\".\"id\" for one row, but an"
            + " outer join may leave out one of their tables without the other: select"
            + " optional(...) of each, or of the rows of each table");
    assertRefused(
        () ->
            customers.select(
                optional(row(Pair::new, Orders.NOTE, row(Only::new, Customers.NAME.concat("!"))))),
        "optional(...) takes \"orders\".\"*\" and \"customers\".\"name\" for one row, but an"
            + " outer join may leave out one of their tables without the other: select"
            + " optional(...) of each, or of the rows of each table");
  }

  @Test
  void refusesTablesThatAreAbsentEachForItself() {
    assertThatThrownBy(
            () ->
                from(Customers.CUSTOMERS)
                    .leftJoin(Cards.CARDS)
                    .on(Cards.CUSTOMER_ID.eq(Customers.ID))
                    .leftJoin(Customers.ORDERS)
                    .select(optional(row(Pair::new, Cards.NUMBER, Orders.ID))))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith(
            "optional(...) takes \"cards\".\"number\" and \"orders\".\"id\" for one row");
    assertThatThrownBy(
            () ->
                from(Orders.ORDERS)
                    .fullJoin(Cards.CARDS)
                    .on(Cards.CUSTOMER_ID.eq(Orders.RECIPIENT_ID))
                    .select(optional(row(Pair::new, Orders.ID, Cards.CARDS))))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith(
            "optional(...) takes \"orders\".\"id\" and \"cards\".\"customer_id\" for one row");
  }

  @Test
  void takesTablesThatAreAbsentTogether() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .join(Orders.LINES)
                    .rightJoin(Customers.CUSTOMERS)
                    .on(Customers.ID.eq(Orders.RECIPIENT_ID), Lines.DISCOUNT.gt(0))
                    .where(Customers.ID.le(2L))
                    .orderBy(Customers.ID.asc())
                    .select(optional(row(Pair::new, Orders.NOTE, Lines.QUANTITY)))))
        .containsExactly(Optional.of(new Pair("box", 1)), Optional.empty());
  }

  @Test
  void anOptionalOfEachIsHonest() {
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .leftJoin(Customers.ORDERS)
                    .where(Customers.ID.ge(3L))
                    .orderBy(Customers.ID.asc())
                    .select(row(Pair::new, Customers.NAME, optional(row(Only::new, Orders.NOTE))))))
        .containsExactly(
            new Pair("Cid", Optional.of(new Only(null))), new Pair("Dan", Optional.empty()));
  }
}
