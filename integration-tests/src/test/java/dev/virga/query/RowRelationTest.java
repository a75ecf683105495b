package dev.virga.query;

import static dev.virga.sql.Aggregates.count;
import static dev.virga.sql.Aggregates.sum;
import static dev.virga.sql.Functions.coalesce;
import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;

import depot.Crates;
import depot.DepotSchema;
import depot.Inspection;
import depot.Inspections;
import depot.Readings;
import depot.Sensors;
import depot.Shelf;
import depot.ShelfLoad;
import depot.ShelfLoads;
import depot.Shelves;
import depot.Warehouses;
import dev.virga.sql.Derived;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.ShopDatabase;

/** Relations of the row of a query, along the keys of tables that it holds. */
final class RowRelationTest {
  private static final Shelf N1 = new Shelf("N", 1, "A");

  @RegisterExtension
  static final ShopDatabase depot = ShopDatabase.withSchema(DepotSchema.withRows());

  record Pair(Object left, Object right) {}

  record Triple(Object one, Object two, Object three) {}

  private static Derived<ShelfLoads, ShelfLoad> loads() {
    return ShelfLoads.as(
        from(Crates.CRATES)
            .where(Crates.SHELF_NUMBER.isNotNull())
            .groupBy(Crates.WAREHOUSE_CODE, Crates.SHELF_NUMBER)
            .select(
                row(
                    ShelfLoad::new,
                    Crates.WAREHOUSE_CODE,
                    Crates.SHELF_NUMBER,
                    sum(Crates.WEIGHT))));
  }

  @Test
  void toOneRowWhoseKeyItHolds() {
    var loads =
        ShelfLoads.as(
            from(Crates.CRATES)
                .groupBy(Crates.WAREHOUSE_CODE, Crates.SHELF_NUMBER)
                .select(
                    row(
                        ShelfLoad::new,
                        Crates.WAREHOUSE_CODE,
                        Crates.SHELF_NUMBER,
                        sum(Crates.WEIGHT))));
    assertThat(
            depot.run(
                from(loads)
                    .where(ShelfLoads.WAREHOUSE.get(Warehouses.CITY).eq("Oslo"))
                    .orderBy(ShelfLoads.WEIGHT.asc())
                    .select(
                        row(
                            Triple::new,
                            ShelfLoads.WEIGHT,
                            ShelfLoads.SHELF,
                            ShelfLoads.WAREHOUSE.select(Warehouses.SHELVES.count()))),
                """
                select "shelf_loads"."weight", "shelves"."warehouse_code", "shelves"."number",
                "shelves"."aisle", "warehouses"."code" is not null,
                (select count(*) from "stock"."shelves" as "shelves_2"
                where "shelves_2"."warehouse_code" = "warehouses"."code")
                from (select "crates"."warehouse_code", "crates"."shelf_number",
                sum("crates"."weight") from "stock"."crates"
                group by "crates"."warehouse_code", "crates"."shelf_number")
                as "shelf_loads" ("warehouse_code", "shelf_number", "weight")
                left join "stock"."shelves"
                on "shelves"."warehouse_code" = "shelf_loads"."warehouse_code"
                and "shelves"."number" = "shelf_loads"."shelf_number"
                left join "warehouses" on "warehouses"."code" = "shelf_loads"."warehouse_code"
                where "warehouses"."city" = ? order by "shelf_loads"."weight\"""",
                "Oslo"))
        .containsExactly(
            new Triple(3L, Optional.empty(), Optional.of(2L)),
            new Triple(12L, Optional.of(N1), Optional.of(2L)));
  }

  @Test
  void toManyRowsThatReferToTheKeyThatItHolds() {
    assertThat(
            depot.run(
                from(loads())
                    .where(ShelfLoads.CRATES.any(Crates.WEIGHT.gt(1)))
                    .orderBy(ShelfLoads.WEIGHT.desc())
                    .select(
                        row(
                            Triple::new,
                            ShelfLoads.WEIGHT,
                            ShelfLoads.CRATES
                                .where(Crates.CONTENT.ne("tape"))
                                .orderBy(Crates.ID.desc())
                                .limit(1)
                                .select(row(Pair::new, Crates.CONTENT, Crates.SHELF)),
                            ShelfLoads.NEIGHBOURS.count())),
                """
                select "shelf_loads"."weight", (select record_send(row(array_agg("content"),
                array_agg("warehouse_code"), array_agg("number"), array_agg("aisle")))
                from (select "crates"."content", "shelves"."warehouse_code", "shelves"."number",
                "shelves"."aisle" from "stock"."crates" left
                join "stock"."shelves" on "shelves"."warehouse_code" = "crates"."warehouse_code"
                and "shelves"."number" = "crates"."shelf_number"
                where "crates"."warehouse_code" = "shelf_loads"."warehouse_code"
                and "crates"."shelf_number" = "shelf_loads"."shelf_number"
                and "crates"."content" <> ? order by "crates"."id" desc
                limit ?) as "rows"), (select count(*) from "stock"."shelves"
                where "shelves"."warehouse_code" = "shelf_loads"."warehouse_code")
                from (select "crates"."warehouse_code", "crates"."shelf_number",
                sum("crates"."weight") from "stock"."crates"
                where "crates"."shelf_number" is not null group by "crates"."warehouse_code",
                "crates"."shelf_number") as "shelf_loads" ("warehouse_code", "shelf_number",
                "weight") where exists (select 1 from "stock"."crates"
                where "crates"."warehouse_code" = "shelf_loads"."warehouse_code"
                and "crates"."shelf_number" = "shelf_loads"."shelf_number"
                and "crates"."weight" > ?) order by "shelf_loads"."weight" desc
                """,
                "tape",
                1L,
                1))
        .containsExactly(
            new Triple(12L, List.of(new Pair("screws", Optional.of(N1))), 2L),
            new Triple(2L, List.of(new Pair("glue", Optional.of(new Shelf("S", 1, "B")))), 1L));
  }

