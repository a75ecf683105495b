package dev.virga.types;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static store.Finish.OILED;
import static store.Finish.PAINTED;
import static store.Finish.RAW;
import static store.Wares.FINISH;
import static store.Wares.FINISHES;
import static store.Wares.FLAGS;
import static store.Wares.MASK;
import static store.Wares.NAME;
import static store.Wares.PRICE;
import static store.Wares.SOLD_AT;
import static store.Wares.WARES;

import dev.virga.DatabaseException;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.diff.Decisions;
import dev.virga.kit.diff.Diff;
import dev.virga.kit.introspect.Canonical;
import dev.virga.kit.introspect.Introspection;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import dev.virga.type.Bits;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.ShopDatabase;
import store.NewWare;
import store.Ware;
import store.Wares;

/** Columns have the types that the record gives them. */
final class ColumnTypeTest {
  private static final DatabaseDefinition TABLES =
      new DatabaseDefinition(
          Manifests.onClassPath().tables().stream()
              .filter(table -> table.record().startsWith("store."))
              .toList());

  @RegisterExtension
  static final ShopDatabase store = ShopDatabase.withSchema(Ddl.create(TABLES).sql());

  private static final Instant SOLD = Instant.parse("2026-01-02T03:04:05.678Z");

  @BeforeEach
  void empty() {
    store.execute("truncate wares restart identity");
  }

  private static NewWare ware(String name, String price) {
    return NewWare.name(name).price(new BigDecimal(price)).soldAt(SOLD).tags(List.of("a", "b"));
  }

  @Test
  void areThoseOfTheRecord() {
    assertThat(Ddl.create(TABLES).sql())
        .isEqualTo(
            """
            create table "wares" (
              "id" bigint generated always as identity not null,
              "name" varchar(5) not null,
              "price" numeric(6,2) not null,
              "sold_at" timestamptz(3) not null,
              "tags" varchar(3)[] not null,
              "finish" varchar(10),
              "finishes" text[] default '{}' not null,
              "flags" bit(3),
              "mask" varbit(5),
              constraint "wares_pkey" primary key ("id"),
              constraint "wares_finish_check" check ("finish" in ('RAW', 'OILED', 'PAINTED')),
              constraint "wares_finishes_check" check ("finishes"::text[] <@ array['RAW', 'OILED', 'PAINTED'])
            );
            """);
  }

  @Test
  void arePrintedInTheSameWay() throws SQLException {
    try (Connection connection = store.pool().getConnection()) {
      Introspection live = Introspection.of(connection);
      assertThat(live.inexpressible()).isEmpty();
      assertThat(
              Diff.between(
                  live.database(), Canonical.inWordsOf(live, connection, TABLES), Decisions.none()))
          .isEmpty();
      assertThat(Diff.between(live.database(), Canonical.of(connection, TABLES), Decisions.none()))
          .isEmpty();
    }
  }

  @Test
  void holdTheSameValues() {
    Ware lamp =
        store.run(
            Wares.insert(ware("Lamp", "1234.50")).returning(),
            """
            insert into "wares" ("name", "price", "sold_at", "tags") values (?, ?, ?, ?)
            returning "id", "name", "price", "sold_at", "tags", "finish", "finishes", "flags", "mask\"""",
            "Lamp",
            new BigDecimal("1234.50"),
            SOLD,
            List.of("a", "b"));
    assertThat(lamp)
        .isEqualTo(
            new Ware(
                1,
                "Lamp",
                new BigDecimal("1234.50"),
                SOLD,
                List.of("a", "b"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty()));
    assertThat(
            store.run(
                Wares.findMany(
                    where(NAME.eq("Lamp"), PRICE.eq(new BigDecimal("1234.5")), SOLD_AT.eq(SOLD)))))
        .containsExactly(lamp);
    store.db().into(WARES).insertAll(List.of(ware("Bed", "1.00"), ware("Chair", "2.00")));
    assertThat(store.run(Wares.findMany(where(NAME.in("Bed", "Chair"))))).hasSize(2);
  }

  private static NewWare painted(String name) {
    return ware(name, "1.00").finish(PAINTED).finishes(List.of(RAW, PAINTED));
  }

  @Test
  void keepAnEnumByItsNames() {
    store.run(Wares.insert(painted("Lamp")));
    store.run(Wares.insert(ware("Bed", "2.00").finish(OILED)));
    store.db().into(WARES).insertAll(List.of(painted("Desk"), ware("Chair", "3.00")));

    assertThat(
            store.run(
                from(WARES).where(FINISH.eq(PAINTED)).orderBy(NAME.asc()).select(FINISHES),
                """
                select "finishes" from "wares" where "finish" = ? order by "name\"""",
                PAINTED))
        .containsExactly(List.of(RAW, PAINTED), List.of(RAW, PAINTED));
    assertThat(store.run(from(WARES).where(FINISH.in(OILED, RAW)).select(optional(FINISH))))
        .containsExactly(Optional.of(OILED));
    assertThat(store.run(Wares.update(FINISH.set(RAW)).where(FINISH.eq(OILED)).returning(FINISH)))
        .containsExactly(RAW);
    assertThatThrownBy(() -> store.execute("update wares set finish = 'WAXED'"))
        .hasMessageContaining("wares_finish_check");
    assertThatThrownBy(() -> store.execute("update wares set finishes = '{RAW,WAXED}'"))
        .hasMessageContaining("wares_finishes_check");
  }

  @Test
  void refuseATextThatIsNoConstant() {
    store.run(Wares.insert(ware("Lamp", "1.00").finish(OILED)));
    store.execute(
        "alter table wares drop constraint wares_finish_check; update wares set finish = 'WAXED'");
    try {
      assertThatThrownBy(() -> store.run(Wares.findMany()))
          .hasMessageContaining("it is not a constant of store.Finish")
          .hasMessageNotContaining("WAXED");
    } finally {
      store.execute(
          """
          delete from wares;
          alter table wares add constraint wares_finish_check
            check (finish in ('RAW', 'OILED', 'PAINTED'))""");
    }
  }

  @Test
  void holdBitsOfOneLength() {
    Bits flags = new Bits("101");
    store.run(Wares.insert(ware("Lamp", "1.00").flags(flags).mask(new Bits("01"))));
    store.db().into(WARES).insertAll(List.of(ware("Desk", "1").flags(flags), ware("Sofa", "1")));

    assertThat(store.run(from(WARES).where(FLAGS.eq(flags)).select(optional(MASK))))
        .containsExactlyInAnyOrder(Optional.of(new Bits("01")), Optional.empty());
    assertThatThrownBy(() -> store.run(Wares.insert(ware("Bed", "1").flags(new Bits("1")))))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("does not match type bit(3)");
  }

  @Test
  void refuseWhatIsTooLongAndRoundWhatIsTooPrecise() {
    assertThatThrownBy(() -> store.run(Wares.insert(ware("Lampshade", "1"))))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("value too long for type character varying(5)");
    assertThatThrownBy(() -> store.run(Wares.insert(ware("Lamp", "12345"))))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("numeric field overflow");
    assertThat(store.run(Wares.insert(ware("Lamp", "1.005")).returning()).price())
        .isEqualTo(new BigDecimal("1.01"));
  }
}
