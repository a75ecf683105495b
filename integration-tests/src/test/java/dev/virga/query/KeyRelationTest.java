package dev.virga.query;

import static dev.virga.sql.Sql.*;
import static dev.virga.sql.Trees.*;
import static org.assertj.core.api.Assertions.assertThat;

import depot.Boxes;
import depot.Crate;
import depot.Crates;
import depot.DepotSchema;
import depot.Inspection;
import depot.Inspections;
import depot.Readings;
import depot.Sensors;
import depot.Shelf;
import depot.Shelves;
import depot.Warehouse;
import depot.Warehouses;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.ShopDatabase;

/**
 * Relations by keys of several columns, and by a key that is not the primary one, in two schemas.
 */
final class KeyRelationTest {
  private static final Shelf N1 = new Shelf("N", 1, "A");
  private static final Shelf N2 = new Shelf("N", 2, "A");
  private static final Shelf S1 = new Shelf("S", 1, "B");

  @RegisterExtension
  static final ShopDatabase depot = ShopDatabase.withSchema(DepotSchema.withRows());

  record Pair(Object left, Object right) {}

  record Triple(Object one, Object two, Object three) {}

  @Test
  void theDatabaseHasTheKeys() {
    assertThat(DepotSchema.empty())
        .contains("foreign key (\"warehouse_code\") references \"warehouses\" (\"code\")")
        .contains(
            "foreign key (\"warehouse_code\", \"shelf_number\") references \"stock\".\"shelves\" (\"warehouse_code\", \"number\") on delete set null")
        .contains("constraint \"inspections_of_shelves\" foreign key");
  }

  @Test
  void toOneByAnotherKey() {
    assertThat(
            depot.run(
                Shelves.findMany(orderBy(Shelves.WAREHOUSE_CODE.asc(), Shelves.NUMBER.desc()))
                    .select(
                        row(
                            Triple::new,
                            Shelves.WAREHOUSE,
                            Shelves.NUMBER,
                            Shelves.WAREHOUSE.get(Warehouses.CITY))),
                """
                select "warehouses"."id", "warehouses"."code", "warehouses"."city",
                "shelves"."number", "warehouses"."city" from "stock"."shelves"
                join "warehouses" on "warehouses"."code" = "shelves"."warehouse_code"
                order by "shelves"."warehouse_code", "shelves"."number" desc"""))
        .containsExactly(
            new Triple(new Warehouse(1, "N", "Oslo"), 2, "Oslo"),
            new Triple(new Warehouse(1, "N", "Oslo"), 1, "Oslo"),
            new Triple(new Warehouse(2, "S", "Rome"), 1, "Rome"));
  }

  @Test
  void toManyByAnotherKey() {
    assertThat(
            depot.run(
                Warehouses.findMany(
                        where(Warehouses.SHELVES.any(Shelves.AISLE.eq("A"))),
                        orderBy(Warehouses.SHELVES.count().desc()))
                    .select(Warehouses.SHELVES.orderBy(Shelves.NUMBER.asc())),
                """
                select (select record_send(row(array_agg("warehouse_code"), array_agg("number"),
                array_agg("aisle")))
                from (select "shelves"."warehouse_code", "shelves"."number", "shelves"."aisle"
                from "stock"."shelves" where "shelves"."warehouse_code" = "warehouses"."code"
                order by "shelves"."number") as "rows") from "warehouses" where exists (select 1
                from "stock"."shelves" where "shelves"."warehouse_code" = "warehouses"."code"
                and "shelves"."aisle" = ?) order by (select count(*) from "stock"."shelves"
                where "shelves"."warehouse_code" = "warehouses"."code") desc
                """,
                "A"))
        .containsExactly(List.of(N1, N2));
  }

  @Test
  void toOneByTwoColumns() {
    assertThat(
            depot.run(
                Crates.findMany(orderBy(Crates.ID.asc()))
                    .select(
                        row(
                            Pair::new,
                            Crates.SHELF,
                            Crates.SHELF.get(Shelves.WAREHOUSE.get(Warehouses.CITY)))),
                """
                select "shelves"."warehouse_code", "shelves"."number", "shelves"."aisle",
                "warehouses"."city" from "stock"."crates"
                left join "stock"."shelves" on "shelves"."warehouse_code" = "crates"."warehouse_code"
                and "shelves"."number" = "crates"."shelf_number"
                left join "warehouses" on "warehouses"."code" = "shelves"."warehouse_code"
                order by "crates"."id\""""))
        .containsExactly(
            new Pair(Optional.of(N1), Optional.of("Oslo")),
            new Pair(Optional.of(N1), Optional.of("Oslo")),
            new Pair(Optional.of(S1), Optional.of("Rome")),
            new Pair(Optional.empty(), Optional.empty()),
            new Pair(Optional.empty(), Optional.empty()));
  }

