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
