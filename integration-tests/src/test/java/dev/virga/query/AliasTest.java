package dev.virga.query;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static shop.Customers.CUSTOMERS;

import dev.virga.sql.Alias;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Cards;
import shop.Customer;
import shop.Customers;
import shop.Orders;
import shop.ShopDatabase;

/** A table in a query more than once. */
final class AliasTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  private static final Alias<Customers, Customer> REFERRER = CUSTOMERS.as("r");

  record Pair(Object left, Object right) {}

  record Triple(Object one, Object two, Object three) {}

  @Test
  void aTableJoinsItself() {
    assertThat(
            shop.run(
                from(CUSTOMERS)
                    .join(REFERRER)
                    .on(Customers.REFERRER_ID.eq(Customers.ID.of(REFERRER)))
                    .orderBy(Customers.NAME.of(REFERRER).asc(), Customers.NAME.asc())
                    .select(row(Pair::new, Customers.NAME.of(REFERRER), Customers.NAME)),
                """
                select "r"."name", "customers"."name" from "customers"
                join "customers" as "r" on "customers"."referrer_id" = "r"."id"
                order by "r"."name", "customers"."name\""""))
        .containsExactly(new Pair("Ann", "Bob"), new Pair("Ann", "Cid"), new Pair("Bob", "Dan"));
  }

  @Test
  void threeTimes() {
    var grand = CUSTOMERS.as("g");

    assertThat(
            shop.run(
                from(CUSTOMERS)
                    .join(REFERRER)
                    .on(Customers.ID.of(REFERRER).eq(Customers.REFERRER_ID))
                    .join(grand)
                    .on(Customers.ID.of(grand).eq(Customers.REFERRER_ID.of(REFERRER)))
                    .select(
                        row(
                            Triple::new,
                            Customers.NAME,
                            Customers.NAME.of(REFERRER),
                            Customers.NAME.of(grand))),
                """
                select "customers"."name", "r"."name", "g"."name" from "customers"
                join "customers" as "r" on "r"."id" = "customers"."referrer_id"
                join "customers" as "g" on "g"."id" = "r"."referrer_id\""""))
        .containsExactly(new Triple("Dan", "Bob", "Ann"));
  }

  @Test
  void withoutTheTableItself() {
    assertThat(
            shop.run(
                from(REFERRER)
                    .where(Customers.ACTIVE.of(REFERRER), Customers.NAME.of(REFERRER).like("_n%"))
                    .select(REFERRER),
                """
                select "id", "email", "name", "city", "active", "referrer_id"
                from "customers" as "r" where "active" and "name" like ?""",
                "_n%"))
        .containsExactly(new Customer(1, "ann@shop.test", "Ann", "Oslo", true, null));
  }

  @Test
  void aWholeRowOfEach() {
    assertThat(
            shop.run(
                from(CUSTOMERS)
                    .leftJoin(REFERRER)
                    .on(Customers.ID.of(REFERRER).eq(Customers.REFERRER_ID))
                    .orderBy(Customers.ID.asc())
                    .limit(2)
                    .select(row(Pair::new, CUSTOMERS, optional(REFERRER)))))
        .containsExactly(
            new Pair(new Customer(1, "ann@shop.test", "Ann", "Oslo", true, null), Optional.empty()),
            new Pair(
                new Customer(2, "bob@shop.test", "Bob", "Bonn", true, 1L),
                Optional.of(new Customer(1, "ann@shop.test", "Ann", "Oslo", true, null))));
  }

  @Test
  void relationsOfAnAlias() {
    assertThat(
            shop.run(
                from(CUSTOMERS)
                    .join(REFERRER)
                    .on(Customers.ID.of(REFERRER).eq(Customers.REFERRER_ID))
                    .where(
                        Customers.ORDERS.of(REFERRER).any(Orders.NOTE.eq("quick")),
                        Customers.CARD.of(REFERRER).has(Cards.POINTS.gt(0)))
                    .orderBy(Customers.ID.asc())
                    .select(
                        row(
                            Triple::new,
                            Customers.NAME,
                            Customers.CARD.of(REFERRER).get(Cards.NUMBER),
                            Customers.ORDERS
                                .of(REFERRER)
                                .orderBy(Orders.ID.asc())
                                .select(Orders.ID))),
                """
                select "customers"."name", "cards"."number", (select
                record_send(row(array_agg("orders"."id" order by "orders"."id"))) from "orders"
                where "orders"."customer_id" = "r"."id") from "customers"
                join "customers" as "r" on "r"."id" = "customers"."referrer_id" left
                join "cards" on "cards"."customer_id" = "r"."id" where exists (select 1
                from "orders" where "orders"."customer_id" = "r"."id" and "orders"."note" = ?)
                and exists (select 1 from "cards" as "card" where "card"."customer_id" = "r"."id"
                and "card"."points" > ?) order by "customers"."id"
                """,
                "quick",
                0))
        .containsExactly(
            new Triple("Bob", Optional.of("C-1"), List.of(1L, 2L)),
            new Triple("Cid", Optional.of("C-1"), List.of(1L, 2L)));
  }

  @Test
  void joinsAlongARelationOfAnAlias() {
    var order = Orders.ORDERS.as("o");

    assertThat(
            shop.run(
                from(order)
                    .join(Orders.CUSTOMER.of(order))
                    .where(Orders.NOTE.of(order).eq("box"))
                    .select(Customers.NAME),
                """
                select "customers"."name" from "orders" as "o"
                join "customers" on "customers"."id" = "o"."customer_id" where "o"."note" = ?""",
                "box"))
        .containsExactly("Bob");
  }

  @Test
  void inASubqueryOfTheSameTable() {
    assertThat(
            shop.run(
                Customers.findMany(
                        where(
                            exists(
                                from(REFERRER)
                                    .outer(CUSTOMERS)
                                    .where(Customers.REFERRER_ID.of(REFERRER).eq(Customers.ID))
                                    .select(Customers.ID.of(REFERRER)))))
                    .select(Customers.NAME),
                """
                select "customers"."name" from "customers" where exists (select "r"."id"
                from "customers" as "r" where "r"."referrer_id" = "customers"."id")"""))
        .containsExactlyInAnyOrder("Ann", "Bob");
  }

  @Test
  void anAliasMayHaveAnyName() {
    var odd = CUSTOMERS.as("select \"x\" from");

    assertThat(
            shop.run(
                from(CUSTOMERS)
                    .join(odd)
                    .on(Customers.ID.of(odd).eq(Customers.ID))
                    .where(Customers.ID.of(odd).eq(1L))
                    .select(Customers.NAME.of(odd)),
                """
                select "select ""x"" from"."name" from "customers" join "customers" as
                "select ""x"" from" on "select ""x"" from"."id" = "customers"."id"
                where "select ""x"" from"."id" = ?""",
                1L))
        .containsExactly("Ann");
  }
}
