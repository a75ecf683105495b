package dev.virga.query;

import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.Aggregates.max;
import static dev.virga.sql.Functions.coalesce;
import static dev.virga.sql.Sql.*;
import static dev.virga.sql.Windows.allRows;
import static dev.virga.sql.Windows.rowNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidInputException;
import dev.virga.InvalidQueryException;
import dev.virga.Page;
import dev.virga.sql.Ordering;
import dev.virga.sql.Paged;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.Customer;
import shop.CustomerTotal;
import shop.CustomerTotals;
import shop.Customers;
import shop.Lines;
import shop.Order;
import shop.Orders;
import shop.Product;
import shop.Products;
import shop.ShopDatabase;

/** One page of a query's rows after the other. */
final class PageTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Pair(Object left, Object right) {}

  record WithOrders(Customer customer, List<Order> orders) {}

  @Test
  void theFirstPageHasOneRowMoreReadThanItHas() {
    Page<String> page =
        shop.run(
            Customers.findMany(orderBy(Customers.ID.asc())).select(Customers.NAME).page(3),
            """
            select "name", jsonb_build_array("id") from "customers" order by "id" limit ?""",
            4L);
    assertThat(page.rows()).containsExactly("Ann", "Bob", "Cid");
    assertThat(page.next()).isPresent();
    assertThat(page.previous()).isEmpty();
    assertThat(page.total()).isEqualTo(OptionalLong.empty());
  }

  @Test
  void theNextPageBeginsBehindTheCursor() {
    Paged<String> pages =
        Customers.findMany(orderBy(Customers.ID.asc())).select(Customers.NAME).page(3);
    Page<String> next =
        shop.run(
            pages.after(shop.run(pages).next()),
            """
            select "name", jsonb_build_array("id") from "customers" where "id" > ?
            order by "id" limit ?""",
            3L,
            4L);
    assertThat(next.rows()).containsExactly("Dan");
    assertThat(next.next()).isEmpty();
    assertThat(next.previous()).isPresent();
  }

  @Test
  void thePageBeforeIsReadBackwards() {
    Paged<String> pages =
        Customers.findMany(orderBy(Customers.ID.asc())).select(Customers.NAME).page(2);
    Page<String> second = shop.run(pages.after(shop.run(pages).next()));
    Page<String> first =
        shop.run(
            pages.before(second.previous()),
            """
            select "name", jsonb_build_array("id") from "customers" where "id" < ?
            order by "id" desc limit ?""",
            3L,
            3L);
    assertThat(first.rows()).containsExactly("Ann", "Bob");
    assertThat(first.previous()).isEmpty();
    assertThat(shop.run(pages.after(first.next())).rows()).containsExactly("Cid", "Dan");
  }

  @Test
  void theKeyOfTheTableMakesTheOrderUnique() {
    Paged<Product> pages = Products.findMany(orderBy(Products.STOCK.desc())).page(2);
    Page<Product> first = shop.run(pages);
    assertThat(first.rows()).extracting(Product::name).containsExactly("Top", "Box");
    assertThat(
            shop.run(
                    pages.after(first.next()),
                    """
                    select "id", "sku", "name", "price", "stock", "category_id",
                    jsonb_build_array("stock", "id") from "products"
                    where ("stock", "id") < (?, ?) order by "stock" desc, "id" desc limit ?""",
                    7,
                    4L,
                    3L)
                .rows())
        .extracting(Product::name)
        .containsExactly("Saw", "Hammer");
  }

  @Test
  void mixedDirectionsAreSpelledOut() {
    Paged<Long> pages =
        Lines.findMany(orderBy(Lines.QUANTITY.asc(), Lines.ORDER_ID.desc(), Lines.PRODUCT_ID.asc()))
            .select(Lines.PRODUCT_ID)
            .page(1);
    Page<Long> first = shop.run(pages);
    assertThat(
            shop.run(
                    pages.after(first.next()),
                    """
                    select "product_id", jsonb_build_array("quantity", "order_id", "product_id")
                    from "lines" where "quantity" >= ? and
                    ("quantity" > ? or "order_id" <= ? and ("order_id" < ? or "product_id" > ?))
                    order by "quantity", "order_id" desc, "product_id" limit ?""",
                    1,
                    1,
                    3L,
                    3L,
                    1L,
                    2L)
                .rows())
        .containsExactly(4L);
  }

  @Test
  void nullsHaveTheirPlace() {
    Paged<String> last =
        Customers.findMany(orderBy(Customers.CITY.asc())).select(Customers.NAME).page(1);
    Page<String> bonn = shop.run(last);
    Page<String> oslo =
        shop.run(
            last.after(bonn.next()),
            """
            select "name", jsonb_build_array("city", "id") from "customers"
            where ("city" >= ? or "city" is null) and ("city" > ? or "city" is null or "id" > ?)
            order by "city", "id" limit ?""",
            "Bonn",
            "Bonn",
            2L,
            2L);
    assertThat(oslo.rows()).containsExactly("Ann");
    Page<String> nowhere = shop.run(last.after(shop.run(last.after(oslo.next())).next()));
    assertThat(nowhere.rows()).containsExactly("Cid");
    assertThat(
            shop.run(
                    last.before(nowhere.previous()),
                    """
                    select "name", jsonb_build_array("city", "id") from "customers"
                    where "city" is not null or "id" < ? order by "city" desc, "id" desc limit ?""",
                    3L,
                    2L)
                .rows())
        .containsExactly("Dan");
  }

  static Stream<List<Ordering<Customers>>> orders() {
    return Stream.of(
        List.of(Customers.CITY.asc()),
        List.of(Customers.CITY.desc()),
        List.of(Customers.CITY.asc().nullsFirst()),
        List.of(Customers.CITY.desc().nullsLast()),
        List.of(Customers.ACTIVE.asc(), Customers.CITY.desc().nullsLast()),
        List.of(Customers.ACTIVE.desc(), Customers.NAME.desc()),
        List.of(Customers.REFERRER_ID.desc(), Customers.CITY.asc().nullsFirst()),
        List.of(Customers.REFERRER_ID.asc().nullsFirst(), Customers.ID.desc()),
        List.of());
  }

  @ParameterizedTest
  @MethodSource("orders")
  void allPagesTogetherAreAllRowsInBothDirections(List<Ordering<Customers>> order) {
    for (int size = 1; size <= 5; size++) {
      Paged<Long> pages = Customers.findMany(orderBy(order)).select(Customers.ID).page(size);
      List<Long> all = shop.run(pages.withTotal()).total().stream().boxed().toList();
      assertThat(all).containsExactly(4L);
      List<Long> forwards = new ArrayList<>();
      Page<Long> page = shop.run(pages);
      forwards.addAll(page.rows());
      while (page.next().isPresent()) {
        page = shop.run(pages.after(page.next()));
        forwards.addAll(page.rows());
      }
      assertThat(forwards).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
      List<Long> backwards = new ArrayList<>(page.rows());
      while (page.previous().isPresent()) {
        page = shop.run(pages.before(page.previous()));
        backwards.addAll(0, page.rows());
      }
      assertThat(backwards).isEqualTo(forwards);
    }
  }

  @Test
  void theTotalComesInTheSameRoundTrip() {
    Page<String> page =
        shop.run(
            Customers.findMany(where(Customers.ACTIVE.eq(true)))
                .select(Customers.NAME)
                .page(1)
                .offset(5)
                .withTotal(),
            """
            select "name", jsonb_build_array("id") from "customers" where "active" = ?
            order by "id" limit ? offset ?;
            select count(*) from "customers" where "active" = ?""",
            true,
            2L,
            5L,
            true);
    assertThat(page.rows()).isEmpty();
    assertThat(page.total()).hasValue(3);
    assertThat(page.next()).isEmpty();
    assertThat(page.previous()).isEmpty();
  }

  @Test
  void aPageHasNestedRelations() {
    Paged<WithOrders> pages =
        Customers.findMany(orderBy(Customers.NAME.asc()))
            .with(Customers.ORDERS.orderBy(Orders.ID.asc()), WithOrders::new)
            .page(1);
    Page<WithOrders> second = shop.run(pages.after(shop.run(pages).next()));
    assertThat(second.rows()).extracting(row -> row.customer().name()).containsExactly("Bob");
    assertThat(second.rows().get(0).orders()).extracting(Order::id).containsExactly(3L);
  }

  @Test
  void joinedTablesAddTheirKeysUnlessTheConditionGivesThem() {
    Paged<Pair> pages =
        from(Orders.ORDERS)
            .join(Customers.CUSTOMERS)
            .on(Orders.CUSTOMER_ID.eq(Customers.ID))
            .orderBy(Customers.NAME.asc())
            .select(row(Pair::new, Orders.ID, Customers.NAME))
            .page(2);
    assertThat(
            shop.run(
                    pages.after(shop.run(pages).next()),
                    """
                    select "orders"."id", "customers"."name",
                    jsonb_build_array("customers"."name", "orders"."id") from "orders"
                    join "customers" on "orders"."customer_id" = "customers"."id"
                    where ("customers"."name", "orders"."id") > (?, ?)
                    order by "customers"."name", "orders"."id" limit ?""",
                    "Ann",
                    2L,
                    3L)
                .rows())
        .containsExactly(new Pair(3L, "Bob"), new Pair(4L, "Cid"));
    assertThat(
            from(Orders.ORDERS)
                .join(Orders.CUSTOMER)
                .join(Orders.LINES)
                .select(Orders.ID)
                .page(2)
                .sql())
        .endsWith(
            """
             order by "orders"."id", "lines"."order_id", "lines"."product_id" limit ?"""
                .stripTrailing());
  }

  @Test
  void aTableThatMayBeAbsentHasANullableKey() {
    Paged<Long> pages =
        from(Customers.CUSTOMERS)
            .leftJoin(Orders.ORDERS)
            .on(Orders.CUSTOMER_ID.eq(Customers.ID))
            .orderBy(Orders.ID.desc())
            .select(Customers.ID)
            .page(2);
    Page<Long> first = shop.run(pages);
    assertThat(first.rows()).containsExactly(4L, 3L);
    Page<Long> second = shop.run(pages.after(first.next()));
    assertThat(second.rows()).containsExactly(2L, 1L);
    assertThat(shop.run(pages.after(second.next())).rows()).containsExactly(1L);
  }

  @Test
  void groupsArePagedByHaving() {
    Paged<Pair> pages =
        from(Orders.ORDERS)
            .groupBy(Orders.CUSTOMER_ID)
            .orderBy(count().desc(), Orders.CUSTOMER_ID.asc())
            .select(row(Pair::new, Orders.CUSTOMER_ID, count()))
            .page(2)
            .withTotal();
    Page<Pair> first = shop.run(pages);
    assertThat(first.rows()).containsExactly(new Pair(1L, 2L), new Pair(2L, 1L));
    assertThat(first.total()).hasValue(3);
    assertThat(
            shop.run(
                    pages.after(first.next()),
                    """
                    select "customer_id", count(*), jsonb_build_array(count(*), "customer_id")
                    from "orders" group by "customer_id"
                    having count(*) <= ? and (count(*) < ? or "customer_id" > ?)
                    order by count(*) desc, "customer_id" limit ?;
                    select count(*) from (select 1 from "orders" group by "orders"."customer_id") as "groups\"""",
                    1L,
                    1L,
                    2L,
                    3L)
                .rows())
        .containsExactly(new Pair(3L, 1L));
    assertThatThrownBy(
            () ->
                from(Orders.ORDERS)
                    .groupBy(Orders.CUSTOMER_ID)
                    .orderBy(count().desc())
                    .select(count())
                    .page(2))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "page(...) of a grouped query, whose order does not tell its groups apart: order also by orders.customer_id");
  }

  @Test
  void derivedTablesArePagedByTheirOwnOrder() {
    var totals =
        CustomerTotals.as(
            from(Orders.ORDERS)
                .groupBy(Orders.CUSTOMER_ID)
                .select(row(CustomerTotal::new, Orders.CUSTOMER_ID, count(), max(Orders.NOTE))));
    Paged<Long> pages =
        from(totals)
            .orderBy(CustomerTotals.ORDERS.desc(), CustomerTotals.CUSTOMER_ID.desc())
            .select(CustomerTotals.CUSTOMER_ID)
            .page(2);
    assertThat(shop.run(pages.after(shop.run(pages).next())).rows()).containsExactly(2L);
    assertThatThrownBy(() -> from(totals).select(CustomerTotals.CUSTOMER_ID).page(2))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("page(...) of a query without an order");
  }

  @Test
  void valuesComeBackExactly() {
    shop.undone(
        () -> {
          shop.run(
              Products.update(Products.PRICE.set(new BigDecimal("0.10")))
                  .where(Products.ID.le(2L)));
          shop.run(
              Products.update(Products.NAME.set("\"\\ \u00e4\u4e16\ud83c\udf27 ' \n"))
                  .where(Products.ID.le(2L)));
          Paged<Long> pages =
              Products.findMany(orderBy(Products.PRICE.asc(), Products.NAME.asc()))
                  .select(Products.ID)
                  .page(2);
          Page<Long> first = shop.run(pages);
          assertThat(first.rows()).containsExactly(4L, 1L);
          assertThat(shop.run(pages.after(first.next())).rows()).containsExactly(2L, 3L);
          Paged<Long> byStatus =
              Orders.findMany(orderBy(Orders.STATUS.asc())).select(Orders.ID).page(1);
          assertThat(shop.run(byStatus.after(shop.run(byStatus).next())).rows()).hasSize(1);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "%%%",
        "AQ",
        "AAAAAAA",
        "AQAAAAA",
        "AQAAAABbMV0",
        "' or 1=1 --",
        "null",
        "\u0000",
        "eyJpZCI6MX0"
      })
  void aTextThatIsNoCursorIsRefused(String text) {
    Paged<Customer> pages = Customers.findMany(orderBy(Customers.NAME.asc())).page(2);
    assertThatThrownBy(() -> pages.after(text))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("the cursor is ")
        .hasMessageEndingWith(": begin with the first page");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[1]",
        "[1, 2, 3]",
        "{}",
        "[\"x\", 1]",
        "[1, \"x\"]",
        "[1, 1",
        "[1, 99999999999999999999]",
        "[1e999999999, 1]",
        "[1, 1], [2, 2]",
        "",
        "[[[["
      })
  void aCursorWithOtherValuesIsRefused(String values) {
    Paged<Product> pages = Products.findMany(orderBy(Products.PRICE.asc())).page(1);
    String cursor = shop.run(pages).next().orElseThrow();
    assertThatThrownBy(() -> pages.after(forged(cursor, values)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("the cursor is not one that a page gave: begin with the first page");
  }

  @Test
  void aForgedValueIsAParameterAndNothingElse() {
    Paged<Customer> pages = Customers.findMany(orderBy(Customers.NAME.asc())).page(2);
    String cursor = shop.run(pages).next().orElseThrow();
    var forged = pages.after(forged(cursor, "[\"'; drop table customers --\", 0]"));
    assertThat(forged.sql()).doesNotContain("drop");
    assertThat(shop.run(forged).rows()).hasSizeLessThanOrEqualTo(2);
    assertThatThrownBy(() -> pages.after(forged(cursor, "[\"\\u0000\", 0]")))
        .isInstanceOf(InvalidInputException.class);
  }

  /** Returns a cursor of the same order with other values in it. */
  private static String forged(String cursor, String values) {
    byte[] header = Base64.getUrlDecoder().decode(cursor);
    byte[] json = values.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[5 + json.length];
    System.arraycopy(header, 0, bytes, 0, 5);
    System.arraycopy(json, 0, bytes, 5, json.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Test
  void aCursorOfAnotherOrderIsRefused() {
    String cursor =
        shop.run(Customers.findMany(orderBy(Customers.NAME.asc())).page(1)).next().orElseThrow();
    assertThatThrownBy(
            () -> Customers.findMany(orderBy(Customers.NAME.desc())).page(1).after(cursor))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("the cursor is of a page in another order: begin with the first page");
    assertThatThrownBy(() -> Orders.findMany().page(1).after(cursor))
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  void aCursorIsTextForAnAddress() {
    String cursor = shop.run(Customers.findMany().page(1)).next().orElseThrow();
    assertThat(cursor).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void withoutACursorItIsTheFirstPage() {
    Paged<Customer> pages = Customers.findMany().page(2);
    assertThat(pages.after(Optional.empty()).sql()).isEqualTo(pages.sql());
    assertThat(pages.before(Optional.empty()).sql()).isEqualTo(pages.sql());
  }

  @Test
  void aPageIsMappedToAnother() {
    Page<String> names = shop.run(Customers.findMany().page(2).withTotal()).map(Customer::name);
    assertThat(names.rows()).containsExactly("Ann", "Bob");
    assertThat(names.total()).hasValue(4);
    assertThat(names.next()).isPresent();
  }

  @Test
  void anEmptyTableHasOneEmptyPage() {
    Page<Customer> page =
        shop.run(Customers.findMany(where(Customers.ID.lt(0L))).page(2).withTotal());
    assertThat(page)
        .isEqualTo(new Page<>(List.of(), Optional.empty(), Optional.empty(), OptionalLong.of(0)));
  }

  @Test
  void whatHasNoPagesIsRefused() {
    refused(() -> Customers.findMany().page(0), "page(0): a page has at least one row");
    refused(
        () -> Customers.findMany().page(1).offset(-1),
        "offset(-1): a number of rows is not negative");
    refused(
        () -> Customers.findMany(limit(3)).page(1),
        "page(...) of a query with limit(...) or offset(...): leave them out, the page has its own");
    refused(
        () -> from(Customers.CUSTOMERS).distinct().select(Customers.CITY).page(1),
        "page(...) of a query with distinct: derive a table of it, and order that by columns that are unique together");
    refused(
        () ->
            from(Customers.CUSTOMERS)
                .select(Customers.ID)
                .union(from(Orders.ORDERS).select(Orders.ID))
                .page(1),
        "page(...) of a union or its like: derive a table of it, and order that by columns that are unique together");
    refused(
        () -> Customers.findMany().page(1).offset(1).offset(2),
        "offset(...) of a page that begins elsewhere already: say one of after, before, offset");
    refused(
        () -> from(Customers.CUSTOMERS).select(coalesce(rowNumber().over(allRows()), 0L)).page(1),
        "page(...) of a query with window functions, which would see only the page's rows: derive a table of it, and page that");
  }

  private static void refused(ThrowingCallable query, String message) {
    assertThatThrownBy(query).isInstanceOf(InvalidQueryException.class).hasMessage(message);
  }

  @Test
  void aReversedOrderIsTheSameFromTheOtherEnd() {
    List<Ordering<Customers>> orders =
        List.of(
            Customers.CITY.asc(),
            Customers.CITY.desc(),
            Customers.CITY.asc().nullsFirst(),
            Customers.CITY.desc().nullsLast());
    for (Ordering<Customers> order : orders) {
      List<Long> there =
          shop.run(Customers.findMany(orderBy(order, Customers.ID.asc())).select(Customers.ID));
      List<Long> back =
          new ArrayList<>(
              shop.run(
                  Customers.findMany(orderBy(order.reversed(), Customers.ID.desc()))
                      .select(Customers.ID)));
      Collections.reverse(back);
      assertThat(back).isEqualTo(there);
    }
  }
}
