package dev.virga.query;

import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.Aggregates.sum;
import static dev.virga.sql.Functions.cast;
import static dev.virga.sql.Functions.coalesce;
import static dev.virga.sql.Functions.function;
import static dev.virga.sql.Functions.upper;
import static dev.virga.sql.Sql.*;
import static dev.virga.sql.TableFunctions.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import dev.virga.sql.Expr;
import dev.virga.sql.Operand;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.CalendarDays;
import shop.Customers;
import shop.Day;
import shop.Days;
import shop.Moment;
import shop.Moments;
import shop.NamedThing;
import shop.NamedThings;
import shop.Offer;
import shop.Offers;
import shop.Orders;
import shop.Products;
import shop.ShopDatabase;
import shop.Status;
import shop.Steps;
import shop.Tallies;
import shop.Tally;
import shop.Weight;
import shop.Weights;

/** Values, arrays and functions in the place of tables. */
final class TableFunctionTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  private static final List<Offer> OFFERS =
      List.of(
          new Offer("S-1", new BigDecimal("17.50"), Optional.of("sale"), Status.OPEN),
          new Offer("T-1", new BigDecimal("3.00"), Optional.empty(), Status.PAID));

  record Pair(Object left, Object right) {}

  @Test
  void recordsAreATable() {
    assertThat(
            shop.run(
                from(Products.PRODUCTS)
                    .join(Offers.values(OFFERS))
                    .on(Products.SKU.eq(Offers.SKU))
                    .where(Offers.PRICE.lt(Products.PRICE))
                    .orderBy(Products.ID.asc())
                    .select(row(Pair::new, Products.NAME, Offers.OFFERS)),
                """
                select "products"."name", "offers"."sku", "offers"."price", "offers"."note", "offers"."status"
                from "products" join unnest(?::text[], ?::numeric[], ?::text[], ?::"Status"[])
                as "offers" ("sku", "price", "note", "status") on "products"."sku" = "offers"."sku"
                where "offers"."price" < "products"."price" order by "products"."id\""""
                    .replace("\"Status\"", Offers.STATUS.codec().sqlType()),
                List.of("S-1", "T-1"),
                List.of(new BigDecimal("17.50"), new BigDecimal("3.00")),
                Arrays.asList("sale", null),
                List.of(Status.OPEN, Status.PAID)))
        .containsExactly(new Pair("Saw", OFFERS.get(0)), new Pair("Top", OFFERS.get(1)));
  }

  @Test
  void recordsAreReadBackAsTheyWere() {
    assertThat(shop.run(from(Offers.values(OFFERS)).select(Offers.OFFERS))).isEqualTo(OFFERS);
    assertThat(
            shop.run(from(Weights.values(List.of(new Weight("a", null)))).select(Weights.WEIGHTS)))
        .containsExactly(new Weight("a", null));
  }

  @Test
  void noRecordsAreATableWithoutRows() {
    assertThat(shop.run(from(Offers.values(List.of())).select(Offers.SKU))).isEmpty();
    assertThat(from(Offers.values(List.of())).select(Offers.SKU).sql())
        .isEqualTo(from(Offers.values(OFFERS)).select(Offers.SKU).sql());
  }

  @Test
  void recordsMayBeMoreThanAStatementTakesParameters() {
    List<Tally> tallies = IntStream.range(0, 100_000).mapToObj(i -> new Tally(i)).toList();
    assertThat(
            shop.run(
                from(Tallies.values(tallies)).select(row(Pair::new, count(), sum(Tallies.NUMBER)))))
        .containsExactly(new Pair(100_000L, new BigDecimal("4999950000")));
  }

  @Test
  void recordsAreATableTwice() {
    var first = Tallies.values(List.of(new Tally(1), new Tally(2)));
    var second = Tallies.values(List.of(new Tally(10))).as("tens");
    assertThat(
            shop.run(
                from(first)
                    .crossJoin(second)
                    .orderBy(Tallies.NUMBER.asc())
                    .select(Tallies.NUMBER.plus(Tallies.NUMBER.of(second)))))
        .containsExactly(11L, 12L);
  }

  @Test
  void recordsAreInsertedUpdatedAndDeleted() {
    shop.undone(
        () -> {
          assertThat(
                  shop.run(
                      update(Products.PRODUCTS)
                          .from(Offers.values(OFFERS))
                          .set(Products.PRICE.set(Offers.PRICE))
                          .where(Products.SKU.eq(Offers.SKU))
                          .returning(Products.PRICE)))
              .containsExactlyInAnyOrder(new BigDecimal("17.50"), new BigDecimal("3.00"));
          assertThat(
                  shop.run(
                      deleteFrom(Customers.CUSTOMERS)
                          .using(Tallies.values(List.of(new Tally(4))))
                          .where(Customers.ID.eq(Tallies.NUMBER))))
              .isEqualTo(1);
        });
  }

  @Test
  void listsStandSideBySide() {
    assertThat(
            shop.run(
                from(Weights.from(
                        unnest(Weights.NAME, List.of("a", "b", "c"))
                            .and(Weights.GRAMS, List.of(1, 2))))
                    .select(Weights.WEIGHTS),
                """
                select "weights"."name", "weights"."grams"
                from unnest(?::text[], ?::integer[]) as "weights" ("name", "grams")"""
                    .replace("\"weights\".", ""),
                List.of("a", "b", "c"),
                List.of(1, 2)))
        .containsExactly(new Weight("a", 1), new Weight("b", 2), new Weight("c", null));
  }

  @Test
  void aListHasNulls() {
    assertThat(
            shop.run(
                from(Weights.from(
                        unnest(Weights.NAME, List.of("a"))
                            .and(Weights.GRAMS, Collections.singletonList(null))))
                    .select(Weights.GRAMS)))
        .containsExactly((Integer) null);
  }

  @Test
  void rowsAreNumbered() {
    Instant first = Instant.parse("2026-03-01T00:00:00Z");
    assertThat(
            shop.run(
                from(Moments.from(
                        generateSeries(first, first.plusSeconds(7200), Duration.ofHours(1))
                            .withOrdinality()))
                    .where(Moments.PLACE.gt(1L))
                    .select(Moments.MOMENTS),
                """
                select "at", "place" from generate_series(?, ?, ?::interval) with ordinality
                as "moments" ("at", "place") where "place" > ?""",
                first,
                first.plusSeconds(7200),
                "PT1H",
                1L))
        .containsExactly(
            new Moment(first.plusSeconds(3600), 2), new Moment(first.plusSeconds(7200), 3));
  }

  @Test
  void aSeriesHasNumbersOrTimes() {
    assertThat(
            shop.run(
                from(Tallies.from(generateSeries(1, 3))).select(Tallies.NUMBER),
                "select \"number\" from generate_series(?, ?) as \"tallies\" (\"number\")",
                1L,
                3L))
        .containsExactly(1L, 2L, 3L);
    assertThat(shop.run(from(Tallies.from(generateSeries(9, 1, -4))).select(Tallies.TALLIES)))
        .containsExactly(new Tally(9), new Tally(5), new Tally(1));
    assertThat(shop.run(from(Tallies.from(generateSeries(2, 1))).select(Tallies.NUMBER))).isEmpty();
    LocalDateTime may = LocalDateTime.of(2026, 5, 31, 0, 0);
    assertThat(
            shop.run(
                from(Days.from(generateSeries(may, may.plusMonths(2), Period.ofMonths(1))))
                    .select(Days.DAYS)))
        .containsExactly(
            new Day(may),
            new Day(LocalDateTime.of(2026, 6, 30, 0, 0)),
            new Day(LocalDateTime.of(2026, 7, 30, 0, 0)));
    assertThat(
            shop.run(
                from(Days.from(generateSeries(may, may.plusHours(13), Duration.ofHours(12))))
                    .select(Days.DAY)))
        .containsExactly(may, may.plusHours(12));
    assertThat(
            shop.run(
                from(Moments.from(
                        generateSeries(Instant.EPOCH, Instant.EPOCH, Period.ofDays(1))
                            .withOrdinality()))
                    .select(Moments.AT)))
        .containsExactly(Instant.EPOCH);
  }

  @Test
  void daysWithoutRowsAreCountedToo() {
    assertThat(
            shop.run(
                from(Tallies.from(generateSeries(1, 4)))
                    .leftJoin(Orders.ORDERS)
                    .on(Orders.CUSTOMER_ID.eq(Tallies.NUMBER))
                    .groupBy(Tallies.NUMBER)
                    .orderBy(Tallies.NUMBER.asc())
                    .select(row(Pair::new, Tallies.NUMBER, count(Orders.ID)))))
        .containsExactly(new Pair(1L, 2L), new Pair(2L, 1L), new Pair(3L, 1L), new Pair(4L, 0L));
  }

  @Test
  void aFunctionTakesColumnsOfATableBefore() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .crossJoin(Tallies.from(generateSeries(Orders.ID, Orders.CUSTOMER_ID)))
                    .orderBy(Orders.ID.asc(), Tallies.NUMBER.asc())
                    .select(row(Pair::new, Orders.ID, Tallies.NUMBER)),
                """
                select "orders"."id", "tallies"."number" from "orders"
                cross join generate_series("orders"."id", "orders"."customer_id") as "tallies" ("number")
                order by "orders"."id", "tallies"."number\""""))
        .containsExactly(new Pair(1L, 1L));
    assertThatThrownBy(
            () ->
                from(Tallies.from(generateSeries(Orders.ID, Orders.CUSTOMER_ID)))
                    .select(Tallies.NUMBER))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("\"orders\" is not in the query");
  }

  @Test
  void anyFunctionIsCalledByItsName() {
    assertThat(
            shop.run(
                from(NamedThings.from(
                        tableFunction("json_each_text", json("{\"a\": 1, \"b\": \"x\"}"))))
                    .select(NamedThings.NAMED_THINGS),
                """
                select "kind", "name" from "json_each_text"(?::json) as "named_things" ("kind", "name")""",
                "{\"a\": 1, \"b\": \"x\"}"))
        .containsExactly(new NamedThing("a", "1"), new NamedThing("b", "x"));
    assertThat(
            shop.run(
                from(Weights.from(
                        recordFunction(
                            "json_to_recordset",
                            json("[{\"name\": \"a\", \"grams\": 3}, {\"name\": \"b\"}]"))))
                    .orderBy(upper(Weights.NAME).desc())
                    .select(row(Pair::new, Weights.NAME, coalesce(Weights.GRAMS, 0))),
                """
                select "name", coalesce("grams", ?) from "json_to_recordset"(?::json)
                as "weights" ("name" text, "grams" integer) order by upper("name") desc""",
                0,
                "[{\"name\": \"a\", \"grams\": 3}, {\"name\": \"b\"}]"))
        .containsExactly(new Pair("b", 0), new Pair("a", 3));
  }

  /** Returns a text as JSON, of a type that Java has none for. */
  private static Expr<Object, String> json(String text) {
    return cast(val(text), new JsonText());
  }

  @Test
  void arraysOfATableBeforeAreRows() {
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .crossJoin(
                        NamedThings.from(unnest(letters(Customers.NAME), letters(Customers.EMAIL))))
                    .where(Customers.ID.eq(1L))
                    .limit(2)
                    .select(NamedThings.NAMED_THINGS),
                """
                select "named_things"."kind", "named_things"."name" from "customers"
                cross join unnest("string_to_array"("customers"."name", ?), "string_to_array"("customers"."email", ?))
                as "named_things" ("kind", "name") where "customers"."id" = ? limit ?""",
                "n",
                "n",
                1L,
                2L))
        .containsExactly(new NamedThing("A", "a"), new NamedThing("", ""));
  }

  private static <S> Expr<S, List<String>> letters(Operand<S, String> text) {
    return function("string_to_array", new TextArray(), text, val("n"));
  }

  @Test
  void aNameOfAFunctionIsOnlyAName() {
    assertThat(
            from(Tallies.from(tableFunction("a\"; drop table x", val(1L))))
                .select(Tallies.NUMBER)
                .sql())
        .isEqualTo("select \"number\" from \"a\"\"; drop table x\"(?) as \"tallies\" (\"number\")");
    assertThatThrownBy(() -> tableFunction("")).isInstanceOf(InvalidQueryException.class);
  }

  @Test
  void otherColumnsThanTheFunctionsAreRefused() {
    assertThatThrownBy(() -> Days.from(generateSeries(1, 2)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "days has columns of the types timestamp, the function bigint: make the @Row record a component for each, in this order");
    assertThatThrownBy(() -> Tallies.from(generateSeries(1, 2).withOrdinality()))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("the function bigint, bigint");
    assertThatThrownBy(() -> Weights.from(unnest(Weights.GRAMS, List.of(1))))
        .isInstanceOf(InvalidQueryException.class);
  }

  @Test
  void aSeriesThatWouldNeverEndIsRefused() {
    assertThatThrownBy(() -> generateSeries(1, 2, 0)).isInstanceOf(InvalidQueryException.class);
    assertThatThrownBy(() -> generateSeries(Instant.EPOCH, Instant.EPOCH, Duration.ZERO))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("generateSeries(...) with a step of 0 would never end");
  }

  @Test
  void numbersOfAnyTypeWithAStep() {
    assertThat(
            shop.run(
                from(Steps.from(generateSeries(val(1), val(9), val(4)))).select(Steps.STEP),
                "select \"step\" from generate_series(?, ?, ?) as \"steps\" (\"step\")",
                1,
                9,
                4))
        .containsExactly(1, 5, 9);
    assertThat(
            shop.run(
                from(Products.PRODUCTS)
                    .crossJoin(Steps.from(generateSeries(val(0), Products.STOCK, val(3))))
                    .where(Products.ID.eq(1L))
                    .select(Steps.STEP),
                """
                select "steps"."step" from "products" cross join
                generate_series(?, "products"."stock", ?) as "steps" ("step") where "products"."id" = ?
                """,
                0,
                3,
                1L))
        .containsExactly(0, 3);
  }

  @Test
  void dates() {
    LocalDate first = LocalDate.of(2024, 2, 28);
    assertThat(
            shop.run(
                from(CalendarDays.from(generateSeries(first, first.plusDays(2), Period.ofDays(1))))
                    .select(CalendarDays.DAY),
                """
                select "day" from (select generate_series(?::timestamp, ?::timestamp, ?::interval)::date)
                as "calendar_days" ("day")
                """,
                first,
                first.plusDays(2),
                "P1D"))
        .containsExactly(first, LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 1));
    assertThatThrownBy(() -> generateSeries(first, first, Period.ZERO))
        .isInstanceOf(InvalidQueryException.class);
    assertThatThrownBy(() -> generateSeries(first, first, Period.ofDays(1)).withOrdinality())
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("rowNumber()");
    assertThatThrownBy(() -> Days.from(generateSeries(first, first, Period.ofDays(1))))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("timestamp");
  }
}
