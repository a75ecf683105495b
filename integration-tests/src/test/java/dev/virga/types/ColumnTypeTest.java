package dev.virga.types;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static store.Wares.DEAR;
import static store.Wares.ID;
import static store.Wares.NAME;
import static store.Wares.PRICE;
import static store.Wares.SOLD_AT;
import static store.Wares.SOUGHT;
import static store.Wares.TAGS;
import static store.Wares.UNIQUE_SOUGHT;
import static store.Wares.WARES;

import dev.virga.DatabaseException;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.diff.Decisions;
import dev.virga.kit.diff.Diff;
import dev.virga.kit.introspect.Canonical;
import dev.virga.kit.introspect.Introspection;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
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
              .filter(table -> table.record().equals("store.Ware"))
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
              "sought" text generated always as (lower(name)) stored not null,
              "dear" boolean generated always as (price > 1000) virtual not null,
              "tag_count" integer generated always as (nullif(cardinality(tags), 0)) stored,
              constraint "wares_pkey" primary key ("id"),
              constraint "wares_sought_key" unique ("sought")
            );

            create index "wares_tags_idx" on "wares" using gin ("tags");
            create index "wares_lower_idx" on "wares" (lower(name) text_pattern_ops, price desc);
            create index "wares_price_sold_at_idx" on "wares" ("price", "sold_at") include ("name") where price > 100;
            comment on table "wares" is 'What is sold, and isn''t given away';
            comment on column "wares"."sought" is 'What people look for';
            """);
  }

  @Test
  void arePrintedInTheSameWay() throws SQLException {
    try (Connection connection = store.pool().getConnection()) {
      Introspection live = Introspection.of(connection);
      assertThat(live.inexpressible()).isEmpty();
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
            returning "id", "name", "price", "sold_at", "tags", "sought", "dear", "tag_count\"""",
            "Lamp",
            new BigDecimal("1234.50"),
            SOLD,
            List.of("a", "b"));
    assertThat(lamp)
        .isEqualTo(
            new Ware(
                1, "Lamp", new BigDecimal("1234.50"), SOLD, List.of("a", "b"), "lamp", true, 2));
    assertThat(
            store.run(
                Wares.findMany(
                    where(NAME.eq("Lamp"), PRICE.eq(new BigDecimal("1234.5")), SOLD_AT.eq(SOLD)))))
        .containsExactly(lamp);
    store.db().into(WARES).insertAll(List.of(ware("Bed", "1.00"), ware("Chair", "2.00")));
    assertThat(store.run(Wares.findMany(where(NAME.in("Bed", "Chair"))))).hasSize(2);
  }

  @Test
  void areComputedOfOthers() {
    store.db().into(WARES).insertAll(List.of(ware("Bed", "1.00"), ware("Chair", "2000.00")));
    assertThat(store.run(Wares.findMany(where(SOUGHT.startsWith("c"), DEAR)).select(NAME)))
        .containsExactly("Chair");
    List<Ware> changed =
        store.run(
            Wares.update(NAME.set("Cot"), TAGS.set(List.of())).where(ID.eq(1L)).returning(),
            """
            update "wares" set "name" = ?, "tags" = ? where "id" = ?
            returning "id", "name", "price", "sold_at", "tags", "sought", "dear", "tag_count\"""",
            "Cot",
            List.of(),
            1L);
    assertThat(changed)
        .containsExactly(
            new Ware(1, "Cot", new BigDecimal("1.00"), SOLD, List.of(), "cot", false, null));
    Ware upserted =
        store.run(
            Wares.insert(ware("cot", "3.00"))
                .onConflict(UNIQUE_SOUGHT)
                .doUpdate(PRICE.setExcluded())
                .returning());
    assertThat(upserted.price()).isEqualTo(new BigDecimal("3.00"));
    assertThat(upserted.name()).isEqualTo("Cot");
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
