package dev.virga.query;

import static dev.virga.sql.Functions.upper;
import static dev.virga.sql.Sql.allOf;
import static dev.virga.sql.Sql.and;
import static dev.virga.sql.Sql.anyOf;
import static dev.virga.sql.Sql.not;
import static dev.virga.sql.Sql.or;
import static dev.virga.sql.Sql.row;
import static dev.virga.sql.Sql.val;
import static dev.virga.sql.Sql.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import dev.virga.sql.Condition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shop.Card;
import shop.Cards;
import shop.Customers;
import shop.Labels;
import shop.Line;
import shop.Lines;
import shop.NewSetting;
import shop.Orders;
import shop.Products;
import shop.Setting;
import shop.Settings;
import shop.ShopDatabase;
import shop.Status;

/** Updates and deletes, and what they return. */
final class UpdateTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Pair(@Nullable Object left, @Nullable Object right) {}

  @Test
  void updatesTheRowsForWhichTheConditionsHold() {
    shop.undone(
        () -> {
          assertThat(
                  shop.run(
                      Orders.update(Orders.NOTE.set("late"), Orders.STATUS.set(Status.PAID))
                          .where(Orders.STATUS.eq(Status.OPEN), Orders.ID.lt(4L)),
                      """
                      update "orders" set "note" = ?, "status" = ?
                      where "status" = ? and "id" < ?""",
                      "late",
                      Status.PAID,
                      Status.OPEN,
                      4L))
              .isEqualTo(1);
          assertThat(shop.run(Orders.count(where(Orders.STATUS.eq(Status.PAID))))).isEqualTo(2);
        });
  }

  @Test
  void updatesEveryRow() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Orders.update(Orders.VERSION.set(9)).everyRow(),
                        "update \"orders\" set \"version\" = ?",
                        9))
                .isEqualTo(4));
  }

  @Test
  void updatesNoRow() {
    assertThat(shop.run(Orders.update(Orders.VERSION.set(9)).where(Orders.ID.eq(99L)))).isZero();
    assertThat(shop.run(Orders.update(Orders.VERSION.set(9)).where(or()).returning())).isEmpty();
  }

  @Test
  void setsExpressions() {
    shop.undone(
        () -> {
          assertThat(
                  shop.run(
                      Customers.update(
                              Customers.NAME.set(upper(Customers.NAME)),
                              Customers.CITY.set(Customers.EMAIL),
                              Customers.ACTIVE.set(Customers.CITY.isNull()),
                              Customers.REFERRER_ID.set(val(1L)))
                          .where(Customers.ID.eq(3L))
                          .returning(row(Pair::new, Customers.NAME, Customers.CITY)),
                      """
                      update "customers" set "name" = upper("name"), "city" = "email",
                      "active" = "city" is null, "referrer_id" = ? where "id" = ?
                      returning "name", "city\"""",
                      1L,
                      3L))
              .containsExactly(new Pair("CID", "cid@shop.test"));
          assertThat(
                  shop.run(
                      Orders.update(Orders.NOTE.set(Orders.CUSTOMER.get(Customers.NAME)))
                          .where(Orders.ID.eq(4L))
                          .returning(Orders.NOTE),
                      """
                      update "orders" set "note" = (select "customers"."name" from "customers"
                      where "customers"."id" = "orders"."customer_id") where "orders"."id" = ?
                      returning "orders"."note\"""",
                      4L))
              .containsExactly("CID");
        });
  }

  @Test
  void setsNullAndTheDefault() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Orders.update(Orders.NOTE.setNull(), Orders.STATUS.setDefault())
                            .where(Orders.ID.eq(1L))
                            .returning(row(Pair::new, Orders.NOTE, Orders.STATUS)),
                        """
                        update "orders" set "note" = ?, "status" = default where "id" = ?
                        returning "note", "status\"""",
                        null,
                        1L))
                .containsExactly(new Pair(null, Status.OPEN)));
  }

  @Test
  void setsWhatTheRecordSetsOnEachUpdate() {
    shop.undone(
        () -> {
          shop.run(Settings.insert(NewSetting.withDefaults()));
          assertThat(
                  shop.run(
                      Settings.update(Settings.SIZE.set(11)).everyRow().returning(),
                      """
                      update "settings" set "size" = ?, "touched" = 1
                      returning "id", "name", "theme", "size", "touched\"""",
                      11))
              .extracting(Setting::touched)
              .containsExactly(1);
          assertThat(
                  shop.run(
                      Settings.update(Settings.TOUCHED.set(5)).everyRow(),
                      "update \"settings\" set \"touched\" = ?",
                      5))
              .isEqualTo(1);
        });
  }

  @Test
  void returnsEachChangedRow() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Cards.update(Cards.POINTS.set(Cards.POINTS.plus(1)))
                            .everyRow()
                            .returning()))
                .containsExactlyInAnyOrder(new Card(1, "C-1", 11), new Card(2, "C-2", 1)));
  }

  @Test
  void returnsAlongRelations() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Orders.update(Orders.VERSION.set(2))
                            .where(Orders.ID.eq(1L))
                            .returning(
                                row(
                                    Pair::new,
                                    Orders.RECIPIENT.get(Customers.NAME),
                                    Orders.LINES
                                        .orderBy(Lines.PRODUCT_ID.asc())
                                        .select(Lines.PRODUCT.get(Products.NAME)))),
                        """
                        update "orders" set "version" = ? where "orders"."id" = ?
                        returning (select "customers"."name" from "customers"
                        where "customers"."id" = "orders"."recipient_id"), (select
                        record_send(row(array_agg("products"."name"
                        order by "lines"."product_id"))) from "lines"
                        join "products" on "products"."id" = "lines"."product_id"
                        where "lines"."order_id" = "orders"."id")
                        """,
                        2,
                        1L))
                .containsExactly(new Pair(Optional.of("Bob"), List.of("Saw", "Hammer"))));
  }

  @Test
  void refusesToReturnAWholeRowOfAnotherTable() {
    assertThatThrownBy(
            () -> Orders.update(Orders.VERSION.set(1)).everyRow().returning(Orders.CUSTOMER))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "returning(...) cannot join \"customers\": return its columns one by one,"
                + " RELATION.get(COLUMN)");
  }

  @Test
  void deletesTheRowsForWhichTheConditionsHold() {
    shop.undone(
        () -> {
          assertThat(
                  shop.run(
                      Lines.delete(where(Lines.ORDER_ID.eq(1L), Lines.QUANTITY.gt(1))).returning(),
                      """
                      delete from "lines" where "order_id" = ? and "quantity" > ?
                      returning "order_id", "product_id", "quantity", "discount\"""",
                      1L,
                      1))
              .containsExactly(new Line(1, 2, 2, 0));
          assertThat(
                  shop.run(
                      Lines.delete(where(Lines.ORDER.get(Orders.NOTE).eq("box"))),
                      """
                      delete from "lines" where (select "orders"."note" from "orders"
                      where "orders"."id" = "lines"."order_id") = ?""",
                      "box"))
              .isEqualTo(2);
        });
  }

  @Test
  void deletesEveryRow() {
    shop.undone(
        () -> {
          assertThat(shop.run(Lines.deleteEveryRow(), "delete from \"lines\"")).isEqualTo(5);
          assertThat(shop.run(Lines.deleteEveryRow().returning(Lines.QUANTITY))).isEmpty();
          assertThat(shop.run(Labels.count())).isEqualTo(3);
        });
  }

  static Stream<Condition<Orders>> conditionsThatAlwaysHold() {
    return Stream.of(
        and(),
        allOf(List.of()),
        allOf(Optional.empty()),
        and(allOf(), and(and())),
        or(and()),
        or(Orders.VERSION.eq(1), allOf()),
        not(or()),
        not(anyOf(List.of())),
        not(not(and())),
        and(not(and(or()))));
  }

  @ParameterizedTest
  @MethodSource("conditionsThatAlwaysHold")
  void refusesAFilterThatFiltersNothing(Condition<Orders> condition) {
    assertThatThrownBy(() -> Orders.delete(where(condition)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "a delete from orders has a where without any condition, which is every row: say"
                + " deleteEveryRow() if that is meant");
    assertThatThrownBy(() -> Orders.update(Orders.VERSION.set(1)).where(condition))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "an update of orders has a where without any condition, which is every row: say"
                + " everyRow() if that is meant");
  }

  @Test
  void aFilterThatHoldsNeverIsAFilter() {
    assertThat(shop.run(Orders.delete(where(or())), "delete from \"orders\" where false")).isZero();
    assertThat(shop.run(Orders.delete(where(not(and()))))).isZero();
  }

  @Test
  @SuppressWarnings("NullAway") // what code gets that the compiler does not check for null
  void refusesWrongAssignments() {
    @Nullable String nothing = null;

    assertThatThrownBy(() -> Orders.update(List.of()))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("an update of orders sets nothing: give it at least one assignment");
    assertThatThrownBy(() -> Orders.update(Orders.NOTE.set("a"), Orders.NOTE.setNull()))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("orders.note is set twice in one update");
    assertThatThrownBy(() -> Customers.NAME.set(nothing))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("customers.name is not null: set a value");
    assertThatThrownBy(Customers.NAME::setNull).isInstanceOf(InvalidQueryException.class);
  }
}
