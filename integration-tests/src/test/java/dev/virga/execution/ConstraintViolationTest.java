package dev.virga.execution;

import static dev.virga.sql.Sql.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.virga.CheckViolation;
import dev.virga.ConstraintViolation;
import dev.virga.DatabaseException;
import dev.virga.ExclusionViolation;
import dev.virga.ForeignKeyViolation;
import dev.virga.NotNullViolation;
import dev.virga.Query;
import dev.virga.UniqueViolation;
import dev.virga.sql.UniqueKey;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Cards;
import shop.Customers;
import shop.Labels;
import shop.Lines;
import shop.NewCard;
import shop.NewCustomer;
import shop.NewLabel;
import shop.NewLine;
import shop.NewOrder;
import shop.NewProduct;
import shop.NewTicket;
import shop.Orders;
import shop.Products;
import shop.ShopDatabase;
import shop.ShopSchema;
import shop.Tickets;

/** A row that breaks a rule of the schema, for each kind of rule. */
final class ConstraintViolationTest {
  @RegisterExtension
  static final ShopDatabase shop =
      ShopDatabase.withSchema(
          ShopSchema.withRows()
              + """
              update customers set city = 'Rome' where city is null;
              alter table customers alter column city set not null;
              alter table tickets
                add constraint one_ticket exclude using btree ((id >= 0) with =);
              insert into tickets default values;
              """);

  private static void assertRefused(
      Query<?> query, Class<? extends DatabaseException> type, String sqlState, String message) {
    Throwable thrown = catchThrowable(() -> shop.run(query));

    assertThat(thrown).isExactlyInstanceOf(type).isInstanceOf(ConstraintViolation.class);
    DatabaseException e = (DatabaseException) thrown;
    assertThat(e.sqlState()).contains(sqlState);
    assertThat(e.sql()).contains(query.sql());
    assertThat(e)
        .hasMessage(
            message + " [" + sqlState + "]" + System.lineSeparator() + "  in: " + query.sql());
  }

  private static DatabaseException refused(Query<?> query) {
    return (DatabaseException) catchThrowable(() -> shop.run(query));
  }

  @Test
  void restrict() {
    shop.execute(
        """
        create table shelves (label text references labels on delete restrict);
        insert into shelves values ('new');
        delete from product_labels where label_name = 'new';
        """);

    assertThat(refused(Labels.delete(where(Labels.NAME.eq("new")))))
        .isExactlyInstanceOf(ForeignKeyViolation.class);
  }

  @Test
  void unique() {
    Query<Long> insert = Labels.insert(NewLabel.name("sale"));

    assertRefused(
        insert,
        UniqueViolation.class,
        "23505",
        "duplicate key value violates unique constraint \"labels_pkey\"");
    assertThat(refused(insert).constraint()).contains("labels_pkey");
    assertThat(refused(insert).table()).contains("labels");
    assertThat(refused(insert).column()).isEmpty();
  }

  @Test
  void keysTellWhetherTheyAreViolated() {
    Map<UniqueKey<?>, Query<Long>> violations =
        Map.of(
            Customers.UNIQUE_EMAIL,
            Customers.insert(NewCustomer.email("ann@shop.test").name("Ann").city("Oslo")),
            Labels.PRIMARY_KEY,
            Labels.insert(NewLabel.name("sale")),
            Lines.PRIMARY_KEY,
            Lines.insert(NewLine.orderId(1).productId(1).quantity(1)),
            Products.UNIQUE_SKU,
            Products.update(Products.SKU.set("S-1")).where(Products.SKU.eq("H-1")),
            Products.UNIQUE_CATEGORY_ID_NAME,
            Products.insert(
                NewProduct.sku("S-2").name("Saw").price(BigDecimal.ONE).categoryId(3L)));

    violations.forEach(
        (violated, query) -> {
          UniqueViolation thrown = (UniqueViolation) refused(query);
          assertThat(thrown.constraint()).contains(violated.name());
          assertThat(violations.keySet().stream().filter(key -> key.isViolatedBy(thrown)))
              .containsExactly(violated);
        });
  }

  @Test
  void foreignKeyOfAnInsert() {
    Query<Long> insert = Orders.insert(NewOrder.customerId(99));

    assertRefused(
        insert,
        ForeignKeyViolation.class,
        "23503",
        "insert or update on table \"orders\" violates foreign key constraint"
            + " \"orders_customer_id_fkey\"");
    assertThat(refused(insert).constraint()).contains("orders_customer_id_fkey");
    assertThat(refused(insert).table()).contains("orders");
  }

  @Test
  void foreignKeyOfADelete() {
    Query<Long> delete = Customers.delete(where(Customers.ID.eq(3L)));

    assertRefused(
        delete,
        ForeignKeyViolation.class,
        "23503",
        "update or delete on table \"customers\" violates foreign key constraint"
            + " \"orders_customer_id_fkey\" on table \"orders\"");
    assertThat(refused(delete).constraint()).contains("orders_customer_id_fkey");
  }

  @Test
  void notNull() {
    Query<Long> update = Customers.update(Customers.CITY.setNull()).where(Customers.ID.eq(1L));

    assertRefused(
        update,
        NotNullViolation.class,
        "23502",
        "null value in column \"city\" of relation \"customers\" violates not-null constraint");
    assertThat(refused(update).column()).contains("city");
    assertThat(refused(update).table()).contains("customers");
    assertThat(refused(update).constraint()).isEmpty();
  }

  @Test
  void check() {
    Query<Long> insert = Cards.insert(NewCard.customerId(3).number("C-3").points(-5));

    assertRefused(
        insert,
        CheckViolation.class,
        "23514",
        "new row for relation \"cards\" violates check constraint \"cards_points_not_negative\"");
    assertThat(refused(insert).constraint()).contains("cards_points_not_negative");
    assertThat(refused(insert).table()).contains("cards");
  }

  @Test
  void exclusion() {
    Query<Long> insert = Tickets.insert(NewTicket.withDefaults());

    assertRefused(
        insert,
        ExclusionViolation.class,
        "23P01",
        "conflicting key value violates exclusion constraint \"one_ticket\"");
    assertThat(refused(insert).constraint()).contains("one_ticket");
  }
}
