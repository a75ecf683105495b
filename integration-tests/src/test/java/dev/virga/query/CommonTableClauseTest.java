package dev.virga.query;

import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import dev.virga.sql.Cte;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Cards;
import shop.Categories;
import shop.CustomerTotal;
import shop.CustomerTotals;
import shop.Customers;
import shop.Hiding;
import shop.Hidings;
import shop.NamedThing;
import shop.NamedThings;
import shop.Node;
import shop.Nodes;
import shop.Orders;
import shop.Products;
import shop.ShopDatabase;

/** Several common tables in one statement, trees, and statements that are no query. */
final class CommonTableClauseTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  private static final Cte<CustomerTotals, CustomerTotal> TOTALS =
      CustomerTotals.cte(
          from(Orders.ORDERS)
              .join(Orders.CUSTOMER)
              .groupBy(Orders.CUSTOMER_ID, Customers.CITY)
              .select(row(CustomerTotal::new, Orders.CUSTOMER_ID, count(), Customers.CITY)));

  private static final Cte<Nodes, Node> TREE =
      Nodes.recursive(
          from(Categories.CATEGORIES)
              .where(Categories.PARENT_ID.isNull())
              .select(row(Node::new, Categories.ID, Categories.PARENT_ID, Categories.NAME)),
          found ->
              from(Categories.CATEGORIES)
                  .join(found)
                  .on(Categories.PARENT_ID.eq(Nodes.ID))
                  .select(row(Node::new, Categories.ID, Categories.PARENT_ID, Categories.NAME)));

  private static final String TREE_SQL =
      """
      "nodes" ("id", "parent_id", "name") as (select "categories"."id", "categories"."parent_id",
      "categories"."name" from "categories" where "categories"."parent_id" is null union all
      select "categories"."id", "categories"."parent_id", "categories"."name" from "categories"
      join "nodes" on "categories"."parent_id" = "nodes"."id")
      """
          .strip();

  @Test
  void oneIsMadeOfAnother() {
    var cities =
        NamedThings.cte(
            from(TOTALS)
                .where(CustomerTotals.CITY.isNotNull())
                .select(row(NamedThing::new, CustomerTotals.CITY, CustomerTotals.CITY)));
    assertThat(
            shop.run(
                from(cities.notMaterialized())
                    .join(TOTALS)
                    .on(CustomerTotals.CITY.eq(NamedThings.NAME))
                    .orderBy(NamedThings.NAME.asc())
                    .select(CustomerTotals.ORDERS),
                """
                with "customer_totals" ("customer_id", "orders", "city") as (
                select "orders"."customer_id", count(*), "customers"."city"
                from "orders" join "customers" on "customers"."id" = "orders"."customer_id"
                group by "orders"."customer_id", "customers"."city"),
                "named_things" ("kind", "name") as not materialized (
                select "customer_totals"."city", "customer_totals"."city" from "customer_totals"
                where "customer_totals"."city" is not null)
                select "customer_totals"."orders" from "named_things"
                join "customer_totals" on "customer_totals"."city" = "named_things"."name"
                order by "named_things"."name\""""
                    .replace("(\n", "(")))
        .containsExactly(1L, 2L);
  }

  @Test
  void oneIsInAllPlacesOfAStatement() {
    var others = TOTALS.as("others");
    assertThat(
            shop.run(
                from(TOTALS)
                    .where(
                        CustomerTotals.ORDERS.gt(
                            scalar(
                                from(others)
                                    .where(CustomerTotals.CITY.of(others).eq("Bonn"))
                                    .select(CustomerTotals.ORDERS.of(others)))))
                    .select(CustomerTotals.CUSTOMER_ID)
                    .unionAll(
                        from(NamedThings.as(
                                from(TOTALS)
                                    .where(CustomerTotals.CITY.isNull())
                                    .select(row(NamedThing::new, val("a"), val("b")))))
                            .join(TOTALS)
                            .on(CustomerTotals.CITY.isNull())
                            .select(CustomerTotals.CUSTOMER_ID))))
        .containsExactly(1L, 3L);
  }

  @Test
  void aTreeIsSearched() {
    var deep = TREE.searchDepthFirst(Nodes.ID);
    assertThat(
            shop.run(
                from(deep).orderBy(deep.inSearchOrder()).select(Nodes.NAME),
                "with recursive "
                    + TREE_SQL
                    + """
                     search depth first by "id" set "search_order"
                    select "nodes"."name" from "nodes" order by "nodes"."search_order\""""))
        .containsExactly("all", "tools", "saws", "toys");
    var wide = TREE.searchBreadthFirst(Nodes.NAME, Nodes.ID);
    assertThat(
            shop.run(
                from(wide).orderBy(wide.inSearchOrder().reversed()).select(Nodes.NAME),
                "with recursive "
                    + TREE_SQL
                    + """
                     search breadth first by "name", "id" set "search_order"
                    select "nodes"."name" from "nodes" order by "nodes"."search_order" desc"""))
        .containsExactly("saws", "toys", "tools", "all");
  }

  @Test
  void aCycleEnds() {
    shop.undone(
        () -> {
          shop.run(Categories.update(Categories.PARENT_ID.set(3L)).where(Categories.ID.eq(1L)));
          var from2 =
              Nodes.recursive(
                      from(Categories.CATEGORIES)
                          .where(Categories.ID.eq(2L))
                          .select(
                              row(Node::new, Categories.ID, Categories.PARENT_ID, Categories.NAME)),
                      found ->
                          from(Categories.CATEGORIES)
                              .join(found)
                              .on(Categories.ID.eq(Nodes.PARENT_ID))
                              .select(
                                  row(
                                      Node::new,
                                      Categories.ID,
                                      Categories.PARENT_ID,
                                      Categories.NAME)))
                  .cycle(Nodes.ID);
          assertThat(shop.run(from(from2).where(from2.isCycle().not()).select(Nodes.ID)))
              .containsExactly(2L, 1L, 3L);
          assertThat(
                  shop.run(
                      from(from2)
                          .where(from2.isCycle())
                          .select(row(List::of, Nodes.ID, from2.cyclePath()))))
              .containsExactly(List.of(2L, "{(2),(1),(3),(2)}"));
          assertThat(from(from2).select(Nodes.ID).sql())
              .contains(" cycle \"id\" set \"is_cycle\" using \"cycle_path\" select ");
          var once =
              Nodes.recursive(
                      from(Categories.CATEGORIES)
                          .where(Categories.ID.eq(2L))
                          .select(
                              row(Node::new, Categories.ID, Categories.PARENT_ID, Categories.NAME)),
                      found ->
                          from(Categories.CATEGORIES)
                              .join(found)
                              .on(Categories.ID.eq(Nodes.PARENT_ID))
                              .select(
                                  row(
                                      Node::new,
                                      Categories.ID,
                                      Categories.PARENT_ID,
                                      Categories.NAME)))
                  .distinct();
          assertThat(shop.run(from(once).select(Nodes.ID))).containsExactly(2L, 1L, 3L);
        });
  }

  @Test
  void anAliasHasTheSearchAndTheCycleToo() {
    var tree = TREE.searchDepthFirst(Nodes.NAME).cycle(Nodes.ID);
    var node = tree.as("node");
    assertThat(
            shop.run(
                from(node)
                    .where(tree.isCycle(node).not())
                    .orderBy(tree.inSearchOrder(node))
                    .select(row(List::of, Nodes.NAME.of(node), tree.cyclePath(node)))))
        .startsWith(List.of("all", "{(1)}"), List.of("tools", "{(1),(2)}"))
        .hasSize(4);
    assertThat(from(node).orderBy(tree.inSearchOrder(node)).select(Nodes.ID.of(node)).sql())
        .endsWith(
            "select \"node\".\"id\" from \"nodes\" as \"node\" order by \"node\".\"search_order\"");
    refused(
        () -> tree.isCycle(TREE.as("other")),
        "\"other\" is no alias of the common table \"nodes\": make it of the one that has the search or the cycle");
  }

  @Test
  void aQueryWithoutTheClauseHasNoneOfItsColumns() {
    refused(TREE::inSearchOrder, "inSearchOrder() of \"nodes\", which has no search...First(...)");
    refused(TREE::isCycle, "isCycle() of \"nodes\", which has no cycle(...)");
    refused(TREE::cyclePath, "cyclePath() of \"nodes\", which has no cycle(...)");
    refused(
        () -> TOTALS.searchDepthFirst(CustomerTotals.ORDERS),
        "search(...) is for recursive(...), which \"customer_totals\" is not");
    refused(
        () -> TOTALS.cycle(CustomerTotals.ORDERS),
        "cycle(...) is for recursive(...), which \"customer_totals\" is not");
  }

  @Test
  void anUpdateAndADeleteLookAtOne() {
    shop.undone(
        () -> {
          assertThat(
                  shop.run(
                      update(Customers.CUSTOMERS)
                          .from(TOTALS)
                          .set(Customers.NAME.set("Buyer"))
                          .where(
                              Customers.ID.eq(CustomerTotals.CUSTOMER_ID),
                              CustomerTotals.ORDERS.gt(1L))
                          .returning(Customers.NAME),
                      """
                      with "customer_totals" ("customer_id", "orders", "city") as (
                      select "orders"."customer_id", count(*), "customers"."city"
                      from "orders" join "customers" on "customers"."id" = "orders"."customer_id"
                      group by "orders"."customer_id", "customers"."city")
                      update "customers" set "name" = ? from "customer_totals"
                      where "customers"."id" = "customer_totals"."customer_id"
                      and "customer_totals"."orders" > ? returning "customers"."name\""""
                          .replace("(\n", "("),
                      "Buyer",
                      1L))
              .containsExactly("Buyer");
          assertThat(
                  shop.run(
                      deleteFrom(Orders.ORDERS)
                          .using(TREE)
                          .where(Orders.ID.eq(Nodes.ID), Nodes.NAME.eq("toys"))))
              .isEqualTo(1);
          assertThat(
                  shop.run(
                      Customers.delete(
                          where(
                              Customers.ID.in(
                                  from(TREE).where(Nodes.ID.eq(4L)).select(Nodes.ID))))))
              .isEqualTo(1);
        });
  }

  @Test
  void oneChangesRowsThatAnotherReads() {
    shop.undone(
        () -> {
          var sold =
              Nodes.cte(
                  Products.update(Products.STOCK.set(0))
                      .where(Products.STOCK.gt(6))
                      .returning(row(Node::new, Products.ID, Products.CATEGORY_ID, Products.NAME)));
          assertThat(
                  shop.run(
                      from(sold)
                          .leftJoin(Categories.CATEGORIES)
                          .on(Categories.ID.eq(Nodes.PARENT_ID))
                          .orderBy(Nodes.ID.asc())
                          .select(row(List::of, Nodes.NAME, optional(Categories.NAME)))))
              .hasSize(2);
          assertThat(shop.run(Products.count(where(Products.STOCK.eq(0))))).isEqualTo(3);
        });
  }

  @Test
  void aTableOfTheSameNameIsRefused() {
    var hiding = Hidings.cte(from(Customers.CUSTOMERS).select(row(Hiding::new, Customers.ID)));
    refused(
        () -> from(hiding).join(Cards.CARDS.as("stored")).on(and()).select(Hidings.NUMBER),
        "the common table \"cards\" hides the table \"cards\" in the same statement: give its @Row another name");
    refused(
        () ->
            from(hiding)
                .join(Customers.CUSTOMERS)
                .on(Customers.ID.eq(Hidings.NUMBER))
                .select(Customers.CARD),
        "the common table \"cards\" hides the table \"cards\" in the same statement: give its @Row another name");
  }

  private static void refused(ThrowingCallable query, String message) {
    assertThatThrownBy(query).isInstanceOf(InvalidQueryException.class).hasMessage(message);
  }
}
