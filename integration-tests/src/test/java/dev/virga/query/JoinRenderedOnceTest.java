package dev.virga.query;

import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.sql.Param;
import dev.virga.sql.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Customers;
import shop.Orders;
import shop.ShopDatabase;

/** Queries of several tables are rendered once for each shape that they have. */
final class JoinRenderedOnceTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Bought(long order, String name) {}

  record Buyer(String name, long orders) {}

  private static Select<Bought> bought(long order, List<String> cities) {
    return from(Orders.ORDERS)
        .join(Customers.CUSTOMERS)
        .on(Orders.CUSTOMER_ID.eq(Customers.ID))
        .where(Orders.ID.ge(order), Customers.CITY.in(cities))
        .orderBy(Orders.ID.asc())
        .select(row(Bought::new, Orders.ID, Customers.NAME));
  }

  private static Select<Bought> bought(Optional<String> city, Optional<Long> order) {
    return from(Orders.ORDERS)
        .join(Customers.CUSTOMERS)
        .on(Orders.CUSTOMER_ID.eq(Customers.ID))
        .where(
            allOf(
                city.map(value -> Customers.CITY.eq(value)),
                order.map(value -> Orders.ID.eq(value))))
        .orderBy(Orders.ID.asc())
        .select(row(Bought::new, Orders.ID, Customers.NAME));
  }

  private static Select<Buyer> buyers(long moreThan) {
    return from(Customers.CUSTOMERS)
        .leftJoin(Orders.ORDERS)
        .on(Orders.CUSTOMER_ID.eq(Customers.ID))
        .groupBy(Customers.ID, Customers.NAME)
        .having(count(Orders.ID).gt(moreThan))
        .orderBy(Customers.NAME.asc())
        .select(row(Buyer::new, Customers.NAME, count(Orders.ID)));
  }

  @Test
  void joinsOfTheSameShape() {
    assertThat(bought(1, List.of("Oslo")).sql()).isSameAs(bought(2, List.of("Bonn")).sql());
    assertThat(
            shop.run(
                bought(2, List.of("Oslo", "Bonn")),
                """
                select "orders"."id", "customers"."name" from "orders"
                join "customers" on "orders"."customer_id" = "customers"."id"
                where "orders"."id" >= ? and "customers"."city" = any(?) order by "orders"."id\"""",
                2L,
                List.of("Oslo", "Bonn")))
        .containsExactly(new Bought(2, "Ann"), new Bought(3, "Bob"));
    assertThat(shop.run(bought(1, List.of("Oslo")))).hasSize(2);
    assertThat(shop.run(bought(1, List.of()))).isEmpty();
  }

  @Test
  void aggregatesOfTheSameShape() {
    assertThat(buyers(1).sql()).isSameAs(buyers(0).sql());
    assertThat(shop.run(buyers(1))).containsExactly(new Buyer("Ann", 2));
    assertThat(shop.run(buyers(0)))
        .containsExactly(new Buyer("Ann", 2), new Buyer("Bob", 1), new Buyer("Cid", 1));
    assertThat(shop.run(buyers(-1))).contains(new Buyer("Dan", 0));
  }

  @Test
  void conditionsThatAreThereOrNot() {
    for (int times = 0; times < 2; times++) {
      assertThat(shop.run(bought(Optional.of("Bonn"), Optional.empty())))
          .containsExactly(new Bought(3, "Bob"));
      assertThat(shop.run(bought(Optional.empty(), Optional.of(4L))))
          .containsExactly(new Bought(4, "Cid"));
      assertThat(shop.run(bought(Optional.of("Oslo"), Optional.of(2L))))
          .containsExactly(new Bought(2, "Ann"));
      assertThat(shop.run(bought(Optional.empty(), Optional.empty()))).hasSize(4);
    }
  }

  @Test
  void theFirstRowIsAnotherShape() {
    for (int times = 0; times < 2; times++) {
      assertThat(shop.run(bought(1, List.of("Bonn")).first())).contains(new Bought(3, "Bob"));
      assertThat(shop.run(bought(2, List.of("Bonn", "Oslo")).first()))
          .contains(new Bought(2, "Ann"));
      assertThat(shop.run(bought(1, List.of("Bonn", "Oslo")))).hasSize(3);
    }
  }

  @Test
  void preparedJoinsKeepTheirOwnParameters() {
    var prepared =
        prepare(
            (Param<String> city) ->
                from(Orders.ORDERS)
                    .join(Customers.CUSTOMERS)
                    .on(Orders.CUSTOMER_ID.eq(Customers.ID))
                    .where(Customers.CITY.eq(city))
                    .select(Customers.NAME));

    assertThat(shop.run(prepared.with("Bonn"))).containsExactly("Bob");
    assertThat(shop.run(prepared.with("Oslo"))).containsExactly("Ann", "Ann");
  }

  @Test
  void eachThreadGetsWhatItAskedFor() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<?>> runs = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        runs.add(threads.submit(JoinRenderedOnceTest::askForMany));
      }
      for (Future<?> run : runs) {
        run.get();
      }
    } finally {
      threads.shutdown();
    }
  }

  private static void askForMany() {
    for (long order = 1; order <= 4; order++) {
      assertThat(shop.run(bought(Optional.empty(), Optional.of(order))))
          .extracting(Bought::order)
          .containsExactly(order);
      assertThat(shop.run(bought(order, List.of("Oslo", "Bonn"))))
          .allSatisfy(bought -> assertThat(bought.name()).isIn("Ann", "Bob"));
      assertThat(shop.run(buyers(order))).hasSize(order == 1 ? 1 : 0);
    }
  }
}
