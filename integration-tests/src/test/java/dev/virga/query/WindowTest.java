package dev.virga.query;

import static dev.virga.sql.Aggregates.*;
import static dev.virga.sql.DateTimes.plus;
import static dev.virga.sql.Sql.*;
import static dev.virga.sql.Windows.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.Lines.LINES;
import static shop.Lines.ORDER_ID;
import static shop.Lines.PRODUCT_ID;
import static shop.Lines.QUANTITY;

import dev.virga.InvalidQueryException;
import dev.virga.sql.Expr;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Lines;
import shop.Products;
import shop.ShopDatabase;

/** Window functions: what they render, and what they say of the rows around a row. */
final class WindowTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  private static <V> List<V> overLines(
      Expr<? super Lines, V> expression, String sql, Object... parameters) {
    return shop.run(
        from(LINES).orderBy(ORDER_ID.asc(), PRODUCT_ID.asc()).select(expression),
        "select " + sql + " from \"lines\" order by \"order_id\", \"product_id\"",
        parameters);
  }

  @Test
  void ranks() {
    var bySize = orderedBy(QUANTITY.desc());
    assertThat(overLines(rank().over(bySize), "rank() over (order by \"quantity\" desc)"))
        .containsExactly(3L, 2L, 1L, 3L, 3L);
    assertThat(
            overLines(denseRank().over(bySize), "dense_rank() over (order by \"quantity\" desc)"))
        .containsExactly(3L, 2L, 1L, 3L, 3L);
    assertThat(
            overLines(
                percentRank().over(bySize), "percent_rank() over (order by \"quantity\" desc)"))
        .containsExactly(0.5, 0.25, 0.0, 0.5, 0.5);
    assertThat(
            overLines(
                rowNumber().over(orderedBy(ORDER_ID.desc(), PRODUCT_ID.asc())),
                "row_number() over (order by \"order_id\" desc, \"product_id\")"))
        .containsExactly(4L, 5L, 3L, 1L, 2L);
    assertThat(
            overLines(
                ntile(2).over(orderedBy(ORDER_ID.asc(), PRODUCT_ID.asc())),
                "ntile(?) over (order by \"order_id\", \"product_id\")",
                2))
        .containsExactly(1, 1, 1, 2, 2);
  }

  @Test
  void neighbours() {
    var byOrder = partitionBy(ORDER_ID).orderBy(PRODUCT_ID.asc());
    String window = " over (partition by \"order_id\" order by \"product_id\")";
    assertThat(
            overLines(
                lag(QUANTITY, 1, -1).over(byOrder), "lag(\"quantity\", ?, ?)" + window, 1, -1))
        .containsExactly(-1, 1, -1, -1, 1);
    assertThat(
            shop.run(
                from(LINES)
                    .orderBy(ORDER_ID.asc(), PRODUCT_ID.asc())
                    .select(optional(lead(QUANTITY).over(byOrder)))))
        .containsExactly(
            Optional.of(2), Optional.empty(), Optional.empty(), Optional.of(1), Optional.empty());
    assertThat(overLines(firstValue(QUANTITY).over(byOrder), "first_value(\"quantity\")" + window))
        .containsExactly(1, 1, 10, 1, 1);
    assertThat(
            overLines(
                lastValue(QUANTITY).over(byOrder.rows(currentRow(), unboundedFollowing())),
                "last_value(\"quantity\") over (partition by \"order_id\" order by \"product_id\""
                    + " rows between current row and unbounded following)"))
        .containsExactly(2, 2, 10, 1, 1);
    assertThat(
            overLines(
                nthValue(QUANTITY, 1).over(allRows()), "nth_value(\"quantity\", ?) over ()", 1))
        .hasSize(5);
  }

  @Test
  void aggregatesOverFrames() {
    var inOrder = orderedBy(ORDER_ID.asc(), PRODUCT_ID.asc());
    assertThat(
            overLines(
                sum(QUANTITY).over(inOrder.rows(unboundedPreceding(), currentRow())),
                "sum(\"quantity\") over (order by \"order_id\", \"product_id\""
                    + " rows between unbounded preceding and current row)"))
        .containsExactly(1L, 3L, 13L, 14L, 15L);
    assertThat(
            overLines(
                sum(QUANTITY).over(inOrder.rows(preceding(1), following(1)).excludeCurrentRow()),
                "sum(\"quantity\") over (order by \"order_id\", \"product_id\""
                    + " rows between ? preceding and ? following exclude current row)",
                1L,
                1L))
        .containsExactly(2L, 11L, 3L, 11L, 1L);
    assertThat(
            overLines(
                count().over(orderedBy(ORDER_ID.asc()).groups(preceding(1), currentRow())),
                "count(*) over (order by \"order_id\" groups between ? preceding and current row)",
                1L))
        .containsExactly(2L, 2L, 3L, 3L, 3L);
  }

  @Test
  void aQueryDeclaresAWindowForSeveralFunctions() {
    assertThat(
            shop.run(
                from(LINES)
                    .window("w", partitionBy(ORDER_ID).orderBy(PRODUCT_ID.asc()))
                    .orderBy(ORDER_ID.asc(), PRODUCT_ID.asc())
                    .select(
                        row(
                            (Long number, Long sum) -> number + ":" + sum,
                            rowNumber().over(window("w")),
                            sum(QUANTITY).over(window("w")))),
                """
                select row_number() over "w", sum("quantity") over "w" from "lines"
                window "w" as (partition by "order_id" order by "product_id")
                order by "order_id", "product_id"
                """))
        .containsExactly("1:1", "2:3", "1:10", "1:1", "2:2");
  }

  @Test
  void aWindowWithoutAFrameExcludesNothing() {
    assertThatThrownBy(() -> allRows().excludeTies())
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("rows(...)");
    assertThatThrownBy(() -> preceding(-1)).isInstanceOf(InvalidQueryException.class);
  }

  @Test
  void everyRowIsAWindow() {
    assertThat(overLines(sum(QUANTITY).over(), "sum(\"quantity\") over ()")).containsOnly(15L);
    assertThat(
            overLines(
                count().filter(QUANTITY.gt(1)).over(),
                "count(*) filter (where \"quantity\" > ?) over ()",
                1))
        .containsOnly(2L);
    assertThat(
            overLines(
                cumeDist().over(orderedBy(QUANTITY.asc())),
                "cume_dist() over (order by \"quantity\")"))
        .containsExactly(0.6, 0.8, 1.0, 0.6, 0.6);
    assertThat(overLines(rowNumber().over(), "row_number() over ()")).hasSize(5);
  }

  @Test
  void neighboursHaveAnotherExpressionWhereThereIsNone() {
    var byOrder = partitionBy(ORDER_ID).orderBy(PRODUCT_ID.asc());
    String window = " over (partition by \"order_id\" order by \"product_id\")";
    assertThat(
            overLines(
                lag(QUANTITY, 1, QUANTITY).over(byOrder),
                "lag(\"quantity\", ?, \"quantity\")" + window,
                1))
        .containsExactly(1, 1, 10, 1, 1);
    assertThat(
            overLines(
                lead(QUANTITY, 1, val(0)).over(byOrder), "lead(\"quantity\", ?, ?)" + window, 1, 0))
        .containsExactly(2, 0, 0, 1, 0);
    assertThat(
            overLines(
                lead(QUANTITY, 2, 7).over(byOrder), "lead(\"quantity\", ?, ?)" + window, 2, 7))
        .containsOnly(7);
  }

  @Test
  void framesOfValuesAndOfGroups() {
    assertThat(
            overLines(
                count().over(orderedBy(QUANTITY.asc()).range(preceding(1), following(1))),
                "count(*) over (order by \"quantity\" range between ? preceding and ? following)",
                1L,
                1L))
        .containsExactly(4L, 4L, 1L, 4L, 4L);
    assertThat(
            overLines(
                count()
                    .over(
                        orderedBy(QUANTITY.asc())
                            .groups(currentRow(), following(1))
                            .excludeGroup()),
                "count(*) over (order by \"quantity\" groups between current row and ? following exclude group)",
                1L))
        .containsExactly(1L, 1L, 0L, 1L, 1L);
    assertThat(
            overLines(
                count()
                    .over(
                        orderedBy(QUANTITY.asc())
                            .range(unboundedPreceding(), unboundedFollowing())
                            .excludeTies()),
                "count(*) over (order by \"quantity\""
                    + " range between unbounded preceding and unbounded following exclude ties)"))
        .containsExactly(3L, 5L, 5L, 3L, 3L);
    assertThat(
            overLines(
                count()
                    .over(
                        orderedBy(plus(val(LocalDate.EPOCH), Period.ofDays(1)).asc())
                            .range(preceding(Period.ofDays(1)), following(Duration.ofHours(1)))),
                "count(*) over (order by (? + ?::interval)::date"
                    + " range between ?::interval preceding and ?::interval following)",
                LocalDate.EPOCH,
                "P1D",
                "P1D",
                "PT1H"))
        .containsOnly(5L);
    assertThat(
            shop.run(
                from(Products.PRODUCTS)
                    .orderBy(Products.ID.asc())
                    .select(
                        count()
                            .over(
                                orderedBy(Products.PRICE.asc())
                                    .range(preceding(new BigDecimal("8.5")), currentRow()))),
                """
                select count(*) over (order by "price" range between ? preceding and current row)
                from "products" order by "id"
                """,
                new BigDecimal("8.5")))
        .containsExactly(2L, 2L, 2L, 1L);
  }

  @Test
  void aDeclaredWindowIsExtended() {
    assertThat(
            shop.run(
                from(LINES)
                    .window("w", partitionBy(ORDER_ID))
                    .orderBy(ORDER_ID.asc(), PRODUCT_ID.asc())
                    .select(
                        sum(QUANTITY)
                            .over(
                                window("w")
                                    .orderBy(PRODUCT_ID.asc())
                                    .rows(unboundedPreceding(), currentRow()))),
                """
                select sum("quantity") over ("w" order by "product_id" rows between unbounded preceding and current row)
                from "lines" window "w" as (partition by "order_id") order by "order_id", "product_id"
                """))
        .containsExactly(1L, 3L, 10L, 1L, 2L);
  }

  @Test
  void refusesWindowsThatCannotBe() {
    assertThatThrownBy(() -> from(LINES).select(rank().over(window("w"))))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("the query declares no window \"w\"");
    assertThatThrownBy(
            () -> from(LINES).window("w", allRows()).window("w", allRows()).select(count()))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("two windows");
    assertThatThrownBy(() -> window("w").partitionBy(ORDER_ID))
        .isInstanceOf(InvalidQueryException.class);
    assertThatThrownBy(() -> allRows().rows(currentRow(), preceding(1)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("backwards");
    assertThatThrownBy(() -> allRows().rows(unboundedFollowing(), unboundedFollowing()))
        .isInstanceOf(InvalidQueryException.class);
    assertThatThrownBy(() -> ntile(0)).isInstanceOf(InvalidQueryException.class);
    assertThatThrownBy(() -> nthValue(QUANTITY, 0)).isInstanceOf(InvalidQueryException.class);
  }
}
