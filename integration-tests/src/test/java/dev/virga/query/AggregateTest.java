package dev.virga.query;

import static dev.virga.sql.Aggregates.*;
import static dev.virga.sql.Functions.coalesce;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static shop.Products.CATEGORY_ID;
import static shop.Products.ID;
import static shop.Products.NAME;
import static shop.Products.PRICE;
import static shop.Products.PRODUCTS;
import static shop.Products.STOCK;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Customers;
import shop.ShopDatabase;

/** Aggregates: their types, the rows that they are over, and what groups them. */
final class AggregateTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Totals(Long stock, BigDecimal average, BigDecimal price, Integer most, String first) {}

  record Group(Optional<Long> category, long products) {}

  @Test
  void sumsAndAveragesHaveTypesThatHoldThem() {
    assertThat(
            shop.run(
                from(PRODUCTS)
                    .select(
                        row(
                            Totals::new,
                            sum(STOCK),
                            avg(STOCK),
                            sum(PRICE),
                            max(STOCK),
                            min(NAME))),
                """
                select sum("stock"), avg("stock"), sum("price"), max("stock"), min("name") from "products"
                """))
        .containsExactly(
            new Totals(
                112L, new BigDecimal("28.0000000000000000"), new BigDecimal("35.40"), 100, "Box"));
    BigDecimal ids =
        shop.run(from(PRODUCTS).select(sum(ID)), "select sum(\"id\") from \"products\"").get(0);
    assertThat(ids).isEqualTo("10");
  }

  @Test
  void overNoRowsAnAggregateIsNullButACountIsNot() {
    var none = from(PRODUCTS).where(ID.lt(0L));
    assertThat(shop.run(none.select(optional(sum(STOCK))))).containsExactly(Optional.empty());
    assertThat(shop.run(none.select(coalesce(sum(STOCK), 0L)))).containsExactly(0L);
    assertThat(shop.run(none.select(count()))).containsExactly(0L);
  }

  @Test
  void aFilterChoosesTheRowsOfOneAggregate() {
    assertThat(
            shop.run(
                from(PRODUCTS)
                    .select(
                        row(
                            (Long all, Long some, Long none) -> List.of(all, some, none),
                            count(),
                            count().filter(STOCK.gt(5)),
                            count().filter(STOCK.gt(5), NAME.eq("Saw")))),
                """
                select count(*), count(*) filter (where "stock" > ?), count(*) filter (where "stock" > ? and "name" = ?)
                from "products"
                """,
                5,
                5,
                "Saw"))
        .containsExactly(List.of(4L, 2L, 0L));
    assertThat(
            shop.run(
                from(PRODUCTS).select(count().filter(and())), "select count(*) from \"products\""))
        .containsExactly(4L);
  }

  @Test
  void textsAreJoinedInAnOrder() {
    assertThat(
            shop.run(
                from(PRODUCTS).select(stringAgg(NAME, ", ").orderBy(NAME.desc())),
                "select string_agg(\"name\", ? order by \"name\" desc) from \"products\"",
                ", "))
        .containsExactly("Top, Saw, Hammer, Box");
  }

  @Test
  void distinctValuesCountOnce() {
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS).select(countDistinct(Customers.CITY)),
                "select count(distinct \"city\") from \"customers\""))
        .containsExactly(2L);
  }

  @Test
  void conditionsAreAggregatedToo() {
    assertThat(
            shop.run(
                from(PRODUCTS).select(row(List::of, boolAnd(STOCK.ge(0)), boolOr(STOCK.gt(100)))),
                "select bool_and(\"stock\" >= ?), bool_or(\"stock\" > ?) from \"products\"",
                0,
                100))
        .containsExactly(List.of(true, false));
  }

  @Test
  void anAggregateOrdersAndFiltersGroups() {
    assertThat(
            shop.run(
                from(PRODUCTS)
                    .groupBy(CATEGORY_ID)
                    .having(sum(STOCK).ge(5L))
                    .orderBy(sum(STOCK).desc())
                    .select(row(Group::new, optional(CATEGORY_ID), count())),
                """
                select "category_id", count(*) from "products" group by "category_id"
                having sum("stock") >= ? order by sum("stock") desc
                """,
                5L))
        .containsExactly(
            new Group(Optional.of(4L), 1),
            new Group(Optional.empty(), 1),
            new Group(Optional.of(3L), 1));
  }

  @Test
  void rollupCubeAndGroupingSetsGroupSeveralTimes() {
    var known = from(PRODUCTS).where(CATEGORY_ID.isNotNull());
    assertThat(
            shop.run(
                known
                    .groupBy(rollup(CATEGORY_ID))
                    .orderBy(CATEGORY_ID.asc())
                    .select(row(Group::new, optional(CATEGORY_ID), count())),
                """
                select "category_id", count(*) from "products" where "category_id" is not null
                group by rollup ("category_id") order by "category_id"
                """))
        .containsExactly(
            new Group(Optional.of(2L), 1),
            new Group(Optional.of(3L), 1),
            new Group(Optional.of(4L), 1),
            new Group(Optional.empty(), 3));
    assertThat(
            shop.run(
                known.groupBy(cube(CATEGORY_ID, STOCK)).select(count()),
                """
                select count(*) from "products" where "category_id" is not null group by cube ("category_id", "stock")
                """))
        .hasSize(10);
    assertThat(
            shop.run(
                known
                    .groupBy(groupingSets(set(CATEGORY_ID, STOCK), set(STOCK), set()))
                    .select(count()),
                """
                select count(*) from "products" where "category_id" is not null
                group by grouping sets (("category_id", "stock"), ("stock"), ())
                """))
        .hasSize(7);
  }
}
