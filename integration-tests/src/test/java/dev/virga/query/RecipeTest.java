package dev.virga.query;

import static dev.virga.sql.Aggregates.*;
import static dev.virga.sql.Functions.*;
import static dev.virga.sql.RowLocking.*;
import static dev.virga.sql.Sql.*;
import static dev.virga.sql.Windows.*;
import static org.assertj.core.api.Assertions.assertThat;
import static shop.Products.CATEGORY_ID;
import static shop.Products.ID;
import static shop.Products.NAME;
import static shop.Products.PRICE;
import static shop.Products.PRODUCTS;
import static shop.Products.SKU;
import static shop.Products.STOCK;

import dev.virga.codec.Codecs;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Categories;
import shop.Customers;
import shop.Labels;
import shop.Lines;
import shop.NamedThing;
import shop.NamedThings;
import shop.NewCategory;
import shop.NewProduct;
import shop.Orders;
import shop.Products;
import shop.ShopDatabase;
import shop.Status;

/** What applications ask of a database, each in one statement. */
final class RecipeTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Step(String name, int difference) {}

  record Share(String name, BigDecimal share) {}

  record Pivot(long customer, long open, long paid, long sent) {}

  record Contents(String category, List<String> products) {}

  record Best(Optional<Long> category, String product) {}

  record Ranked(String kind, String name) {}

  record Money(long order, BigDecimal total) {}

  record Sold(String name, Optional<Long> quantity) {}

  record Known(String name, boolean ordered) {}

  record Ordered(String name, Optional<Long> latest) {}

  @Test
  void rowsWithoutAPartner() {
    assertThat(
            shop.run(
                from(PRODUCTS)
                    .leftJoin(Lines.LINES)
                    .on(Lines.PRODUCT_ID.eq(ID))
                    .where(Lines.ORDER_ID.isNull())
                    .select(NAME),
                """
                select "products"."name" from "products"
                left join "lines" on "lines"."product_id" = "products"."id"
                where "lines"."order_id" is null"""))
        .isEmpty();
    assertThat(
            shop.run(
                Customers.findMany(
                        where(
                            notExists(
                                from(Orders.ORDERS)
                                    .outer(Customers.CUSTOMERS)
                                    .where(Orders.CUSTOMER_ID.eq(Customers.ID))
                                    .select(Orders.ID))))
                    .select(Customers.NAME),
                """
                select "customers"."name" from "customers" where not exists (select "orders"."id"
                from "orders" where "orders"."customer_id" = "customers"."id")"""))
        .containsExactly("Dan");
  }

  @Test
  void theBestOfEachGroup() {
    assertThat(
            shop.run(
                from(PRODUCTS)
                    .distinctOn(CATEGORY_ID)
                    .orderBy(CATEGORY_ID.asc(), PRICE.desc())
                    .select(row(Best::new, optional(CATEGORY_ID), NAME)),
                """
                select distinct on ("category_id") "category_id", "name" from "products"
                order by "category_id", "price" desc"""))
        .containsExactly(
            new Best(Optional.of(2L), "Hammer"),
            new Best(Optional.of(3L), "Saw"),
            new Best(Optional.of(4L), "Top"),
            new Best(Optional.empty(), "Box"));
  }

  @Test
  void theFirstTwoOfEachGroup() {
    var latest =
        NamedThings.as(
            from(Orders.ORDERS)
                .outer(Customers.CUSTOMERS)
                .where(Orders.CUSTOMER_ID.eq(Customers.ID))
                .orderBy(Orders.ID.desc())
                .limit(2)
                .select(row(NamedThing::new, castToText(Orders.STATUS), castToText(Orders.ID))));
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .crossJoin(latest)
                    .orderBy(Customers.ID.asc(), NamedThings.NAME.asc())
                    .select(row(Ranked::new, Customers.NAME, NamedThings.NAME)),
                """
                select "customers"."name", "named_things"."name" from "customers"
                cross join lateral (select "orders"."status"::text, "orders"."id"::text from "orders"
                where "orders"."customer_id" = "customers"."id" order by "orders"."id" desc limit ?)
                as "named_things" ("kind", "name") order by "customers"."id", "named_things"."name\"""",
                2L))
        .containsExactly(
            new Ranked("Ann", "1"),
            new Ranked("Ann", "2"),
            new Ranked("Bob", "3"),
            new Ranked("Cid", "4"));
  }

  @Test
  void differencesToTheRowBefore() {
    assertThat(
            shop.run(
                from(PRODUCTS)
                    .orderBy(ID.asc())
                    .select(
                        row(
                            Step::new,
                            NAME,
                            STOCK.minus(lag(STOCK, 1, 0).over(orderedBy(ID.asc()))))),
                """
                select "name", "stock" - lag("stock", ?, ?) over (order by "id") from "products"
                order by "id\"""",
                1,
                0))
        .containsExactly(
            new Step("Saw", 5), new Step("Hammer", -5), new Step("Top", 100), new Step("Box", -93));
  }

  @Test
  void whatIsMissingToANumber() {
    assertThat(
            shop.run(
                from(PRODUCTS)
                    .where(number(val(10)).minus(STOCK).gt(0))
                    .orderBy(ID.asc())
                    .select(row(Step::new, NAME, number(greatest(STOCK, val(6))).plus(1))),
                """
                select "name", greatest("stock", ?) + ? from "products"
                where ? - "stock" > ? order by "id\"""",
                6,
                1,
                10,
                0))
        .containsExactly(new Step("Saw", 7), new Step("Hammer", 7), new Step("Box", 8));
  }

  @Test
  void sharesOfATotal() {
    assertThat(
            shop.run(
                from(PRODUCTS)
                    .where(STOCK.gt(5))
                    .orderBy(ID.asc())
                    .select(
                        row(
                            Share::new,
                            NAME,
                            castToNumber(STOCK, Codecs.DECIMAL)
                                .dividedBy(castToNumber(sum(STOCK).over(), Codecs.DECIMAL)))),
                """
                select "name", "stock"::numeric / sum("stock") over ()::numeric from "products"
                where "stock" > ? order by "id\"""",
                5))
        .extracting(Share::name)
        .containsExactly("Top", "Box");
  }

  @Test
  void aPivotOfAColumn() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .groupBy(Orders.CUSTOMER_ID)
                    .orderBy(Orders.CUSTOMER_ID.asc())
                    .select(
                        row(
                            Pivot::new,
                            Orders.CUSTOMER_ID,
                            count().filter(Orders.STATUS.eq(Status.OPEN)),
                            count().filter(Orders.STATUS.eq(Status.PAID)),
                            count().filter(Orders.STATUS.eq(Status.SENT)))),
                """
                select "customer_id", count(*) filter (where "status" = ?),
                count(*) filter (where "status" = ?), count(*) filter (where "status" = ?)
                from "orders" group by "customer_id" order by "customer_id\"""",
                Status.OPEN,
                Status.PAID,
                Status.SENT))
        .containsExactly(new Pivot(1, 1, 1, 0), new Pivot(2, 0, 0, 1), new Pivot(3, 1, 0, 0));
  }

  @Test
  void aListOfEachGroup() {
    assertThat(
            shop.run(
                from(Categories.CATEGORIES)
                    .orderBy(Categories.ID.asc())
                    .select(
                        row(
                            Contents::new,
                            Categories.NAME,
                            coalesce(
                                scalar(
                                    from(PRODUCTS)
                                        .outer(Categories.CATEGORIES)
                                        .where(CATEGORY_ID.eq(Categories.ID))
                                        .select(arrayAgg(NAME).orderBy(NAME.asc()))),
                                List.<String>of()))),
                """
                select "categories"."name", coalesce((select array_agg("products"."name" order by
                "products"."name") from "products" where "products"."category_id" = "categories"."id"), ?)
                from "categories" order by "categories"."id\"""",
                List.of()))
        .containsExactly(
            new Contents("all", List.of()),
            new Contents("tools", List.of("Hammer")),
            new Contents("saws", List.of("Saw")),
            new Contents("toys", List.of("Top")));
  }

  @Test
  void totalsOfCalculatedValues() {
    assertThat(
            shop.run(
                from(Lines.LINES)
                    .join(Lines.PRODUCT)
                    .groupBy(Lines.ORDER_ID)
                    .having(sum(Lines.QUANTITY).gt(2L))
                    .orderBy(Lines.ORDER_ID.asc())
                    .select(
                        row(
                            Money::new,
                            Lines.ORDER_ID,
                            sum(PRICE.times(castToNumber(Lines.QUANTITY, Codecs.DECIMAL))))),
                """
                select "lines"."order_id", sum("products"."price" * "lines"."quantity"::numeric)
                from "lines" join "products" on "products"."id" = "lines"."product_id"
                group by "lines"."order_id" having sum("lines"."quantity") > ?
                order by "lines"."order_id\"""",
                2L))
        .containsExactly(
            new Money(1, new BigDecimal("43.90")), new Money(2, new BigDecimal("35.00")));
  }

  @Test
  void aSumBesideEachRow() {
    assertThat(
            shop.run(
                from(PRODUCTS)
                    .orderBy(ID.asc())
                    .select(
                        row(
                            Sold::new,
                            NAME,
                            optional(
                                scalar(
                                    from(Lines.LINES)
                                        .outer(PRODUCTS)
                                        .where(Lines.PRODUCT_ID.eq(ID))
                                        .select(sum(Lines.QUANTITY)))))),
                """
                select "products"."name", (select sum("lines"."quantity") from "lines"
                where "lines"."product_id" = "products"."id") from "products" order by "products"."id\""""))
        .containsExactly(
            new Sold("Saw", Optional.of(2L)),
            new Sold("Hammer", Optional.of(2L)),
            new Sold("Top", Optional.of(10L)),
            new Sold("Box", Optional.of(1L)));
  }

  @Test
  void whetherThereIsARowBesideEachRow() {
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .orderBy(Customers.ID.asc())
                    .select(
                        row(
                            Known::new,
                            Customers.NAME,
                            exists(
                                from(Orders.ORDERS)
                                    .outer(Customers.CUSTOMERS)
                                    .where(Orders.CUSTOMER_ID.eq(Customers.ID))
                                    .select(Orders.ID)))),
                """
                select "customers"."name", exists (select "orders"."id" from "orders"
                where "orders"."customer_id" = "customers"."id") from "customers"
                order by "customers"."id\""""))
        .containsExactly(
            new Known("Ann", true),
            new Known("Bob", true),
            new Known("Cid", true),
            new Known("Dan", false));
  }

  @Test
  void anOrderOfOnesOwn() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .orderBy(
                        caseOf(Orders.STATUS).when(Status.SENT, val(1)).otherwise(2).asc(),
                        Orders.ID.asc())
                    .select(Orders.ID),
                """
                select "id" from "orders" order by case "status" when ? then ? else ? end, "id\"""",
                Status.SENT,
                1,
                2))
        .containsExactly(3L, 1L, 2L, 4L);
  }

  @Test
  void rowsThatMoveToAnotherTable() {
    shop.undone(
        () -> {
          var removed =
              NamedThings.cte(
                  Lines.delete(where(Lines.QUANTITY.gt(5)))
                      .returning(
                          row(
                              NamedThing::new,
                              castToText(Lines.ORDER_ID),
                              castToText(Lines.PRODUCT_ID))));
          assertThat(
                  shop.run(
                      insertInto(Labels.LABELS)
                          .select(from(removed), Labels.NAME.from(NamedThings.KIND))
                          .returning(Labels.NAME),
                      """
                      with "named_things" ("kind", "name") as (delete from "lines"
                      where "lines"."quantity" > ?
                      returning "lines"."order_id"::text, "lines"."product_id"::text)
                      insert into "labels" ("name") select "named_things"."kind" from "named_things"
                      returning "labels"."name\"""",
                      5))
              .containsExactly("2");
        });
  }

  @Test
  void aRowAndThoseThatReferToIt() {
    shop.undone(
        () -> {
          var category =
              NewIds.cte(
                  Categories.insert(List.of(NewCategory.name("paper")))
                      .returning(row(NewId::new, Categories.ID)));
          assertThat(
                  shop.run(
                      insertInto(PRODUCTS)
                          .select(
                              from(category),
                              SKU.from("P-1"),
                              NAME.from("Pad"),
                              PRICE.from(BigDecimal.ONE),
                              CATEGORY_ID.from(NewIds.ID))
                          .returning(SKU),
                      """
                      with "new_ids" ("id") as (insert into "categories" ("name")
                      select * from unnest(?::text[]) returning "categories"."id")
                      insert into "products" ("sku", "name", "price", "category_id")
                      select ?, ?, ?, "new_ids"."id" from "new_ids" returning "products"."sku\"""",
                      List.of("paper"),
                      "P-1",
                      "Pad",
                      BigDecimal.ONE))
              .containsExactly("P-1");
        });
  }

  @Test
  void theNextJobIsTaken() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Orders.update(Orders.STATUS.set(Status.PAID))
                            .where(
                                Orders.ID.in(
                                    from(Orders.ORDERS)
                                        .where(Orders.STATUS.eq(Status.OPEN))
                                        .orderBy(Orders.ID.asc())
                                        .limit(1)
                                        .lock(forUpdate().skipLocked())
                                        .select(Orders.ID)))
                            .returning(Orders.ID),
                        """
                        update "orders" set "status" = ? where "orders"."id" in
                        (select "orders"."id" from "orders" where "orders"."status" = ?
                        order by "orders"."id" limit ? for update skip locked)
                        returning "orders"."id\"""",
                        Status.PAID,
                        Status.OPEN,
                        1L))
                .containsExactly(2L));
  }

  @Test
  void aRowIsChangedOnlyInTheVersionThatWasRead() {
    shop.undone(
        () -> {
          var change =
              Orders.update(Orders.NOTE.set("checked"), Orders.VERSION.set(Orders.VERSION.plus(1)))
                  .where(Orders.ID.eq(1L), Orders.VERSION.eq(1));
          assertThat(
                  shop.run(
                      change,
                      """
                      update "orders" set "note" = ?, "version" = "version" + ?
                      where "id" = ? and "version" = ?""",
                      "checked",
                      1,
                      1L,
                      1))
              .isEqualTo(1);
          assertThat(shop.run(change)).isEqualTo(0);
        });
  }

  @Test
  void doubleRowsButOneAreDeleted() {
    var older = PRODUCTS.as("older");
    shop.undone(
        () -> {
          shop.run(Products.insert(NewProduct.sku("B-2").name("Box").price(BigDecimal.ONE)));
          shop.run(Lines.deleteEveryRow());
          assertThat(
                  shop.run(
                      deleteFrom(PRODUCTS)
                          .using(older)
                          .where(NAME.eq(NAME.of(older)), ID.gt(ID.of(older)))
                          .returning(SKU),
                      """
                      delete from "products" using "products" as "older"
                      where "products"."name" = "older"."name" and "products"."id" > "older"."id"
                      returning "products"."sku\""""))
              .containsExactly("B-2");
        });
  }

  @Test
  void howManyRowsAUnionHas() {
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .select(Customers.NAME)
                    .union(from(PRODUCTS).select(NAME))
                    .count(),
                """
                select count(*) from (select "name" from "customers" union
                select "name" from "products") as "rows\""""))
        .isEqualTo(8);
  }

  @Test
  void howManyDifferentPairs() {
    var pairs =
        NamedThings.as(
            from(Customers.CUSTOMERS)
                .where(Customers.CITY.isNotNull())
                .distinct()
                .select(row(NamedThing::new, Customers.CITY, castToText(Customers.ACTIVE))));
    assertThat(
            shop.run(
                from(pairs).select(count()),
                """
                select count(*) from (select distinct "customers"."city", "customers"."active"::text
                from "customers" where "customers"."city" is not null) as "named_things" ("kind", "name")"""))
        .containsExactly(2L);
  }

  @Test
  void theLatestOfAnotherTable() {
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .leftJoin(Orders.ORDERS)
                    .on(Orders.CUSTOMER_ID.eq(Customers.ID))
                    .groupBy(Customers.ID)
                    .orderBy(max(Orders.ID).desc().nullsLast())
                    .select(row(Ordered::new, Customers.NAME, optional(max(Orders.ID)))),
                """
                select "customers"."name", max("orders"."id") from "customers"
                left join "orders" on "orders"."customer_id" = "customers"."id"
                group by "customers"."id" order by max("orders"."id") desc nulls last"""))
        .containsExactly(
            new Ordered("Cid", Optional.of(4L)),
            new Ordered("Bob", Optional.of(3L)),
            new Ordered("Ann", Optional.of(2L)),
            new Ordered("Dan", Optional.empty()));
  }
}
