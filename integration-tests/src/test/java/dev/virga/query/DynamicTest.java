package dev.virga.query;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidInputException;
import dev.virga.InvalidQueryException;
import dev.virga.sql.ChosenRow;
import dev.virga.sql.Column;
import dev.virga.sql.Condition;
import dev.virga.sql.From;
import dev.virga.sql.Selectable;
import dev.virga.sql.Sort;
import dev.virga.sql.Where;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.Customer;
import shop.Customers;
import shop.Order;
import shop.Orders;
import shop.ShopDatabase;

/** Queries whose parts are known only when the program runs. */
final class DynamicTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  private static final Sort<Customers> SORT =
      Sort.by("name", Customers.NAME.asc())
          .and("city", Customers.CITY.asc().nullsLast(), Customers.ID.asc())
          .and("newest", Customers.ID.desc());

  private static Condition<Customers> active() {
    return Customers.ACTIVE.eq(true);
  }

  private static <S extends Customers, A extends Customers> From<S, A> inCity(
      From<S, A> query, String city) {
    return query.where(Customers.CITY.eq(city));
  }

  @Test
  void aConditionIsAMethod() {
    assertThat(
            shop.run(
                Customers.findMany(where(active(), Customers.NAME.lt("B"))).select(Customers.NAME),
                """
                select "name" from "customers" where "active" = ? and "name" < ?""",
                true,
                "B"))
        .containsExactly("Ann");
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .join(Orders.CUSTOMER)
                    .where(active(), Orders.NOTE.isNotNull())
                    .orderBy(Orders.ID.asc())
                    .select(Orders.ID)))
        .containsExactly(1L, 3L);
  }

  @Test
  void aPartOfAQueryIsAMethod() {
    assertThat(
            shop.run(
                inCity(from(Orders.ORDERS).join(Orders.CUSTOMER), "Oslo")
                    .orderBy(Orders.ID.asc())
                    .select(Orders.ID)))
        .containsExactly(1L, 2L);
  }

  @Test
  void clausesAreAddedIfThereIsAValue() {
    Optional<String> city = Optional.of("Oslo");
    Optional<Long> most = Optional.empty();
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .given(city, (query, name) -> query.where(Customers.CITY.eq(name)))
                    .given(most, (query, rows) -> query.limit(rows))
                    .orderBy(SORT.parse("-name"))
                    .select(Customers.NAME),
                """
                select "name" from "customers" where "city" = ? order by "name" desc""",
                "Oslo"))
        .containsExactly("Dan", "Ann");
    assertThat(
            shop.run(
                Customers.findMany(orderBy(Customers.ID.asc()))
                    .given(
                        city.map(name -> where(Customers.CITY.eq(name))), most.map(m -> limit(m)))
                    .select(Customers.NAME),
                """
                select "name" from "customers" where "city" = ? order by "id\"""",
                "Oslo"))
        .containsExactly("Ann", "Dan");
    assertThat(Customers.findMany().given(Optional.<Where<Customers>>empty()).sql())
        .isEqualTo(Customers.findMany().sql());
    assertThatThrownBy(() -> Customers.findMany(limit(1)).given(Optional.of(limit(2))))
        .isInstanceOf(InvalidQueryException.class);
  }

  @Test
  void noOrderingIsNoOrder() {
    assertThat(Customers.findMany(orderBy(List.of())).sql()).doesNotContain("order by");
    assertThat(from(Customers.CUSTOMERS).orderBy(List.of()).select(Customers.ID).sql())
        .isEqualTo("select \"id\" from \"customers\"");
  }

  @Test
  void columnsAreChosen() {
    List<Column<Customers, ?>> chosen = List.of(Customers.ID, Customers.CITY, Customers.ID);
    List<ChosenRow> rows =
        shop.run(
            Customers.findMany(where(Customers.ID.ge(2L)), orderBy(Customers.ID.asc()), limit(2))
                .select(columns(chosen)),
            """
            select "id", "city" from "customers" where "id" >= ? order by "id" limit ?""",
            2L,
            2L);
    String city = rows.get(0).get(Customers.CITY);
    long id = rows.get(0).get(Customers.ID);
    assertThat(city).isEqualTo("Bonn");
    assertThat(id).isEqualTo(2);
    assertThat(rows.get(1).values()).containsExactly(3L, null);
    assertThat(rows.get(1).has(Customers.NAME)).isFalse();
    assertThatThrownBy(() -> rows.get(0).get(Customers.NAME))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("the column name was not chosen: ask has(...) first");
  }

  @Test
  void columnsAreChosenByName() {
    Map<String, Selectable<? super Customers, ?>> fields = new LinkedHashMap<>();
    fields.put("name", Customers.NAME);
    fields.put("town", Customers.CITY);
    fields.put("orders", Customers.ORDERS);
    assertThat(shop.run(Customers.findMany(where(Customers.ID.eq(3L))).select(columns(fields))))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.keySet()).containsExactly("name", "town", "orders");
              assertThat(row).containsEntry("name", "Cid").containsEntry("town", null);
              assertThat((List<?>) row.get("orders")).singleElement().isInstanceOf(Order.class);
            });
  }

  @Test
  void noColumnIsRefused() {
    assertThatThrownBy(
            () -> from(Customers.CUSTOMERS).select(columns(List.<Column<Customers, ?>>of())))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("columns(...) without a column selects nothing: name one");
  }

  @Test
  void aSortIsChosenByName() {
    assertThat(
            shop.run(
                Customers.findMany(orderBy(SORT.parse("-city, name"))).select(Customers.NAME),
                """
                select "name" from "customers"
                order by "city" desc nulls first, "id" desc, "name\""""))
        .containsExactly("Cid", "Dan", "Ann", "Bob");
    assertThat(shop.run(Customers.findMany(orderBy(SORT.parse(" ")))))
        .extracting(Customer::name)
        .containsExactly("Ann", "Bob", "Cid", "Dan");
    assertThat(SORT.names()).containsExactly("name", "city", "newest");
    assertThat(shop.run(Customers.findMany(orderBy(SORT.parse("-name"))).page(1)).rows())
        .extracting(Customer::name)
        .containsExactly("Dan");
  }

  @Test
  void aSortOfSeveralTablesIsOneOfTheirQuery() {
    var sort = Sort.by("order", Orders.ID.asc()).and("customer", Customers.NAME.asc());
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .join(Orders.CUSTOMER)
                    .orderBy(sort.parse("-customer,order"))
                    .select(Orders.ID)))
        .containsExactly(4L, 3L, 1L, 2L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "--name", "name desc", "name;drop table customers", ",", "NAME"})
  void anotherNameIsRefused(String choice) {
    assertThatThrownBy(() -> SORT.parse(choice))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(
            "it is one of name, city, newest, several of them separated by commas, with a minus before one for the opposite order");
  }

  @Test
  void aNameIsTakenOnce() {
    assertThatThrownBy(() -> SORT.parse("name,-name"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("the sort \"name\" is named twice");
    assertThatThrownBy(() -> SORT.and("city", Customers.ID.asc()))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("two sorts are named \"city\"");
    for (String name : List.of("", " ", "-x", "a,b", " a")) {
      assertThatThrownBy(() -> Sort.by(name, Customers.ID.asc()))
          .isInstanceOf(InvalidQueryException.class);
    }
    assertThatThrownBy(() -> SORT.parse("x\n".repeat(100)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("no sort is named \"x?x?x?");
  }
}
