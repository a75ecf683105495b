package dev.virga.execution;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.Customers.CITY;
import static shop.Customers.CUSTOMERS;
import static shop.Customers.ID;
import static shop.Customers.NAME;

import dev.virga.Database;
import dev.virga.NotOneRow;
import dev.virga.sql.Prepared;
import dev.virga.sql.RowLocking;
import dev.virga.sql.Select;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.Cards;
import shop.Customers;
import shop.Labels;
import shop.NewLabel;
import shop.ShopDatabase;

/** What can be asked of a query of rows in place of all of them. */
final class RowQueryTest {
  @RegisterExtension static final ShopDatabase shop = ShopDatabase.withRows();

  private final Database db = shop.db();

  private static Select<String> namesIn(String city) {
    return from(CUSTOMERS).where(CITY.eq(city)).orderBy(ID.asc()).select(NAME);
  }

  @Test
  void oneIsTheOnlyRow() {
    assertThat(
            shop.run(
                namesIn("Bonn").one(),
                "select \"name\" from \"customers\" where \"city\" = ? order by \"id\"",
                "Bonn"))
        .isEqualTo("Bob");
    assertThat(db.one(namesIn("Bonn"))).isEqualTo("Bob");
    assertThat(db.one(Customers.findMany(where(ID.eq(2L))))).extracting("name").isEqualTo("Bob");
  }

  @Test
  void oneOfNoneIsAnErrorThatSaysSo() {
    assertThatThrownBy(() -> db.one(namesIn("Rome")))
        .isInstanceOfSatisfying(
            NotOneRow.class,
            e -> {
              assertThat(e.sqlState()).contains("P0002");
              assertThat(e.sql()).contains(namesIn("Rome").sql());
            })
        .hasMessageStartingWith("the query returned no row, but is to return exactly one");
  }

  @Test
  void oneOfSeveralIsAnErrorThatSaysSo() {
    assertThatThrownBy(() -> db.one(namesIn("Oslo")))
        .isInstanceOfSatisfying(NotOneRow.class, e -> assertThat(e.sqlState()).contains("P0003"))
        .hasMessageStartingWith("the query returned several rows, but is to return exactly one");
    assertThat(shop.pool().getHikariPoolMXBean().getActiveConnections()).isZero();
  }

  @Test
  void oneOfAChangeIsUndoneWhereItIsNot() {
    shop.sent();
    assertThatThrownBy(() -> db.run(Cards.update(Cards.POINTS.set(5)).everyRow().returning().one()))
        .isInstanceOf(NotOneRow.class);
    assertThat(shop.sent()).endsWith("rollback");
    assertThat(db.run(Cards.count(where(Cards.POINTS.eq(5))))).isZero();

    assertThat(db.run(Labels.insert(List.of(NewLabel.name("one"))).returning(Labels.NAME)))
        .containsExactly("one");
    assertThat(db.run(Labels.delete(where(Labels.NAME.eq("one"))).returning(Labels.NAME).one()))
        .isEqualTo("one");
    assertThat(shop.sent()).endsWith("commit");
    assertThat(db.run(Labels.count())).isEqualTo(3);
  }

  @Test
  void firstIsTheFirstOfTheOrder() {
    assertThat(
            shop.run(
                namesIn("Oslo").first(),
                "select \"name\" from \"customers\" where \"city\" = ? order by \"id\" limit 1",
                "Oslo"))
        .contains("Ann");
    assertThat(db.first(namesIn("Rome"))).isEmpty();
    assertThat(db.first(Customers.findMany(orderBy(ID.desc())).select(NAME))).contains("Dan");
  }

  @Test
  void firstKeepsALimitThatIsThere() {
    assertThat(
            shop.run(
                from(CUSTOMERS).orderBy(ID.asc()).limit(2).offset(1).select(NAME).first(),
                "select \"name\" from \"customers\" order by \"id\" limit ? offset ?",
                2L,
                1L))
        .contains("Bob");
    assertThat(db.first(Customers.findMany(limit(0)))).isEmpty();
  }

