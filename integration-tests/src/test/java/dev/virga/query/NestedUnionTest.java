package dev.virga.query;

import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import dev.virga.sql.Select;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Cards;
import shop.Customers;
import shop.Orders;
import shop.ShopDatabase;
import shop.Tallies;
import shop.Tally;

/** Unions, intersections and differences of each other, and where they stand. */
final class NestedUnionTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  private static final Select<Long> CUSTOMERS = from(Customers.CUSTOMERS).select(Customers.ID);
  private static final Select<Long> CARDS = from(Cards.CARDS).select(Cards.CUSTOMER_ID);
  private static final Select<Long> BUYERS = from(Orders.ORDERS).select(Orders.CUSTOMER_ID);

  private static final String CUSTOMERS_SQL = "select \"id\" from \"customers\"";
  private static final String CARDS_SQL = "select \"customer_id\" from \"cards\"";
  private static final String BUYERS_SQL = "select \"customer_id\" from \"orders\"";

  @Test
  void differencesAreNested() {
    assertThat(
            shop.run(
                CUSTOMERS.except(BUYERS.except(CARDS)),
                CUSTOMERS_SQL + " except (" + BUYERS_SQL + " except " + CARDS_SQL + ")"))
        .containsExactlyInAnyOrder(1L, 2L, 4L);
    assertThat(
            shop.run(
                CUSTOMERS.except(BUYERS).except(CARDS),
                CUSTOMERS_SQL + " except " + BUYERS_SQL + " except " + CARDS_SQL))
        .containsExactly(4L);
  }

  @Test
  void anIntersectionBindsTighter() {
    assertThat(
            shop.run(
                CARDS.union(CUSTOMERS).intersect(BUYERS),
                "(" + CARDS_SQL + " union " + CUSTOMERS_SQL + ") intersect " + BUYERS_SQL))
        .containsExactlyInAnyOrder(1L, 2L, 3L);
    assertThat(
            shop.run(
                BUYERS.intersectAll(BUYERS).exceptAll(CARDS),
                BUYERS_SQL + " intersect all " + BUYERS_SQL + " except all " + CARDS_SQL))
        .containsExactlyInAnyOrder(1L, 3L);
  }

  @Test
  void theWholeIsOrderedAndCut() {
    Select<Long> whole =
        CARDS.unionAll(CUSTOMERS).orderBy(Cards.CUSTOMER_ID.desc()).limit(3).offset(1);
    assertThat(
            shop.run(
                whole,
                CARDS_SQL + " union all " + CUSTOMERS_SQL + " order by 1 desc limit ? offset ?",
                3L,
                1L))
        .containsExactly(3L, 2L, 2L);
    assertThat(
            shop.run(
                whole.except(CARDS),
                "("
                    + CARDS_SQL
                    + " union all "
                    + CUSTOMERS_SQL
                    + " order by 1 desc limit ? offset ?) except "
                    + CARDS_SQL,
                3L,
                1L))
        .containsExactly(3L);
  }

  @Test
  void theyStandInSubqueries() {
    assertThat(
            shop.run(
                Customers.findMany(
                        where(
                            Customers.ID.in(BUYERS.except(CARDS)),
                            Customers.ID.eq(any(BUYERS.intersect(CUSTOMERS)))))
                    .select(Customers.NAME)))
        .containsExactly("Cid");
    assertThat(shop.run(Customers.findMany(where(notExists(CARDS.except(CARDS)))))).hasSize(4);
  }

  @Test
  void theyStandInPlaceOfATable() {
    Select<Tally> buyers = from(Orders.ORDERS).select(row(Tally::new, Orders.CUSTOMER_ID));
    Select<Tally> holders = from(Cards.CARDS).select(row(Tally::new, Cards.CUSTOMER_ID));
    assertThat(
            shop.run(
                from(Tallies.as(buyers.unionAll(holders.except(buyers)).unionAll(holders)))
                    .groupBy(Tallies.NUMBER)
                    .orderBy(count().desc(), Tallies.NUMBER.asc())
                    .select(row(List::of, Tallies.NUMBER, count())),
                """
                select "tallies"."number", count(*) from (
                select "orders"."customer_id" from "orders" union all
                (select "cards"."customer_id" from "cards" except
                select "orders"."customer_id" from "orders") union all
                select "cards"."customer_id" from "cards") as "tallies" ("number")
                group by "tallies"."number" order by count(*) desc, "tallies"."number\""""
                    .replace("(\n", "(")))
        .containsExactly(List.of(1L, 3L), List.of(2L, 2L), List.of(3L, 1L));
    assertThat(
            shop.run(
                from(Tallies.cte(buyers.intersect(holders)))
                    .orderBy(Tallies.NUMBER.asc())
                    .select(Tallies.NUMBER)))
        .containsExactly(1L, 2L);
  }

  @Test
  void whatIsSaidTooLateIsRefused() {
    refused(
        () -> CUSTOMERS.limit(1),
        "limit(...) behind select(...) is for unions and their like: say it before select(...)");
    refused(() -> CUSTOMERS.union(CARDS).limit(-1), "limit(-1): a number of rows is not negative");
    refused(
        () -> CUSTOMERS.union(CARDS).offset(-1), "offset(-1): a number of rows is not negative");
    assertThatThrownBy(() -> CUSTOMERS.union(CARDS).orderBy(Customers.NAME.asc()))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("the whole of a set operation is ordered by columns");
  }

  private static void refused(ThrowingCallable query, String message) {
    assertThatThrownBy(query).isInstanceOf(InvalidQueryException.class).hasMessage(message);
  }
}
