package dev.virga.query;

import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.Customers.CITY;
import static shop.Customers.CUSTOMERS;
import static shop.Customers.ID;
import static shop.Customers.NAME;

import dev.virga.InvalidQueryException;
import dev.virga.NotOneRow;
import dev.virga.Query;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Cards;
import shop.Customer;
import shop.Customers;
import shop.Labels;
import shop.NamedThing;
import shop.NamedThings;
import shop.NewLabel;
import shop.NewOrder;
import shop.Orders;
import shop.ShopDatabase;
import shop.Status;
import shop.Tallies;
import shop.Tally;

/** What findMany makes stands where any query does, and so does an insert of one row. */
final class FindAsSubqueryTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  @Test
  void inAConditionAndAsAValue() {
    assertThat(
            shop.run(
                Customers.findMany(
                        where(
                            ID.in(
                                Orders.findMany(where(Orders.STATUS.eq(Status.PAID)))
                                    .select(Orders.CUSTOMER_ID))))
                    .select(NAME),
                """
                select "customers"."name" from "customers" where "customers"."id" in
                (select "orders"."customer_id" from "orders" where "orders"."status" = ?)
                """,
                Status.PAID))
        .containsExactly("Ann");
    assertThat(
            shop.run(
                from(CUSTOMERS)
                    .where(
                        exists(Cards.findMany()),
                        ID.eq(scalar(Customers.findMany(orderBy(ID.desc()), limit(1)).select(ID))),
                        ID.ge(all(Customers.findMany().select(ID))))
                    .select(NAME)))
        .containsExactly("Dan");
  }

  @Test
  void asASideOfAUnion() {
    assertThat(
            shop.run(
                Customers.findMany(where(CITY.eq("Oslo")))
                    .select(ID)
                    .union(Cards.findMany().select(Cards.CUSTOMER_ID))
                    .except(from(Orders.ORDERS).select(Orders.RECIPIENT_ID))
                    .orderBy(ID.asc()),
                """
                select "id" from "customers" where "city" = ? union select "customer_id" from "cards"
                except select "recipient_id" from "orders" order by 1
                """,
                "Oslo"))
        .containsExactly(4L);
    assertThat(
            shop.run(
                Customers.findMany(where(ID.eq(1L)))
                    .unionAll(Customers.findMany(where(ID.eq(2L)), limit(1)))))
        .extracting(Customer::name)
        .containsExactly("Ann", "Bob");
    assertThat(
            shop.run(
                Customers.findMany(where(ID.le(2L)))
                    .intersect(Customers.findMany(where(ID.ge(2L))))
                    .unionAll(
                        Customers.findMany(where(ID.le(2L)))
                            .intersectAll(Customers.findMany(where(ID.le(1L)))))
                    .exceptAll(Customers.findMany(where(ID.eq(9L))))))
        .extracting(Customer::id)
        .containsExactlyInAnyOrder(1L, 2L);
  }

  @Test
  void inThePlaceOfATable() {
    var ids = Customers.findMany(where(CITY.eq("Oslo"))).select(row(Tally::new, ID));
    assertThat(
            shop.run(
                from(Tallies.as(ids)).select(Tallies.NUMBER),
                """
                select "tallies"."number" from (select "customers"."id" from "customers"
                where "customers"."city" = ?) as "tallies" ("number")
                """,
                "Oslo"))
        .containsExactly(1L, 4L);
    assertThat(
            shop.run(
                from(Tallies.cte(ids)).select(count()),
                """
                with "tallies" ("number") as (select "customers"."id" from "customers"
                where "customers"."city" = ?) select count(*) from "tallies"
                """,
                "Oslo"))
        .containsExactly(2L);
  }

  @Test
  void oneRowThatIsInsertedIsACommonTable() {
    shop.undone(
        () -> {
          var inserted =
              NamedThings.cte(
                  Labels.insert(NewLabel.name("fresh"))
                      .returning(row(NamedThing::new, Labels.NAME, Labels.NAME)));
          assertThat(
                  shop.run(
                      from(inserted).select(NamedThings.NAME),
                      """
                      with "named_things" ("kind", "name") as
                      (insert into "labels" ("name") values (?) returning "labels"."name", "labels"."name")
                      select "named_things"."name" from "named_things"
                      """,
                      "fresh"))
              .containsExactly("fresh");
          assertThat(shop.run(Labels.count(where(Labels.NAME.eq("fresh"))))).isEqualTo(1);
        });
  }

  @Test
  void aRowIsFoundOrMade() {
    shop.undone(
        () -> {
          var made =
              Tallies.cte(
                  Orders.insert(NewOrder.customerId(1))
                      .onConflictDoNothing()
                      .returning(row(Tally::new, Orders.ID)));
          assertThat(
                  shop.run(
                      from(made)
                          .select(Tallies.NUMBER)
                          .unionAll(from(CUSTOMERS).where(ID.eq(1L)).select(ID))))
              .hasSize(2);
        });
  }

  @Test
  void oneOfARowThatMayBeMissing() {
    assertThat(shop.db().one(Customers.findById(1)).name()).isEqualTo("Ann");
    assertThat(shop.db().one(Customers.findFirst(orderBy(ID.desc()))).name()).isEqualTo("Dan");
    assertThat(shop.db().one(Customers.findById(2).select(NAME))).isEqualTo("Bob");
    assertThatThrownBy(() -> shop.db().one(Customers.findById(99))).isInstanceOf(NotOneRow.class);
    Query<Optional<String>> mapped =
        Labels.insert(NewLabel.name("mapped")).returning(optional(Labels.NAME));
    assertThatThrownBy(() -> shop.db().one(mapped))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("orElseThrow()");
  }
}
