package dev.virga.query;

import static dev.virga.sql.Sql.row;
import static dev.virga.sql.Sql.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Customer;
import shop.Customers;
import shop.NewCustomer;
import shop.NewOrder;
import shop.NewSetting;
import shop.NewTicket;
import shop.Order;
import shop.Orders;
import shop.Setting;
import shop.Settings;
import shop.ShopDatabase;
import shop.Status;
import shop.Ticket;
import shop.Tickets;

/** Inserts of one row. */
final class InsertTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  @Test
  void givesTheColumnsThatTheRowGives() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Customers.insert(NewCustomer.email("eve@shop.test").name("Eve")),
                        "insert into \"customers\" (\"email\", \"name\") values (?, ?)",
                        "eve@shop.test",
                        "Eve"))
                .isEqualTo(1));
  }

  @Test
  void columnsStandInTheOrderOfTheRecordWhateverTheOrderTheyAreGivenIn() {
    assertThat(
            Customers.insert(
                    NewCustomer.email("e").name("E").referrerId(1L).active(false).city("Rome"))
                .sql())
        .isEqualTo(
            Customers.insert(
                    NewCustomer.email("e").name("E").city("Rome").referrerId(1L).active(false))
                .sql())
        .isEqualTo(
            "insert into \"customers\" (\"email\", \"name\", \"city\", \"active\","
                + " \"referrer_id\") values (?, ?, ?, ?, ?)");
  }

  @Test
  void returnsTheRowAsItIsStored() {
    shop.undone(
        () -> {
          Order order =
              shop.run(
                  Orders.insert(NewOrder.customerId(4).note("new")).returning(),
                  """
                  insert into "orders" ("customer_id", "note") values (?, ?)
                  returning "id", "customer_id", "recipient_id", "status", "note", "version\"""",
                  4L,
                  "new");
          assertThat(order).isEqualTo(new Order(order.id(), 4, null, Status.OPEN, "new", 1));
          assertThat(shop.run(Orders.findById(order.id()))).contains(order);
        });
  }

  @Test
  void returnsSomethingOfTheRow() {
    record Pair(Object left, Object right) {}

    shop.undone(
        () -> {
          assertThat(
                  shop.run(
                      Orders.insert(NewOrder.customerId(4)).returning(Orders.STATUS),
                      "insert into \"orders\" (\"customer_id\") values (?) returning \"status\"",
                      4L))
              .isEqualTo(Status.OPEN);
          assertThat(
                  shop.run(
                      Orders.insert(NewOrder.customerId(4).recipientId(2L))
                          .returning(
                              row(
                                  Pair::new,
                                  Orders.CUSTOMER.get(Customers.NAME),
                                  Orders.RECIPIENT.get(Customers.CITY))),
                      """
                      insert into "orders" ("customer_id", "recipient_id") values (?, ?)
                      returning (select "customers"."name" from "customers"
                      where "customers"."id" = "orders"."customer_id"),
                      (select "customers"."city" from "customers"
                      where "customers"."id" = "orders"."recipient_id")""",
                      4L,
                      2L))
              .isEqualTo(new Pair("Dan", Optional.of("Bonn")));
        });
  }

  @Test
  void nullIsAValue() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Customers.insert(
                                NewCustomer.email("e").name("E").city(null).referrerId(null))
                            .returning(),
                        """
                        insert into "customers" ("email", "name", "city", "referrer_id")
                        values (?, ?, ?, ?)
                        returning "id", "email", "name", "city", "active", "referrer_id\"""",
                        "e",
                        "E",
                        null,
                        null))
                .extracting(Customer::city, Customer::referrerId)
                .containsOnlyNulls());
  }

  @Test
  @SuppressWarnings("NullAway") // what code gets that the compiler does not check for null
  void refusesNullForAColumnThatDoesNotTakeIt() {
    @Nullable String nothing = null;

    assertThatThrownBy(() -> NewCustomer.email("e").name(nothing))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "customers.name is not null: give it a value, or make the record's component"
                + " @Nullable");
    assertThatThrownBy(() -> NewOrder.customerId(1).status(null))
        .isInstanceOf(InvalidQueryException.class);
  }

  @Test
  void withoutAnyColumnItIsARowOfDefaults() {
    shop.undone(
        () -> {
          assertThat(
                  shop.run(
                      Settings.insert(NewSetting.withDefaults()).returning(),
                      """
                      insert into "settings" default values
                      returning "id", "name", "theme", "size", "touched\""""))
              .isEqualTo(new Setting(1, "main", Optional.empty(), 10, 0));
        });
  }

  @Test
  void aTableWhoseOnlyColumnIsGenerated() {
    shop.undone(
        () -> {
          Ticket first =
              shop.run(
                  Tickets.insert(NewTicket.withDefaults()).returning(),
                  "insert into \"tickets\" default values returning \"id\"");
          Ticket second = shop.run(Tickets.insert(NewTicket.withDefaults()).returning());
          assertThat(second.id()).isGreaterThan(first.id());
        });
  }

  @Test
  void anIdentityByDefaultMayBeGiven() {
    shop.undone(
        () -> {
          assertThat(
                  shop.run(
                      Settings.insert(NewSetting.withDefaults().id(77).theme("dark"))
                          .returning(Settings.ID),
                      "insert into \"settings\" (\"id\", \"theme\") values (?, ?) returning \"id\"",
                      77L,
                      "dark"))
              .isEqualTo(77);
          assertThat(shop.run(Settings.findById(77)).flatMap(Setting::theme)).contains("dark");
        });
  }

  @Test
  void aRowMayBeInsertedAgainAndAgain() {
    NewOrder row = NewOrder.customerId(1);
    NewOrder changed = row.note("changed");

    shop.undone(
        () -> {
          shop.run(Orders.insert(row));
          shop.run(Orders.insert(changed));
          shop.run(Orders.insert(row));
          assertThat(shop.run(Orders.count(where(Orders.ID.gt(4L), Orders.NOTE.isNull()))))
              .isEqualTo(2);
        });
    assertThat(row).isEqualTo(NewOrder.customerId(1)).isNotEqualTo(changed);
  }

  @Test
  void aRowThatATriggerKeepsBackIsAnError() {
    shop.execute(
        """
        create function nothing() returns trigger language plpgsql as 'begin return null; end';
        create trigger nothing before insert on tickets for each row execute function nothing()""");

    assertThat(shop.run(Tickets.insert(NewTicket.withDefaults()))).isZero();
    assertThatThrownBy(() -> shop.run(Tickets.insert(NewTicket.withDefaults()).returning()))
        .hasMessageContaining("a trigger or rule may have kept it back");
    shop.execute("drop trigger nothing on tickets");
  }
}
