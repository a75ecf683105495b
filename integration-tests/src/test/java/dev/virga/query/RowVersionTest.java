package dev.virga.query;

import static dev.virga.sql.RowVersions.*;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.InvalidQueryException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Card;
import shop.Cards;
import shop.Customers;
import shop.NamedThing;
import shop.NamedThings;
import shop.NewCard;
import shop.ShopDatabase;

/** Rows as they were before a change, and as they are after it. */
final class RowVersionTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Pair(@Nullable Object left, @Nullable Object right) {}

  @Test
  void anUpdateReturnsBoth() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Cards.update(Cards.POINTS.set(Cards.POINTS.plus(5)))
                            .where(Cards.CUSTOMER_ID.eq(1L))
                            .returning(row(Pair::new, old(Cards.POINTS), Cards.POINTS)),
                        """
                        update "cards" set "points" = "points" + ? where "customer_id" = ?
                        returning old."points", "points\"""",
                        5,
                        1L))
                .containsExactly(new Pair(10, 15)));
  }

  @Test
  void expressionsOverBoth() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Customers.update(Customers.NAME.set("Bo"), Customers.ACTIVE.set(false))
                            .where(Customers.ID.eq(2L))
                            .returning(
                                row(
                                    Pair::new,
                                    old(Customers.NAME).concat(updated(Customers.NAME)),
                                    old(Customers.ACTIVE).and(updated(Customers.ACTIVE).not()))),
                        """
                        update "customers" set "name" = ?, "active" = ? where "id" = ?
                        returning old."name" || new."name",
                        old."active" and not new."active\"""",
                        "Bo",
                        false,
                        2L))
                .containsExactly(new Pair("BobBo", true)));
  }

  @Test
  void wholeRecords() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Cards.update(Cards.NUMBER.set("N"))
                            .where(Cards.CUSTOMER_ID.eq(1L))
                            .returning(row(Pair::new, old(Cards.CARDS), updated(Cards.CARDS))),
                        """
                        update "cards" set "number" = ? where "customer_id" = ?
                        returning old."customer_id", old."number", old."points",
                        new."customer_id", new."number", new."points\"""",
                        "N",
                        1L))
                .containsExactly(new Pair(new Card(1, "C-1", 10), new Card(1, "N", 10))));
  }

  @Test
  void ofAnUpdateFromAnotherTable() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        update(Cards.CARDS)
                            .from(Customers.CUSTOMERS)
                            .set(Cards.NUMBER.set(Customers.NAME))
                            .where(Cards.CUSTOMER_ID.eq(Customers.ID), Customers.NAME.eq("Ann"))
                            .returning(row(Pair::new, old(Cards.NUMBER), Customers.NAME)),
                        """
                        update "cards" set "number" = "customers"."name" from "customers"
                        where "cards"."customer_id" = "customers"."id"
                        and "customers"."name" = ?
                        returning old."number", "customers"."name\"""",
                        "Ann"))
                .containsExactly(new Pair("C-1", "Ann")));
  }

  @Test
  void aDeleteHasTheOldRow() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Cards.delete(where(Cards.CUSTOMER_ID.eq(2L)))
                            .returning(
                                row(Pair::new, old(Cards.NUMBER), optional(updated(Cards.NUMBER)))),
                        """
                        delete from "cards" where "customer_id" = ?
                        returning old."number", new."number\"""",
                        2L))
                .containsExactly(new Pair("C-2", Optional.empty())));
  }

  @Test
  void anUpsertHasTheOldRowWhereItChangedOne() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Cards.insert(
                                List.of(
                                    NewCard.customerId(1).number("C-1").points(3),
                                    NewCard.customerId(3).number("C-3").points(3)))
                            .onConflict(Cards.PRIMARY_KEY)
                            .doUpdate(Cards.POINTS.setExcluded())
                            .returning(
                                row(
                                    Pair::new,
                                    optional(old(Cards.CARDS)),
                                    updated(Cards.CUSTOMER_ID))),
                        """
                        insert into "cards" ("customer_id", "number", "points")
                        select * from unnest(?::bigint[], ?::text[], ?::integer[])
                        on conflict ("customer_id") do update set "points" = excluded."points"
                        returning old."customer_id", old."number", old."points",
                        new."customer_id\"""",
                        List.of(1L, 3L),
                        List.of("C-1", "C-3"),
                        List.of(3, 3)))
                .containsExactly(
                    new Pair(Optional.of(new Card(1, "C-1", 10)), 1L),
                    new Pair(Optional.empty(), 3L)));
  }

  @Test
  void whetherAnUpsertInserted() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        Cards.insert(NewCard.customerId(3).number("C-3"))
                            .onConflict(Cards.PRIMARY_KEY)
                            .doUpdate(Cards.POINTS.setExcluded())
                            .returning(old(Cards.CUSTOMER_ID).isNull()),
                        """
                        insert into "cards" ("customer_id", "number") values (?, ?)
                        on conflict ("customer_id") do update set "points" = excluded."points"
                        returning old."customer_id" is null""",
                        3L,
                        "C-3"))
                .isTrue());
  }

  @Test
  void inACommonTable() {
    shop.undone(
        () -> {
          var changed =
              NamedThings.NAMED_THINGS.cte(
                  Cards.update(Cards.NUMBER.set("N"))
                      .where(Cards.CUSTOMER_ID.eq(1L))
                      .returning(row(NamedThing::new, old(Cards.NUMBER), Cards.NUMBER)));
          assertThat(shop.run(from(changed).select(changed)))
              .containsExactly(new NamedThing("C-1", "N"));
        });
  }

  @Test
  void refusesAVersionThatMayBeAbsent() {
    String message =
        "old of \"cards\".\"points\" is selected as if that row were always there, but not each change has one: select optional(...) of it";
    var insert = Cards.insert(NewCard.customerId(3).number("C-3"));
    assertThatThrownBy(() -> insert.returning(old(Cards.POINTS)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(message);
    assertThatThrownBy(
            () ->
                insert
                    .onConflict(Cards.PRIMARY_KEY)
                    .doUpdate(Cards.POINTS.set(1))
                    .returning(old(Cards.POINTS)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(message);
    assertThatThrownBy(
            () -> Cards.delete(where(Cards.POINTS.eq(1))).returning(updated(Cards.POINTS).plus(1)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageStartingWith("new of \"cards\".\"points\"");
  }

  @Test
  void refusesAVersionOfARowThatIsNotChanged() {
    assertThatThrownBy(
            () ->
                update(Cards.CARDS)
                    .from(Customers.CUSTOMERS)
                    .set(Cards.POINTS.set(1))
                    .where(Cards.CUSTOMER_ID.eq(Customers.ID))
                    .returning(old(Customers.NAME)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "old of \"customers\".\"name\": the statement changes \"cards\", and knows versions of its rows only");
    assertThatThrownBy(() -> from(Cards.CARDS).where(old(Cards.POINTS).eq(1)).select(Cards.CARDS))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("where there is no such row");
    assertThatThrownBy(() -> Cards.update(Cards.POINTS.set(1)).where(old(Cards.POINTS).eq(1)))
        .isInstanceOf(InvalidQueryException.class);
  }
}
