package dev.virga.query;

import static dev.virga.sql.RowVersions.*;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.DatabaseException;
import dev.virga.InvalidQueryException;
import dev.virga.sql.Merge;
import dev.virga.sql.MergeAction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Card;
import shop.Cards;
import shop.Customers;
import shop.Labels;
import shop.NamedThing;
import shop.NamedThings;
import shop.Orders;
import shop.Settings;
import shop.ShopDatabase;

/** Merges: inserts, updates and deletes, row by row. */
final class MergeTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  record Change(@Nullable Object action, @Nullable Object left, @Nullable Object right) {}

  @Test
  void insertsUpdatesAndDeletes() {
    shop.undone(
        () -> {
          assertThat(
                  shop.run(
                      merge(Cards.CARDS)
                          .using(Customers.CUSTOMERS)
                          .on(Cards.CUSTOMER_ID.eq(Customers.ID))
                          .whenMatched(Customers.CITY.eq("Bonn"))
                          .delete()
                          .whenMatched()
                          .update(
                              Cards.POINTS.set(Cards.POINTS.plus(5)),
                              Cards.NUMBER.set(Customers.NAME))
                          .whenNotMatched(Customers.ACTIVE)
                          .insert(
                              Cards.CUSTOMER_ID.from(Customers.ID),
                              Cards.NUMBER.from(Customers.EMAIL),
                              Cards.POINTS.from(1))
                          .whenNotMatched()
                          .doNothing(),
                      """
                      merge into "cards" using "customers"
                      on "cards"."customer_id" = "customers"."id"
                      when matched and "customers"."city" = ? then delete
                      when matched then update set "points" = "cards"."points" + ?,
                      "number" = "customers"."name"
                      when not matched and "customers"."active" then
                      insert ("customer_id", "number", "points")
                      values ("customers"."id", "customers"."email", ?)
                      when not matched then do nothing""",
                      "Bonn",
                      5,
                      1))
              .isEqualTo(3);
          assertThat(shop.run(Cards.findMany(orderBy(Cards.CUSTOMER_ID.asc()))))
              .containsExactly(new Card(1, "Ann", 15), new Card(4, "dan@shop.test", 1));
        });
  }

  @Test
  void returnsWhatItDid() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        merge(Cards.CARDS)
                            .using(Customers.CUSTOMERS)
                            .on(Cards.CUSTOMER_ID.eq(Customers.ID))
                            .whenMatched(Cards.POINTS.eq(0))
                            .delete()
                            .whenMatched()
                            .update(Cards.POINTS.set(7))
                            .whenNotMatched(Customers.ID.eq(4L))
                            .insert(
                                Cards.CUSTOMER_ID.from(Customers.ID),
                                Cards.NUMBER.from(Customers.EMAIL))
                            .returning(
                                row(Change::new, Merge.action(), Cards.NUMBER, Customers.NAME)),
                        """
                        merge into "cards" using "customers"
                        on "cards"."customer_id" = "customers"."id"
                        when matched and "cards"."points" = ? then delete
                        when matched then update set "points" = ?
                        when not matched and "customers"."id" = ? then
                        insert ("customer_id", "number")
                        values ("customers"."id", "customers"."email")
                        returning merge_action(), "cards"."number", "customers"."name\"""",
                        0,
                        7,
                        4L))
                .containsExactlyInAnyOrder(
                    new Change(MergeAction.UPDATE, "C-1", "Ann"),
                    new Change(MergeAction.DELETE, "C-2", "Bob"),
                    new Change(MergeAction.INSERT, "dan@shop.test", "Dan")));
  }

  @Test
  void rowsThatTheSourceLacks() {
    var active =
        NamedThings.as(
            from(Customers.CUSTOMERS)
                .where(Customers.ID.ge(2L))
                .select(row(NamedThing::new, Customers.EMAIL, Customers.NAME)));
    shop.undone(
        () -> {
          shop.run(
              update(Cards.CARDS)
                  .from(Customers.CUSTOMERS)
                  .set(Cards.NUMBER.set(Customers.NAME))
                  .where(Cards.CUSTOMER_ID.eq(Customers.ID)));
          assertThat(
                  shop.run(
                      merge(Cards.CARDS)
                          .using(active)
                          .on(Cards.NUMBER.eq(NamedThings.NAME))
                          .whenNotMatchedBySource(Cards.POINTS.gt(99))
                          .doNothing()
                          .whenNotMatchedBySource(Cards.POINTS.gt(20))
                          .update(Cards.POINTS.set(0))
                          .whenNotMatchedBySource()
                          .delete()
                          .whenMatched()
                          .update(Cards.NUMBER.set(NamedThings.KIND))
                          .returning(
                              row(
                                  Change::new,
                                  Merge.action(),
                                  Cards.NUMBER,
                                  optional(NamedThings.NAME))),
                      """
                      merge into "cards" using (select "customers"."email", "customers"."name"
                      from "customers" where "customers"."id" >= ?)
                      as "named_things" ("kind", "name")
                      on "cards"."number" = "named_things"."name"
                      when not matched by source and "cards"."points" > ? then do nothing
                      when not matched by source and "cards"."points" > ? then
                      update set "points" = ?
                      when not matched by source then delete
                      when matched then update set "number" = "named_things"."kind"
                      returning merge_action(), "cards"."number", "named_things"."name\"""",
                      2L,
                      99,
                      20,
                      0))
              .containsExactlyInAnyOrder(
                  new Change(MergeAction.DELETE, "Ann", Optional.empty()),
                  new Change(MergeAction.UPDATE, "bob@shop.test", Optional.of("Bob")));
        });
  }

  @Test
  void versionsOfEachRow() {
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        merge(Cards.CARDS)
                            .using(Customers.CUSTOMERS)
                            .on(Cards.CUSTOMER_ID.eq(Customers.ID))
                            .whenMatched(Cards.POINTS.eq(0))
                            .delete()
                            .whenNotMatched(Customers.ID.eq(4L))
                            .insert(
                                Cards.CUSTOMER_ID.from(Customers.ID),
                                Cards.NUMBER.from(Customers.EMAIL))
                            .returning(
                                row(
                                    Change::new,
                                    Customers.ID,
                                    optional(old(Cards.NUMBER)),
                                    optional(updated(Cards.NUMBER))))))
                .containsExactlyInAnyOrder(
                    new Change(2L, Optional.of("C-2"), Optional.empty()),
                    new Change(4L, Optional.empty(), Optional.of("dan@shop.test"))));
  }

  @Test
  void theTableItselfByAnotherName() {
    var other = Cards.CARDS.as("other");
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        merge(Cards.CARDS)
                            .using(other)
                            .on(Cards.CUSTOMER_ID.eq(Cards.CUSTOMER_ID.of(other)))
                            .whenMatched()
                            .update(Cards.POINTS.set(Cards.POINTS.of(other).plus(1)))
                            .returning(),
                        """
                        merge into "cards" using "cards" as "other"
                        on "cards"."customer_id" = "other"."customer_id"
                        when matched then update set "points" = "other"."points" + ?
                        returning "cards"."customer_id", "cards"."number", "cards"."points\"""",
                        1))
                .extracting(Card::points)
                .containsExactlyInAnyOrder(11, 1));
  }

  @Test
  void aCommonTableAsTheSource() {
    shop.undone(
        () -> {
          var names =
              NamedThings.NAMED_THINGS.cte(
                  from(Customers.CUSTOMERS)
                      .select(row(NamedThing::new, Customers.EMAIL, Customers.NAME)));
          assertThat(
                  shop.run(
                      merge(Labels.LABELS)
                          .using(names)
                          .on(Labels.NAME.eq(NamedThings.NAME))
                          .whenNotMatched()
                          .insert(Labels.NAME.from(NamedThings.NAME)),
                      """
                      with "named_things" ("kind", "name") as
                      (select "customers"."email", "customers"."name" from "customers")
                      merge into "labels" using "named_things"
                      on "labels"."name" = "named_things"."name"
                      when not matched then insert ("name") values ("named_things"."name")"""))
              .isEqualTo(4);
        });
  }

  @Test
  void insertsDefaultsAndSetsWhatTheRecordSetsOnEachUpdate() {
    var merge =
        merge(Settings.SETTINGS)
            .using(Labels.LABELS)
            .on(Settings.NAME.eq(Labels.NAME))
            .whenMatched()
            .update(Settings.SIZE.set(1))
            .whenNotMatched(Labels.NAME.eq("new"))
            .insertDefaultValues();
    shop.undone(
        () ->
            assertThat(
                    shop.run(
                        merge,
                        """
                        merge into "settings" using "labels"
                        on "settings"."name" = "labels"."name"
                        when matched then update set "size" = ?, "touched" = 1
                        when not matched and "labels"."name" = ? then insert default values""",
                        1,
                        "new"))
                .isEqualTo(1));
  }

  @Test
  void aMergeIsAPartOfAnotherStatement() {
    shop.undone(
        () -> {
          var merged =
              NamedThings.NAMED_THINGS.cte(
                  merge(Cards.CARDS)
                      .using(Customers.CUSTOMERS)
                      .on(Cards.CUSTOMER_ID.eq(Customers.ID))
                      .whenMatched()
                      .update(Cards.POINTS.set(1))
                      .returning(row(NamedThing::new, Cards.NUMBER, Customers.NAME)));
          assertThat(shop.run(from(merged).select(NamedThings.NAME)))
              .containsExactlyInAnyOrder("Ann", "Bob");
        });
  }

  @Test
  void twoRowsForOneAreAnErrorOfTheDatabase() {
    assertThatThrownBy(
            () ->
                shop.run(
                    merge(Cards.CARDS)
                        .using(Orders.ORDERS)
                        .on(Cards.CUSTOMER_ID.eq(Orders.CUSTOMER_ID))
                        .whenMatched()
                        .update(Cards.POINTS.set(1))))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("MERGE command cannot affect row a second time [21000]");
  }

  @Test
  void refusesToMatchEveryPairOfRows() {
    assertThatThrownBy(() -> merge(Cards.CARDS).using(Customers.CUSTOMERS).on(allOf()))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "a merge into cards has an on(...) without any condition, which is every pair of rows: say which row belongs to which");
  }

  @Test
  void refusesAClauseThatIsNeverReached() {
    var merge =
        merge(Cards.CARDS)
            .using(Customers.CUSTOMERS)
            .on(Cards.CUSTOMER_ID.eq(Customers.ID))
            .whenMatched()
            .delete();
    assertThatThrownBy(() -> merge.whenMatched(Customers.ACTIVE))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "a merge into cards has a clause \"when matched\" behind one that is about all such rows already: put it first, or give that one a condition");
  }

  @Test
  void refusesAnInsertThatLeavesOutWhatHasNoDefault() {
    var merge =
        merge(Cards.CARDS).using(Customers.CUSTOMERS).on(Cards.CUSTOMER_ID.eq(Customers.ID));
    assertThatThrownBy(() -> merge.whenNotMatched().insert(Cards.CUSTOMER_ID.from(Customers.ID)))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("leaves out number, without a default");
    assertThatThrownBy(() -> merge.whenNotMatched().insertDefaultValues())
        .isInstanceOf(InvalidQueryException.class);
    assertThatThrownBy(() -> merge.whenMatched().update(Customers.NAME.set("x")))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("customers.name is not a column of cards, which is updated");
  }

  @Test
  void refusesAVersionThatMayBeAbsent() {
    var merge =
        merge(Cards.CARDS)
            .using(Customers.CUSTOMERS)
            .on(Cards.CUSTOMER_ID.eq(Customers.ID))
            .whenMatched()
            .update(Cards.POINTS.set(1));
    assertThat(
            merge.returning(row(Change::new, old(Cards.POINTS), Cards.POINTS, Customers.ID)).sql())
        .endsWith("returning old.\"points\", \"cards\".\"points\", \"customers\".\"id\"");
    var inserting =
        merge
            .whenNotMatched()
            .insert(Cards.CUSTOMER_ID.from(Customers.ID), Cards.NUMBER.from(Customers.EMAIL));
    assertThatThrownBy(() -> inserting.returning(old(Cards.POINTS)))
        .isInstanceOf(InvalidQueryException.class);
  }
}
