package dev.virga.types;

import static dev.virga.sql.Aggregates.*;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static store.Tills.*;

import dev.virga.DatabaseException;
import dev.virga.InvalidQueryException;
import dev.virga.Page;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.diff.Decisions;
import dev.virga.kit.diff.Diff;
import dev.virga.kit.introspect.Canonical;
import dev.virga.kit.introspect.Introspection;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.sql.Prepared;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.ShopDatabase;
import store.NewTill;
import store.Till;
import store.Till.Coins;
import store.Tills;

/**
 * {@code money} travels as {@code numeric}: its own text depends on {@code lc_monetary}, so that no
 * text of it is sent or read.
 */
final class MoneyTest {
  private static final DatabaseDefinition TABLES =
      new DatabaseDefinition(
          Manifests.onClassPath().tables().stream()
              .filter(table -> table.record().equals("store.Till"))
              .toList());

  @RegisterExtension
  static final ShopDatabase store = ShopDatabase.withSchema(Ddl.create(TABLES).sql());

  private static final Till LARGE =
      till(1, "92233720368547758.07", "-92233720368547758.08", List.of("0.01", "1234.50"), null);
  private static final Till SMALL = till(2, "-0.01", null, List.of(), 1L);

  private static Till till(
      long id,
      String total,
      @org.jspecify.annotations.Nullable String lent,
      List<String> notes,
      @org.jspecify.annotations.Nullable Long parent) {
    return new Till(
        id,
        new BigDecimal(total),
        lent == null ? null : new BigDecimal(lent),
        notes.stream().map(BigDecimal::new).toList(),
        new Coins(new BigDecimal("0.00")),
        parent);
  }

  private static NewTill inserted(Till till) {
    return NewTill.id(till.id())
        .total(till.total())
        .lent(till.lent())
        .notes(till.notes())
        .parentId(till.parentId());
  }

  @BeforeEach
  void twoTills() {
    store.execute("truncate tills");
    store.run(Tills.insert(List.of(inserted(LARGE), inserted(SMALL))));
  }

  @Test
  void isWhatTheDatabaseHas() throws SQLException {
    try (Connection connection = store.pool().getConnection()) {
      Introspection live = Introspection.of(connection);
      assertThat(live.inexpressible()).isEmpty();
      assertThat(Diff.between(live.database(), Canonical.of(connection, TABLES), Decisions.none()))
          .isEmpty();
    }
  }

  @Test
  void goesAndComesAsNumbers() {
    assertThat(
            store.run(
                Tills.findMany(where(TOTAL.eq(SMALL.total()))),
                """
                select "id", "total"::numeric, "lent"::numeric, "notes"::numeric[], \
                "coins"::numeric, "parent_id"
                from "tills" where "total" = ?::numeric::money""",
                SMALL.total()))
        .containsExactly(SMALL);
    assertThat(store.run(Tills.findMany(orderBy(TOTAL.desc())))).containsExactly(LARGE, SMALL);
    assertThat(store.run(Tills.findMany(where(TOTAL.in(LARGE.total(), BigDecimal.ONE)))))
        .containsExactly(LARGE);
    assertThat(store.run(Tills.findMany(where(TOTAL.between(BigDecimal.ONE, LARGE.total())))))
        .containsExactly(LARGE);
    assertThat(store.run(Tills.findMany(where(NOTES.eq(LARGE.notes()))))).containsExactly(LARGE);
    Prepared<BigDecimal, Optional<Till>> byTotal =
        prepare(given -> Tills.findFirst(where(TOTAL.eq(given))));
    assertThat(store.run(byTotal.with(LARGE.total()))).contains(LARGE);
  }

  @Test
  void isWritten() {
    assertThat(
            store.run(
                Tills.insert(NewTill.id(3).total(new BigDecimal("1234.5"))).returning(),
                """
                insert into "tills" ("id", "total") values (?, ?::numeric::money)
                returning "id", "total"::numeric, "lent"::numeric, "notes"::numeric[], \
                "coins"::numeric, "parent_id\"""",
                3L,
                new BigDecimal("1234.5")))
        .isEqualTo(till(3, "1234.50", null, List.of(), null));
    assertThat(
            store.run(
                Tills.update(
                        LENT.set(new BigDecimal("7.00")),
                        NOTES.set(List.of(new BigDecimal("5.00"))),
                        COINS.set(new Coins(new BigDecimal("0.05"))))
                    .where(ID.eq(2L))
                    .returning()))
        .containsExactly(
            new Till(
                2,
                SMALL.total(),
                new BigDecimal("7.00"),
                List.of(new BigDecimal("5.00")),
                new Coins(new BigDecimal("0.05")),
                1L));
    assertThat(store.run(Tills.update(LENT.set((BigDecimal) null)).where(ID.eq(1L)))).isEqualTo(1);
  }

  @Test
  void isNested() {
    assertThat(store.run(Tills.findMany(where(ID.eq(1L))).select(DRAWERS)))
        .containsExactly(List.of(SMALL));
    assertThat(store.run(Tills.findMany(where(ID.eq(2L))).select(PARENT)))
        .containsExactly(Optional.of(LARGE));
    assertThat(
            store.run(
                Tills.findMany(where(ID.eq(2L))).select(PARENT.select(DRAWERS.select(TOTAL)))))
        .containsExactly(Optional.of(List.of(SMALL.total())));
  }

  @Test
  void isInsertedInBulk() {
    List<Till> tills = new ArrayList<>();
    for (int i = 10; i < 900; i++) {
      tills.add(till(i, i + ".05", i % 2 == 0 ? null : "0.10", List.of("1.00"), null));
    }

    assertThat(store.db().into(TILLS).insertAll(tills.stream().map(MoneyTest::inserted).toList()))
        .isEqualTo(890);
    assertThat(store.run(Tills.findMany(where(ID.ge(10L)), orderBy(ID.asc()))))
        .containsExactlyElementsOf(tills);
    assertThatThrownBy(
            () -> store.db().into(TILLS).copyIn(Stream.of(NewTill.id(1000).total(BigDecimal.ONE))))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("total is of type money, which has no binary form here");
  }

  @Test
  void isPagedThrough() {
    Page<Till> first = store.run(Tills.findMany(orderBy(TOTAL.asc())).page(1));
    assertThat(first.rows()).containsExactly(SMALL);
    assertThat(
            store
                .run(Tills.findMany(orderBy(TOTAL.asc())).page(1).after(first.next().orElseThrow()))
                .rows())
        .containsExactly(LARGE);
  }

  @Test
  void isAddedUp() {
    assertThat(
            store.run(
                from(TILLS).where(ID.eq(2L)).select(max(TOTAL)),
                "select max(\"total\")::numeric from \"tills\" where \"id\" = ?",
                2L))
        .containsExactly(SMALL.total());
  }

  @Test
  void refusesWhatItDoesNotHold() {
    assertThatThrownBy(
            () ->
                store.run(
                    Tills.update(TOTAL.set(new BigDecimal("92233720368547758.08"))).everyRow()))
        .isInstanceOf(DatabaseException.class);
  }
}
