package dev.virga.query;

import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.Aggregates.max;
import static dev.virga.sql.Sql.*;
import static dev.virga.sql.Trees.*;
import static dev.virga.sql.Windows.orderedBy;
import static dev.virga.sql.Windows.rank;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import dev.virga.sql.Prepared;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Categories;
import shop.Category;
import shop.Customers;
import shop.Products;
import shop.ShopDatabase;

/** Relations of a table to itself, followed to the end. */
final class TreeTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Node(String name, List<Node> children) {
    static Node leaf(String name) {
      return new Node(name, List.of());
    }
  }

  record Branch(Category category, List<Branch> children) {}

  record Link(String name, Optional<Link> parent) {}

  record Stocked(String name, List<String> products) {}

  record StockedNode(Stocked category, List<StockedNode> children) {}

  record Pair(Object left, Object right) {}

  @Test
  void isNestedInTheOrderOfTheRelation() {
    assertThat(
            shop.run(
                Categories.findMany(where(Categories.PARENT_ID.isNull()))
                    .select(
                        tree(
                            Categories.CHILDREN
                                .orderBy(Categories.NAME.desc())
                                .select(Categories.NAME),
                            Node::new)),
                """
                select (with recursive "tree" ("id", "path", "place") as (select
                "categories"."id", array["categories"."id"], '{}'::bigint[]
                union all select "children"."id", "tree"."path" || "children"."id", "tree"."place"
                || row_number() over (order by "children"."name" desc) from "tree"
                join "categories" as "children" on "children"."parent_id" = "tree"."id"
                where "children"."id" <> all("tree"."path")) select
                record_send(row(array_agg("cardinality"), array_agg("name")))
                from (select cardinality("tree"."place") as "cardinality", "node"."name"
                from "tree" join "categories" as "node" on "node"."id" = "tree"."id"
                order by "tree"."place") as "rows") from "categories"
                where "categories"."parent_id" is null
                """))
        .containsExactly(
            new Node(
                "all", List.of(Node.leaf("toys"), new Node("tools", List.of(Node.leaf("saws"))))));
  }

  @Test
  void isOfRecordsToADepth() {
    Category all = new Category(1, "all", null);
    Category tools = new Category(2, "tools", 1L);
    Category toys = new Category(4, "toys", 1L);
    assertThat(
            shop.run(
                Categories.findById(1)
                    .select(
                        tree(Categories.CHILDREN.orderBy(Categories.ID.asc()), Branch::new)
                            .depth(1))))
        .contains(
            new Branch(all, List.of(new Branch(tools, List.of()), new Branch(toys, List.of()))));
    assertThat(
            shop.run(
                Categories.findById(1).select(tree(Categories.CHILDREN, Branch::new).depth(0))))
        .contains(new Branch(all, List.of()));
  }

  @Test
  void theDepthIsAParameter() {
    var query =
        Categories.findMany(orderBy(Categories.ID.asc()))
            .select(descendants(Categories.CHILDREN.select(Categories.ID)).depth(2));
    assertThat(query.parameters()).containsExactly(2);
    assertThat(query.sql()).contains("where cardinality(\"tree\".\"place\") < ? and ");
    assertThat(shop.run(query)).startsWith(List.of(2L, 3L, 4L)).hasSize(4);
  }

  @Test
  void eachRowHasRelationsAndPaths() {
    assertThat(
            shop.run(
                Categories.findById(2)
                    .select(
                        tree(
                            Categories.CHILDREN.select(
                                row(
                                    Stocked::new,
                                    Categories.NAME,
                                    Categories.PRODUCTS.select(Products.NAME))),
                            StockedNode::new))))
        .contains(
            new StockedNode(
                new Stocked("tools", List.of("Hammer")),
                List.of(new StockedNode(new Stocked("saws", List.of("Saw")), List.of()))));
    assertThat(
            shop.run(
                Categories.findById(1)
                    .select(
                        descendants(
                            Categories.CHILDREN
                                .orderBy(
                                    Categories.PARENT.get(Categories.NAME).asc(),
                                    Categories.ID.asc())
                                .select(
                                    row(
                                        Pair::new,
                                        Categories.NAME,
                                        Categories.PARENT.get(Categories.NAME)))))))
        .contains(
            List.of(
                new Pair("tools", Optional.of("all")),
                new Pair("saws", Optional.of("tools")),
                new Pair("toys", Optional.of("all"))));
  }

  @Test
  void aConditionLeavesOutARowAndWhatIsBelow() {
    assertThat(
            shop.run(
                Categories.findById(1)
                    .select(
                        descendants(
                            Categories.CHILDREN
                                .where(Categories.NAME.ne("tools"), Categories.PRODUCTS.any())
                                .select(Categories.NAME)))))
        .contains(List.of("toys"));
  }

  @Test
  void isFollowedUpwards() {
    assertThat(
            shop.run(
                Categories.findFirst(where(Categories.NAME.eq("saws")))
                    .select(
                        row(
                            Pair::new,
                            ancestors(Categories.PARENT.select(Categories.NAME)),
                            chain(Categories.PARENT.select(Categories.NAME), Link::new).depth(1))),
                """
                select (with recursive "tree" ("id", "parent_id", "path", "place") as (select
                "categories"."id", "categories"."parent_id", array["categories"."id"],
                '{}'::bigint[]
                union all select "parent"."id", "parent"."parent_id", "tree"."path" ||
                "parent"."id", "tree"."place" || row_number() over () from "tree"
                join "categories" as "parent" on "parent"."id" = "tree"."parent_id"
                where "parent"."id" <> all("tree"."path")) select
                record_send(row(array_agg("cardinality"), array_agg("name")))
                from (select cardinality("tree"."place") as "cardinality", "node"."name"
                from "tree" join "categories" as "node" on "node"."id" = "tree"."id"
                order by "tree"."place") as "rows"), (with recursive "tree" ("id", "parent_id",
                "path", "place") as (select "categories"."id", "categories"."parent_id",
                array["categories"."id"], '{}'::bigint[]
                union all select "parent"."id", "parent"."parent_id", "tree"."path" ||
                "parent"."id", "tree"."place" || row_number() over () from "tree"
                join "categories" as "parent" on "parent"."id" = "tree"."parent_id"
                where cardinality("tree"."place") < ?
                and "parent"."id" <> all("tree"."path")) select
                record_send(row(array_agg("cardinality"), array_agg("name")))
                from (select cardinality("tree"."place") as "cardinality", "node"."name"
                from "tree" join "categories" as "node" on "node"."id" = "tree"."id"
                order by "tree"."place") as "rows") from "categories"
                where "categories"."name" = ? limit 1
                """,
                1,
                "saws"))
        .contains(
            new Pair(
                List.of("tools", "all"),
                new Link("saws", Optional.of(new Link("tools", Optional.empty())))));
  }

  @Test
  void startsFromARowOfARelation() {
    assertThat(
            shop.run(
                Products.findMany(orderBy(Products.ID.asc()))
                    .select(
                        row(
                            Pair::new,
                            Products.NAME,
                            Products.CATEGORY.select(
                                ancestors(Categories.PARENT.select(Categories.NAME)))))))
        .containsExactly(
            new Pair("Saw", Optional.of(List.of("tools", "all"))),
            new Pair("Hammer", Optional.of(List.of("all"))),
            new Pair("Top", Optional.of(List.of("all"))),
            new Pair("Box", Optional.empty()));
    assertThat(
            shop.run(
                Categories.findById(1)
                    .select(
                        Categories.CHILDREN
                            .orderBy(Categories.ID.asc())
                            .select(descendants(Categories.CHILDREN.select(Categories.NAME))))))
        .contains(List.of(List.of("saws"), List.of()));
  }

  @Test
  void startsFromAnAlias() {
    var start = Categories.CATEGORIES.as("start");
    assertThat(
            shop.run(
                from(start)
                    .where(Categories.ID.of(start).eq(2L))
                    .select(descendants(Categories.CHILDREN.of(start).select(Categories.NAME)))))
        .containsExactly(List.of("saws"));
  }

  @Test
  void endsWhereACircleWouldClose() {
    shop.undone(
        () -> {
          shop.db()
              .run(Categories.update(Categories.PARENT_ID.set(3L)).where(Categories.ID.eq(1L)));
          assertThat(
                  shop.db()
                      .run(
                          Categories.findById(1)
                              .select(
                                  row(
                                      Pair::new,
                                      descendants(
                                          Categories.CHILDREN
                                              .orderBy(Categories.ID.asc())
                                              .select(Categories.NAME)),
                                      ancestors(Categories.PARENT.select(Categories.NAME))))))
              .contains(new Pair(List.of("tools", "saws", "toys"), List.of("saws", "tools")));
          shop.db()
              .run(Categories.update(Categories.PARENT_ID.set(2L)).where(Categories.ID.eq(2L)));
          assertThat(
                  shop.db()
                      .run(
                          Categories.findById(2)
                              .select(ancestors(Categories.PARENT.select(Categories.NAME)))))
              .contains(List.of());
        });
  }

  @Test
  void isAsDeepAsTheRows() {
    shop.execute(
        """
        insert into categories (id, name, parent_id) overriding system value
        select 100 + n, n::text, case when n > 1 then 99 + n end from generate_series(1, 3000) n""");
    Node root =
        shop.run(
                Categories.findById(101)
                    .select(tree(Categories.CHILDREN.select(Categories.NAME), Node::new)))
            .orElseThrow();
    shop.execute("delete from categories where id > 100");
    List<String> names = new ArrayList<>();
    for (List<Node> below = List.of(root); !below.isEmpty(); below = below.get(0).children()) {
      names.add(below.get(0).name());
    }
    assertThat(names).hasSize(3000).endsWith("2999", "3000");
  }

  @Test
  void aRelationOfCustomersToThemselves() {
    assertThat(
            shop.run(
                Customers.findById(1)
                    .select(
                        tree(
                            Customers.REFERRED.orderBy(Customers.NAME.asc()).select(Customers.NAME),
                            Node::new))))
        .contains(
            new Node("Ann", List.of(new Node("Bob", List.of(Node.leaf("Dan"))), Node.leaf("Cid"))));
  }

  @Test
  void aPartOfTheRowsIsNotFollowed() {
    assertThatThrownBy(() -> tree(Categories.CHILDREN.limit(2), Branch::new))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("tree() of a relation with a limit or an offset");
    assertThatThrownBy(() -> tree(Categories.CHILDREN, Branch::new).depth(-1))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("depth(-1): a number of steps is not negative");
  }

  @Test
  void aTreeWithinATree() {
    assertThat(
            shop.run(
                Categories.findById(1)
                    .select(
                        descendants(
                            Categories.CHILDREN
                                .orderBy(Categories.ID.asc())
                                .select(
                                    row(
                                        Pair::new,
                                        Categories.NAME,
                                        ancestors(Categories.PARENT.select(Categories.NAME))))))))
        .contains(
            List.of(
                new Pair("tools", List.of("all")),
                new Pair("saws", List.of("tools", "all")),
                new Pair("toys", List.of("all"))));
  }

  @Test
  void whatIsOverSeveralRowsIsRefused() {
    String message =
        "a tree along children with an aggregate or a window function: each of its rows stands for"
            + " itself; ask a relation of it, such as RELATION.count(), or work it out over the"
            + " rows that are found";
    assertRefused(message, () -> descendants(Categories.CHILDREN.select(count())));
    assertRefused(
        message,
        () ->
            descendants(Categories.CHILDREN.select(rank().over(orderedBy(Categories.NAME.asc())))));
    assertRefused(
        message,
        () ->
            descendants(
                Categories.CHILDREN.orderBy(rank().over(orderedBy(Categories.NAME.asc())).asc())));
    assertRefused(message, () -> descendants(Categories.CHILDREN.orderBy(count().asc())));
    assertRefused(message, () -> descendants(Categories.CHILDREN.where(max(Categories.ID).gt(1L))));
  }

  private static void assertRefused(String message, ThrowingCallable query) {
    assertThatThrownBy(query).isInstanceOf(InvalidQueryException.class).hasMessage(message);
  }

  @Test
  void theDepthMayBeAParameterOfAPreparedQuery() {
    Prepared<Integer, Optional<List<String>>> below =
        prepare(
            depth ->
                Categories.findById(1)
                    .select(
                        descendants(
                                Categories.CHILDREN
                                    .orderBy(Categories.ID.asc())
                                    .select(Categories.NAME))
                            .depth(depth)));
    assertThat(shop.run(below.with(1))).contains(List.of("tools", "toys"));
    assertThat(shop.run(below.with(9))).contains(List.of("tools", "saws", "toys"));
    assertThat(shop.run(below.with(0))).contains(List.of());
  }
}
