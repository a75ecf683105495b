package dev.virga.query;

import static dev.virga.sql.Sql.limit;
import static dev.virga.sql.Sql.offset;
import static dev.virga.sql.Sql.orderBy;
import static dev.virga.sql.Sql.row;
import static dev.virga.sql.Sql.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.Customers.ACTIVE;
import static shop.Customers.CITY;
import static shop.Customers.EMAIL;
import static shop.Customers.ID;
import static shop.Customers.NAME;

import dev.virga.InvalidQueryException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Customer;
import shop.Customers;
import shop.Line;
import shop.Lines;
import shop.ShopDatabase;

/** Queries over one table, said by its name. */
final class FindTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  private static final Customer ANN = new Customer(1, "ann@shop.test", "Ann", "Oslo", true, null);
  private static final Customer CID = new Customer(3, "cid@shop.test", "Cid", null, false, 1L);

  @Test
  void findByIdReturnsTheRow() {
    assertThat(
            shop.run(
                Customers.findById(3),
                """
                select "id", "email", "name", "city", "active", "referrer_id" from "customers"
                where "id" = ?""",
                3L))
        .contains(CID);
  }

  @Test
  void findByIdReturnsNothingWhereThereIsNoRow() {
    assertThat(shop.run(Customers.findById(99))).isEmpty();
  }

  @Test
  void findByIdTakesEachColumnOfTheKey() {
    assertThat(
            shop.run(
                Lines.findById(1, 2),
                """
                select "order_id", "product_id", "quantity", "discount" from "lines"
                where "order_id" = ? and "product_id" = ?""",
                1L,
                2L))
        .contains(new Line(1, 2, 2, 0));
  }

  @Test
  void findFirstTakesTheFirstInItsOrder() {
    assertThat(
            shop.run(
                Customers.findFirst(where(CITY.eq("Oslo")), orderBy(ID.desc())),
                """
                select "id", "email", "name", "city", "active", "referrer_id" from "customers"
                where "city" = ? order by "id" desc limit 1""",
                "Oslo"))
        .map(Customer::name)
        .contains("Dan");
  }

  @Test
  void findFirstLeavesOutRows() {
    assertThat(shop.run(Customers.findFirst(orderBy(ID.asc()), offset(2)))).contains(CID);
    assertThat(shop.run(Customers.findFirst(orderBy(ID.asc()), offset(4)))).isEmpty();
  }

  @Test
  void findFirstTakesNoLimit() {
    assertThatThrownBy(() -> Customers.findFirst(limit(2)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("findFirst(...) of customers takes no limit(...): it is one row, or none");
  }

  @Test
  void findManyWithoutClausesReturnsEveryRow() {
    assertThat(
            shop.run(
                Customers.findMany(),
                """
                select "id", "email", "name", "city", "active", "referrer_id" from "customers\""""))
        .hasSize(4)
        .contains(ANN, CID);
  }

  @Test
  void findManyTakesClausesInAnyOrder() {
    String sql =
        """
        select "id", "email", "name", "city", "active", "referrer_id" from "customers"
        where "active" and "id" > ? order by "city", "id" desc limit ? offset ?""";

    assertThat(
            shop.run(
                Customers.findMany(
                    where(ACTIVE, ID.gt(0L)), orderBy(CITY.asc(), ID.desc()), limit(2), offset(1)),
                sql,
                0L,
                2L,
                1L))
        .extracting(Customer::name)
        .containsExactly("Dan", "Ann");
    assertThat(
            Customers.findMany(
                    offset(1),
                    limit(2),
                    orderBy(CITY.asc()),
                    where(ACTIVE),
                    orderBy(ID.desc()),
                    where(ID.gt(0L)))
                .sql())
        .isEqualTo(sql.replaceAll("\n", " "));
  }

  @Test
  void ordersWithNullsWhereTheyAreSaidToBe() {
    assertThat(
            shop.run(
                Customers.findMany(orderBy(CITY.asc().nullsFirst(), ID.asc())).select(NAME),
                "select \"name\" from \"customers\" order by \"city\" nulls first, \"id\""))
        .containsExactly("Cid", "Bob", "Ann", "Dan");
    assertThat(
            shop.run(
                Customers.findMany(orderBy(CITY.desc().nullsLast(), ID.asc())).select(NAME),
                "select \"name\" from \"customers\" order by \"city\" desc nulls last, \"id\""))
        .containsExactly("Ann", "Dan", "Bob", "Cid");
    assertThat(shop.run(Customers.findMany(orderBy(CITY.asc(), ID.asc())).select(NAME)))
        .containsExactly("Bob", "Ann", "Dan", "Cid");
    assertThat(shop.run(Customers.findMany(orderBy(CITY.desc(), ID.asc())).select(NAME)))
        .containsExactly("Cid", "Ann", "Dan", "Bob");
  }

  @Test
  void aLimitOfZeroIsNoRow() {
    assertThat(
            shop.run(
                Customers.findMany(limit(0)).select(ID),
                "select \"id\" from \"customers\" limit ?",
                0L))
        .isEmpty();
    assertThat(shop.run(Customers.findMany(offset(0), limit(Long.MAX_VALUE)))).hasSize(4);
    assertThat(shop.run(Customers.findMany(offset(Long.MAX_VALUE)))).isEmpty();
  }

  @Test
  void refusesNegativeLimits() {
    assertThatThrownBy(() -> limit(-1))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("limit(-1): a number of rows is not negative");
    assertThatThrownBy(() -> offset(-2))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("offset(-2): a number of rows is not negative");
  }

  @Test
  void refusesTwoLimits() {
    assertThatThrownBy(() -> Customers.findMany(limit(1), limit(2)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("a query of customers has two of limit(...)");
    assertThatThrownBy(() -> Customers.findMany(offset(1), offset(2)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("a query of customers has two of offset(...)");
  }

  @Test
  void selectTakesSomethingInPlaceOfTheRecord() {
    record Pair(String name, String email) {}

    assertThat(
            shop.run(
                Customers.findFirst(where(ID.eq(1L))).select(row(Pair::new, NAME, EMAIL)),
                "select \"name\", \"email\" from \"customers\" where \"id\" = ? limit 1",
                1L))
        .isEqualTo(Optional.of(new Pair("Ann", "ann@shop.test")));
  }

  @Test
  void aNullColumnOfTheFirstRowIsNoRow() {
    assertThat(shop.run(Customers.findFirst(where(ID.eq(3L))).select(CITY))).isEmpty();
  }

  @Test
  void countsRows() {
    assertThat(shop.run(Customers.count(), "select count(*) from \"customers\"")).isEqualTo(4);
    assertThat(
            shop.run(
                Customers.count(where(ACTIVE), where(CITY.isNull())),
                "select count(*) from \"customers\" where \"active\" and \"city\" is null"))
        .isZero();
  }

  @Test
  void asksWhetherThereIsARow() {
    assertThat(
            shop.run(
                Customers.exists(where(EMAIL.eq("ann@shop.test"))),
                "select exists (select 1 from \"customers\" where \"email\" = ?)",
                "ann@shop.test"))
        .isTrue();
    assertThat(shop.run(Customers.exists(where(EMAIL.eq(""))))).isFalse();
    assertThat(shop.run(Customers.exists(), "select exists (select 1 from \"customers\")"))
        .isTrue();
  }

  @Test
  void aQueryIsAValueThatRunsAnyNumberOfTimes() {
    var query = Customers.findMany(where(ID.le(2L)), orderBy(ID.asc())).select(NAME);

    assertThat(shop.run(query)).isEqualTo(shop.run(query)).containsExactly("Ann", "Bob");
    assertThat(query).hasToString(query.sql());
  }
}
