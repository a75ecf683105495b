package dev.virga.query;

import static dev.virga.sql.Functions.*;
import static dev.virga.sql.Numbers.*;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static shop.Products.CATEGORY_ID;
import static shop.Products.ID;
import static shop.Products.NAME;
import static shop.Products.PRICE;
import static shop.Products.PRODUCTS;
import static shop.Products.SKU;
import static shop.Products.STOCK;

import dev.virga.DatabaseException;
import dev.virga.InvalidQueryException;
import dev.virga.UnexpectedNullException;
import dev.virga.codec.Codecs;
import dev.virga.sql.Expr;
import dev.virga.sql.Functions;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Categories;
import shop.Orders;
import shop.Products;
import shop.ShopDatabase;
import shop.Status;

/** Expressions: what each function renders, and what it returns. */
final class FunctionTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  /** Selects an expression of the saw, of which there are 5 for 19.90. */
  private static <V> V ofTheSaw(
      Expr<? super Products, V> expression, String sql, Object... parameters) {
    Object[] all = Arrays.copyOf(parameters, parameters.length + 1);
    all[parameters.length] = 1L;
    return shop.run(
            from(PRODUCTS).where(ID.eq(1L)).select(expression),
            "select " + sql + " from \"products\" where \"id\" = ?",
            all)
        .get(0);
  }

  @Test
  void textFunctions() {
    assertThat(ofTheSaw(lower(NAME), "lower(\"name\")")).isEqualTo("saw");
    assertThat(ofTheSaw(upper(NAME), "upper(\"name\")")).isEqualTo("SAW");
    assertThat(ofTheSaw(initcap(lower(NAME)), "initcap(lower(\"name\"))")).isEqualTo("Saw");
    assertThat(ofTheSaw(trim(NAME.concat("  ")), "btrim(\"name\" || ?)", "  ")).isEqualTo("Saw");
    assertThat(ofTheSaw(trim(NAME, "Sw"), "btrim(\"name\", ?)", "Sw")).isEqualTo("a");
    assertThat(ofTheSaw(trimStart(NAME), "ltrim(\"name\")")).isEqualTo("Saw");
    assertThat(ofTheSaw(trimEnd(NAME), "rtrim(\"name\")")).isEqualTo("Saw");
    assertThat(ofTheSaw(substring(NAME, 2), "substring(\"name\", ?)", 2)).isEqualTo("aw");
    assertThat(ofTheSaw(substring(NAME, 2, 1), "substring(\"name\", ?, ?)", 2, 1)).isEqualTo("a");
    assertThat(ofTheSaw(left(NAME, 2), "left(\"name\", ?)", 2)).isEqualTo("Sa");
    assertThat(ofTheSaw(right(NAME, 2), "right(\"name\", ?)", 2)).isEqualTo("aw");
    assertThat(ofTheSaw(position(NAME, "w"), "strpos(\"name\", ?)", "w")).isEqualTo(3);
    assertThat(ofTheSaw(position(NAME, SKU), "strpos(\"name\", \"sku\")")).isZero();
    assertThat(ofTheSaw(Functions.replace(NAME, "a", "o"), "replace(\"name\", ?, ?)", "a", "o"))
        .isEqualTo("Sow");
    assertThat(ofTheSaw(Functions.replace(SKU, SKU, NAME), "replace(\"sku\", \"sku\", \"name\")"))
        .isEqualTo("Saw");
    assertThat(ofTheSaw(splitPart(SKU, "-", 2), "split_part(\"sku\", ?, ?)", "-", 2))
        .isEqualTo("1");
    assertThat(ofTheSaw(repeat(NAME, 2), "repeat(\"name\", ?)", 2)).isEqualTo("SawSaw");
    assertThat(ofTheSaw(reverse(NAME), "reverse(\"name\")")).isEqualTo("waS");
    assertThat(ofTheSaw(padStart(SKU, 5, "*"), "lpad(\"sku\", ?, ?)", 5, "*")).isEqualTo("**S-1");
    assertThat(ofTheSaw(padEnd(SKU, 5, "*"), "rpad(\"sku\", ?, ?)", 5, "*")).isEqualTo("S-1**");
    assertThat(ofTheSaw(length(NAME), "length(\"name\")")).isEqualTo(3);
    assertThat(ofTheSaw(octetLength(val("é")), "octet_length(?)", "é")).isEqualTo(2);
    assertThat(
            ofTheSaw(
                regexpReplace(NAME, "[aeiou]", "_", "g"),
                "regexp_replace(\"name\", ?, ?, ?)",
                "[aeiou]",
                "_",
                "g"))
        .isEqualTo("S_w");
    assertThat(ofTheSaw(md5(NAME), "md5(\"name\")")).hasSize(32);
  }

  @Test
  void textsOfSeveralValues() {
    assertThat(ofTheSaw(NAME.concat("!").concat(SKU), "\"name\" || ? || \"sku\"", "!"))
        .isEqualTo("Saw!S-1");
    assertThat(
            ofTheSaw(
                Functions.concat(NAME, STOCK, PRICE), "concat(\"name\", \"stock\", \"price\")"))
        .isEqualTo("Saw519.90");
    assertThat(ofTheSaw(concatWith("/", NAME, STOCK), "concat_ws(?, \"name\", \"stock\")", "/"))
        .isEqualTo("Saw/5");
    assertThat(ofTheSaw(format("%s: %s", NAME, STOCK), "format(?, \"name\", \"stock\")", "%s: %s"))
        .isEqualTo("Saw: 5");
  }

  @Test
  void calculationsKeepTheirType() {
    assertThat(ofTheSaw(STOCK.plus(2).times(3), "(\"stock\" + ?) * ?", 2, 3)).isEqualTo(21);
    assertThat(ofTheSaw(STOCK.dividedBy(2), "\"stock\" / ?", 2)).isEqualTo(2);
    assertThat(ofTheSaw(STOCK.negated().modulo(3), "-\"stock\" % ?", 3)).isEqualTo(-2);
    assertThat(ofTheSaw(ID.minus(2L), "\"id\" - ?", 2L)).isEqualTo(-1L);
    assertThat(ofTheSaw(PRICE.times(new BigDecimal("0.5")), "\"price\" * ?", new BigDecimal("0.5")))
        .isEqualByComparingTo("9.95");
    assertThat(ofTheSaw(castToNumber(STOCK, Codecs.LONG).times(ID), "\"stock\"::bigint * \"id\""))
        .isEqualTo(5L);
    assertThat(ofTheSaw(STOCK.negated().negated(), "-(-\"stock\")")).isEqualTo(5);
  }

  @Test
  void aCalculationThatDoesNotFitIsAnError() {
    assertThatThrownBy(() -> shop.run(from(PRODUCTS).select(STOCK.plus(Integer.MAX_VALUE))))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("integer out of range");
    assertThatThrownBy(() -> shop.run(from(PRODUCTS).select(STOCK.dividedBy(0))))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("division by zero");
    assertThatThrownBy(() -> sqrt(castToNumber(STOCK, Codecs.DOUBLE)).modulo(2.0))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("no remainder of a double precision");
  }

  @Test
  void numberFunctions() {
    assertThat(ofTheSaw(abs(STOCK.minus(9)), "abs(\"stock\" - ?)", 9)).isEqualTo(4);
    assertThat(ofTheSaw(ceil(PRICE), "ceil(\"price\")")).isEqualByComparingTo("20");
    assertThat(ofTheSaw(floor(PRICE), "floor(\"price\")")).isEqualByComparingTo("19");
    assertThat(ofTheSaw(round(PRICE), "round(\"price\")")).isEqualByComparingTo("20");
    assertThat(ofTheSaw(round(PRICE, 1), "round(\"price\", ?)", 1)).isEqualByComparingTo("19.9");
    assertThat(ofTheSaw(trunc(PRICE), "trunc(\"price\")")).isEqualByComparingTo("19");
    assertThat(ofTheSaw(trunc(PRICE, 1), "trunc(\"price\", ?)", 1)).isEqualByComparingTo("19.9");
    assertThat(ofTheSaw(sign(PRICE), "sign(\"price\")")).isEqualByComparingTo("1");
    assertThat(ofTheSaw(sqrt(val(2.25)), "sqrt(?)", 2.25)).isEqualTo(1.5);
    assertThat(ofTheSaw(sqrt(PRICE), "sqrt(\"price\")")).isGreaterThan(BigDecimal.valueOf(4));
    assertThat(ofTheSaw(power(val(2.0), 3), "power(?, ?)", 2.0, 3.0)).isEqualTo(8.0);
    assertThat(ofTheSaw(power(PRICE, BigDecimal.ONE), "power(\"price\", ?)", BigDecimal.ONE))
        .isEqualByComparingTo("19.90");
    assertThat(ofTheSaw(exp(ln(val(4.0))), "exp(ln(?))", 4.0)).isCloseTo(4.0, within(1e-9));
    assertThat(ofTheSaw(log(val(100.0)), "log(?)", 100.0)).isEqualTo(2.0);
    assertThat(ofTheSaw(round(val(2.5)), "round(?)", 2.5)).isEqualTo(2.0);
    assertThat(ofTheSaw(random(), "random()")).isBetween(0.0, 1.0);
  }

  @Test
  void casts() {
    assertThat(ofTheSaw(castToText(PRICE), "\"price\"::text")).isEqualTo("19.90");
    assertThat(
            ofTheSaw(
                castToNumber(splitPart(SKU, "-", 2), Codecs.LONG),
                "split_part(\"sku\", ?, ?)::bigint",
                "-",
                2))
        .isEqualTo(1L);
  }

  @Test
  void castsToAnyType() {
    assertThat(ofTheSaw(cast(STOCK, Codecs.DECIMAL), "\"stock\"::numeric"))
        .isEqualByComparingTo("5");
    assertThat(ofTheSaw(cast(STOCK.gt(1), Codecs.TEXT), "(\"stock\" > ?)::text", 1))
        .isEqualTo("true");
    assertThat(ofTheSaw(cast(val("PAID"), Orders.STATUS.codec()), "?::\"status\"", "PAID"))
        .isEqualTo(Status.PAID);
    assertThat(ofTheSaw(array(Codecs.TEXT, List.of("a", "b")), "?::text[]", List.of("a", "b")))
        .containsExactly("a", "b");
  }

  @Test
  void identifiersAreMade() {
    assertThat(ofTheSaw(genRandomUuid(), "gen_random_uuid()").version()).isEqualTo(4);
  }

  @Test
  void nullFunctions() {
    assertThat(ofTheSaw(greatest(STOCK, val(7), val(6)), "greatest(\"stock\", ?, ?)", 7, 6))
        .isEqualTo(7);
    assertThat(ofTheSaw(least(STOCK, val(7)), "least(\"stock\", ?)", 7)).isEqualTo(5);
    assertThat(
            shop.run(
                from(PRODUCTS).where(ID.eq(1L)).select(optional(nullif(STOCK, 5))),
                "select nullif(\"stock\", ?) from \"products\" where \"id\" = ?",
                5,
                1L))
        .containsExactly(Optional.empty());
    assertThat(ofTheSaw(nullif(STOCK, val(4)), "nullif(\"stock\", ?)", 4)).isEqualTo(5);
  }

  @Test
  void coalesceTakesWhatMayBeAbsent() {
    assertThat(
            shop.run(
                from(PRODUCTS)
                    .leftJoin(Categories.CATEGORIES)
                    .on(CATEGORY_ID.eq(Categories.ID))
                    .orderBy(ID.asc())
                    .select(coalesce(Categories.NAME, "none")),
                """
                select coalesce("categories"."name", ?) from "products" left join "categories"
                on "products"."category_id" = "categories"."id" order by "products"."id"
                """,
                "none"))
        .containsExactly("saws", "tools", "toys", "none");
    assertThatThrownBy(() -> from(PRODUCTS).select(coalesce(Categories.NAME, "none")))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("\"categories\" is not in the query");
  }

  @Test
  void searchedCase() {
    var size = caseWhen(STOCK.gt(50), val("many")).when(STOCK.gt(0), "some").otherwise("none");
    assertThat(
            shop.run(
                from(PRODUCTS).orderBy(ID.asc()).select(size),
                """
                select case when "stock" > ? then ? when "stock" > ? then ? else ? end
                from "products" order by "id"
                """,
                50,
                "many",
                0,
                "some",
                "none"))
        .containsExactly("some", "none", "many", "some");
    assertThat(
            shop.run(
                from(PRODUCTS)
                    .orderBy(ID.asc())
                    .select(
                        optional(caseWhen(STOCK.gt(50), NAME).when(STOCK.gt(5), SKU).orNull()))))
        .containsExactly(
            Optional.empty(), Optional.empty(), Optional.of("Top"), Optional.of("X-1"));
  }

  @Test
  void simpleCase() {
    assertThat(
            shop.run(
                from(PRODUCTS)
                    .orderBy(ID.asc())
                    .select(caseOf(STOCK).when(0, val("none")).when(7, "seven").otherwise(NAME)),
                """
                select case "stock" when ? then ? when ? then ? else "name" end
                from "products" order by "id"
                """,
                0,
                "none",
                7,
                "seven"))
        .containsExactly("Saw", "none", "Top", "seven");
    assertThat(
            shop.run(
                from(PRODUCTS)
                    .orderBy(ID.asc())
                    .select(optional(caseOf(NAME).when("Saw", ID).orNull()))))
        .containsExactly(Optional.of(1L), Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void anyOtherFunctionByItsName() {
    assertThat(
            ofTheSaw(
                function("translate", Codecs.TEXT, NAME, val("aw"), val("xy")),
                "\"translate\"(\"name\", ?, ?)",
                "aw",
                "xy"))
        .isEqualTo("Sxy");
    assertThat(
            ofTheSaw(
                function("pg_catalog.ascii", Codecs.INTEGER, NAME),
                "\"pg_catalog\".\"ascii\"(\"name\")"))
        .isEqualTo(83);
    assertThatThrownBy(() -> function("a.b.c", Codecs.TEXT))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("schema.name");
    assertThatThrownBy(() -> function("", Codecs.TEXT)).isInstanceOf(InvalidQueryException.class);
  }

  record Prices(int stock, int half) {}

  @Test
  void aNullForAPrimitiveSaysWhichColumnItIs() {
    assertThatThrownBy(
            () ->
                shop.run(
                    from(PRODUCTS)
                        .where(ID.eq(1L))
                        .select(row(Prices::new, STOCK, nullif(STOCK, 5)))))
        .isInstanceOf(UnexpectedNullException.class)
        .hasMessageStartingWith("column 2 is null, but what it is read into says that it never is")
        .hasMessageContaining("optional(...)");
  }

  @Test
  void valuesOfATypeThatIsGiven() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .where(Orders.ID.eq(1L))
                    .select(
                        caseWhen(Orders.ID.gt(5L), val(Status.SENT, Orders.STATUS.codec()))
                            .otherwise(Orders.STATUS)),
                """
                select case when "id" > ? then ? else "status" end from "orders" where "id" = ?
                """,
                5L,
                Status.SENT,
                1L))
        .containsExactly(Status.PAID);
    assertThatThrownBy(() -> val(Status.SENT).codec())
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageEndingWith(
            "say val(value, COLUMN.codec()), or write it beside a column of that type");
  }
}
