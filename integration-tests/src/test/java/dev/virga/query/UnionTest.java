package dev.virga.query;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import dev.virga.sql.Select;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Cards;
import shop.Customers;
import shop.Labels;
import shop.Line;
import shop.Lines;
import shop.Orders;
import shop.ShopDatabase;

/** The rows of two queries. */
final class UnionTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  private static final Select<Long> CUSTOMERS = from(Customers.CUSTOMERS).select(Customers.ID);
  private static final Select<Long> CARDS = from(Cards.CARDS).select(Cards.CUSTOMER_ID);
  private static final Select<Long> BUYERS = from(Orders.ORDERS).select(Orders.CUSTOMER_ID);

  record Pair(Object left, Object right) {}

  @Test
  void unionKeepsEqualRowsOnce() {
    assertThat(
            shop.run(
                CARDS.union(BUYERS),
                "select \"customer_id\" from \"cards\" union select \"customer_id\" from \"orders\""))
        .containsExactlyInAnyOrder(1L, 2L, 3L);
  }

  @Test
  void unionAllKeepsEqualRows() {
    assertThat(
            shop.run(
                CARDS.unionAll(BUYERS),
                """
                select "customer_id" from "cards" union all
                select "customer_id" from "orders\""""))
        .containsExactlyInAnyOrder(1L, 2L, 1L, 1L, 2L, 3L);
  }

  @Test
  void theyAreTakenFromTheLeft() {
    assertThat(
            shop.run(
                CARDS.unionAll(CARDS).union(BUYERS),
                """
                select "customer_id" from "cards" union all select "customer_id" from "cards"
                union select "customer_id" from "orders\""""))
        .containsExactlyInAnyOrder(1L, 2L, 3L);
  }

  @Test
  void oneOnTheRightStandsInParentheses() {
    assertThat(
            shop.run(
                CARDS.unionAll(CARDS.union(BUYERS)),
                """
                select "customer_id" from "cards" union all (select "customer_id" from "cards"
                union select "customer_id" from "orders")"""))
        .containsExactlyInAnyOrder(1L, 2L, 1L, 2L, 3L);
  }

  @Test
  void anOrderAndALimitBelongToTheirBranch() {
    var last = from(Orders.ORDERS).orderBy(Orders.ID.desc()).limit(1).select(Orders.ID);
    var second = from(Orders.ORDERS).orderBy(Orders.ID.asc()).limit(1).offset(1).select(Orders.ID);

    assertThat(
            shop.run(
                last.unionAll(second).unionAll(CARDS),
                """
                (select "id" from "orders" order by "id" desc limit ?) union all
                (select "id" from "orders" order by "id" limit ? offset ?) union all
                select "customer_id" from "cards\"""",
                1L,
                1L,
                1L))
        .containsExactly(4L, 2L, 1L, 2L);
  }

  @Test
  void branchesJoinAndFilter() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .where(Orders.CUSTOMER.get(Customers.CITY).eq("Oslo"))
                    .select(row(Pair::new, val("order"), Orders.CUSTOMER.get(Customers.NAME)))
                    .union(
                        from(Labels.LABELS)
                            .where(Labels.NAME.like("n%"))
                            .select(row(Pair::new, val("label"), Labels.NAME))),
                """
                select ?, "customers"."name" from "orders"
                join "customers" on "customers"."id" = "orders"."customer_id"
                where "customers"."city" = ? union
                select ?, "labels"."name" from "labels" where "labels"."name" like ?""",
                "order",
                "Oslo",
                "label",
                "n%"))
        .containsExactlyInAnyOrder(new Pair("order", "Ann"), new Pair("label", "new"));
  }

  @Test
  void nestedRowsInUnionAll() {
    Select<List<Line>> lines = from(Orders.ORDERS).where(Orders.ID.eq(2L)).select(Orders.LINES);

    assertThat(shop.run(lines.unionAll(lines)))
        .containsExactly(List.of(new Line(2, 3, 10, 5)), List.of(new Line(2, 3, 10, 5)));
    assertThatThrownBy(() -> lines.union(lines))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("union(...) compares rows, but nested rows cannot be compared");
  }

  @Test
  void refusesAnotherNumberOfColumns() {
    Select<Long> two =
        from(Customers.CUSTOMERS).select(row((id, name) -> id, Customers.ID, Customers.NAME));

    assertThatThrownBy(() -> CUSTOMERS.union(two))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("union of a query of 1 columns with one of 2");
  }

  @Test
  void refusesColumnsOfAnotherType() {
    Select<Pair> named =
        from(Customers.CUSTOMERS).select(row(Pair::new, Customers.ID, Customers.NAME));
    Select<Pair> swapped =
        from(Labels.LABELS).select(row((name, id) -> new Pair(id, name), Labels.NAME, val(1L)));

    assertThatThrownBy(() -> named.unionAll(swapped))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "union all, which matches columns by position: column 1 is \"customers\".\"id\""
                + " (bigint) here and \"labels\".\"name\" (text) there: select the same columns in"
                + " the same order, or cast(...) one of them");
    assertThatThrownBy(() -> swapped.except(named))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("except, which matches columns by position: column 1 is");
  }

  @Test
  void refusesNestedRowsOfOtherTypes() {
    Select<List<Object>> quantities =
        from(Orders.ORDERS).select(Orders.LINES.select(row(n -> n, Lines.QUANTITY)));
    Select<List<Object>> products =
        from(Orders.ORDERS).select(Orders.LINES.select(row(n -> n, Lines.PRODUCT_ID)));

    assertThatThrownBy(() -> quantities.unionAll(products))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining(
            "column 1 is the relation lines (rows of integer) here and the relation lines (rows"
                + " of bigint) there");
  }
}
