package dev.virga.query;

import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.Aggregates.countDistinct;
import static dev.virga.sql.Functions.lower;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Customers;
import shop.Lines;
import shop.Orders;
import shop.ShopDatabase;
import shop.Status;

/** {@code group by}, {@code having} and {@code distinct}. */
final class GroupTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Pair(@Nullable Object left, @Nullable Object right) {}

  record Triple(Object one, Object two, Object three) {}

  @Test
  void groupsByColumns() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .groupBy(Orders.STATUS)
                    .orderBy(Orders.STATUS.asc())
                    .select(row(Pair::new, Orders.STATUS, count())),
                """
                select "status", count(*) from "orders" group by "status" order by "status\""""))
        .containsExactly(
            new Pair(Status.OPEN, 2L), new Pair(Status.PAID, 1L), new Pair(Status.SENT, 1L));
  }

  @Test
  void groupsByExpressionsOfSeveralTables() {
    assertThat(
            shop.run(
                from(Lines.LINES)
                    .join(Lines.ORDER)
                    .join(Orders.CUSTOMER)
                    .groupBy(lower(Customers.NAME))
                    .groupBy(Orders.STATUS, Customers.ACTIVE)
                    .orderBy(count().desc(), lower(Customers.NAME).asc())
                    .select(row(Triple::new, lower(Customers.NAME), Orders.STATUS, count())),
                """
                select lower("customers"."name"), "orders"."status", count(*) from "lines"
                join "orders" on "orders"."id" = "lines"."order_id"
                join "customers" on "customers"."id" = "orders"."customer_id"
                group by lower("customers"."name"), "orders"."status", "customers"."active"
                order by count(*) desc, lower("customers"."name")"""))
        .containsExactly(
            new Triple("ann", Status.PAID, 2L),
            new Triple("bob", Status.SENT, 2L),
            new Triple("ann", Status.OPEN, 1L));
  }

  @Test
  void keepsGroups() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .groupBy(Orders.CUSTOMER_ID)
                    .having(count().gt(1L))
                    .having(or(countDistinct(Orders.STATUS).eq(2L), Orders.CUSTOMER_ID.lt(0L)))
                    .select(Orders.CUSTOMER_ID),
                """
                select "customer_id" from "orders" group by "customer_id"
                having count(*) > ? and (count(distinct "status") = ? or "customer_id" < ?)""",
                1L,
                2L,
                0L))
        .containsExactly(1L);
  }

  @Test
  void countsWhatIsNotNullAndWhatIsDifferent() {
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .select(
                        row(
                            Triple::new,
                            count(),
                            count(Customers.CITY),
                            countDistinct(Customers.CITY))),
                """
                select count(*), count("city"), count(distinct "city") from "customers\""""))
        .containsExactly(new Triple(4L, 3L, 2L));
  }

  @Test
  void countsRowsOfAnOuterJoin() {
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .leftJoin(Customers.ORDERS)
                    .groupBy(Customers.NAME)
                    .orderBy(Customers.NAME.asc())
                    .select(row(Triple::new, Customers.NAME, count(), count(Orders.ID)))))
        .containsExactly(
            new Triple("Ann", 2L, 2L),
            new Triple("Bob", 1L, 1L),
            new Triple("Cid", 1L, 1L),
            new Triple("Dan", 1L, 0L));
  }

  @Test
  void groupsByWhatARelationCounts() {
    assertThat(
            shop.run(
                from(Orders.ORDERS)
                    .groupBy(Orders.LINES.count())
                    .orderBy(Orders.LINES.count().asc())
                    .select(row(Pair::new, Orders.LINES.count(), count())),
                """
                select (select count(*) from "lines" where "lines"."order_id" = "orders"."id"),
                count(*) from "orders"
                group by (select count(*) from "lines" where "lines"."order_id" = "orders"."id")
                order by (select count(*) from "lines"
                where "lines"."order_id" = "orders"."id")"""))
        .containsExactly(new Pair(0L, 1L), new Pair(1L, 1L), new Pair(2L, 2L));
  }

  @Test
  void nestsRowsOfAGroup() {
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .join(Customers.ORDERS)
                    .groupBy(Customers.ID)
                    .orderBy(Customers.ID.asc())
                    .select(
                        row(
                            Triple::new,
                            Customers.NAME,
                            count(),
                            Customers.GIFTS.select(Orders.ID)))))
        .contains(new Triple("Ann", 2L, List.of(3L)));
  }

  @Test
  void distinctRows() {
    assertThat(
            shop.run(
                from(Customers.CUSTOMERS)
                    .distinct()
                    .orderBy(Customers.CITY.asc())
                    .select(row(Pair::new, Customers.CITY, Customers.ACTIVE)),
                "select distinct \"city\", \"active\" from \"customers\" order by \"city\""))
        .containsExactly(new Pair("Bonn", true), new Pair("Oslo", true), new Pair(null, false));
  }

  @Test
  void distinctRefusesNestedRows() {
    assertThatThrownBy(() -> from(Orders.ORDERS).distinct().select(Orders.LINES))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("distinct() compares rows, but nested rows cannot be compared");
    assertThat(shop.run(from(Orders.ORDERS).distinct().select(Orders.CUSTOMER))).hasSize(3);
  }
}