  @Test
  void firstOfAUnionIsOfTheWhole() {
    assertThat(
            shop.run(
                from(CUSTOMERS)
                    .select(NAME)
                    .union(from(Labels.LABELS).select(Labels.NAME))
                    .orderBy(NAME.asc())
                    .first(),
                """
                select "name" from "customers" union select "name" from "labels"
                order by 1 limit 1"""))
        .contains("Ann");
  }

  @Test
  void firstOfAChangeTakesAllRows() {
    shop.undone(
        () -> {
          Optional<Integer> points =
              db.run(Cards.update(Cards.POINTS.set(5)).everyRow().returning(Cards.POINTS).first());
          assertThat(points).contains(5);
          assertThat(db.run(Cards.count(where(Cards.POINTS.eq(5))))).isEqualTo(2);
        });
  }

  @Test
  void countsTheRows() {
    assertThat(
            shop.run(
                from(CUSTOMERS).where(ID.gt(1L)).distinct().select(CITY.isNull()).count(),
                """
                select count(*) from (select distinct "city" is null from "customers"
                where "id" > ?) as "rows\"""",
                1L))
        .isEqualTo(2);
    assertThat(db.count(namesIn("Oslo"))).isEqualTo(2);
    assertThat(db.count(namesIn("Rome"))).isZero();
    assertThat(db.count(Customers.findMany(limit(3)))).isEqualTo(3);
    assertThat(db.count(from(CUSTOMERS).groupBy(CITY).select(CITY.isNull()))).isEqualTo(3);
  }

  @Test
  void countsColumnsOfTheSameName() {
    assertThat(
            db.count(
                from(CUSTOMERS).crossJoin(Labels.LABELS).select(row(List::of, NAME, Labels.NAME))))
        .isEqualTo(12);
  }

  @Test
  void countsNestedRows() {
    assertThat(db.count(Customers.findMany().with(Customers.ORDERS, List::of))).isEqualTo(4);
  }

  @Test
  void saysWhetherThereAreRows() {
    assertThat(
            shop.run(
                namesIn("Oslo").exists(),
                """
                select exists (select "name" from "customers" where "city" = ?
                order by "id")""",
                "Oslo"))
        .isTrue();
    assertThat(db.exists(namesIn("Rome"))).isFalse();
  }

  @Test
  void aLockedQueryIsCountedToo() {
    assertThat(db.count(from(CUSTOMERS).lock(RowLocking.forUpdate().skipLocked()).select(NAME)))
        .isEqualTo(4);
  }

  @Test
  void listReturnsAllRows() {
    assertThat(db.list(namesIn("Oslo"))).containsExactly("Ann", "Dan");
  }

  @Test
  void eachIsAQueryThatIsPreparedOrPutInABatch() {
    Prepared<String, Long> count =
        prepare(city -> from(CUSTOMERS).where(CITY.eq(city)).select(ID).count());
    Prepared<Long, String> name =
        prepare(id -> from(CUSTOMERS).where(ID.eq(id)).select(NAME).one());

    List<Object> results =
        db.batch(
            count.with("Oslo"),
            name.with(3L),
            namesIn("Bonn").exists(),
            (a, b, c) -> List.of(a, b, c));

    assertThat(results).containsExactly(2L, "Cid", true);
  }

  @Test
  void oneInABatchNamesTheQueryThatHasNotOne() {
    assertThatThrownBy(
            () ->
                db.batch(
                    Customers.count(),
                    namesIn("Rome").one(),
                    Cards.update(Cards.POINTS.set(7)).everyRow(),
                    (a, b, c) -> b))
        .isInstanceOfSatisfying(
            NotOneRow.class, e -> assertThat(e.sql()).contains(namesIn("Rome").sql()))
        .hasMessageContaining("(query 2 of 3 in a batch)");
    assertThat(db.run(Cards.count(where(Cards.POINTS.eq(7))))).isZero();
  }
}
