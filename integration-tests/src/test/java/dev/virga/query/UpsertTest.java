package dev.virga.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.DatabaseException;
import dev.virga.InvalidQueryException;
import dev.virga.UniqueViolation;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Card;
import shop.Cards;
import shop.Customers;
import shop.Labels;
import shop.Lines;
import shop.NewCard;
import shop.NewLabel;
import shop.NewLine;
import shop.NewProduct;
import shop.NewSetting;
import shop.Products;
import shop.Settings;
import shop.ShopDatabase;

/** Inserts of rows of which there may be one already. */
final class UpsertTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  @Test
  void doNothingKeepsTheRowThatIsThere() {
    shop.undone(
        () -> {
          var insert =
              Cards.insert(NewCard.customerId(1).number("new"))
                  .onConflict(Cards.PRIMARY_KEY)
                  .doNothing();
          assertThat(
                  shop.run(
                      insert,
                      """
                      insert into "cards" ("customer_id", "number") values (?, ?)
                      on conflict ("customer_id") do nothing""",
                      1L,
                      "new"))
              .isZero();
          assertThat(shop.run(insert.returning())).isEmpty();
          assertThat(shop.run(insert.returning(Cards.NUMBER))).isEmpty();
          assertThat(shop.run(Cards.findById(1))).map(Card::number).contains("C-1");
        });
  }

  @Test
  void doNothingInsertsWhereThereIsNone() {
    shop.undone(
        () -> {
          var insert =
              Cards.insert(NewCard.customerId(3).number("C-3"))
                  .onConflict(Cards.PRIMARY_KEY)
                  .doNothing();
          assertThat(shop.run(insert.returning())).contains(new Card(3, "C-3", 0));
          assertThat(shop.run(insert)).isZero();
        });
  }

  @Test
  void doUpdateTakesTheValueThatCouldNotBeInserted() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Cards.insert(NewCard.customerId(9).number("C-1").points(5))
                            .onConflict(Cards.UNIQUE_NUMBER)
                            .doUpdate(Cards.POINTS.setExcluded())
                            .returning(),
                        """
                        insert into "cards" ("customer_id", "number", "points") values (?, ?, ?)
                        on conflict ("number") do update set "points" = excluded."points"
                        returning "customer_id", "number", "points\"""",
                        9L,
                        "C-1",
                        5))
                .isEqualTo(new Card(1, "C-1", 5)));
  }

  @Test
  void doUpdateTakesValuesAndExpressionsOverTheRowThatIsThere() {
    shop.undone(
        () -> {
          var upsert =
              Cards.insert(NewCard.customerId(1).number("x"))
                  .onConflict(Cards.PRIMARY_KEY)
                  .doUpdate(Cards.POINTS.set(Cards.POINTS.plus(1)), Cards.NUMBER.set("C-9"));
          assertThat(
                  shop.run(
                      upsert,
                      """
                      insert into "cards" ("customer_id", "number") values (?, ?)
                      on conflict ("customer_id") do update
                      set "points" = "cards"."points" + ?, "number" = ?""",
                      1L,
                      "x",
                      1,
                      "C-9"))
              .isEqualTo(1);
          assertThat(shop.run(upsert.returning(Cards.POINTS))).isEqualTo(12);
        });
  }

  @Test
  void doUpdateAlongARelation() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Cards.insert(NewCard.customerId(1).number("x"))
                            .onConflict(Cards.PRIMARY_KEY)
                            .doUpdate(Cards.NUMBER.set(Cards.CUSTOMER.get(Customers.NAME)))
                            .returning(Cards.NUMBER)))
                .isEqualTo("Ann"));
  }

  @Test
  void setsWhatTheRecordSetsOnEachUpdate() {
    shop.undone(
        () -> {
          var upsert =
              Settings.insert(NewSetting.withDefaults().name("n").size(3))
                  .onConflict(Settings.UNIQUE_NAME)
                  .doUpdate(Settings.SIZE.setExcluded(), Settings.THEME.setNull());
          assertThat(upsert.sql())
              .isEqualTo(
                  "insert into \"settings\" (\"name\", \"size\") values (?, ?) on conflict"
                      + " (\"name\") do update set \"size\" = excluded.\"size\","
                      + " \"theme\" = ?, \"touched\" = 1");
          assertThat(shop.run(upsert.returning(Settings.TOUCHED))).isZero();
          assertThat(shop.run(upsert.returning(Settings.TOUCHED))).isEqualTo(1);
        });
  }

  @Test
  void isItsText() {
    var insert = Labels.insert(NewLabel.name("a")).onConflict(Labels.PRIMARY_KEY);

    assertThat(insert.doNothing())
        .hasToString(
            "insert into \"labels\" (\"name\") values (?) on conflict (\"name\") do nothing");
    assertThat(insert.doUpdate(Labels.NAME.setExcluded()))
        .hasToString(
            "insert into \"labels\" (\"name\") values (?) on conflict (\"name\") do update set"
                + " \"name\" = excluded.\"name\"");
    assertThat(insert.doNothing().returning(Labels.NAME))
        .hasToString(
            "insert into \"labels\" (\"name\") values (?) on conflict (\"name\") do nothing"
                + " returning \"name\"");
  }

  @Test
  void keysOfSeveralColumns() {
    shop.undone(
        () -> {
          assertThat(
                  shop.run(
                      Lines.insert(NewLine.orderId(1).productId(1).quantity(9))
                          .onConflict(Lines.PRIMARY_KEY)
                          .doUpdate(Lines.QUANTITY.setExcluded())
                          .returning(Lines.QUANTITY),
                      """
                      insert into "lines" ("order_id", "product_id", "quantity") values (?, ?, ?)
                      on conflict ("order_id", "product_id")
                      do update set "quantity" = excluded."quantity" returning "quantity\"""",
                      1L,
                      1L,
                      9))
              .isEqualTo(9);
          assertThat(
                  shop.run(
                      Products.insert(
                              NewProduct.sku("new")
                                  .name("Saw")
                                  .price(BigDecimal.ONE)
                                  .categoryId(3L))
                          .onConflict(Products.UNIQUE_CATEGORY_ID_NAME)
                          .doUpdate(Products.STOCK.set(Products.STOCK.minus(1)))
                          .returning(Products.STOCK)))
              .isEqualTo(4);
        });
  }

  @Test
  void anotherKeyIsStillAViolation() {
    assertThatThrownBy(
            () ->
                shop.run(
                    Cards.insert(NewCard.customerId(3).number("C-1"))
                        .onConflict(Cards.PRIMARY_KEY)
                        .doNothing()))
        .isInstanceOf(UniqueViolation.class);
  }

  @Test
  void manyRowsOfWhichSomeAreThere() {
    shop.undone(
        () -> {
          var rows = List.of(NewLabel.name("sale"), NewLabel.name("fresh"), NewLabel.name("fresh"));
          var insert = Labels.insert(rows).onConflict(Labels.PRIMARY_KEY).doNothing();
          assertThat(
                  shop.run(
                      insert.returning(Labels.NAME),
                      """
                      insert into "labels" ("name") select * from unnest(?::text[])
                      on conflict ("name") do nothing returning "name\"""",
                      List.of("sale", "fresh", "fresh")))
              .containsExactly("fresh");
          assertThat(shop.run(insert)).isZero();
        });
  }

  @Test
  void manyRowsThatUpdate() {
    shop.undone(
        () -> {
          var rows =
              List.of(
                  NewCard.customerId(1).number("C-1").points(1),
                  NewCard.customerId(3).number("C-3"),
                  NewCard.customerId(2).number("C-2").points(2));
          assertThat(
                  shop.run(
                      Cards.insert(rows)
                          .onConflict(Cards.PRIMARY_KEY)
                          .doUpdate(Cards.POINTS.set(Cards.POINTS.plus(5)))
                          .returning(Cards.POINTS)))
              .containsExactly(15, 0, 5);
        });
  }

  @Test
  void twoRowsWithOneKeyInOneUpsertAreAnError() {
    assertThatThrownBy(
            () ->
                shop.run(
                    Labels.insert(List.of(NewLabel.name("a"), NewLabel.name("a")))
                        .onConflict(Labels.PRIMARY_KEY)
                        .doUpdate(Labels.NAME.setExcluded())))
        .isInstanceOfSatisfying(
            DatabaseException.class, e -> assertThat(e.sqlState()).contains("21000"));
  }

  @Test
  void refusesToSetAColumnTwice() {
    assertThatThrownBy(
            () ->
                Cards.insert(NewCard.customerId(1).number("x"))
                    .onConflict(Cards.PRIMARY_KEY)
                    .doUpdate(Cards.POINTS.set(1), Cards.POINTS.setExcluded()))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("cards.points is set twice in one update");
  }
}
