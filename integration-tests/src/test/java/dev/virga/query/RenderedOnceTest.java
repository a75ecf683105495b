package dev.virga.query;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import dev.virga.Query;
import dev.virga.sql.FindFirst;
import dev.virga.sql.FindMany;
import dev.virga.sql.Param;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Customer;
import shop.Customers;
import shop.Labels;
import shop.Lines;
import shop.NewCustomer;
import shop.NewLabel;
import shop.NewSetting;
import shop.Order;
import shop.Orders;
import shop.Settings;
import shop.ShopDatabase;

/** Statements that have the same text each time are rendered once for each table. */
final class RenderedOnceTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  @Test
  void findById() {
    assertThat(Customers.findById(1).sql()).isSameAs(Customers.findById(2).sql());
    assertThat(Lines.findById(1, 2).sql()).isSameAs(Lines.findById(3, 4).sql());
    assertThat(Lines.findById(3, 4).parameters()).containsExactly(3L, 4L);
    for (long id = 1; id <= 4; id++) {
      assertThat(shop.run(Customers.findById(id))).map(found -> found.id()).contains(id);
    }
    assertThat(shop.run(Customers.findById(5))).isEmpty();
  }

  @Test
  void findByIdOfSomethingElseIsAnotherStatement() {
    assertThat(
            shop.run(
                Customers.findById(2).select(Customers.NAME),
                "select \"name\" from \"customers\" where \"id\" = ?",
                2L))
        .contains("Bob");
    assertThat(shop.run(Customers.findById(3))).map(found -> found.name()).contains("Cid");
  }

  @Test
  void queriesOfTheSameComparisons() {
    assertThat(Customers.findFirst(where(Customers.EMAIL.eq("a"))).sql())
        .isSameAs(Customers.findFirst(where(Customers.EMAIL.eq("b"))).sql())
        .endsWith(" where \"email\" = ? limit 1");
    assertThat(oslo(1, 2, 0).sql()).isSameAs(oslo(5, 6, 7).sql());
    assertThat(
            shop.run(
                oslo(1, 1, 1).select(Customers.NAME),
                """
                select "name" from "customers" where "city" = ? and "id" >= ?
                order by "name" desc limit ? offset ?""",
                "Oslo",
                1L,
                1L,
                1L))
        .containsExactly("Ann");
    assertThat(shop.run(oslo(2, 1, 0))).extracting(Customer::name).containsExactly("Dan");
    assertThat(shop.run(oslo(1, 5, 0))).extracting(Customer::name).containsExactly("Dan", "Ann");
    assertThat(oslo(1, 5, 9).parameters()).containsExactly("Oslo", 1L, 5L, 9L);
  }

  private static FindMany<Customers, Customer> oslo(long from, long limit, long offset) {
    return Customers.findMany(
        where(Customers.CITY.eq("Oslo"), Customers.ID.ge(from)),
        orderBy(Customers.NAME.desc()),
        limit(limit),
        offset(offset));
  }

  @Test
  void queriesOfOtherComparisonsAreOtherStatements() {
    assertThat(
            List.of(
                Customers.findMany(),
                Customers.findMany(limit(1)),
                Customers.findMany(offset(1)),
                Customers.findMany(where(Customers.ID.eq(1L))),
                Customers.findMany(where(Customers.ID.ne(1L))),
                Customers.findMany(where(Customers.REFERRER_ID.eq(1L))),
                Customers.findMany(where(Customers.ID.eq(1L), Customers.ID.eq(2L))),
                Customers.findMany(where(Customers.ID.in(List.of(1L)))),
                Customers.findMany(where(Customers.NAME.startsWith("n"))),
                Customers.findMany(where(Customers.NAME.eq("n"))),
                Customers.findMany(orderBy(Customers.ID.asc())),
                Customers.findMany(orderBy(Customers.ID.desc())),
                Customers.findMany(orderBy(Customers.CITY.desc().nullsLast())),
                Customers.findMany(orderBy(Customers.CITY.desc())),
                Customers.findMany(where(Customers.NAME.eq(Customers.CITY)))))
        .extracting(FindMany::sql)
        .doesNotHaveDuplicates();
    assertThat(Customers.findFirst().sql()).isNotEqualTo(Customers.findMany().sql());
  }

  record Bought(Customer customer, List<Order> orders) {}

  @Test
  void queriesOfTheSameShape() {
    assertThat(ordersOf(1, 7, 3).sql()).isSameAs(ordersOf(2, 8, 4).sql());
    assertThat(
            shop.run(
                ordersOf(1, 2, 9),
                """
                select "customers"."id", "customers"."email", "customers"."name",
                "customers"."city", "customers"."active", "customers"."referrer_id", (select
                record_send(row(array_agg("id"), array_agg("customer_id"),
                array_agg("recipient_id"), array_agg("status"), array_agg("note"),
                array_agg("version")))
                from (select "orders"."id", "orders"."customer_id", "orders"."recipient_id",
                "orders"."status", "orders"."note", "orders"."version" from "orders"
                where "orders"."customer_id" = "customers"."id" and "orders"."id" >= ?
                order by "orders"."id" desc limit ?) as "rows") from "customers"
                where "customers"."id" >= ? order by "customers"."id"
                """,
                2L,
                9L,
                1L))
        .allSatisfy(bought -> assertThat(bought.orders()).allMatch(order -> order.id() >= 2))
        .hasSize(4);
    assertThat(shop.run(ordersOf(4, 1, 9))).hasSize(1);
    assertThat(shop.run(ordersOf(1, 1, 1)))
        .isNotEmpty()
        .allSatisfy(bought -> assertThat(bought.orders()).hasSizeLessThan(2));
  }

  private static FindMany<Customers, Bought> ordersOf(long from, long fromOrder, long limit) {
    return Customers.findMany(where(Customers.ID.ge(from)), orderBy(Customers.ID.asc()))
        .with(
            Customers.ORDERS.where(Orders.ID.ge(fromOrder)).orderBy(Orders.ID.desc()).limit(limit),
            Bought::new);
  }

  @Test
  void aFilterOfTheRelationIsNotOneOfTheQuery() {
    assertThat(
            List.of(
                Customers.findMany(where(Customers.ID.ge(1L))).with(Customers.REFERRED, Pair::new),
                Customers.findMany().with(Customers.REFERRED.where(Customers.ID.ge(1L)), Pair::new),
                Customers.findMany().with(Customers.REFERRED, Pair::new),
                Customers.findMany().with(Customers.ORDERS, Pair::new),
                Customers.findMany().with(Customers.GIFTS, Pair::new),
                Customers.findMany().with(Customers.GIFTS.limit(1), Pair::new),
                Customers.findMany().with(Customers.GIFTS.first(), Pair::new),
                Customers.findMany().with(Customers.REFERRER, Pair::new)))
        .extracting(FindMany::sql)
        .doesNotHaveDuplicates();
  }

  record Pair(Object row, Object related) {}

  @Test
  void conditionsThatAreConnected() {
    assertThat(either(1, 2, "Oslo").sql()).isSameAs(either(3, 4, "Bonn").sql());
    assertThat(
            shop.run(
                either(1, 2, "Oslo"),
                """
                select "name" from "customers"
                where ("id" between ? and ? or "city" = ?) and "city" is not null
                order by "id\"""",
                1L,
                2L,
                "Oslo"))
        .contains("Ann");
    assertThat(shop.run(either(2, 2, "Bonn"))).containsAnyOf("Bob").doesNotContain("Ann");
  }

  private static FindMany<Customers, String> either(long low, long high, String city) {
    return Customers.findMany(
            where(
                Customers.ID.between(low, high).or(Customers.CITY.eq(city)),
                Customers.CITY.isNotNull()),
            orderBy(Customers.ID.asc()))
        .select(Customers.NAME);
  }

  @Test
  void updatesOfTheSameColumns() {
    Query<Long> first = Customers.update(Customers.CITY.set("Rome")).where(Customers.ID.eq(1L));
    Query<Long> second = Customers.update(Customers.CITY.set("Kiel")).where(Customers.ID.eq(2L));
    Query<Long> other = Customers.update(Customers.NAME.set("Rome")).where(Customers.ID.eq(1L));
    Query<Long> every = Customers.update(Customers.CITY.set("Rome")).everyRow();

    assertThat(first.sql())
        .isSameAs(second.sql())
        .isEqualTo("update \"customers\" set \"city\" = ? where \"id\" = ?")
        .isNotEqualTo(other.sql());
    assertThat(every.sql()).isEqualTo("update \"customers\" set \"city\" = ?");
    assertThat(second.parameters()).containsExactly("Kiel", 2L);
    shop.undone(
        () -> {
          assertThat(shop.run(first)).isEqualTo(1);
          assertThat(shop.run(Customers.findById(1))).map(Customer::city).contains("Rome");
          assertThat(shop.run(Customers.findById(2))).map(Customer::city).contains("Bonn");
        });
  }

  @Test
  void deletesOfTheSameComparisons() {
    Query<Long> first = Customers.delete(where(Customers.EMAIL.eq("nobody"), Customers.ID.gt(1L)));
    Query<Long> second = Customers.delete(where(Customers.EMAIL.eq("noone"), Customers.ID.gt(2L)));

    assertThat(first.sql())
        .isSameAs(second.sql())
        .isEqualTo("delete from \"customers\" where \"email\" = ? and \"id\" > ?")
        .isNotEqualTo(Customers.delete(where(Customers.ID.gt(2L))).sql());
    assertThat(second.parameters()).containsExactly("noone", 2L);
    assertThat(shop.run(first) + shop.run(second)).isZero();
  }

  @Test
  void upsertsOfTheSameColumns() {
    Query<Customer> first = upsert("ann@shop.test", "Anna", "Rome");
    Query<Customer> second = upsert("eve@shop.test", "Eve", "Lima");

    assertThat(first.sql())
        .isSameAs(second.sql())
        .startsWith(
            "insert into \"customers\" (\"email\", \"name\") values (?, ?)"
                + " on conflict (\"email\") do update set \"name\" = excluded.\"name\","
                + " \"city\" = ? returning ");
    assertThat(second.parameters()).containsExactly("eve@shop.test", "Eve", "Lima");
    shop.undone(
        () -> {
          assertThat(shop.run(first).city()).isEqualTo("Rome");
          assertThat(shop.run(second).city()).isNull();
        });
  }

  private static Query<Customer> upsert(String email, String name, String city) {
    return Customers.insert(NewCustomer.email(email).name(name))
        .onConflict(Customers.UNIQUE_EMAIL)
        .doUpdate(Customers.NAME.setExcluded(), Customers.CITY.set(city))
        .returning();
  }

  @Test
  void preparedQueriesKeepTheirOwnParameters() {
    var prepared =
        prepare((Param<String> city) -> Customers.findMany(where(Customers.CITY.eq(city))));

    assertThat(shop.run(prepared.with("Bonn"))).extracting(Customer::name).containsExactly("Bob");
    assertThat(shop.run(Customers.findMany(where(Customers.CITY.eq("Oslo"))))).hasSize(2);
    assertThat(shop.run(prepared.with("Oslo"))).hasSize(2);
  }

  @Test
  void insertsOfTheSameColumns() {
    Query<Long> first = Customers.insert(NewCustomer.email("eve@shop.test").name("Eve"));
    Query<Long> second = Customers.insert(NewCustomer.email("fay@shop.test").name("Fay"));
    Query<Long> other = Customers.insert(NewCustomer.email("gil@shop.test").name("Gil").city(null));

    assertThat(first.sql()).isSameAs(second.sql());
    assertThat(other.sql())
        .isEqualTo("insert into \"customers\" (\"email\", \"name\", \"city\") values (?, ?, ?)");
    assertThat(second.parameters()).containsExactly("fay@shop.test", "Fay");
    assertThat(first.parameters()).containsExactly("eve@shop.test", "Eve");
    shop.undone(
        () -> {
          assertThat(shop.run(first) + shop.run(second) + shop.run(other)).isEqualTo(3);
          assertThat(
                  shop.run(Customers.findMany(where(Customers.ID.gt(4L))).select(Customers.NAME)))
              .containsExactlyInAnyOrder("Eve", "Fay", "Gil");
        });
  }

  @Test
  void insertsThatReturnTheRecord() {
    Query<?> first = Labels.insert(NewLabel.name("a")).returning();
    Query<?> second = Labels.insert(NewLabel.name("b")).returning();

    assertThat(first.sql()).isSameAs(second.sql()).endsWith(" returning \"name\"");
    assertThat(Labels.insert(NewLabel.name("c")).sql()).doesNotContain("returning");
    shop.undone(() -> assertThat(shop.run(second)).hasToString("Label[name=b]"));
  }

  @Test
  void insertsWithoutAnyValue() {
    Query<Long> defaults = Settings.insert(NewSetting.withDefaults());

    assertThat(defaults.sql())
        .isEqualTo("insert into \"settings\" default values")
        .isSameAs(Settings.insert(NewSetting.withDefaults()).sql());
    assertThat(defaults.parameters()).isEmpty();
  }

  @Test
  void aStatementIsMadeOnce() {
    List<Query<?>> queries =
        List.of(
            Labels.insert(NewLabel.name("a")),
            Labels.insert(NewLabel.name("a")).onConflict(Labels.PRIMARY_KEY).doNothing(),
            Labels.insert(NewLabel.name("a"))
                .onConflict(Labels.PRIMARY_KEY)
                .doUpdate(Labels.NAME.setExcluded()),
            Labels.insert(List.of(NewLabel.name("a"))));

    assertThat(queries)
        .allSatisfy(query -> assertThat(query.statement()).isSameAs(query.statement()));
  }

  @Test
  void threadsShareTheText() {
    assertThat(
            IntStream.range(0, 1000)
                .parallel()
                .mapToObj(i -> System.identityHashCode(Customers.findById(i).sql()))
                .distinct()
                .count())
        .isEqualTo(1);
    IntStream.range(0, 1000)
        .parallel()
        .forEach(i -> assertThat(Customers.findById(i).parameters()).containsExactly((long) i));
  }

  @Test
  void aKeyIsEqualToValues() {
    assertThatThrownBy(() -> FindFirst.byKey(Customers.CUSTOMERS, where(Customers.CITY.isNull())))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("a key of customers is COLUMN.eq(value) for each of its columns");
    assertThat(
            shop.run(
                FindFirst.byKey(Customers.CUSTOMERS, where(Customers.EMAIL.eq("ann@shop.test")))))
        .isNotEqualTo(Optional.empty());
  }
}
