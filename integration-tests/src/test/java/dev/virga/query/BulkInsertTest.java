package dev.virga.query;

import static dev.virga.sql.Sql.orderBy;
import static dev.virga.sql.Sql.row;
import static dev.virga.sql.Sql.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.virga.InvalidQueryException;
import dev.virga.UniqueViolation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Customers;
import shop.Label;
import shop.Labels;
import shop.NewCustomer;
import shop.NewLabel;
import shop.NewOrder;
import shop.NewSetting;
import shop.NewTicket;
import shop.Order;
import shop.Orders;
import shop.Setting;
import shop.Settings;
import shop.ShopDatabase;
import shop.Status;
import shop.Tickets;

/** Inserts of any number of rows, in one statement. */
final class BulkInsertTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Pair(@Nullable Object left, @Nullable Object right) {}

  @Test
  void oneRow() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Labels.insert(List.of(NewLabel.name("x"))),
                        "insert into \"labels\" (\"name\") select * from unnest(?::text[])",
                        List.of("x")))
                .isEqualTo(1));
  }

  @Test
  void severalRowsComeBackInOrder() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Labels.insert(
                                List.of(NewLabel.name("z"), NewLabel.name("x"), NewLabel.name("y")))
                            .returning(),
                        """
                        insert into "labels" ("name") select * from unnest(?::text[])
                        returning "name\"""",
                        List.of("z", "x", "y")))
                .containsExactly(new Label("z"), new Label("x"), new Label("y")));
  }

  @Test
  void noRow() {
    assertThat(
            shop.run(
                Orders.insert(List.of()),
                """
                insert into "orders" ("customer_id", "recipient_id", "status", "note", "version")
                select * from unnest(?::bigint[], ?::bigint[], ?::"status"[], ?::text[],
                ?::integer[])""",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()))
        .isZero();
    assertThat(shop.run(Orders.insert(List.of()).returning())).isEmpty();
    assertThat(shop.run(Tickets.insert(List.of()).returning())).isEmpty();
    assertThat(shop.run(Settings.insert(List.of()))).isZero();
  }

  @Test
  void manyRowsComeBackInOrder() {
    List<NewOrder> rows =
        IntStream.range(0, 100_000)
            .mapToObj(i -> NewOrder.customerId(1 + i % 4).note("n" + i).version(i))
            .toList();

    shop.undone(
        () -> {
          List<Order> orders = shop.run(Orders.insert(rows).returning());
          assertThat(orders).hasSize(100_000);
          assertThat(orders)
              .extracting(Order::version)
              .isEqualTo(IntStream.range(0, 100_000).boxed().toList());
          assertThat(orders).extracting(Order::id).isSorted().doesNotHaveDuplicates();
          assertThat(orders.get(99_999).note()).isEqualTo("n99999");
        });
  }

  @Test
  void manyRowsThatGiveDifferentColumns() {
    List<NewSetting> rows =
        IntStream.range(0, 100_000)
            .mapToObj(
                i -> {
                  NewSetting row = NewSetting.withDefaults().name("n" + i);
                  return i % 2 == 0 ? row.size(i) : row.theme("t" + i);
                })
            .toList();

    shop.undone(
        () ->
            assertThat(shop.run(Settings.insert(rows).returning()))
                .hasSize(100_000)
                .allMatch(
                    setting -> {
                      int i = Integer.parseInt(setting.name().substring(1));
                      return i % 2 == 0
                          ? setting.size() == i && setting.theme().isEmpty()
                          : setting.size() == 10 && setting.theme().equals(Optional.of("t" + i));
                    }));
  }

  @Test
  void rowsThatLeaveOutANullableColumnStoreNull() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Customers.insert(
                                List.of(
                                    NewCustomer.email("a").name("A").city("Rome"),
                                    NewCustomer.email("b").name("B"),
                                    NewCustomer.email("c").name("C").city(null).referrerId(1L)))
                            .returning(row(Pair::new, Customers.CITY, Customers.REFERRER_ID)),
                        """
                        insert into "customers" ("email", "name", "city", "referrer_id")
                        select * from unnest(?::text[], ?::text[], ?::text[], ?::bigint[])
                        returning "city", "referrer_id\"""",
                        List.of("a", "b", "c"),
                        List.of("A", "B", "C"),
                        Arrays.asList("Rome", null, null),
                        Arrays.asList(null, null, 1L)))
                .containsExactly(new Pair("Rome", null), new Pair(null, null), new Pair(null, 1L)));
  }

  @Test
  void rowsThatLeaveOutAColumnWithADefaultTakeIt() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Orders.insert(
                                List.of(
                                    NewOrder.customerId(1).status(Status.SENT),
                                    NewOrder.customerId(2).version(7),
                                    NewOrder.customerId(3)))
                            .returning(row(Pair::new, Orders.STATUS, Orders.VERSION)),
                        """
                        insert into "orders" ("customer_id", "status", "version")
                        select "customer_id",
                        case when "given_1" then "status" else 'OPEN' end,
                        case when "given_2" then "version" else 1 end
                        from unnest(?::bigint[], ?::"status"[], ?::integer[], ?::boolean[],
                        ?::boolean[]) as "rows"
                        ("customer_id", "status", "version", "given_1", "given_2")
                        returning "status", "version\"""",
                        List.of(1L, 2L, 3L),
                        Arrays.asList(Status.SENT, null, null),
                        Arrays.asList(null, 7, null),
                        List.of(true, false, false),
                        List.of(false, true, false)))
                .containsExactly(
                    new Pair(Status.SENT, 1), new Pair(Status.OPEN, 7), new Pair(Status.OPEN, 1)));
  }

  @Test
  void rowsOfDefaultsBesideOthers() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Settings.insert(
                                List.of(
                                    NewSetting.withDefaults(),
                                    NewSetting.withDefaults().id(50).name("b").size(1),
                                    NewSetting.withDefaults().name("c").theme("dark")))
                            .returning()))
                .extracting(Setting::name, Setting::theme, Setting::size)
                .containsExactly(
                    tuple("main", Optional.empty(), 10),
                    tuple("b", Optional.empty(), 1),
                    tuple("c", Optional.of("dark"), 10)));
  }

  @Test
  void onlyRowsOfDefaults() {
    shop.undone(
        () -> {
          assertThat(shop.run(Settings.insert(List.of(NewSetting.withDefaults())).returning()))
              .extracting(Setting::name, Setting::size)
              .containsExactly(tuple("main", 10));
        });
  }

  @Test
  void aTableWhoseOnlyColumnIsGenerated() {
    shop.undone(
        () -> {
          assertThat(
                  shop.run(
                      Tickets.insert(
                              List.of(
                                  NewTicket.withDefaults(),
                                  NewTicket.withDefaults(),
                                  NewTicket.withDefaults()))
                          .returning(Tickets.ID),
                      """
                      insert into "tickets" select from generate_series(1, ?) returning "id\"""",
                      3L))
              .hasSize(3)
              .isSorted();
          assertThat(shop.run(Tickets.count())).isEqualTo(3);
        });
  }

  @Test
  void returnsRelations() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Orders.insert(List.of(NewOrder.customerId(2), NewOrder.customerId(1)))
                            .returning(
                                row(
                                    Pair::new,
                                    Orders.CUSTOMER.get(Customers.NAME),
                                    Orders.LINES.count()))))
                .containsExactly(new Pair("Bob", 0L), new Pair("Ann", 0L)));
  }

  @Test
  void theTextDoesNotDependOnTheNumberOfRows() {
    assertThat(Labels.insert(List.of(NewLabel.name("a"))).sql())
        .isEqualTo(Labels.insert(List.of(NewLabel.name("a"), NewLabel.name("b"))).sql());
  }

  @Test
  void allOrNone() {
    var rows = List.of(NewLabel.name("fresh"), NewLabel.name("sale"));

    assertThatThrownBy(() -> shop.run(Labels.insert(rows))).isInstanceOf(UniqueViolation.class);
    assertThat(
            shop.run(Labels.findMany(where(Labels.NAME.eq("fresh")), orderBy(Labels.NAME.asc()))))
        .isEmpty();
  }

  @Test
  void refusesARowThatIsNull() {
    assertThatThrownBy(() -> Labels.insert(Arrays.asList(NewLabel.name("a"), null)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("row 2 of an insert into labels is null");
  }
}
