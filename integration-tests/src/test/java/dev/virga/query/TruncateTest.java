package dev.virga.query;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.DatabaseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Customers;
import shop.Lines;
import shop.NewTicket;
import shop.Orders;
import shop.Products;
import shop.ShopDatabase;
import shop.Ticket;
import shop.Tickets;

/** Emptied tables. */
final class TruncateTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  @Test
  void emptiesTables() {
    shop.undone(
        () -> {
          assertThat(
                  shop.run(truncate(Lines.LINES, Orders.ORDERS), "truncate \"lines\", \"orders\""))
              .isZero();
          assertThat(shop.run(Orders.count())).isZero();
          assertThat(shop.run(Lines.count())).isZero();
          assertThat(shop.run(Customers.count())).isEqualTo(4);
        });
    assertThat(shop.run(Orders.count())).isEqualTo(4);
  }

  @Test
  void beginsNumbersAnew() {
    shop.undone(
        () -> {
          shop.run(Tickets.insert(NewTicket.withDefaults()));
          shop.run(
              truncate(Tickets.TICKETS).restartIdentity(), "truncate \"tickets\" restart identity");
          assertThat(shop.run(Tickets.insert(NewTicket.withDefaults()).returning()))
              .isEqualTo(new Ticket(1));
        });
  }

  @Test
  void emptiesWhatRefersToATableWhenAskedTo() {
    assertThatThrownBy(() -> shop.run(truncate(Products.PRODUCTS)))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("cannot truncate a table referenced in a foreign key constraint");
    shop.undone(
        () -> {
          shop.run(
              truncate(Products.PRODUCTS).cascade().restartIdentity(),
              "truncate \"products\" restart identity cascade");
          assertThat(shop.run(Lines.count())).isZero();
        });
  }
}
