package dev.virga.query;

import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.Functions.coalesce;
import static dev.virga.sql.Functions.lower;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.Customers.CUSTOMERS;
import static shop.Customers.ID;
import static shop.Customers.NAME;
import static shop.Customers.REFERRER_ID;
import static shop.Orders.ORDERS;

import dev.virga.InvalidQueryException;
import dev.virga.sql.Alias;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import shop.Customer;
import shop.Customers;
import shop.Labels;
import shop.NamedThing;
import shop.NamedThings;
import shop.Orders;
import shop.Status;

/** What the types cannot see is refused when the query is built, without a database. */
final class InvalidQueryTest {
  private static final Alias<Customers, Customer> REFERRER = CUSTOMERS.as("r");

  record Pair(Object left, Object right) {}

  private static void assertRefused(ThrowingCallable query, String message) {
    assertThatThrownBy(query).isInstanceOf(InvalidQueryException.class).hasMessage(message);
  }

  @Test
  void anAliasThatIsNotJoined() {
    assertRefused(
        () -> from(CUSTOMERS).where(NAME.of(REFERRER).eq("x")).select(ID),
        "column \"r\".\"name\": \"r\" is not in the query, whose tables are \"customers\":"
            + " join it, or name it with outer(...) in a subquery");
    assertRefused(
        () -> from(CUSTOMERS).orderBy(NAME.of(REFERRER).asc()).select(ID),
        "column \"r\".\"name\": \"r\" is not in the query, whose tables are \"customers\":"
            + " join it, or name it with outer(...) in a subquery");
    assertRefused(
        () -> from(CUSTOMERS).groupBy(NAME.of(REFERRER)).select(count()),
        "column \"r\".\"name\": \"r\" is not in the query, whose tables are \"customers\":"
            + " join it, or name it with outer(...) in a subquery");
  }

  @Test
  void anotherAliasThanTheOneThatIsJoined() {
    assertRefused(
        () ->
            from(CUSTOMERS)
                .join(REFERRER)
                .on(ID.of(REFERRER).eq(REFERRER_ID))
                .select(NAME.of(CUSTOMERS.as("other"))),
        "column \"other\".\"name\": \"other\" is not in the query, whose tables are"
            + " \"customers\", \"r\": take the column of the alias that is in it, COLUMN.of(alias)");
  }

  @Test
  void aColumnOfTheTableWhereOnlyItsAliasIsThere() {
    assertRefused(
        () -> from(REFERRER).select(NAME),
        "column \"customers\".\"name\": \"customers\" is not in the query, whose tables are"
            + " \"r\": take the column of the alias that is in it, COLUMN.of(alias)");
    assertRefused(
        () -> from(REFERRER).select(CUSTOMERS),
        "column \"customers\".\"id\": \"customers\" is not in the query, whose tables are"
            + " \"r\": take the column of the alias that is in it, COLUMN.of(alias)");
  }

  @Test
  void aRelationOfTheTableWhereOnlyItsAliasIsThere() {
    List<ThrowingCallable> queries =
        List.of(
            () -> from(REFERRER).where(Customers.ORDERS.any()).select(ID.of(REFERRER)),
            () -> from(REFERRER).select(Customers.ORDERS),
            () -> from(REFERRER).select(Customers.ORDERS.count()));

    for (ThrowingCallable query : queries) {
      assertRefused(
          query,
          "relation \"orders\" of \"customers\": \"customers\" is not in the query, whose tables"
              + " are \"r\": take the relation of the alias that is in it, RELATION.of(alias)");
    }
    assertRefused(
        () -> from(REFERRER).join(Customers.ORDERS).select(Orders.ID),
        "relation \"orders\" of \"customers\": \"customers\" is not in the query, whose tables"
            + " are \"r\", \"orders\": take the relation of the alias that is in it, RELATION.of(alias)");
  }

  @Test
  void aTableThatIsThereTwice() {
    String message =
        "\"customers\" is in the query twice: give one of them another name, TABLE.as(\"...\"),"
            + " and take its columns COLUMN.of(alias)";

    assertRefused(
        () -> from(CUSTOMERS).join(CUSTOMERS).on(REFERRER_ID.eq(ID)).select(NAME), message);
    assertRefused(
        () -> from(ORDERS).join(Orders.CUSTOMER).leftJoin(Orders.RECIPIENT).select(Orders.ID),
        message);
    assertRefused(() -> from(CUSTOMERS).crossJoin(ORDERS.as("customers")).select(NAME), message);
    assertRefused(() -> from(CUSTOMERS).outer(CUSTOMERS).where(ID.gt(1L)).select(NAME), message);
  }

  @Test
  void aDerivedTableThatIsThereTwice() {
    var things = NamedThings.as(from(CUSTOMERS).select(row(NamedThing::new, NAME, NAME)));

    assertRefused(
        () -> from(things).crossJoin(things).select(NamedThings.NAME),
        "\"named_things\" is in the query twice: give one of them another name,"
            + " TABLE.as(\"...\"), and take its columns COLUMN.of(alias)");
  }