  @Test
  void toManyAndOneToOneByTwoColumns() {
    assertThat(
            depot.run(
                Shelves.findMany(
                        where(Shelves.INSPECTION.hasNone(Inspections.PASSED)),
                        orderBy(Shelves.WAREHOUSE_CODE.asc()))
                    .select(
                        row(
                            Triple::new,
                            Shelves.INSPECTION,
                            Shelves.CRATES.select(Crates.CONTENT),
                            Shelves.CRATES.sum(Crates.WEIGHT))),
                """
                select "inspections"."warehouse_code", "inspections"."shelf_number",
                "inspections"."passed", (select record_send(row(array_agg("crates"."content")))
                from "stock"."crates" where "crates"."warehouse_code" = "shelves"."warehouse_code"
                and "crates"."shelf_number" = "shelves"."number"), (select sum("crates"."weight")
                from "stock"."crates" where "crates"."warehouse_code" = "shelves"."warehouse_code"
                and "crates"."shelf_number" = "shelves"."number") from "stock"."shelves" left
                join "inspections" on "inspections"."warehouse_code" = "shelves"."warehouse_code"
                and "inspections"."shelf_number" = "shelves"."number" where not exists (select 1
                from "inspections" as "inspection"
                where "inspection"."warehouse_code" = "shelves"."warehouse_code"
                and "inspection"."shelf_number" = "shelves"."number" and "inspection"."passed")
                order by "shelves"."warehouse_code"
                """))
        .containsExactly(
            new Triple(Optional.empty(), List.of(), Optional.empty()),
            new Triple(
                Optional.of(new Inspection("S", 1, false)), List.of("glue"), Optional.of(2L)));
  }

  @Test
  void throughATableByTwoColumns() {
    assertThat(
            depot.run(
                Sensors.findMany(where(Sensors.NAME.gt("e")), orderBy(Sensors.NAME.asc()))
                    .select(
                        Sensors.SHELVES
                            .through(Readings.READINGS)
                            .orderBy(Readings.TEMPERATURE.desc())
                            .select(row(Pair::new, Shelves.AISLE, Readings.TEMPERATURE))),
                """
                select (select record_send(row(array_agg("aisle"), array_agg("temperature")))
                from (select "shelves"."aisle", "readings"."temperature" from "stock"."readings"
                join "stock"."shelves" on "shelves"."warehouse_code" = "readings"."warehouse_code"
                and "shelves"."number" = "readings"."shelf_number"
                where "readings"."sensor_name" = "sensors"."name"
                order by "readings"."temperature" desc) as "rows") from "sensors"
                where "sensors"."name" > ? order by "sensors"."name"
                """,
                "e"))
        .containsExactly(List.of(new Pair("B", 20), new Pair("A", 12)), List.of(new Pair("A", 14)));
    assertThat(
            depot.run(
                Shelves.findMany(orderBy(Shelves.SENSORS.count().desc()), limit(1))
                    .select(Shelves.SENSORS.select(Sensors.NAME).orderBy(Sensors.NAME.asc())),
                """
                select (select record_send(row(array_agg("readings"."sensor_name"
                order by "readings"."sensor_name"))) from "stock"."readings"
                where "readings"."warehouse_code" = "shelves"."warehouse_code"
                and "readings"."shelf_number" = "shelves"."number") from "stock"."shelves"
                order by (select count(*) from "stock"."readings"
                where "readings"."warehouse_code" = "shelves"."warehouse_code"
                and "readings"."shelf_number" = "shelves"."number") desc limit ?
                """,
                1L))
        .containsExactly(List.of("left", "right"));
  }

  @Test
  void joinsAlong() {
    assertThat(
            depot.run(
                from(Crates.CRATES)
                    .join(Crates.SHELF)
                    .join(Shelves.WAREHOUSE)
                    .where(Warehouses.CITY.eq("Rome"))
                    .select(Crates.CRATES)))
        .containsExactly(new Crate(3, "glue", 2, "S", 1));
  }

  record Inside(int number, List<Inside> inner) {}

  @Test
  void aTreeByTwoColumns() {
    assertThat(
            depot.run(
                Boxes.findMany(where(Boxes.OUTER.hasNone()))
                    .select(
                        tree(
                            Boxes.INNER.orderBy(Boxes.NUMBER.asc()).select(Boxes.NUMBER),
                            Inside::new)),
                """
                select (with recursive "tree" ("mark", "number", "path", "place") as (select
                "boxes"."mark", "boxes"."number", array[row("boxes"."mark", "boxes"."number")],
                '{}'::bigint[]
                union all select "inner"."mark", "inner"."number", "tree"."path" ||
                row("inner"."mark", "inner"."number"), "tree"."place" || row_number() over (order
                by "inner"."number") from "tree"
                join "boxes" as "inner" on "inner"."outer_mark" = "tree"."mark"
                and "inner"."outer_number" = "tree"."number"
                where row("inner"."mark", "inner"."number") <> all("tree"."path")) select
                record_send(row(array_agg("cardinality"), array_agg("number")))
                from (select cardinality("tree"."place") as "cardinality", "node"."number"
                from "tree" join "boxes" as "node" on "node"."mark" = "tree"."mark"
                and "node"."number" = "tree"."number" order by "tree"."place") as "rows")
                from "boxes" where not exists (select 1 from "boxes" as "outer"
                where "outer"."mark" = "boxes"."outer_mark"
                and "outer"."number" = "boxes"."outer_number")
                """))
        .containsExactly(
            new Inside(
                1,
                List.of(
                    new Inside(2, List.of(new Inside(4, List.of()))), new Inside(3, List.of()))));
  }

  @Test
  void aGraphEndsWhereItComesRound() {
    assertThat(
            depot.run(
                Sensors.findFirst(where(Sensors.NAME.eq("a")))
                    .select(
                        descendants(
                            Sensors.TAKERS.orderBy(Sensors.NAME.asc()).select(Sensors.NAME)))))
        .contains(List.of("b", "d", "c", "d"));
    assertThat(Sensors.findMany().select(descendants(Sensors.TAKERS)).sql())
        .contains(
            """
            from "tree" join "sensor_links" \
            on "sensor_links"."giver_name" = "tree"."name" \
            join "sensors" as "takers" on "takers"."name" = "sensor_links"."taker_name" \
            where""");
  }
}