  @Test
  void toOneRowThatRefersToTheKey() {
    assertThat(
            depot.run(
                from(loads())
                    .orderBy(ShelfLoads.WEIGHT.asc())
                    .select(
                        row(
                            Triple::new,
                            ShelfLoads.INSPECTION,
                            ShelfLoads.INSPECTION.get(Inspections.PASSED),
                            ShelfLoads.INSPECTION.has(Inspections.PASSED)))))
        .containsExactly(
            new Triple(Optional.of(new Inspection("S", 1, false)), Optional.of(false), false),
            new Triple(Optional.of(new Inspection("N", 1, true)), Optional.of(true), true));
  }

  @Test
  void throughATable() {
    assertThat(
            depot.run(
                from(loads())
                    .orderBy(ShelfLoads.WEIGHT.desc())
                    .select(
                        row(
                            Pair::new,
                            ShelfLoads.SENSORS.select(Sensors.NAME).orderBy(Sensors.NAME.asc()),
                            ShelfLoads.SENSORS
                                .through(Readings.READINGS)
                                .orderBy(Readings.TEMPERATURE.desc())
                                .first()
                                .get(Readings.TEMPERATURE)))))
        .containsExactly(
            new Pair(List.of("left", "right"), Optional.of(14)),
            new Pair(List.of("left"), Optional.of(20)));
  }

  @Test
  void ofACommonTable() {
    var loads =
        ShelfLoads.cte(
            from(Shelves.SHELVES)
                .select(
                    row(
                        ShelfLoad::new,
                        Shelves.WAREHOUSE_CODE,
                        Shelves.NUMBER,
                        coalesce(Shelves.CRATES.sum(Crates.WEIGHT), 0L))));
    assertThat(
            depot.run(
                from(loads)
                    .orderBy(ShelfLoads.WAREHOUSE_CODE.asc(), ShelfLoads.SHELF_NUMBER.asc())
                    .select(
                        row(
                            Pair::new,
                            ShelfLoads.SHELF_NUMBER,
                            ShelfLoads.CRATES.orderBy(Crates.ID.asc()).select(Crates.CONTENT)))))
        .containsExactly(
            new Pair(1, List.of("nails", "screws")),
            new Pair(2, List.of()),
            new Pair(1, List.of("glue")));
  }

  @Test
  void ofRowsThatAreGiven() {
    assertThat(
            depot.run(
                from(ShelfLoads.values(
                        List.of(new ShelfLoad("S", 1, 9L), new ShelfLoad("S", 7, null))))
                    .orderBy(ShelfLoads.SHELF_NUMBER.asc())
                    .select(
                        row(
                            Triple::new,
                            ShelfLoads.SHELF.get(Shelves.AISLE),
                            ShelfLoads.CRATES.select(Crates.CONTENT),
                            ShelfLoads.WAREHOUSE.select(
                                Warehouses.SHELVES.orderBy(Shelves.NUMBER.asc()).first())))))
        .containsExactly(
            new Triple(
                Optional.of("B"),
                List.of("glue"),
                Optional.of(Optional.of(new Shelf("S", 1, "B")))),
            new Triple(
                Optional.empty(), List.of(), Optional.of(Optional.of(new Shelf("S", 1, "B")))));
  }

  @Test
  void isJoinedAlong() {
    assertThat(
            depot.run(
                from(loads())
                    .join(ShelfLoads.CRATES)
                    .groupBy(ShelfLoads.WEIGHT)
                    .orderBy(ShelfLoads.WEIGHT.asc())
                    .select(row(Pair::new, ShelfLoads.WEIGHT, count(Crates.ID)))))
        .containsExactly(new Pair(2L, 1L), new Pair(12L, 2L));
  }
}
