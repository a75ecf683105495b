package dev.virga.query;

import static dev.virga.sql.Aggregates.*;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import dev.virga.sql.Cte;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Categories;
import shop.CustomerTotal;
import shop.CustomerTotals;
import shop.Customers;
import shop.NamedThing;
import shop.NamedThings;
import shop.Orders;
import shop.ShopDatabase;

/** Queries in the place of tables: common table expressions, recursive ones, and lateral ones. */
final class CommonTableTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  private static final Cte<CustomerTotals, CustomerTotal> TOTALS =
      CustomerTotals.cte(
          from(Orders.ORDERS)
              .join(Orders.CUSTOMER)
              .groupBy(Orders.CUSTOMER_ID, Customers.CITY)
              .select(row(CustomerTotal::new, Orders.CUSTOMER_ID, count(), Customers.CITY)));

  private static final String WITH_TOTALS =
      """
      "customer_totals" ("customer_id", "orders", "city") as (select "orders"."customer_id", count(*), "customers"."city"
      from "orders" join "customers" on "customers"."id" = "orders"."customer_id"
      group by "orders"."customer_id", "customers"."city")
      """
          .strip();

  @Test
  void aCommonTableStandsOnceInFrontOfTheStatement() {
    var other = TOTALS.as("other");
    assertThat(
            shop.run(
                from(TOTALS)
                    .join(other)
                    .on(CustomerTotals.ORDERS.gt(CustomerTotals.ORDERS.of(other)))
                    .orderBy(CustomerTotals.CUSTOMER_ID.of(other).asc())
                    .select(
                        row(
                            List::of,
                            CustomerTotals.CUSTOMER_ID,
                            CustomerTotals.CUSTOMER_ID.of(other))),
                "with "
                    + WITH_TOTALS
                    + """
                     select "customer_totals"."customer_id", "other"."customer_id" from "customer_totals"
                    join "customer_totals" as "other" on "customer_totals"."orders" > "other"."orders"
                    order by "other"."customer_id"
                    """))
        .containsExactly(List.of(1L, 2L), List.of(1L, 3L));
  }

  @Test
  void aCommonTableIsUsedInASubqueryAndSelectedAsItsRecord() {
    assertThat(
            shop.run(
                from(TOTALS.materialized())
                    .where(CustomerTotals.ORDERS.gt(1L))
                    .select(CustomerTotals.CUSTOMER_TOTALS)))
        .containsExactly(new CustomerTotal(1, 2, "Oslo"));
    assertThat(
            shop.run(
                Customers.findMany(
                        where(
                            Customers.ID.in(
                                from(TOTALS)
                                    .where(CustomerTotals.ORDERS.gt(1L))
                                    .select(CustomerTotals.CUSTOMER_ID))))
                    .select(Customers.NAME)))
        .containsExactly("Ann");
  }

  @Test
  void aRecursiveQueryFollowsATree() {
    var tree =
        CustomerTotals.recursive(
            from(Categories.CATEGORIES)
                .where(Categories.PARENT_ID.isNull())
                .select(row(CustomerTotal::new, Categories.ID, val(0L), Categories.NAME)),
            found ->
                from(Categories.CATEGORIES)
                    .join(found)
                    .on(Categories.PARENT_ID.eq(CustomerTotals.CUSTOMER_ID))
                    .select(
                        row(
                            CustomerTotal::new,
                            Categories.ID,
                            CustomerTotals.ORDERS.plus(1L),
                            Categories.NAME)));
    assertThat(
            shop.run(
                from(tree)
                    .orderBy(CustomerTotals.ORDERS.asc(), CustomerTotals.CUSTOMER_ID.asc())
                    .select(tree),
                """
                with recursive "customer_totals" ("customer_id", "orders", "city") as (
                select "categories"."id", ?, "categories"."name" from "categories"
                where "categories"."parent_id" is null union all
                select "categories"."id", "customer_totals"."orders" + ?, "categories"."name" from "categories"
                join "customer_totals" on "categories"."parent_id" = "customer_totals"."customer_id")
                select "customer_totals"."customer_id", "customer_totals"."orders", "customer_totals"."city"
                from "customer_totals" order by "customer_totals"."orders", "customer_totals"."customer_id"
                """
                    .replace("as (\n", "as ("),
                0L,
                1L))
        .containsExactly(
            new CustomerTotal(1, 0, "all"),
            new CustomerTotal(2, 1, "tools"),
            new CustomerTotal(4, 1, "toys"),
            new CustomerTotal(3, 2, "saws"));
  }

  @Test
  void aRecursiveQueryBeginsWithTheFirstRowsOfAnOrder() {
    var tree =
        CustomerTotals.recursive(
            from(Categories.CATEGORIES)
                .orderBy(Categories.ID.asc())
                .limit(1)
                .select(row(CustomerTotal::new, Categories.ID, val(0L), Categories.NAME)),
            found ->
                from(found)
                    .where(CustomerTotals.ORDERS.lt(2L))
                    .select(
                        row(
                            CustomerTotal::new,
                            CustomerTotals.CUSTOMER_ID,
                            CustomerTotals.ORDERS.plus(1L),
                            CustomerTotals.CITY)));
    assertThat(
            shop.run(
                from(tree).orderBy(CustomerTotals.ORDERS.asc()).select(CustomerTotals.ORDERS),
                """
                with recursive "customer_totals" ("customer_id", "orders", "city") as ((
                select "categories"."id", ?, "categories"."name" from "categories"
                order by "categories"."id" limit ?) union all
                select "customer_totals"."customer_id", "customer_totals"."orders" + ?, "customer_totals"."city"
                from "customer_totals" where "customer_totals"."orders" < ?)
                select "customer_totals"."orders" from "customer_totals" order by "customer_totals"."orders"
                """
                    .replace("as ((\n", "as (("),
                0L,
                1L,
                1L,
                2L))
        .containsExactly(0L, 1L, 2L);
  }

  @Test
  void aCommonTableChangesRows() {
    shop.undone(
        () -> {
          var closed =
              NamedThings.cte(
                  Customers.update(Customers.CITY.set("Rome"))
                      .where(Customers.CITY.isNull())
                      .returning(row(NamedThing::new, Customers.EMAIL, Customers.NAME)));
          assertThat(
                  shop.run(
                      from(closed).select(NamedThings.NAME),
                      """
                      with "named_things" ("kind", "name") as (update "customers" set "city" = ?
                      where "customers"."city" is null returning "customers"."email", "customers"."name")
                      select "named_things"."name" from "named_things"
                      """,
                      "Rome"))
              .containsExactly("Cid");
        });
  }

  @Test
  void aDerivedTableThatUsesAnOuterOneIsLateral() {
    var last =
        CustomerTotals.as(
            from(Orders.ORDERS)
                .outer(Customers.CUSTOMERS)
                .where(Orders.CUSTOMER_ID.eq(Customers.ID))
                .orderBy(Orders.ID.desc())
                .limit(1)
                .select(row(CustomerTotal::new, Orders.CUSTOMER_ID, Orders.ID, Orders.NOTE)));
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .leftJoin(last)
                    .on(and())
                    .orderBy(Customers.ID.asc())
                    .select(
                        row(
                            (String name, Optional<Long> order) -> name + order.orElse(0L),
                            Customers.NAME,
                            optional(CustomerTotals.ORDERS))),
                """
                select "customers"."name", "customer_totals"."orders" from "customers"
                left join lateral (select "orders"."customer_id", "orders"."id", "orders"."note" from "orders"
                where "orders"."customer_id" = "customers"."id" order by "orders"."id" desc limit ?)
                as "customer_totals" ("customer_id", "orders", "city") on true order by "customers"."id"
                """,
                1L))
        .containsExactly("Ann2", "Bob3", "Cid4", "Dan0");
  }

  @Test
  void twoCommonTablesOfOneNameAreRefused() {
    var other =
        CustomerTotals.cte(
            from(Customers.CUSTOMERS)
                .select(row(CustomerTotal::new, Customers.ID, Customers.ID, Customers.CITY)));
    assertThatThrownBy(
            () -> from(TOTALS).join(other.as("other")).on(and()).select(CustomerTotals.CUSTOMER_ID))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("customer_totals");
    assertThatThrownBy(TOTALS::distinct)
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("recursive");
  }
}