  @Test
  void optionalAroundAColumnOfAnotherTable() {
    assertRefused(
        () -> from(CUSTOMERS).select(optional(Orders.NOTE)),
        "column \"orders\".\"note\": \"orders\" is not in the query, whose tables are"
            + " \"customers\": join it, or name it with outer(...) in a subquery");
    assertRefused(
        () -> from(CUSTOMERS).select(optional(row(Pair::new, ID, Orders.CUSTOMER))),
        "relation \"customer\" of \"orders\": \"orders\" is not in the query, whose tables are"
            + " \"customers\": join it, or name it with outer(...) in a subquery");
  }

  @Test
  void functionsWithoutAScopeAroundAColumnOfAnotherTable() {
    assertRefused(
        () -> from(CUSTOMERS).select(coalesce(Orders.NOTE, "")),
        "column \"orders\".\"note\": \"orders\" is not in the query, whose tables are"
            + " \"customers\": join it, or name it with outer(...) in a subquery");
    assertRefused(
        () -> from(CUSTOMERS).select(count(Orders.NOTE)),
        "column \"orders\".\"note\": \"orders\" is not in the query, whose tables are"
            + " \"customers\": join it, or name it with outer(...) in a subquery");
  }

  @Test
  void aColumnOfAnAliasThatMayBeAbsent() {
    var joined = from(CUSTOMERS).leftJoin(REFERRER).on(ID.of(REFERRER).eq(REFERRER_ID));
    String message =
        "\"r\".\"name\" is selected as if its table were always there, but an outer join may"
            + " find no row: select optional(...) of it";

    assertRefused(() -> joined.select(NAME.of(REFERRER)), message);
    assertRefused(() -> joined.select(lower(NAME.of(REFERRER))), message);
    assertRefused(() -> joined.select(row(Pair::new, ID, NAME.of(REFERRER))), message);
    assertRefused(
        () -> joined.select(REFERRER),
        "\"r\".\"id\" is selected as if its table were always there, but an outer join may find"
            + " no row: select optional(...) of it");
    assertThatCode(
            () -> {
              joined.select(optional(NAME.of(REFERRER)));
              joined.select(coalesce(NAME.of(REFERRER), ""));
              joined.select(NAME.of(REFERRER).isNull());
              joined.select(count(NAME.of(REFERRER)));
              joined.where(NAME.of(REFERRER).eq("x")).select(NAME);
              joined.orderBy(NAME.of(REFERRER).asc()).select(NAME);
            })
        .doesNotThrowAnyException();
  }

  @Test
  void aTableThatARightOrFullJoinMayLeaveOut() {
    assertRefused(
        () -> from(CUSTOMERS).rightJoin(REFERRER).on(ID.of(REFERRER).eq(REFERRER_ID)).select(NAME),
        "\"customers\".\"name\" is selected as if its table were always there, but an outer join"
            + " may find no row: select optional(...) of it");
    assertRefused(
        () ->
            from(CUSTOMERS)
                .fullJoin(REFERRER)
                .on(ID.of(REFERRER).eq(REFERRER_ID))
                .crossJoin(CUSTOMERS.as("c"))
                .select(NAME.of(REFERRER)),
        "\"r\".\"name\" is selected as if its table were always there, but an outer join may"
            + " find no row: select optional(...) of it");
  }

  @Test
  void aCorrelatedSubqueryOutsideOfItsQuery() {
    var subquery = from(ORDERS).outer(CUSTOMERS).where(Orders.CUSTOMER_ID.eq(ID)).select(Orders.ID);

    assertRefused(
        () -> from(Labels.LABELS).where(exists(subquery)).select(Labels.NAME),
        "column \"customers\".\"id\": \"customers\" is not in the query, whose tables are"
            + " \"labels\", \"orders\": join it, or name it with outer(...) in a subquery");
    assertRefused(
        subquery::statement,
        "a subquery with outer(customers) does not run alone: give it to exists(...) or"
            + " COLUMN.in(...) of a query of that table");
    assertThatThrownBy(subquery::sql).isInstanceOf(InvalidQueryException.class);
  }

  @Test
  void aSubqueryThatTakesTheNameOfAnOuterTable() {
    assertRefused(
        () ->
            from(ORDERS.as("customers"))
                .outer(CUSTOMERS)
                .where(ID.eq(Orders.ID.of(ORDERS.as("customers"))))
                .select(val(1)),
        "\"customers\" is in the query twice: give one of them another name, TABLE.as(\"...\"),"
            + " and take its columns COLUMN.of(alias)");
  }

  @Test
  void anAliasWithoutAName() {
    assertRefused(() -> CUSTOMERS.as(""), "an alias of customers needs a name");
  }

  @Test
  void aValueOfAnUnknownType() {
    assertRefused(
        () -> from(CUSTOMERS).select(val(TimeUnit.DAYS)),
        "val(...) does not know the SQL type of java.util.concurrent.TimeUnit: say val(value,"
            + " COLUMN.codec()), or write it beside a column of that type");
    assertThatCode(() -> Orders.count(where(Orders.STATUS.eq(val(Status.OPEN)))))
        .doesNotThrowAnyException();
  }

  @Test
  void nothingIsCheckedAgainWhenItRuns() {
    var query = from(CUSTOMERS).select(ID);

    assertThat(query.statement()).isSameAs(query.statement());
  }
}
