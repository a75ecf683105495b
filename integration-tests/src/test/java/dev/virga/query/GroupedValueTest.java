package dev.virga.query;

import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.Aggregates.max;
import static dev.virga.sql.Aggregates.sum;
import static dev.virga.sql.DateTimeField.MONTH;
import static dev.virga.sql.DateTimes.dateTrunc;
import static dev.virga.sql.Functions.cast;
import static dev.virga.sql.Functions.coalesce;
import static dev.virga.sql.Functions.upper;
import static dev.virga.sql.Sql.*;
import static dev.virga.sql.Windows.orderedBy;
import static dev.virga.sql.Windows.rank;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.Customers.ACTIVE;
import static shop.Customers.CITY;
import static shop.Customers.CUSTOMERS;
import static shop.Customers.ID;
import static shop.Customers.NAME;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codecs;
import dev.virga.sql.Expr;
import dev.virga.sql.Param;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Customers;
import shop.Moments;
import shop.Orders;
import shop.ShopDatabase;

/** Keys with a value in them: two parameters look different to PostgreSQL, so keys are places. */
final class GroupedValueTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  private static final Expr<Object, String> TOWN = coalesce(CITY, "none");

  record Town(String name, long customers) {}

  record Placed(long rank, String name) {}

  @Test
  void groupsByThePlace() {
    assertThat(
            shop.run(
                from(CUSTOMERS)
                    .groupBy(TOWN)
                    .having(count().ge(1L))
                    .orderBy(count().desc(), TOWN.asc())
                    .select(row(Town::new, TOWN, count())),
                """
                select coalesce("city", ?), count(*) from "customers" group by 1
                having count(*) >= ? order by count(*) desc, 1
                """,
                "none",
                1L))
        .containsExactly(new Town("Oslo", 2), new Town("Bonn", 1), new Town("none", 1));
  }

  @Test
  void whatIsInAnAggregateNeedsNoPlace() {
    assertThat(
            shop.run(
                from(CUSTOMERS).groupBy(TOWN).orderBy(max(ID).asc()).select(max(upper(text(TOWN)))),
                """
                select max(upper(coalesce("city", ?))) from "customers"
                group by coalesce("city", ?) order by max("id")
                """,
                "none",
                "none"))
        .containsExactly("BONN", "NONE", "OSLO");
    assertThat(
            shop.run(
                from(CUSTOMERS).groupBy(TOWN).orderBy(count().desc()).select(count()),
                """
                select count(*) from "customers" group by coalesce("city", ?) order by count(*) desc
                """,
                "none"))
        .containsExactly(2L, 1L, 1L);
  }

  @Test
  void severalGroupingsByPlaces() {
    assertThat(
            shop.run(
                from(CUSTOMERS)
                    .groupBy(rollup(ACTIVE, TOWN))
                    .orderBy(count().desc(), TOWN.desc())
                    .limit(1)
                    .select(row(Town::new, TOWN, count())),
                """
                select coalesce("city", ?), count(*) from "customers"
                group by rollup ("active", 1) order by count(*) desc, 1 desc limit ?
                """,
                "none",
                1L))
        .hasSize(1);
  }

  @Test
  void aPreparedValueIsOneToo() {
    var towns =
        prepare(
            (Param<String> none) -> {
              Expr<Object, String> town = coalesce(CITY, none);
              return from(CUSTOMERS)
                  .groupBy(town)
                  .orderBy(town.asc())
                  .select(row(Town::new, town, count()));
            });
    assertThat(
            shop.run(
                towns.with("nowhere"),
                "select coalesce(\"city\", ?), count(*) from \"customers\" group by 1 order by 1",
                "nowhere"))
        .extracting(Town::name)
        .containsExactly("Bonn", "Oslo", "nowhere");
  }

  @Test
  void differentRowsAreOrderedByPlaces() {
    assertThat(
            shop.run(
                from(CUSTOMERS).distinct().orderBy(TOWN.desc()).select(TOWN),
                "select distinct coalesce(\"city\", ?) from \"customers\" order by 1 desc",
                "none"))
        .containsExactly("none", "Oslo", "Bonn");
    assertThat(
            shop.run(
                from(CUSTOMERS)
                    .distinctOn(TOWN)
                    .orderBy(TOWN.asc(), ID.desc())
                    .select(row(Placed::new, ID, TOWN)),
                """
                select distinct on (2) "id", coalesce("city", ?) from "customers"
                order by 2, "id" desc
                """,
                "none"))
        .containsExactly(new Placed(2, "Bonn"), new Placed(4, "Oslo"), new Placed(3, "none"));
    assertThat(
            shop.run(
                from(CUSTOMERS).distinctOn(TOWN).select(ID),
                "select distinct on (coalesce(\"city\", ?)) \"id\" from \"customers\"",
                "none"))
        .hasSize(3);
  }

  @Test
  void aKeyWithoutAValueStandsAsItIs() {
    assertThat(
            shop.run(
                from(CUSTOMERS).groupBy(upper(NAME)).orderBy(upper(NAME).asc()).select(upper(NAME)),
                """
                select upper("name") from "customers" group by upper("name") order by upper("name")
                """))
        .hasSize(4);
  }

  @Test
  void refusesAPartOfSomethingElse() {
    refused(
        () -> from(CUSTOMERS).groupBy(TOWN).select(upper(text(TOWN))),
        "groupBy(...) of an expression with a value in it");
    refused(
        () ->
            from(CUSTOMERS)
                .groupBy(TOWN)
                .orderBy(upper(text(TOWN)).asc())
                .select(row(Town::new, TOWN, count())),
        "groupBy(...) of an expression with a value in it");
    refused(
        () ->
            from(CUSTOMERS)
                .groupBy(TOWN)
                .having(TOWN.ne("x"))
                .select(row(Town::new, TOWN, count())),
        "groupBy(...) of an expression with a value in it");
    refused(
        () -> from(CUSTOMERS).groupBy(TOWN).orderBy(TOWN.asc()).select(count()),
        "groupBy(...) of an expression with a value in it");
    refused(
        () -> from(CUSTOMERS).distinctOn(TOWN).orderBy(TOWN.asc()).select(ID),
        "distinctOn(...) of an expression with a value in it");
  }

  @Test
  void aPartOfSomethingElseIsFoundWhereItsColumnsAreGroupedBy() {
    assertThat(
            shop.run(
                from(CUSTOMERS).groupBy(ID, TOWN).orderBy(ID.asc()).select(upper(text(TOWN))),
                """
                select upper(coalesce("city", ?)) from "customers"
                group by "id", coalesce("city", ?) order by "id"
                """,
                "none",
                "none"))
        .containsExactly("OSLO", "BONN", "NONE", "OSLO");
  }

  @Test
  void differentRowsAreOrderedByWhatIsSelected() {
    refused(
        () -> from(CUSTOMERS).distinct().orderBy(ID.asc()).select(CITY),
        "distinct() ordered by what is not selected");
    refused(
        () -> from(CUSTOMERS).distinct().orderBy(upper(NAME).asc()).select(NAME),
        "distinct() ordered by what is not selected");
    assertThat(
            shop.run(
                from(CUSTOMERS)
                    .distinct()
                    .where(CITY.isNotNull())
                    .orderBy(CITY.asc())
                    .select(optional(CITY))))
        .hasSize(2);
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .join(Orders.CUSTOMER)
                    .distinct()
                    .orderBy(Orders.CUSTOMER.get(NAME).desc())
                    .select(NAME)))
        .containsExactly("Cid", "Bob", "Ann");
    assertThat(
            shop.run(
                from(Orders.ORDERS).distinct().orderBy(Orders.STATUS.asc()).select(Orders.ORDERS)))
        .hasSize(4);
  }

  @Test
  void aggregatesAndWindowsAreNotAboutSingleRows() {
    refused(() -> from(CUSTOMERS).where(count().gt(1L)).select(ID), "where with an aggregate");
    refused(
        () -> Customers.findMany(where(sum(ID).over().isNotNull())),
        "where with a window function");
    refused(
        () -> from(CUSTOMERS).where(rank().over(orderedBy(ID.asc())).le(3L)).select(ID),
        "where with a window function");
    refused(() -> from(CUSTOMERS).groupBy(max(ID)).select(count()), "group by with an aggregate");
    refused(
        () -> from(CUSTOMERS).join(Orders.ORDERS).on(Orders.CUSTOMER_ID.eq(max(ID))).select(ID),
        "on with an aggregate");
    refused(
        () ->
            from(CUSTOMERS)
                .groupBy(CITY)
                .having(rank().over(orderedBy(CITY.asc())).eq(1L))
                .select(count()),
        "having with a window function");
    refused(
        () -> from(CUSTOMERS).select(count().filter(max(ID).gt(1L))), "filter with an aggregate");
    refused(() -> Customers.update(NAME.set(max(NAME))).where(ID.eq(1L)), "set with an aggregate");
    refused(() -> Customers.delete(where(max(ID).eq(1L))), "where with an aggregate");
  }

  @Test
  void aggregatesAreNotOfAggregates() {
    refused(
        () -> from(CUSTOMERS).select(max(count())),
        "max(...) of an aggregate or a window function: derive a table");
    refused(
        () -> from(CUSTOMERS).select(sum(number(rank().over()))),
        "sum(...) of an aggregate or a window function: derive a table");
    assertThat(
            shop.run(
                from(CUSTOMERS)
                    .groupBy(CITY)
                    .orderBy(CITY.asc())
                    .select(row(Placed::new, count(), cast(sum(count()).over(), Codecs.TEXT))),
                """
                select count(*), sum(count(*)) over ()::text from "customers"
                group by "city" order by "city"
                """))
        .containsExactly(new Placed(1, "4"), new Placed(2, "4"), new Placed(1, "4"));
  }

  @Test
  void differentRowsOfAPathAreOrderedByWhatIsSelected() {
    refused(
        () ->
            from(Orders.ORDERS)
                .distinct()
                .orderBy(Orders.ID.asc())
                .select(Orders.CUSTOMER.get(NAME)),
        "distinct() ordered by what is not selected");
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .join(Orders.CUSTOMER)
                    .distinct()
                    .orderBy(NAME.asc())
                    .select(Orders.CUSTOMER.get(NAME))))
        .containsExactly("Ann", "Bob", "Cid");
  }

  @Test
  void pagesOfGroupsWithAValueAreRefused() {
    refused(
        () ->
            from(CUSTOMERS)
                .groupBy(TOWN)
                .orderBy(TOWN.asc())
                .select(row(Town::new, TOWN, count()))
                .page(2),
        "page(...) of a query that is grouped by an expression with a value in it");
  }

  @Test
  void anAggregateOfTheQueryAroundIsFine() {
    assertThat(
            shop.run(
                from(CUSTOMERS)
                    .groupBy(CITY)
                    .having(
                        exists(
                            from(Orders.ORDERS)
                                .outer(CUSTOMERS)
                                .where(Orders.CUSTOMER_ID.eq(max(ID)))
                                .select(Orders.ID)))
                    .select(optional(CITY))))
        .hasSize(2);
  }

  @Test
  void monthsAreGroupedByAsTheyAre() {
    assertThat(
            from(CUSTOMERS)
                .crossJoin(Moments.values(List.of()))
                .groupBy(dateTrunc(MONTH, Moments.AT))
                .select(dateTrunc(MONTH, Moments.AT))
                .sql())
        .endsWith("group by date_trunc('month', \"moments\".\"at\")");
  }

  private static void refused(ThrowingCallable query, String message) {
    assertThatThrownBy(query)
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith(message);
  }
}
