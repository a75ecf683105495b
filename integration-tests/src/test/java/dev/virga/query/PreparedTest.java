package dev.virga.query;

import static dev.virga.sql.Functions.coalesce;
import static dev.virga.sql.Functions.upper;
import static dev.virga.sql.RawSql.sql;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.ConversionFailure;
import dev.virga.InvalidQueryException;
import dev.virga.Query;
import dev.virga.codec.Codecs;
import dev.virga.sql.Param;
import dev.virga.sql.Prepared;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Customers;
import shop.Orders;
import shop.ShopDatabase;
import shop.Status;

/** Queries that are rendered once and run with any value. */
final class PreparedTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  @Test
  void runsWithAnyValue() {
    Prepared<String, List<String>> inCity =
        prepare(
            city ->
                from(Customers.CUSTOMERS)
                    .where(Customers.CITY.eq(city))
                    .orderBy(Customers.ID.asc())
                    .select(Customers.NAME));
    String sql = "select \"name\" from \"customers\" where \"city\" = ? order by \"id\"";

    assertThat(inCity.sql()).isEqualTo(sql);
    assertThat(shop.run(inCity.with("Oslo"), sql, "Oslo")).containsExactly("Ann", "Dan");
    assertThat(shop.run(inCity.with("Bonn"), sql, "Bonn")).containsExactly("Bob");
  }

  @Test
  void theValueStandsInSeveralPlaces() {
    Prepared<Long, Optional<Long>> around =
        prepare(
            id ->
                Customers.findFirst(
                        where(
                            Customers.ID.ge(id).and(Customers.REFERRER_ID.ne(id)),
                            Customers.ID.minus(id).eq(coalesce(Customers.ID.minus(2L), 0L))))
                    .select(Customers.ID));

    assertThat(
            shop.run(
                around.with(2L),
                """
                select "id" from "customers" where "id" >= ? and "referrer_id" <> ?
                and "id" - ? = coalesce("id" - ?, ?) limit 1""",
                2L,
                2L,
                2L,
                2L,
                0L))
        .contains(2L);
  }

  @Test
  void aValueOfEachKindOfQuery() {
    Prepared<Status, Long> count = prepare(status -> Orders.count(where(Orders.STATUS.eq(status))));
    Prepared<String, Long> rename =
        prepare(note -> Orders.update(Orders.NOTE.set(note)).where(Orders.NOTE.ne(note)));
    Prepared<Long, List<String>> delete =
        prepare(
            id ->
                Customers.delete(where(Customers.ID.eq(id), Customers.ORDERS.none()))
                    .returning(Customers.NAME));

    assertThat(shop.run(count.with(Status.OPEN))).isEqualTo(2);
    shop.undone(
        () -> {
          assertThat(shop.run(rename.with("box"))).isEqualTo(1);
          assertThat(shop.run(delete.with(4L))).containsExactly("Dan");
        });
  }

  @Test
  void aLimitOfAnyTypeOfNumber() {
    Prepared<Long, List<Long>> ofLong =
        prepare(rows -> from(Orders.ORDERS).orderBy(Orders.ID.asc()).limit(rows).select(Orders.ID));
    Prepared<Integer, List<Long>> ofInteger =
        prepare(
            rows ->
                Orders.findMany(orderBy(Orders.ID.asc()), limit(rows), offset(rows))
                    .select(Orders.ID));
    Prepared<Short, List<Long>> ofShort =
        prepare(
            rows -> from(Orders.ORDERS).orderBy(Orders.ID.asc()).offset(rows).select(Orders.ID));

    assertThat(shop.run(ofLong.with(2L))).containsExactly(1L, 2L);
    assertThat(shop.run(ofInteger.with(1))).containsExactly(2L);
    assertThat(shop.run(ofInteger.with(0))).isEmpty();
    assertThat(shop.run(ofShort.with((short) 3))).containsExactly(4L);
    assertThatThrownBy(() -> shop.run(ofInteger.with(-1)))
        .isInstanceOf(ConversionFailure.class)
        .hasMessageStartingWith(
            "parameter 1 cannot be sent: a number of rows is not negative [22000]");
  }

  @Test
  @SuppressWarnings("NullAway") // what code gets that the compiler does not check for null
  void refusesNull() {
    Prepared<String, List<String>> inCity =
        prepare(
            city ->
                from(Customers.CUSTOMERS).where(Customers.CITY.eq(city)).select(Customers.NAME));

    assertThatThrownBy(() -> inCity.with(null))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("isNull()");
  }

  @Test
  void refusesAParameterWithoutAColumnBesideIt() {
    assertRefused(parameter -> Customers.findMany(where(parameter.eq(Customers.ID))));
    assertRefused(parameter -> Customers.findMany(orderBy(parameter.asc())));
    assertRefused(parameter -> Customers.count(where(parameter.isNull())));
  }

  private static void assertRefused(Function<Param<Long>, Query<?>> query) {
    assertThatThrownBy(() -> prepare(query::apply))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("write COLUMN.eq(parameter), or give it a type");
  }

  @Test
  void oneWithinAnotherHasAParameterOfItsOwn() {
    Prepared<String, List<String>> fromCity =
        prepare(
            city ->
                Customers.findMany(
                        where(
                            Customers.CITY.eq(city),
                            Customers.ID.in(
                                from(Orders.ORDERS)
                                    .where(Orders.CUSTOMER.get(Customers.CITY).eq(city))
                                    .select(Orders.CUSTOMER_ID))))
                    .select(Customers.NAME));
    Prepared<Long, List<String>> nested =
        prepare(
            id ->
                PreparedTest.<String>prepared(
                        city ->
                            from(Customers.CUSTOMERS)
                                .where(Customers.ID.eq(id), Customers.CITY.eq(city))
                                .select(Customers.NAME))
                    .with("Oslo"));

    assertThat(shop.run(fromCity.with("Oslo"))).containsExactly("Ann");
    assertThat(
            shop.run(
                nested.with(4L),
                "select \"name\" from \"customers\" where \"id\" = ? and \"city\" = ?",
                4L,
                "Oslo"))
        .containsExactly("Dan");
    assertThat(shop.run(nested.with(2L))).isEmpty();
  }

  private static <P> Prepared<P, List<String>> prepared(
      Function<Param<P>, Query<List<String>>> query) {
    return prepare(query);
  }

  @Test
  void isItsText() {
    Prepared<Long, Long> count = prepare(id -> Customers.count(where(Customers.ID.le(id))));

    assertThat(count)
        .hasToString("select count(*) from \"customers\" where \"id\" <= ?")
        .hasToString(count.with(1L).toString());
  }

  @Test
  void isSharedBetweenThreads() {
    Prepared<Long, Long> count = prepare(id -> Customers.count(where(Customers.ID.le(id))));

    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> shop.run(count.with(i % 5L)) == i % 5L))
        .containsOnly(true);
  }

  private static final Prepared.Of2<String, Boolean, List<String>> IN_CITY =
      prepare(
          (city, active) ->
              Customers.findMany(
                      where(Customers.CITY.eq(city), Customers.ACTIVE.eq(active)),
                      orderBy(Customers.ID.asc()))
                  .select(Customers.NAME));

  @Test
  void twoParameters() {
    String sql =
        """
        select "name" from "customers" where "city" = ? and "active" = ? order by "id\"""";

    assertThat(IN_CITY.sql()).isEqualTo(sql);
    assertThat(shop.run(IN_CITY.with("Oslo", true), sql, "Oslo", true))
        .containsExactly("Ann", "Dan");
    assertThat(shop.run(IN_CITY.with("Oslo", false), sql, "Oslo", false)).isEmpty();
  }

  @Test
  void threeParametersInAnyOrder() {
    Prepared.Of3<Long, Long, Integer, List<Long>> between =
        prepare(
            (low, high, rows) ->
                from(Customers.CUSTOMERS)
                    .where(Customers.ID.le(high), Customers.ID.ge(low), Customers.ID.ne(high))
                    .orderBy(Customers.ID.asc())
                    .limit(rows)
                    .select(Customers.ID));

    assertThat(
            shop.run(
                between.with(1L, 4L, 2),
                """
                select "id" from "customers" where "id" <= ? and "id" >= ? and "id" <> ?
                order by "id" limit ?""",
                4L,
                1L,
                4L,
                2))
        .containsExactly(1L, 2L);
    assertThat(shop.run(between.with(3L, 4L, 9))).containsExactly(3L);
  }

  @Test
  void aParameterMayBeAList() {
    Prepared<List<Long>, List<String>> named =
        prepare(
            ids ->
                from(Customers.CUSTOMERS)
                    .where(Customers.ID.eq(any(ids)))
                    .orderBy(Customers.ID.asc())
                    .select(Customers.NAME));
    String sql = "select \"name\" from \"customers\" where \"id\" = any(?) order by \"id\"";

    assertThat(shop.run(named.with(List.of(1L, 3L)), sql, List.of(1L, 3L)))
        .containsExactly("Ann", "Cid");
    assertThat(shop.run(named.with(List.of()), sql, List.of())).isEmpty();
  }

  @Test
  void fourParametersOfAnUpdate() {
    Prepared.Of4<String, Status, Long, Integer, Long> update =
        prepare(
            (note, status, id, version) ->
                Orders.update(Orders.NOTE.set(note), Orders.STATUS.set(status))
                    .where(Orders.ID.eq(id), Orders.VERSION.eq(version)));

    shop.undone(
        () -> {
          assertThat(
                  shop.run(
                      update.with("late", Status.SENT, 2L, 1),
                      """
                      update "orders" set "note" = ?, "status" = ?
                      where "id" = ? and "version" = ?""",
                      "late",
                      Status.SENT,
                      2L,
                      1))
              .isEqualTo(1);
          assertThat(shop.run(update.with("late", Status.SENT, 2L, 7))).isZero();
        });
  }

  @Test
  @SuppressWarnings("NullAway") // what code gets that the compiler does not check for null
  void refusesNullAmongSeveral() {
    assertThatThrownBy(() -> IN_CITY.with("Oslo", null))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("isNull()");
  }

  @Test
  void aParameterHasATypeWhereNoColumnIsBesideIt() {
    Prepared<Long, List<String>> everyNth =
        prepare(
            (Param<Long> n) ->
                from(Customers.CUSTOMERS)
                    .where(sql("{} % {} = 0", Customers.ID, n.as(Codecs.LONG)).asCondition())
                    .orderBy(Customers.ID.asc())
                    .select(Customers.NAME));
    assertThat(
            shop.run(
                everyNth.with(2L),
                "select \"name\" from \"customers\" where \"id\" % ? = 0 order by \"id\"",
                2L))
        .containsExactly("Bob", "Dan");

    Prepared<Status, Long> count =
        prepare(
            (Param<Status> status) ->
                Orders.count(where(status.as(Orders.STATUS.codec()).eq(Orders.STATUS))));
    assertThat(
            shop.run(
                count.with(Status.OPEN),
                "select count(*) from \"orders\" where ? = \"status\"",
                Status.OPEN))
        .isEqualTo(2);

    Prepared<String, List<String>> greeting =
        prepare((Param<String> word) -> select(upper(word.as(Codecs.TEXT))));
    assertThat(shop.run(greeting.with("rain"), "select upper(?)", "rain")).containsExactly("RAIN");
  }

  @Test
  void patternsOfAParameter() {
    Prepared<String, List<String>> named =
        prepare(
            word ->
                from(Customers.CUSTOMERS)
                    .where(
                        Customers.NAME
                            .startsWith(word)
                            .or(Customers.NAME.endsWith(word))
                            .or(Customers.EMAIL.contains(word)))
                    .select(Customers.NAME));
    assertThat(
            shop.run(
                named.with("an"),
                """
                select "name" from "customers" where starts_with("name", ?)
                or right("name", length(?)) = ? or strpos("email", ?) > 0
                """,
                "an",
                "an",
                "an",
                "an"))
        .containsExactlyInAnyOrder("Ann", "Dan");
  }

  @Test
  void refusesAParameterOutsideOfItsQuery() {
    List<Param<Long>> leaked = new ArrayList<>();
    prepare(
        (Param<Long> id) -> {
          leaked.add(id);
          return Customers.count(where(Customers.ID.eq(id)));
        });
    Query<Long> query = Customers.count(where(Customers.ID.eq(leaked.get(0))));
    shop.sent();
    assertThatThrownBy(() -> shop.run(query))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage(
            "a prepared query's parameter has no value here: it is of the query that prepare(...) was given, "
                + "which is run as PREPARED.with(value): select count(*) from \"customers\" where \"id\" = ?");
    assertThatThrownBy(() -> leaked.get(0).eq(1L))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("parameter.as(Codecs.LONG)");
  }
}
