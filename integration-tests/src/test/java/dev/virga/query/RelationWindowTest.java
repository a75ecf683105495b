package dev.virga.query;

import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.Sql.*;
import static dev.virga.sql.Windows.orderedBy;
import static dev.virga.sql.Windows.rank;
import static org.assertj.core.api.Assertions.assertThat;
import static shop.Customers.CUSTOMERS;
import static shop.Customers.ID;
import static shop.Customers.NAME;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Customers;
import shop.Orders;
import shop.ShopDatabase;

/**
 * Aggregates and window functions over the rows of a relation, which are an aggregate themselves.
 */
final class RelationWindowTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Ranked(long id, long rank) {}

  record Buyer(String name, List<Ranked> orders) {}

  record Counted(String name, List<Long> orders) {}

  @Test
  void aWindowOverTheRowsOfARelation() {
    assertThat(
            shop.run(
                from(CUSTOMERS)
                    .where(ID.le(2L))
                    .orderBy(ID.asc())
                    .select(
                        row(
                            Buyer::new,
                            NAME,
                            Customers.ORDERS
                                .orderBy(Orders.ID.asc())
                                .select(
                                    row(
                                        Ranked::new,
                                        Orders.ID,
                                        rank().over(orderedBy(Orders.ID.desc())))))),
                """
                select "customers"."name", (select record_send(row(array_agg("id"),
                array_agg("cell2")))
                from (select "orders"."id", rank() over (order by "orders"."id" desc) as "cell2"
                from "orders" where "orders"."customer_id" = "customers"."id"
                order by "orders"."id") as "rows") from "customers" where "customers"."id" <= ?
                order by "customers"."id"
                """,
                2L))
        .containsExactly(
            new Buyer("Ann", List.of(new Ranked(1, 2), new Ranked(2, 1))),
            new Buyer("Bob", List.of(new Ranked(3, 1))));
  }

  @Test
  void theOrderMayBeAWindowToo() {
    assertThat(
            shop.run(
                from(CUSTOMERS)
                    .where(ID.eq(1L))
                    .select(
                        Customers.ORDERS
                            .orderBy(rank().over(orderedBy(Orders.ID.desc())).asc())
                            .select(Orders.ID))))
        .containsExactly(List.of(2L, 1L));
  }

  @Test
  void anAggregateOfTheRowsOfARelation() {
    assertThat(
            shop.run(
                from(CUSTOMERS)
                    .orderBy(ID.asc())
                    .select(row(Counted::new, NAME, Customers.ORDERS.select(count()))),
                """
                select "customers"."name", (select record_send(row(array_agg("count")))
                from (select count(*) as "count" from "orders"
                where "orders"."customer_id" = "customers"."id") as "rows") from "customers"
                order by "customers"."id"
                """))
        .extracting(Counted::orders)
        .containsExactly(List.of(2L), List.of(1L), List.of(1L), List.of(0L));
  }
}
