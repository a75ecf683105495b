package dev.virga.query;

import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.Aggregates.countDistinct;
import static dev.virga.sql.Functions.coalesce;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import dev.virga.sql.Select;
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
import shop.Products;
import shop.ShopDatabase;

/** Queries in the place of tables. */
final class DerivedTableTest {
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

  private static final String TOTALS_SQL =
      """
      (select "orders"."customer_id", count(*), "customers"."city" from "orders"
      join "customers" on "customers"."id" = "orders"."customer_id"
      group by "orders"."customer_id", "customers"."city") as "customer_totals"
      ("customer_id", "orders", "city")"""
          .replace("\n", " ");

  record Pair(Object left, Object right) {}

  @Test
  void isSelectedFrom() {
    assertThat(
            shop.run(
                from(CustomerTotals.as(TOTALS))
                    .where(CustomerTotals.ORDERS.gt(1L))
                    .select(CustomerTotals.CUSTOMER_TOTALS),
                """
                select "customer_totals"."customer_id", "customer_totals"."orders",
                "customer_totals"."city" from"""
                    + " "
                    + TOTALS_SQL
                    + " where \"customer_totals\".\"orders\" > ?",
                1L))
        .containsExactly(new CustomerTotal(1, 2, "Oslo"));
  }

  @Test
  void isJoined() {
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .leftJoin(CustomerTotals.as(TOTALS))
                    .on(CustomerTotals.CUSTOMER_ID.eq(Customers.ID))
                    .orderBy(Customers.ID.asc())
                    .select(row(Pair::new, Customers.NAME, coalesce(CustomerTotals.ORDERS, 0L))),
                "select \"customers\".\"name\", coalesce(\"customer_totals\".\"orders\", ?) from"
                    + " \"customers\" left join "
                    + TOTALS_SQL
                        .replace("join \"customers\"", "join \"customers\" as \"customer\"")
                        .replace("\"customers\".", "\"customer\".")
                    + " on \"customer_totals\".\"customer_id\" = \"customers\".\"id\""
                    + " order by \"customers\".\"id\"",
                0L))
        .containsExactly(
            new Pair("Ann", 2L), new Pair("Bob", 1L), new Pair("Cid", 1L), new Pair("Dan", 0L));
  }

  @Test
  void isOptionalAsARow() {
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .leftJoin(CustomerTotals.as(TOTALS))
                    .on(CustomerTotals.CUSTOMER_ID.eq(Customers.ID))
                    .where(Customers.ID.ge(3L))
                    .orderBy(Customers.ID.asc())
                    .select(optional(CustomerTotals.CUSTOMER_TOTALS))))
        .containsExactly(Optional.of(new CustomerTotal(3, 1, null)), Optional.empty());
  }

  @Test
  void isAggregated() {
    assertThat(
            shop.run(
                from(CustomerTotals.as(TOTALS))
                    .groupBy(CustomerTotals.ORDERS)
                    .orderBy(CustomerTotals.ORDERS.asc())
                    .select(
                        row(Pair::new, CustomerTotals.ORDERS, countDistinct(CustomerTotals.CITY)))))
        .containsExactly(new Pair(1L, 1L), new Pair(2L, 1L));
  }

  @Test
  void isMadeOfAUnion() {
    var things =
        NamedThings.as(
            from(Products.PRODUCTS)
                .where(Products.STOCK.gt(5))
                .select(row(NamedThing::new, val("product"), Products.NAME))
                .unionAll(
                    from(Categories.CATEGORIES)
                        .orderBy(Categories.ID.asc())
                        .limit(1)
                        .select(row(NamedThing::new, val("category"), Categories.NAME))));

    assertThat(
            shop.run(
                from(things).orderBy(NamedThings.NAME.asc()).select(NamedThings.NAMED_THINGS),
                """
                select "named_things"."kind", "named_things"."name" from
                (select ?, "products"."name" from "products" where "products"."stock" > ?
                union all (select ?, "categories"."name" from "categories"
                order by "categories"."id" limit ?)) as "named_things" ("kind", "name")
                order by "named_things"."name\"""",
                "product",
                5,
                "category",
                1L))
        .containsExactly(
            new NamedThing("product", "Box"),
            new NamedThing("product", "Top"),
            new NamedThing("category", "all"));
  }

  @Test
  void isMadeOfADerivedTable() {
    var outer =
        NamedThings.as(
            from(CustomerTotals.as(TOTALS))
                .where(CustomerTotals.CITY.isNotNull())
                .select(row(NamedThing::new, val("city"), coalesce(CustomerTotals.CITY, "none"))));

    assertThat(shop.run(from(outer).orderBy(NamedThings.NAME.asc()).select(NamedThings.NAME)))
        .containsExactly("Bonn", "Oslo");
  }

  @Test
  void refusesNestedRows() {
    assertThatThrownBy(
            () ->
                NamedThings.as(
                    from(Orders.ORDERS)
                        .select(
                            row(
                                (note, lines) -> new NamedThing("", ""),
                                Orders.NOTE,
                                Orders.LINES))))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("named_things is made of a query with nested rows");
    assertThatThrownBy(
            () ->
                NamedThings.as(
                    from(Orders.ORDERS)
                        .select(
                            row(
                                (note, lines) -> new NamedThing("", ""),
                                Orders.NOTE,
                                optional(
                                    row(lines -> "", Orders.CUSTOMER.select(Customers.ORDERS)))))))
        .isInstanceOf(InvalidQueryException.class);
  }

  @Test
  void refusesAnotherNumberOfColumns() {
    assertThatThrownBy(
            () ->
                NamedThings.as(
                    from(Orders.ORDERS).select(row(n -> new NamedThing("", n), Orders.NOTE))))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "named_things has 2 columns, the query 1: select row(Constructor::new, ...) with one"
                + " expression for each component, and no relation");
  }

  @Test
  void refusesColumnsOfAnotherType() {
    String message =
        "customer_totals, which has its columns by position: column 2 is"
            + " \"customer_totals\".\"orders\" (bigint) here and \"customers\".\"city\" (text) there:"
            + " select the same columns in the same order, or cast(...) one of them";
    Select<CustomerTotal> swapped =
        from(Customers.CUSTOMERS)
            .select(
                row(
                    (id, city, orders) -> new CustomerTotal(id, orders, city),
                    Customers.ID,
                    Customers.CITY,
                    Customers.ORDERS.count()));

    assertThatThrownBy(() -> CustomerTotals.as(swapped))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> CustomerTotals.cte(swapped))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(message);
    assertThatThrownBy(
            () ->
                CustomerTotals.cte(
                    Customers.update(Customers.CITY.set("Rome"))
                        .everyRow()
                        .returning(
                            row(
                                (id, city, orders) -> new CustomerTotal(id, orders, city),
                                Customers.ID,
                                Customers.CITY,
                                val(1L)))))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(message);
  }

  @Test
  void aCorrelatedQueryIsLateral() {
    var lastOrder =
        NamedThings.as(
            from(Orders.ORDERS)
                .outer(Customers.CUSTOMERS)
                .where(Orders.CUSTOMER_ID.eq(Customers.ID))
                .orderBy(Orders.ID.desc())
                .limit(1)
                .select(row(NamedThing::new, val("last order"), coalesce(Orders.NOTE, "none"))));

    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .crossJoin(lastOrder)
                    .orderBy(Customers.ID.asc())
                    .select(row(Pair::new, Customers.NAME, lastOrder)),
                """
                select "customers"."name", "named_things"."kind", "named_things"."name"
                from "customers"
                cross join lateral (select ?, coalesce("orders"."note", ?) from "orders"
                where "orders"."customer_id" = "customers"."id"
                order by "orders"."id" desc limit ?) as "named_things" ("kind", "name")
                order by "customers"."id\"""",
                "last order",
                "none",
                1L))
        .containsExactly(
            new Pair("Ann", new NamedThing("last order", "none")),
            new Pair("Bob", new NamedThing("last order", "box")),
            new Pair("Cid", new NamedThing("last order", "none")));
  }

  @Test
  void refusesACorrelatedQueryInFrontOfItsTable() {
    var correlated =
        NamedThings.as(
            from(Orders.ORDERS)
                .outer(Customers.CUSTOMERS)
                .where(Orders.CUSTOMER_ID.eq(Customers.ID))
                .select(row(NamedThing::new, val("order"), coalesce(Orders.NOTE, "none"))));

    assertThatThrownBy(() -> from(correlated).select(correlated))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "column \"customers\".\"id\": \"customers\" is not in the query, whose tables are"
                + " \"named_things\", \"orders\": join it, or name it with outer(...) in a subquery");
  }
}
