package dev.virga.query;

import static dev.virga.sql.Functions.*;
import static dev.virga.sql.RowVersions.*;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.DatabaseException;
import dev.virga.InvalidQueryException;
import dev.virga.sql.Param;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Card;
import shop.Cards;
import shop.Customers;
import shop.Labels;
import shop.NewCard;
import shop.NewCustomer;
import shop.NewLabel;
import shop.NewOrder;
import shop.NewProduct;
import shop.Orders;
import shop.Products;
import shop.ShopDatabase;
import shop.Status;

/** What an upsert may conflict with, and what it then does. */
final class ConflictTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  @BeforeAll
  static void addIndexes() {
    shop.execute(
        """
        create unique index on customers (lower(email));
        create unique index on orders (customer_id) where status = 'OPEN' and version > 0;
        create unique index on products ((stock % 1000000), name) where category_id is null;
        create unique index on labels ((name || '!')) where name = 'it''s \\ odd';
        """);
  }

  @Test
  void anyConflict() {
    shop.undone(
        () -> {
          assertThat(
                  shop.run(
                      Cards.insert(NewCard.customerId(9).number("C-1")).onConflictDoNothing(),
                      """
                      insert into "cards" ("customer_id", "number") values (?, ?)
                      on conflict do nothing""",
                      9L,
                      "C-1"))
              .isZero();
          assertThat(
                  shop.run(
                      Labels.insert(List.of(NewLabel.name("new"), NewLabel.name("x")))
                          .onConflictDoNothing()
                          .returning(Labels.NAME),
                      """
                      insert into "labels" ("name") select * from unnest(?::text[])
                      on conflict do nothing returning "name\"""",
                      List.of("new", "x")))
              .containsExactly("x");
        });
  }

  @Test
  void aConstraintByItsName() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Cards.insert(NewCard.customerId(9).number("C-1").points(7))
                            .onConflictOnConstraint("cards_number_key")
                            .doUpdate(Cards.POINTS.setExcluded())
                            .returning(Cards.POINTS),
                        """
                        insert into "cards" ("customer_id", "number", "points") values (?, ?, ?)
                        on conflict on constraint "cards_number_key"
                        do update set "points" = excluded."points" returning "points\"""",
                        9L,
                        "C-1",
                        7))
                .isEqualTo(7));
  }

  @Test
  void aNameThatIsNoConstraintIsAnErrorOfTheDatabase() {
    assertThatThrownBy(
            () ->
                shop.run(
                    Cards.insert(NewCard.customerId(9).number("C-1"))
                        .onConflictOnConstraint("x\" do nothing; --")
                        .doNothing()))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining(
            "constraint \"x\" do nothing; --\" for table \"cards\" does not exist");
  }

  @Test
  void anIndexOfAnExpression() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Customers.insert(NewCustomer.email("ANN@shop.test").name("Anna"))
                            .onConflict(Customers.CUSTOMERS.uniqueIndex(lower(Customers.EMAIL)))
                            .doUpdate(Customers.NAME.setExcluded())
                            .returning(Customers.ID),
                        """
                        insert into "customers" ("email", "name") values (?, ?)
                        on conflict (lower("email")) do update set "name" = excluded."name"
                        returning "id\"""",
                        "ANN@shop.test",
                        "Anna"))
                .isEqualTo(1));
  }

  @Test
  void anIndexOfAPartOfTheRows() {
    var index =
        Orders.ORDERS
            .uniqueIndex(Orders.CUSTOMER_ID)
            .where(Orders.STATUS.eq(Status.OPEN), Orders.VERSION.gt(0));
    shop.undone(
        () -> {
          assertThat(
                  shop.run(
                      Orders.insert(NewOrder.customerId(1).note("again"))
                          .onConflict(index)
                          .doUpdate(Orders.NOTE.setExcluded())
                          .returning(Orders.ID),
                      """
                      insert into "orders" ("customer_id", "note") values (?, ?)
                      on conflict ("customer_id") where "status" = 'OPEN' and "version" > 0
                      do update set "note" = excluded."note" returning "id\"""",
                      1L,
                      "again"))
              .isEqualTo(2);
          assertThat(
                  shop.run(
                      Orders.insert(
                              List.of(
                                  NewOrder.customerId(1),
                                  NewOrder.customerId(1).status(Status.PAID)))
                          .onConflict(index)
                          .doNothing()))
              .isEqualTo(1);
        });
  }

  @Test
  void anIndexStaysTheSameHoweverOftenTheStatementRuns() {
    shop.undone(
        () ->
            IntStream.range(0, 15)
                .forEach(
                    i ->
                        assertThat(
                                shop.run(
                                    Orders.insert(NewOrder.customerId(3).note("n" + i))
                                        .onConflict(
                                            Orders.ORDERS
                                                .uniqueIndex(Orders.CUSTOMER_ID)
                                                .where(Orders.STATUS.eq(Status.OPEN))
                                                .where(Orders.VERSION.gt(0)))
                                        .doUpdate(Orders.NOTE.setExcluded())
                                        .returning(Orders.ID)))
                            .isEqualTo(4)));
  }

  @Test
  void anIndexOfOperatorsAndSeveralColumns() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Products.insert(
                                NewProduct.sku("n").name("Box").price(BigDecimal.ONE).stock(7))
                            .onConflict(
                                Products.PRODUCTS
                                    .uniqueIndex(Products.STOCK.modulo(1_000_000), Products.NAME)
                                    .where(Products.CATEGORY_ID.isNull()))
                            .doUpdate(Products.PRICE.setExcluded())
                            .returning(Products.SKU),
                        """
                        insert into "products" ("sku", "name", "price", "stock")
                        values (?, ?, ?, ?)
                        on conflict (("stock" % 1000000), "name") where "category_id" is null
                        do update set "price" = excluded."price" returning "sku\"""",
                        "n",
                        "Box",
                        BigDecimal.ONE,
                        7))
                .isEqualTo("X-1"));
  }

  @Test
  void aTextOfAnIndexIsNothingButAText() {
    shop.undone(
        () -> {
          var insert =
              Labels.insert(NewLabel.name("it's \\ odd"))
                  .onConflict(
                      Labels.LABELS
                          .uniqueIndex(Labels.NAME.concat("!"))
                          .where(Labels.NAME.eq("it's \\ odd")))
                  .doNothing();
          assertThat(insert.sql())
              .isEqualTo(
                  "insert into \"labels\" (\"name\") values (?) on conflict ((\"name\" || '!'))"
                      + " where \"name\" = E'it''s \\\\ odd' do nothing");
          assertThat(shop.run(insert)).isEqualTo(1);
          assertThat(shop.run(insert)).isZero();
        });
  }

  @Test
  void anIndexThatIsNotThereIsAnErrorOfTheDatabase() {
    assertThatThrownBy(
            () ->
                shop.run(
                    Cards.insert(NewCard.customerId(9).number("C-1"))
                        .onConflict(Cards.CARDS.uniqueIndex(Cards.POINTS))
                        .doNothing()))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("no unique or exclusion constraint matching");
  }

  @Test
  void refusesAValueThatAnIndexCannotSay() {
    assertThatThrownBy(
            () ->
                Orders.insert(NewOrder.customerId(1))
                    .onConflict(
                        Orders.ORDERS
                            .uniqueIndex(Orders.CUSTOMER_ID)
                            .where(Orders.VERSION.in(1, 2)))
                    .doNothing()
                    .sql())
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith(
            "the condition of an index takes booleans, whole and decimal numbers, texts and enums");
    assertThatThrownBy(
            () ->
                Labels.insert(NewLabel.name("x"))
                    .onConflict(
                        Labels.LABELS
                            .uniqueIndex(Labels.NAME)
                            .where(val(Instant.EPOCH).gt(Instant.EPOCH)))
                    .doNothing()
                    .sql())
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageEndingWith("not java.time.Instant");
    assertThatThrownBy(
            () ->
                Labels.insert(NewLabel.name("x"))
                    .onConflict(Labels.LABELS.uniqueIndex(Labels.NAME).where(Labels.NAME.eq("a\0")))
                    .doNothing()
                    .sql())
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "a value of the type text cannot be a part of the statement: a text has the character"
                + " U+0000 at index 1, which PostgreSQL cannot store: leave it out, or store bytes");
    assertThatThrownBy(
            () ->
                prepare(
                    (Param<String> name) ->
                        Labels.insert(NewLabel.name("x"))
                            .onConflict(
                                Labels.LABELS.uniqueIndex(Labels.NAME).where(Labels.NAME.eq(name)))
                            .doNothing()))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("takes no parameter of a prepared query");
  }

  @Test
  void expressionsOverBothRows() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Cards.insert(NewCard.customerId(1).number("C-9").points(5))
                            .onConflict(Cards.PRIMARY_KEY)
                            .doUpdate(
                                Cards.POINTS.set(Cards.POINTS.plus(excluded(Cards.POINTS))),
                                Cards.NUMBER.set(excluded(Cards.NUMBER).concat(Cards.NUMBER)))
                            .returning(),
                        """
                        insert into "cards" ("customer_id", "number", "points") values (?, ?, ?)
                        on conflict ("customer_id") do update
                        set "points" = "cards"."points" + excluded."points",
                        "number" = excluded."number" || "cards"."number"
                        returning "customer_id", "number", "points\"""",
                        1L,
                        "C-9",
                        5))
                .isEqualTo(new Card(1, "C-9C-1", 15)));
  }

  @Test
  void changesOnlyWhereConditionsHold() {
    shop.undone(
        () -> {
          var upsert =
              Cards.insert(NewCard.customerId(1).number("C-1").points(5))
                  .onConflict(Cards.PRIMARY_KEY)
                  .doUpdate(Cards.POINTS.setExcluded())
                  .where(Cards.POINTS.lt(excluded(Cards.POINTS)), Cards.NUMBER.ne("x"));
          assertThat(
                  shop.run(
                      upsert,
                      """
                      insert into "cards" ("customer_id", "number", "points") values (?, ?, ?)
                      on conflict ("customer_id") do update set "points" = excluded."points"
                      where "cards"."points" < excluded."points" and "cards"."number" <> ?""",
                      1L,
                      "C-1",
                      5,
                      "x"))
              .isZero();
          assertThat(shop.run(upsert.returning())).isEmpty();
          assertThat(
                  shop.run(
                      Cards.insert(
                              List.of(
                                  NewCard.customerId(1).number("C-1").points(5),
                                  NewCard.customerId(2).number("C-2").points(5)))
                          .onConflict(Cards.PRIMARY_KEY)
                          .doUpdate(Cards.POINTS.setExcluded())
                          .where(Cards.POINTS.lt(excluded(Cards.POINTS)))
                          .where(allOf())
                          .returning(Cards.CUSTOMER_ID),
                      """
                      insert into "cards" ("customer_id", "number", "points")
                      select * from unnest(?::bigint[], ?::text[], ?::integer[])
                      on conflict ("customer_id") do update set "points" = excluded."points"
                      where "cards"."points" < excluded."points"
                      returning "customer_id\"""",
                      List.of(1L, 2L),
                      List.of("C-1", "C-2"),
                      List.of(5, 5)))
              .containsExactly(2L);
        });
  }

  @Test
  void conditionsMayAskOtherTables() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Cards.insert(NewCard.customerId(1).number("C-1").points(5))
                            .onConflict(Cards.PRIMARY_KEY)
                            .doUpdate(
                                Cards.POINTS.set(
                                    scalar(
                                        from(Orders.ORDERS)
                                            .outer(Cards.CARDS)
                                            .where(Orders.CUSTOMER_ID.eq(Cards.CUSTOMER_ID))
                                            .orderBy(Orders.ID.asc())
                                            .limit(1)
                                            .select(Orders.VERSION))))
                            .where(Cards.CUSTOMER.get(Customers.ACTIVE).eq(true))
                            .returning(Cards.POINTS)))
                .contains(1));
  }

  @Test
  void theRowsOfAQueryThatUpdate() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        insertInto(Cards.CARDS)
                            .select(
                                from(Customers.CUSTOMERS).where(Customers.ID.le(3L)),
                                Cards.CUSTOMER_ID.from(Customers.ID),
                                Cards.NUMBER.from(Customers.EMAIL),
                                Cards.POINTS.from(1))
                            .onConflict(Cards.PRIMARY_KEY)
                            .doUpdate(Cards.POINTS.set(Cards.POINTS.plus(excluded(Cards.POINTS))))
                            .returning(Cards.POINTS),
                        """
                        insert into "cards" ("customer_id", "number", "points")
                        select "id", "email", ? from "customers" where "id" <= ?
                        on conflict ("customer_id") do update
                        set "points" = "cards"."points" + excluded."points" returning "points\"""",
                        1,
                        3L))
                .containsExactlyInAnyOrder(11, 1, 1));
  }

  @Test
  void changesEverythingThatIsGivenButTheKey() {
    shop.undone(
        () -> {
          assertThat(
                  shop.run(
                      Cards.insert(NewCard.customerId(1).number("N").points(3))
                          .onConflict(Cards.PRIMARY_KEY)
                          .doUpdateGiven()
                          .returning(),
                      """
                      insert into "cards" ("customer_id", "number", "points") values (?, ?, ?)
                      on conflict ("customer_id") do update
                      set "number" = excluded."number", "points" = excluded."points"
                      returning "customer_id", "number", "points\"""",
                      1L,
                      "N",
                      3))
              .isEqualTo(new Card(1, "N", 3));
          assertThat(
                  shop.run(
                      Cards.insert(List.of(NewCard.customerId(2).number("M")))
                          .onConflictOnConstraint("cards_pkey")
                          .doUpdateGiven(),
                      """
                      insert into "cards" ("customer_id", "number")
                      select * from unnest(?::bigint[], ?::text[])
                      on conflict on constraint "cards_pkey" do update
                      set "customer_id" = excluded."customer_id", "number" = excluded."number\"""",
                      List.of(2L),
                      List.of("M")))
              .isEqualTo(1);
        });
    assertThatThrownBy(
            () -> Labels.insert(NewLabel.name("x")).onConflict(Labels.PRIMARY_KEY).doUpdateGiven())
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "an upsert of labels gives no column but the key's, so that there is nothing to change: say doNothing()");
  }

  @Test
  void changesThatAreMadeAtRunTime() {
    var insert = Cards.insert(NewCard.customerId(1).number("N"));
    assertThat(
            insert
                .onConflict(Cards.PRIMARY_KEY)
                .doUpdate(
                    changes(
                        Cards.NUMBER.setIfPresent(Optional.empty()),
                        Cards.POINTS.setIfPresent(Optional.of(4))))
                .sql())
        .endsWith("do update set \"points\" = ?");
    assertThat(
            Cards.insert(List.of(NewCard.customerId(1).number("N")))
                .onConflict(Cards.PRIMARY_KEY)
                .doUpdate(List.of(Cards.POINTS.setExcluded()))
                .sql())
        .endsWith("do update set \"points\" = excluded.\"points\"");
    assertThatThrownBy(() -> insert.onConflict(Cards.PRIMARY_KEY).doUpdate(List.of()))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("an update of cards sets nothing: give it at least one assignment");
  }

  @Test
  void twoRowsOfOneKeySayWhatIsWrong() {
    assertThatThrownBy(
            () ->
                shop.run(
                    Labels.insert(List.of(NewLabel.name("a"), NewLabel.name("a")))
                        .onConflict(Labels.PRIMARY_KEY)
                        .doUpdate(Labels.NAME.setExcluded())))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining(
            "ON CONFLICT DO UPDATE command cannot affect row a second time [21000]");
  }

  @Test
  void refusesExcludedOutsideOfAnUpsert() {
    assertThatThrownBy(() -> Cards.update(Cards.POINTS.setExcluded()).everyRow())
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "excluded of \"cards\".\"points\" is used where there is no such row: excluded(...) is for doUpdate(...), old(...) and updated(...) are for returning(...)");
    assertThatThrownBy(
            () ->
                Cards.insert(NewCard.customerId(1).number("x"))
                    .onConflict(Cards.PRIMARY_KEY)
                    .doNothing()
                    .returning(excluded(Cards.POINTS)))
        .isInstanceOf(InvalidQueryException.class);
    assertThatThrownBy(() -> from(Cards.CARDS).select(excluded(Cards.POINTS)))
        .isInstanceOf(InvalidQueryException.class);
  }
}
