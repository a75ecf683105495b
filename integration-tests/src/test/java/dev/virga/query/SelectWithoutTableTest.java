package dev.virga.query;

import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.DateTimes.currentDate;
import static dev.virga.sql.Functions.function;
import static dev.virga.sql.Functions.greatest;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.Customers.CUSTOMERS;
import static shop.Customers.ID;
import static shop.Customers.NAME;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codecs;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Orders;
import shop.ShopDatabase;
import shop.Status;
import shop.Tallies;
import shop.Tally;

/** Queries of no table: one row of expressions. */
final class SelectWithoutTableTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Facts(long customers, boolean paid, String word) {}

  @Test
  void functionsAndValues() {
    assertThat(
            shop.run(
                select(function("pg_try_advisory_lock", Codecs.BOOLEAN, val(7L))).one(),
                "select \"pg_try_advisory_lock\"(?)",
                7L))
        .isTrue();
    assertThat(shop.db().one(select(currentDate()))).isNotNull();
    assertThat(shop.run(select(greatest(val(1), val(3))), "select greatest(?, ?)", 1, 3))
        .containsExactly(3);
    assertThat(shop.run(select(count()), "select count(*)")).containsExactly(1L);
  }

  @Test
  void severalSubqueriesInOneRoundTrip() {
    assertThat(
            shop.run(
                select(
                        row(
                            Facts::new,
                            scalar(from(CUSTOMERS).select(count())),
                            exists(
                                from(Orders.ORDERS)
                                    .where(Orders.STATUS.eq(Status.PAID))
                                    .select(Orders.ID)),
                            val("shop")))
                    .one(),
                """
                select (select count(*) from "customers"),
                exists (select "id" from "orders" where "status" = ?), ?
                """,
                Status.PAID,
                "shop"))
        .isEqualTo(new Facts(4, true, "shop"));
  }

  @Test
  void standsWhereAQueryDoes() {
    assertThat(
            shop.run(
                select(val(1L)).unionAll(select(val(2L))).orderBy(val(1L).desc()),
                "select ? union all select ? order by 1 desc",
                1L,
                2L))
        .containsExactly(2L, 1L);
    assertThat(
            shop.run(
                from(CUSTOMERS).where(ID.in(select(val(2L)))).select(NAME),
                "select \"name\" from \"customers\" where \"id\" in (select ?)",
                2L))
        .containsExactly("Bob");
    assertThat(
            shop.run(
                from(Tallies.as(select(row(Tally::new, val(5L))))).select(Tallies.TALLIES),
                "select \"number\" from (select ?) as \"tallies\" (\"number\")",
                5L))
        .containsExactly(new Tally(5));
    assertThat(shop.run(select(val("a")).first(), "select ?", "a")).isEqualTo(Optional.of("a"));
    assertThat(shop.run(select(val("a")).count())).isEqualTo(1);
  }

  @Test
  void numbersFromARecursion() {
    var numbers =
        Tallies.recursive(
            select(row(Tally::new, val(1L))),
            found ->
                from(found)
                    .where(Tallies.NUMBER.lt(4L))
                    .select(row(Tally::new, Tallies.NUMBER.times(2L))));
    assertThat(
            shop.run(
                from(numbers).select(Tallies.NUMBER),
                """
                with recursive "tallies" ("number") as (select ? union all
                select "tallies"."number" * ? from "tallies" where "tallies"."number" < ?)
                select "tallies"."number" from "tallies"
                """,
                1L,
                2L,
                4L))
        .isEqualTo(List.of(1L, 2L, 4L));
  }

  @Test
  void refusesATable() {
    assertThatThrownBy(() -> select(optional(NAME)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "column \"customers\".\"name\": \"customers\" is not in the query, which has no table: "
                + "join it, or name it with outer(...) in a subquery");
  }
}
