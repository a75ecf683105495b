package dev.virga.query;

import static dev.virga.sql.Functions.*;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import dev.virga.sql.Filled;
import dev.virga.sql.Prepared;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Cards;
import shop.Customers;
import shop.Label;
import shop.Labels;
import shop.NamedThing;
import shop.NamedThings;
import shop.Orders;
import shop.Products;
import shop.Setting;
import shop.Settings;
import shop.ShopDatabase;
import shop.Status;
import shop.Tickets;

/** Inserts of expressions, and of the rows of a query. */
final class InsertIntoTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Pair(@Nullable Object left, @Nullable Object right) {}

  @Test
  void oneRowOfExpressions() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        insertInto(Customers.CUSTOMERS)
                            .values(
                                Customers.EMAIL.from(lower(val("EVE@SHOP.TEST"))),
                                Customers.NAME.from("Eve"),
                                Customers.CITY.from(
                                    scalar(
                                        from(Customers.CUSTOMERS)
                                            .where(Customers.ID.eq(1L))
                                            .select(Customers.CITY))),
                                Customers.REFERRER_ID.from((Long) null))
                            .returning(row(Pair::new, Customers.EMAIL, Customers.CITY)),
                        """
                        insert into "customers" ("email", "name", "city", "referrer_id")
                        values (lower(?), ?, (select "customers"."city" from "customers"
                        where "customers"."id" = ?), ?)
                        returning "customers"."email", "customers"."city\"""",
                        "EVE@SHOP.TEST",
                        "Eve",
                        1L,
                        null))
                .isEqualTo(new Pair("eve@shop.test", "Oslo")));
  }

  @Test
  void oneRowOfParameters() {
    shop.undone(
        () -> {
          Prepared<String, Long> insert =
              prepare(name -> insertInto(Labels.LABELS).values(Labels.NAME.from(name)));
          assertThat(shop.run(insert.with("blue"))).isEqualTo(1);
          assertThat(shop.run(Labels.findById("blue"))).contains(new Label("blue"));
        });
  }

  @Test
  void oneRowOfExpressionsThatMayBeThere() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        insertInto(Labels.LABELS)
                            .values(Labels.NAME.from(lower(val("SALE"))))
                            .onConflict(Labels.PRIMARY_KEY)
                            .doNothing()
                            .returning(),
                        """
                        insert into "labels" ("name") values (lower(?))
                        on conflict ("name") do nothing returning "name\"""",
                        "SALE"))
                .isEmpty());
  }

  @Test
  void theRowsOfAQuery() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        insertInto(Orders.ORDERS)
                            .select(
                                from(Customers.CUSTOMERS)
                                    .where(Customers.ACTIVE)
                                    .orderBy(Customers.ID.desc()),
                                Orders.CUSTOMER_ID.from(Customers.ID),
                                Orders.STATUS.from(Status.PAID),
                                Orders.NOTE.from(Customers.NAME),
                                Orders.VERSION.from(2))
                            .returning(row(Pair::new, Orders.STATUS, Orders.NOTE)),
                        """
                        insert into "orders" ("customer_id", "status", "note", "version")
                        select "id", ?, "name", ? from "customers" where "active"
                        order by "id" desc returning "status", "note\"""",
                        Status.PAID,
                        2))
                .containsExactly(
                    new Pair(Status.PAID, "Dan"),
                    new Pair(Status.PAID, "Bob"),
                    new Pair(Status.PAID, "Ann")));
  }

  @Test
  void theRowsOfJoinedTables() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        insertInto(Orders.ORDERS)
                            .select(
                                from(Customers.CUSTOMERS)
                                    .join(Cards.CARDS)
                                    .on(Cards.CUSTOMER_ID.eq(Customers.ID))
                                    .leftJoin(Products.PRODUCTS)
                                    .on(Products.ID.eq(Customers.ID)),
                                Orders.CUSTOMER_ID.from(Customers.ID),
                                Orders.RECIPIENT_ID.from(Cards.CUSTOMER_ID),
                                Orders.NOTE.from(coalesce(Products.SKU, "none"))),
                        """
                        insert into "orders" ("customer_id", "recipient_id", "note")
                        select "customers"."id", "cards"."customer_id",
                        coalesce("products"."sku", ?)
                        from "customers"
                        join "cards" on "cards"."customer_id" = "customers"."id"
                        left join "products" on "products"."id" = "customers"."id"
                        """,
                        "none"))
                .isEqualTo(2));
  }

  @Test
  void theRowsOfTheTableItself() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        insertInto(Labels.LABELS)
                            .select(
                                from(Labels.LABELS).where(Labels.NAME.ne("new")),
                                Labels.NAME.from(upper(Labels.NAME)))
                            .returning(),
                        """
                        insert into "labels" ("name") select upper("name") from "labels"
                        where "name" <> ? returning "name\"""",
                        "new"))
                .containsExactlyInAnyOrder(new Label("SALE"), new Label("WOOD")));
  }

  @Test
  void theRowsOfAUnionOfWhichSomeAreThere() {
    shop.undone(
        () -> {
          var names =
              NamedThings.as(
                  from(Customers.CUSTOMERS)
                      .select(row(NamedThing::new, Customers.EMAIL, Customers.NAME))
                      .union(
                          from(Labels.LABELS)
                              .select(row(NamedThing::new, Labels.NAME, Labels.NAME))));
          assertThat(
                  shop.run(
                      insertInto(Labels.LABELS)
                          .select(from(names), Labels.NAME.from(NamedThings.NAME))
                          .onConflict(Labels.PRIMARY_KEY)
                          .doNothing(),
                      """
                      insert into "labels" ("name") select "named_things"."name"
                      from (select "customers"."email", "customers"."name" from "customers"
                      union select "labels"."name", "labels"."name" from "labels")
                      as "named_things" ("kind", "name")
                      on conflict ("name") do nothing"""))
              .isEqualTo(4);
        });
  }

  @Test
  void theRowsOfACommonTable() {
    shop.undone(
        () -> {
          var deleted =
              NamedThings.NAMED_THINGS.cte(
                  Cards.delete(where(Cards.POINTS.eq(0)))
                      .returning(row(NamedThing::new, Cards.NUMBER, Cards.NUMBER)));
          assertThat(
                  shop.run(
                      insertInto(Labels.LABELS)
                          .select(from(deleted), Labels.NAME.from(NamedThings.KIND))
                          .returning(Labels.NAME),
                      """
                      with "named_things" ("kind", "name") as (delete from "cards"
                      where "cards"."points" = ?
                      returning "cards"."number", "cards"."number")
                      insert into "labels" ("name")
                      select "named_things"."kind" from "named_things"
                      returning "labels"."name\"""",
                      0))
              .containsExactly("C-2");
        });
  }

  @Test
  void anInsertIsAPartOfAnotherStatement() {
    shop.undone(
        () -> {
          var inserted =
              NamedThings.NAMED_THINGS.cte(
                  insertInto(Labels.LABELS)
                      .select(from(Customers.CUSTOMERS), Labels.NAME.from(Customers.NAME))
                      .returning(row(NamedThing::new, Labels.NAME, Labels.NAME)));
          assertThat(shop.run(from(inserted).select(NamedThings.NAME)))
              .containsExactlyInAnyOrder("Ann", "Bob", "Cid", "Dan");
        });
  }

  @Test
  void noRow() {
    assertThat(
            shop.run(
                insertInto(Labels.LABELS)
                    .select(from(Customers.CUSTOMERS).where(or()), Labels.NAME.from("x"))
                    .returning(),
                """
                insert into "labels" ("name") select ? from "customers" where false
                returning "name\"""",
                "x"))
        .isEmpty();
  }

  @Test
  void aRowOfDefaults() {
    shop.undone(
        () -> {
          assertThat(
                  shop.run(
                      insertInto(Settings.SETTINGS).defaultValues().returning(),
                      """
                      insert into "settings" default values
                      returning "id", "name", "theme", "size", "touched\""""))
              .isEqualTo(new Setting(1, "main", Optional.empty(), 10, 0));
          assertThat(
                  shop.run(
                      insertInto(Tickets.TICKETS).defaultValues(),
                      "insert into \"tickets\" default values"))
              .isEqualTo(1);
        });
  }

  @Test
  void refusesToLeaveOutWhatHasNoDefault() {
    assertThatThrownBy(
            () ->
                insertInto(Customers.CUSTOMERS)
                    .select(from(Labels.LABELS), Customers.CITY.from(Labels.NAME)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "an insert into customers leaves out email, name, without a default: give each a value, COLUMN.from(...)");
    assertThatThrownBy(() -> insertInto(Cards.CARDS).defaultValues())
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("leaves out customer_id, number,");
  }

  @Test
  void columnsThatAreChosenAtRunTime() {
    List<Filled<Labels, Object>> filled = List.of(Labels.NAME.from("x"));
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        insertInto(Labels.LABELS).values(filled),
                        "insert into \"labels\" (\"name\") values (?)",
                        "x"))
                .isEqualTo(1));
    assertThatThrownBy(() -> insertInto(Labels.LABELS).values(List.of()))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("leaves out name,");
  }

  @Test
  void refusesAColumnWithTwoValues() {
    assertThatThrownBy(
            () -> insertInto(Labels.LABELS).values(Labels.NAME.from("a"), Labels.NAME.from("b")))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("labels.name has two values in one insert");
  }

  @Test
  void refusesNullForAColumnThatDoesNotTakeIt() {
    assertThatThrownBy(() -> Labels.NAME.from((String) null))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("labels.name is not null:");
  }

  @Test
  void refusesAnAliasOfTheTableInItsOwnValues() {
    var other = Labels.LABELS.as("other");
    assertThatThrownBy(
            () ->
                shop.run(
                    insertInto(Labels.LABELS)
                        .select(from(Labels.LABELS), Labels.NAME.from(Labels.NAME.of(other)))))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("column \"other\".\"name\": \"other\" is not in the query");
  }
}
