package dev.virga.query;

import static dev.virga.sql.Aggregates.arrayAgg;
import static dev.virga.sql.Functions.array;
import static dev.virga.sql.Functions.lower;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.Customers.ACTIVE;
import static shop.Customers.CITY;
import static shop.Customers.CUSTOMERS;
import static shop.Customers.EMAIL;
import static shop.Customers.ID;
import static shop.Customers.NAME;
import static shop.Customers.REFERRER_ID;

import dev.virga.InvalidQueryException;
import dev.virga.codec.Codecs;
import dev.virga.sql.Condition;
import dev.virga.sql.Expr;
import dev.virga.sql.Numbers;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Customers;
import shop.Orders;
import shop.ShopDatabase;
import shop.Status;

/** Predicates beyond plain comparisons: patterns, ranges, nulls as values, any and all. */
final class PredicateTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  private static List<String> names(
      Condition<? super Customers> condition, String where, Object... parameters) {
    return shop.run(
        from(CUSTOMERS).where(condition).orderBy(ID.asc()).select(NAME),
        "select \"name\" from \"customers\" where " + where + " order by \"id\"",
        parameters);
  }

  @Test
  void patternsOfTheStandard() {
    assertThat(names(NAME.similarTo("(A|B)%"), "\"name\" similar to ?", "(A|B)%"))
        .containsExactly("Ann", "Bob");
    assertThat(names(NAME.notSimilarTo("(A|B)%"), "\"name\" not similar to ?", "(A|B)%"))
        .containsExactly("Cid", "Dan");
  }

  @Test
  void regularExpressions() {
    assertThat(names(NAME.matches("^[AB]"), "\"name\" ~ ?", "^[AB]")).containsExactly("Ann", "Bob");
    assertThat(names(NAME.notMatches("^[AB]"), "\"name\" !~ ?", "^[AB]"))
        .containsExactly("Cid", "Dan");
    assertThat(names(NAME.matchesIgnoringCase("^a"), "\"name\" ~* ?", "^a")).containsExactly("Ann");
    assertThat(names(NAME.notMatchesIgnoringCase("^[abc]"), "\"name\" !~* ?", "^[abc]"))
        .containsExactly("Dan");
  }

  @Test
  void patternsThatAreExpressions() {
    assertThat(
            names(
                EMAIL.like(lower(NAME).concat("@%")), "\"email\" like lower(\"name\") || ?", "@%"))
        .hasSize(4);
    assertThat(names(EMAIL.notLike(NAME), "\"email\" not like \"name\"")).hasSize(4);
    assertThat(names(EMAIL.ilike(NAME.concat("@%")), "\"email\" ilike \"name\" || ?", "@%"))
        .hasSize(4);
    assertThat(names(EMAIL.notIlike(NAME), "\"email\" not ilike \"name\"")).hasSize(4);
    assertThat(names(NAME.notIlike("a%"), "\"name\" not ilike ?", "a%")).hasSize(3);
  }

  @Test
  void rangesBetweenExpressions() {
    assertThat(names(ID.notBetween(2L, 3L), "\"id\" not between ? and ?", 2L, 3L))
        .containsExactly("Ann", "Dan");
    assertThat(
            names(
                ID.between(REFERRER_ID, REFERRER_ID.plus(1L)),
                "\"id\" between \"referrer_id\" and \"referrer_id\" + ?",
                1L))
        .containsExactly("Bob");
    assertThat(
            names(
                ID.notBetween(REFERRER_ID, val(3L)),
                "\"id\" not between \"referrer_id\" and ?",
                3L))
        .containsExactly("Dan");
  }

  @Test
  void nullAsAValueLikeAnyOther() {
    @Nullable String nothing = null;
    assertThat(names(CITY.isDistinctFrom("Oslo"), "\"city\" is distinct from ?", "Oslo"))
        .containsExactly("Bob", "Cid");
    assertThat(names(CITY.isNotDistinctFrom("Oslo"), "\"city\" is not distinct from ?", "Oslo"))
        .containsExactly("Ann", "Dan");
    assertThat(names(CITY.isDistinctFrom(nothing), "\"city\" is distinct from ?", nothing(1)))
        .containsExactly("Ann", "Bob", "Dan");
    assertThat(
            names(CITY.isNotDistinctFrom(nothing), "\"city\" is not distinct from ?", nothing(1)))
        .containsExactly("Cid");
    assertThat(
            names(
                CITY.isDistinctFrom(NAME).and(ACTIVE),
                "\"city\" is distinct from \"name\" and \"active\""))
        .hasSize(3);
    assertThat(
            names(
                REFERRER_ID.isNotDistinctFrom(REFERRER_ID),
                "\"referrer_id\" is not distinct from \"referrer_id\""))
        .hasSize(4);
  }

  @SuppressWarnings("NullAway") // the parameters of a query may be null
  private static Object[] nothing(int count) {
    return Collections.nCopies(count, null).toArray();
  }

  @Test
  void nullIsGivenAsItIs() {
    assertThat(names(CITY.isNotDistinctFrom(null), "\"city\" is not distinct from ?", nothing(1)))
        .containsExactly("Cid");
    assertThat(names(CITY.isDistinctFrom(null), "\"city\" is distinct from ?", nothing(1)))
        .containsExactly("Ann", "Bob", "Dan");
    assertThat(
            names(
                REFERRER_ID.isNotDistinctFrom(null),
                "\"referrer_id\" is not distinct from ?",
                nothing(1)))
        .containsExactly("Ann");
    assertThat(names(ACTIVE.isDistinctFrom(null), "\"active\" is distinct from ?", nothing(1)))
        .hasSize(4);
  }

  @Test
  void startsEndsAndContainsWhatAnExpressionSays() {
    assertThat(names(EMAIL.startsWith(lower(NAME)), "starts_with(\"email\", lower(\"name\"))"))
        .hasSize(4);
    assertThat(
            names(
                EMAIL.endsWith(NAME.concat("x")),
                "right(\"email\", length(\"name\" || ?)) = \"name\" || ?",
                "x",
                "x"))
        .isEmpty();
    assertThat(
            names(
                EMAIL.endsWith(val("op.test")),
                "right(\"email\", length(?)) = ?",
                "op.test",
                "op.test"))
        .hasSize(4);
    assertThat(names(EMAIL.contains(lower(NAME)), "strpos(\"email\", lower(\"name\")) > 0"))
        .hasSize(4);
    assertThat(names(EMAIL.contains(val("_nn")), "strpos(\"email\", ?) > 0", "_nn")).isEmpty();
    assertThat(names(EMAIL.contains(val("")), "strpos(\"email\", ?) > 0", "")).hasSize(4);
    assertThat(names(CITY.startsWith(NAME).not(), "not starts_with(\"city\", \"name\")"))
        .containsExactly("Ann", "Bob", "Dan");
  }

  @Test
  void oneOfTheExpressions() {
    assertThat(names(ID.in(REFERRER_ID, val(3L)), "\"id\" in (\"referrer_id\", ?)", 3L))
        .containsExactly("Cid");
    assertThat(
            names(
                val("Oslo").in(NAME, CITY, EMAIL), "? in (\"name\", \"city\", \"email\")", "Oslo"))
        .containsExactly("Ann", "Dan");
    assertThat(
            names(
                ID.notIn(REFERRER_ID, REFERRER_ID.plus(1L)),
                "\"id\" not in (\"referrer_id\", \"referrer_id\" + ?)",
                1L))
        .containsExactly("Cid", "Dan");
    assertThat(
            names(
                NAME.notIn(CITY, EMAIL, val("Ann")).or(NAME.in(NAME, NAME, NAME, CITY)).not(),
                """
                not ("name" not in ("city", "email", ?) or "name" in ("name", "name", "name", "city"))
                """
                    .strip(),
                "Ann"))
        .isEmpty();
    assertThat(names(ID.notIn(ID, ID, ID, ID), "\"id\" not in (\"id\", \"id\", \"id\", \"id\")"))
        .isEmpty();
    assertThatThrownBy(() -> ID.in(any(List.of(1L)), ID))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("say COLUMN.eq(any(...))");
  }

  @Test
  void rangesWhoseEndsMayBeSwapped() {
    assertThat(names(ID.betweenSymmetric(3L, 2L), "\"id\" between symmetric ? and ?", 3L, 2L))
        .containsExactly("Bob", "Cid");
    assertThat(
            names(ID.notBetweenSymmetric(3L, 2L), "\"id\" not between symmetric ? and ?", 3L, 2L))
        .containsExactly("Ann", "Dan");
    assertThat(
            names(
                ID.betweenSymmetric(val(2L), REFERRER_ID),
                "\"id\" between symmetric ? and \"referrer_id\"",
                2L))
        .containsExactly("Bob");
    assertThat(
            names(
                ID.notBetweenSymmetric(val(2L), REFERRER_ID),
                "\"id\" not between symmetric ? and \"referrer_id\"",
                2L))
        .containsExactly("Cid", "Dan");
  }

  @Test
  void textsOfACollation() {
    assertThat(names(NAME.collate("C").lt(val("B")), "\"name\" collate \"C\" < ?", "B"))
        .containsExactly("Ann");
    assertThat(
            shop.run(
                from(CUSTOMERS)
                    .orderBy(lower(NAME).concat("x").collate("und-x-icu").desc())
                    .limit(1)
                    .select(NAME),
                """
                select "name" from "customers"
                order by (lower("name") || ?) collate "und-x-icu" desc limit ?
                """,
                "x",
                1L))
        .containsExactly("Dan");
    assertThatThrownBy(() -> NAME.collate("")).isInstanceOf(InvalidQueryException.class);
  }

  @Test
  void noneOfTheValues() {
    assertThat(names(ID.notIn(1L, 2L), "\"id\" <> all(?)", List.of(1L, 2L)))
        .containsExactly("Cid", "Dan");
    assertThat(names(ID.notIn(), "\"id\" <> all(?)", List.of())).hasSize(4);
    assertThat(names(ID.in(), "\"id\" = any(?)", List.of())).isEmpty();
  }

  @Test
  void anyAndAllOfValues() {
    assertThat(names(ID.gt(any(List.of(2L, 3L))), "\"id\" > any(?)", List.of(2L, 3L)))
        .containsExactly("Cid", "Dan");
    assertThat(names(ID.gt(all(List.of(2L, 3L))), "\"id\" > all(?)", List.of(2L, 3L)))
        .containsExactly("Dan");
    assertThat(names(ID.gt(any(List.of())), "\"id\" > any(?)", List.of())).isEmpty();
    assertThat(names(ID.gt(all(List.of())), "\"id\" > all(?)", List.of())).hasSize(4);
    assertThat(
            names(NAME.like(any(List.of("A%", "%b"))), "\"name\" like any(?)", List.of("A%", "%b")))
        .containsExactly("Ann", "Bob");
    List<Long> many = LongStream.rangeClosed(3, 100_000).boxed().toList();
    assertThat(names(ID.lt(all(many)), "\"id\" < all(?)", many)).containsExactly("Ann", "Bob");
  }

  @Test
  void anyAndAllOfAnArray() {
    assertThat(
            names(
                ID.eq(any(array(Codecs.LONG, List.of(1L, 3L)))),
                "\"id\" = any(?::bigint[])",
                List.of(1L, 3L)))
        .containsExactly("Ann", "Cid");
    Expr<Object, List<Long>> referrers =
        scalar(from(CUSTOMERS).where(REFERRER_ID.isNotNull()).select(arrayAgg(REFERRER_ID)));
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .where(Orders.CUSTOMER_ID.ne(all(referrers)))
                    .select(Orders.CUSTOMER_ID),
                """
                select "orders"."customer_id" from "orders" where "orders"."customer_id" <>
                all((select array_agg("customers"."referrer_id") from "customers"
                where "customers"."referrer_id" is not null)::bigint[])
                """))
        .containsExactly(3L);
  }

  @Test
  void anyAndAllOfAQuery() {
    var paying =
        from(Orders.ORDERS).where(Orders.STATUS.eq(Status.PAID)).select(Orders.CUSTOMER_ID);
    assertThat(
            shop.run(
                from(CUSTOMERS).where(ID.eq(any(paying))).select(NAME),
                """
                select "customers"."name" from "customers" where "customers"."id" =
                any (select "orders"."customer_id" from "orders" where "orders"."status" = ?)
                """,
                Status.PAID))
        .containsExactly("Ann");
    assertThat(shop.run(from(CUSTOMERS).where(ID.gt(all(paying))).select(NAME))).hasSize(3);
  }

  @Test
  void refusesAnyOfNull() {
    List<@Nullable Long> values = Arrays.asList(1L, null);
    assertThatThrownBy(() -> any(values))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("any(...) has a null among its values");
    assertThatThrownBy(() -> any(List.of(1L)).eq(2L))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("at the right of a comparison");
  }

  @Test
  void notANumberEqualsItself() {
    assertThat(
            names(
                Numbers.abs(val(Double.NaN)).eq(Double.NaN), "abs(?) = ?", Double.NaN, Double.NaN))
        .hasSize(4);
    assertThat(
            names(
                val(Double.NaN).gt(Double.POSITIVE_INFINITY),
                "? > ?",
                Double.NaN,
                Double.POSITIVE_INFINITY))
        .hasSize(4);
  }
}
