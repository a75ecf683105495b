package dev.virga.query;

import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.Functions.array;
import static dev.virga.sql.RawSql.*;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.Products.CATEGORY_ID;
import static shop.Products.ID;
import static shop.Products.NAME;
import static shop.Products.PRICE;
import static shop.Products.PRODUCTS;
import static shop.Products.STOCK;

import dev.virga.DatabaseException;
import dev.virga.InvalidQueryException;
import dev.virga.codec.Codecs;
import dev.virga.sql.Condition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Categories;
import shop.CustomerTotal;
import shop.CustomerTotals;
import shop.Customers;
import shop.Label;
import shop.Labels;
import shop.Lines;
import shop.Orders;
import shop.Products;
import shop.ShopDatabase;
import shop.Status;

/** SQL as text: as an expression, a condition, a table, a query and a statement. */
final class RawSqlTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  private static List<String> names(
      Condition<? super Products> condition, String where, Object... parameters) {
    return shop.run(
        from(PRODUCTS).where(condition).orderBy(ID.asc()).select(NAME),
        "select \"name\" from \"products\" where " + where + " order by \"id\"",
        parameters);
  }

  @Test
  void isAnExpressionOfATypeThatItSays() {
    assertThat(
            shop.run(
                from(PRODUCTS)
                    .where(ID.eq(1L))
                    .select(
                        sql("overlay({} placing {} from 1)", NAME, val("x")).asText().concat("!")),
                "select overlay(\"name\" placing ? from 1) || ? from \"products\" where \"id\" = ?",
                "x",
                "!",
                1L))
        .containsExactly("xaw!");
    assertThat(
            shop.run(
                from(PRODUCTS)
                    .where(ID.eq(1L))
                    .select(sql("{} << 2", STOCK).asNumber(Codecs.INTEGER).plus(1)),
                "select (\"stock\" << 2) + ? from \"products\" where \"id\" = ?",
                1,
                1L))
        .containsExactly(21);
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .where(Orders.ID.eq(1L))
                    .select(sql("enum_last({})", Orders.STATUS).as(Orders.STATUS.codec())),
                "select enum_last(\"status\") from \"orders\" where \"id\" = ?",
                1L))
        .containsExactly(Status.SENT);
    assertThat(
            shop.run(
                from(PRODUCTS)
                    .where(ID.eq(1L))
                    .select(
                        sql("string_to_array({}, '-')", Products.SKU)
                            .as(Codecs.list(Codecs.TEXT)))))
        .containsExactly(List.of("S", "1"));
  }

  @Test
  void isACondition() {
    assertThat(names(sql("{} % {} = 0", STOCK, val(5)).asCondition(), "\"stock\" % ? = 0", 5))
        .containsExactly("Saw", "Hammer", "Top");
    assertThat(
            names(
                sql("{} > 6 or {} = 0", STOCK, STOCK).asCondition().and(NAME.ne("Top")),
                "(\"stock\" > 6 or \"stock\" = 0) and \"name\" <> ?",
                "Top"))
        .containsExactly("Hammer", "Box");
    assertThat(names(sql("true").asCondition().not(), "not true")).isEmpty();
    assertThat(
            names(
                sql("{} = any({})", ID, array(Codecs.LONG, List.of(1L, 3L))).asCondition(),
                "\"id\" = any(?::bigint[])",
                List.of(1L, 3L)))
        .containsExactly("Saw", "Top");
  }

  @Test
  void argumentsHaveParenthesesWhereTheyNeedThem() {
    assertThat(
            names(
                sql("{} * 2 > {}", STOCK.plus(1), STOCK.minus(1)).asCondition(),
                "(\"stock\" + ?) * 2 > (\"stock\" - ?)",
                1,
                1))
        .hasSize(4);
    assertThat(
            names(
                sql("coalesce({}, {}) > 0", STOCK.plus(1), val(0)).asCondition(),
                "coalesce(\"stock\" + ?, ?) > 0",
                1,
                0))
        .hasSize(4);
    assertThat(
            names(
                sql("{} is true", NAME.eq("Saw").or(NAME.eq("Top"))).asCondition(),
                "(\"name\" = ? or \"name\" = ?) is true",
                "Saw",
                "Top"))
        .containsExactly("Saw", "Top");
  }

  @Test
  void aQuestionMarkIsAnOperator() {
    assertThat(
            names(
                sql("jsonb_build_object({}, 1) ? 'Saw'", NAME).asCondition(),
                "jsonb_build_object(\"name\", 1) ?? 'Saw'"))
        .containsExactly("Saw");
    assertThat(
            names(
                sql("'{\"Saw\": {}, \"?\": 1}'::jsonb ?| array[{}]", NAME).asCondition(),
                "'{\"Saw\": {}, \"?\": 1}'::jsonb ??| array[\"name\"]"))
        .containsExactly("Saw");
  }

  @Test
  void isUsableWhereItsArgumentsAre() {
    assertThat(
            shop.run(
                from(PRODUCTS)
                    .join(Categories.CATEGORIES)
                    .on(CATEGORY_ID.eq(Categories.ID))
                    .orderBy(
                        sql("length({}) + length({})", NAME, Categories.NAME)
                            .asNumber(Codecs.INTEGER)
                            .desc())
                    .select(sql("{} || '/' || {}", Categories.NAME, NAME).asText()),
                """
                select "categories"."name" || '/' || "products"."name" from "products"
                join "categories" on "products"."category_id" = "categories"."id"
                order by length("products"."name") + length("categories"."name") desc
                """))
        .startsWith("tools/Hammer");
    assertThat(
            shop.run(
                from(PRODUCTS).groupBy(sql("{} > 5", STOCK).asCondition()).select(count()),
                "select count(*) from \"products\" group by \"stock\" > 5"))
        .containsExactlyInAnyOrder(2L, 2L);
  }

  @Test
  void aQueryInItSeesWhatIsMeant() {
    assertThat(
            names(
                sql(
                        "exists (select from lines where product_id = {} and quantity > {})",
                        ID,
                        val(1))
                    .asCondition(),
                "exists (select from lines where product_id = \"products\".\"id\" and quantity > ?)",
                1))
        .containsExactly("Hammer", "Top");
    assertThat(
            shop.run(
                from(PRODUCTS)
                    .orderBy(ID.asc())
                    .select(
                        sql("select sum(quantity) from lines where product_id = {}", ID)
                            .asNumber(Codecs.LONG)),
                """
                select (select sum(quantity) from lines where product_id = "products"."id")
                from "products" order by "id"
                """))
        .containsExactly(2L, 2L, 10L, 1L);
  }

  @Test
  void namesOfTheTextDoNotHideColumnsInTheOrder() {
    assertThat(
            shop.run(
                from(PRODUCTS).orderBy(NAME.asc()).select(sql("name(sku)").asText()),
                "select name(sku) from \"products\" order by \"products\".\"name\""))
        .containsExactly("X-1", "H-1", "S-1", "T-1");
  }

  @Test
  void isAWholeQueryWithARow() {
    var totals =
        query(
                "select c.id, count(*), c.city from customers c join orders o on o.customer_id = c.id"
                    + " where c.id = any({}) group by c.id order by c.id",
                array(Codecs.LONG, List.of(1L, 2L)))
            .as(CustomerTotals.CUSTOMER_TOTALS);
    assertThat(
            shop.run(
                totals,
                """
                select c.id, count(*), c.city from customers c join orders o on o.customer_id = c.id
                where c.id = any(?::bigint[]) group by c.id order by c.id
                """,
                List.of(1L, 2L)))
        .containsExactly(new CustomerTotal(1, 2, "Oslo"), new CustomerTotal(2, 1, "Bonn"));
  }

  record Size(String name, Optional<Long> parent) {}

  @Test
  void isAWholeQueryWithAShape() {
    assertThat(
            shop.run(
                query("select name, parent_id from categories where id < {} order by id", val(3L))
                    .as(row(Size::new, column(Codecs.TEXT), optional(column(Codecs.LONG)))),
                "select name, parent_id from categories where id < ? order by id",
                3L))
        .containsExactly(new Size("all", Optional.empty()), new Size("tools", Optional.of(1L)));
    assertThat(
            shop.run(
                query("select name, parent_id from categories where id = 1")
                    .as(row(Size::new, Categories.NAME, optional(Categories.PARENT_ID)))))
        .containsExactly(new Size("all", Optional.empty()));
    assertThat(shop.run(query("select * from labels order by name").as(Labels.LABELS)))
        .containsExactly(new Label("new"), new Label("sale"), new Label("wood"));
    assertThat(shop.run(query("select 1 + {}", val(2)).as(Codecs.INTEGER), "select 1 + ?", 2))
        .containsExactly(3);
  }

  @Test
  void isATable() {
    var totals =
        query("select customer_id, count(*), null from orders group by 1")
            .table(CustomerTotals.CUSTOMER_TOTALS);
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .join(totals)
                    .on(CustomerTotals.CUSTOMER_ID.eq(Customers.ID))
                    .where(CustomerTotals.ORDERS.gt(1L))
                    .select(Customers.NAME),
                """
                select "customers"."name" from "customers"
                join (select customer_id, count(*), null from orders group by 1)
                as "customer_totals" ("customer_id", "orders", "city")
                on "customer_totals"."customer_id" = "customers"."id"
                where "customer_totals"."orders" > ?
                """,
                1L))
        .containsExactly("Ann");
  }

  @Test
  void isAPartOfOtherQueries() {
    var best = query("select product_id from lines where quantity > {}", val(1)).as(Codecs.LONG);
    assertThat(names(ID.in(best), "\"id\" in (select product_id from lines where quantity > ?)", 1))
        .containsExactly("Hammer", "Top");
    assertThat(
            shop.run(
                best.union(from(PRODUCTS).where(NAME.eq("Saw")).select(ID)),
                """
                (select product_id from lines where quantity > ?) union select "id" from "products" where "name" = ?
                """,
                1,
                "Saw"))
        .containsExactlyInAnyOrder(1L, 2L, 3L);
    assertThat(
            names(STOCK.gt(scalar(query("select 6").as(Codecs.INTEGER))), "\"stock\" > (select 6)"))
        .containsExactly("Top", "Box");
    assertThat(
            names(
                sql("{} > 6", scalar(query("select 7").as(Codecs.INTEGER))).asCondition(),
                "(select 7) > 6"))
        .hasSize(4);
  }

  @Test
  void isAStatementThatChangesRows() {
    shop.undone(
        () -> {
          assertThat(
                  shop.run(
                      statement(
                          "update products set stock = stock + {} where id < {}", val(1), val(3L)),
                      "update products set stock = stock + ? where id < ?",
                      1,
                      3L))
              .isEqualTo(2);
          assertThat(
                  shop.run(
                      query(
                              "delete from product_labels where product_id = {} returning label_name",
                              val(1L))
                          .as(Codecs.TEXT)))
              .containsExactlyInAnyOrder("new", "wood");
          assertThat(shop.run(statement("create temporary table scratch (id int)"))).isZero();
        });
  }

  @Test
  void isUsedInWrites() {
    shop.undone(
        () -> {
          shop.run(
              Products.update(STOCK.set(sql("{} | 8", STOCK).asNumber(Codecs.INTEGER)))
                  .where(sql("{} < {}", PRICE, val(BigDecimal.ONE)).asCondition()),
              "update \"products\" set \"stock\" = \"stock\" | 8 where \"price\" < ?",
              BigDecimal.ONE);
          assertThat(shop.run(from(PRODUCTS).where(ID.eq(4L)).select(STOCK))).containsExactly(15);
        });
  }

  @Test
  void aTextThatIsNoConstantSaysUnsafe() {
    for (String function : List.of("upper", "lower")) {
      assertThat(
              shop.run(
                  from(PRODUCTS)
                      .where(ID.eq(1L))
                      .select(unsafeSql(function + "({})", NAME).asText())))
          .hasSize(1);
    }
    String table = List.of("labels").get(0);
    assertThat(shop.run(unsafeQuery("select count(*) from " + table).as(Codecs.LONG)))
        .containsExactly(3L);
    assertThat(shop.run(unsafeStatement("set application_name = '" + table + "'"))).isZero();
  }

  @Test
  void saysWhatIsWrongWhenItIsBuilt() {
    assertThatThrownBy(() -> sql("{} = {}", STOCK))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("has 2 places {} and 1 argument");
    assertThatThrownBy(() -> sql("{} = ?", STOCK, val(1)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("the place of a value is {}");
    assertThatThrownBy(() -> from(PRODUCTS).select(column(Codecs.TEXT)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("query(...).as(...)");
    assertThatThrownBy(() -> query("select 1").as(Customers.ORDERS))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("nested rows");
    assertThatThrownBy(
            () ->
                from(PRODUCTS)
                    .leftJoin(Categories.CATEGORIES)
                    .on(CATEGORY_ID.eq(Categories.ID))
                    .select(optional(sql("lower({})", Lines.QUANTITY).asText())))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("\"lines\" is not in the query");
  }

  @Test
  void aTypeThatTheTextHasNotShowsWhenItRuns() {
    assertThatThrownBy(
            () -> shop.run(from(PRODUCTS).select(sql("{}::text", NAME).asNumber(Codecs.LONG))))
        .isInstanceOf(DatabaseException.class);
    assertThatThrownBy(
            () ->
                shop.run(
                    query("select 1")
                        .as(row(Size::new, column(Codecs.TEXT), optional(column(Codecs.LONG))))))
        .isInstanceOf(DatabaseException.class);
  }
}
