package dev.virga.query;

import static dev.virga.sql.Aggregates.*;
import static dev.virga.sql.Functions.castToNumber;
import static dev.virga.sql.Functions.coalesce;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.Products.CATEGORY_ID;
import static shop.Products.ID;
import static shop.Products.NAME;
import static shop.Products.PRICE;
import static shop.Products.PRODUCTS;
import static shop.Products.SKU;
import static shop.Products.STOCK;

import dev.virga.InvalidQueryException;
import dev.virga.UnexpectedNullException;
import dev.virga.codec.Codecs;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Customers;
import shop.Orders;
import shop.ShopDatabase;
import shop.Status;

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

  @Test
  void valuesAreCollected() {
    assertThat(
            shop.run(
                from(PRODUCTS).select(arrayAgg(NAME).orderBy(NAME.asc())),
                "select array_agg(\"name\" order by \"name\") from \"products\""))
        .containsExactly(List.of("Box", "Hammer", "Saw", "Top"));
    assertThat(
            shop.run(
                    from(PRODUCTS)
                        .select(arrayAgg(CATEGORY_ID).orderBy(CATEGORY_ID.asc()).distinct()),
                    "select array_agg(distinct \"category_id\" order by \"category_id\") from \"products\"")
                .get(0))
        .containsExactly(2L, 3L, 4L, null);
    assertThat(
            shop.run(
                    from(PRODUCTS).select(arrayAgg(PRICE).orderBy(ID.asc()).filter(STOCK.gt(5))),
                    "select array_agg(\"price\" order by \"id\") filter (where \"stock\" > ?) from \"products\"",
                    5)
                .get(0))
        .containsExactly(new BigDecimal("3.50"), new BigDecimal("0.00"));
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .groupBy(Orders.CUSTOMER_ID)
                    .orderBy(Orders.CUSTOMER_ID.asc())
                    .select(arrayAgg(Orders.STATUS).orderBy(Orders.ID.asc()))))
        .containsExactly(
            List.of(Status.PAID, Status.OPEN), List.of(Status.SENT), List.of(Status.OPEN));
    assertThat(shop.run(from(PRODUCTS).where(ID.lt(0L)).select(optional(arrayAgg(ID)))))
        .containsExactly(Optional.empty());
  }

  @Test
  void valuesBecomeJson() {
    assertThat(
            shop.run(
                from(PRODUCTS).select(jsonAgg(NAME).orderBy(ID.desc())),
                "select json_agg(\"name\" order by \"id\" desc) from \"products\""))
        .containsExactly("[\"Box\", \"Top\", \"Hammer\", \"Saw\"]");
    assertThat(
            shop.run(
                from(PRODUCTS).select(jsonbAgg(STOCK).orderBy(ID.asc())),
                "select jsonb_agg(\"stock\" order by \"id\") from \"products\""))
        .containsExactly("[5, 0, 100, 7]");
    assertThat(
            shop.run(
                from(PRODUCTS).select(jsonbObjectAgg(SKU, STOCK).filter(ID.le(2L))),
                "select jsonb_object_agg(\"sku\", \"stock\") filter (where \"id\" <= ?) from \"products\"",
                2L))
        .containsExactly("{\"H-1\": 0, \"S-1\": 5}");
    assertThat(
            shop.run(
                from(PRODUCTS).where(ID.eq(1L)).select(jsonObjectAgg(SKU, PRICE)),
                "select json_object_agg(\"sku\", \"price\") from \"products\" where \"id\" = ?",
                1L))
        .containsExactly("{ \"S-1\" : 19.90 }");
  }

  @Test
  void orderedSets() {
    assertThat(
            shop.run(
                from(PRODUCTS).select(percentileCont(0.5, STOCK)),
                "select percentile_cont(?) within group (order by \"stock\") from \"products\"",
                0.5))
        .containsExactly(6.0);
    assertThat(
            shop.run(
                from(PRODUCTS).select(percentileDisc(0.5, STOCK).filter(STOCK.gt(0))),
                """
                select percentile_disc(?) within group (order by "stock") filter (where "stock" > ?) from "products"
                """,
                0.5,
                0))
        .containsExactly(7);
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS).select(mode(Customers.CITY)),
                "select mode() within group (order by \"city\") from \"customers\""))
        .containsExactly("Oslo");
  }

  @Test
  void sumsOfEachTypeHoldTheirValues() {
    assertThat(
            shop.run(
                from(PRODUCTS).select(sum(castToNumber(STOCK, Codecs.SHORT))),
                "select sum(\"stock\"::smallint) from \"products\""))
        .containsExactly(112L);
    assertThat(
            shop.run(
                from(PRODUCTS)
                    .select(
                        row(
                            (Float a, Double b, Double c, Double d) -> List.of(a, b, c, d),
                            sum(castToNumber(STOCK, Codecs.FLOAT)),
                            avg(castToNumber(STOCK, Codecs.FLOAT)),
                            sum(castToNumber(STOCK, Codecs.DOUBLE)),
                            avg(castToNumber(STOCK, Codecs.DOUBLE)))),
                """
                select sum("stock"::real), avg("stock"::real), sum("stock"::double precision),
                avg("stock"::double precision) from "products"
                """))
        .containsExactly(List.of(112f, 28.0, 112.0, 28.0));
    assertThat(shop.run(from(PRODUCTS).select(sum(ID.plus(Long.MAX_VALUE - 4)))).get(0))
        .isEqualTo("36893488147419103222");
  }

  record Sold(long sum) {}

  @Test
  void aSumOverNoRowsForAPrimitiveIsAClearError() {
    assertThatThrownBy(
            () -> shop.run(from(PRODUCTS).where(ID.lt(0L)).select(row(Sold::new, sum(STOCK)))))
        .isInstanceOf(UnexpectedNullException.class)
        .hasMessageStartingWith("column 1 is null")
        .hasMessageContaining("coalesce(...)");
    assertThat(
            shop.run(
                from(PRODUCTS).where(ID.lt(0L)).select(row(Sold::new, coalesce(sum(STOCK), 0L))),
                "select coalesce(sum(\"stock\"), ?) from \"products\" where \"id\" < ?",
                0L,
                0L))
        .containsExactly(new Sold(0));
  }

  @Test
  void groupingTellsATotalFromANull() {
    assertThat(
            shop.run(
                from(PRODUCTS)
                    .groupBy(rollup(CATEGORY_ID))
                    .having(grouping(CATEGORY_ID).eq(1))
                    .select(
                        row(
                            (Integer total, Long n) -> List.of(total, n),
                            grouping(CATEGORY_ID),
                            count())),
                """
                select grouping("category_id"), count(*) from "products"
                group by rollup ("category_id") having grouping("category_id") = ?
                """,
                1))
        .containsExactly(List.of(1, 4L));
  }

  @Test
  void anyOtherAggregateByItsName() {
    assertThat(
            shop.run(
                    from(PRODUCTS)
                        .select(aggregate("var_pop", Codecs.DECIMAL, STOCK).filter(STOCK.lt(10))),
                    "select \"var_pop\"(\"stock\") filter (where \"stock\" < ?) from \"products\"",
                    10)
                .get(0))
        .isEqualByComparingTo("8.6666666666666667");
  }

  @Test
  void refusesWhatPostgresqlHasNoMeaningFor() {
    List<ThrowingCallable> calls =
        List.of(
            () -> count().distinct(),
            () -> mode(NAME).distinct(),
            () -> mode(NAME).orderBy(NAME.asc()),
            () -> percentileCont(0.5, STOCK).over(),
            () -> percentileCont(1.5, STOCK),
            () -> percentileDisc(Double.NaN, STOCK),
            () -> arrayAgg(NAME).distinct().orderBy(ID.asc()),
            () -> arrayAgg(NAME).orderBy(ID.asc()).distinct(),
            () -> sum(STOCK).distinct().over(),
            () -> arrayAgg(NAME).orderBy(ID.asc()).over());
    assertThat(calls)
        .allSatisfy(call -> assertThatThrownBy(call).isInstanceOf(InvalidQueryException.class));
  }

  @Test
  void countsDifferentRowsOfExpressions() {
    assertThat(
            shop.run(
                from(Orders.ORDERS).select(countDistinct(tuple(Orders.CUSTOMER_ID, Orders.STATUS))),
                "select count(distinct (\"customer_id\", \"status\")) from \"orders\""))
        .containsExactly(4L);
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .select(countDistinct(tuple(Customers.CITY, Customers.CITY))),
                "select count(distinct (\"city\", \"city\")) from \"customers\""))
        .containsExactly(3L);
  }
}
