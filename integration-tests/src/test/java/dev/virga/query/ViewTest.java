package dev.virga.query;

import static dev.virga.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;

import depot.Crates;
import depot.DepotSchema;
import depot.Sensors;
import depot.Shelf;
import depot.ShelfWeight;
import depot.ShelfWeights;
import depot.Shelves;
import depot.Warehouses;
import dev.virga.annotation.OrderBy;
import dev.virga.annotation.Path;
import dev.virga.annotation.Shape;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.ShopDatabase;

/** Views are read as tables are, and relations lead from them and to them. */
final class ViewTest {
  private static final ShelfWeight N1 = new ShelfWeight("N", 1, 12);
  private static final ShelfWeight S1 = new ShelfWeight("S", 1, 2);

  @RegisterExtension
  static final ShopDatabase depot = ShopDatabase.withSchema(DepotSchema.withRows());

  record Pair(Object left, Object right) {}

  record Triple(Object one, Object two, Object three) {}

  @Test
  void isFoundIn() {
    assertThat(
            depot.run(
                ShelfWeights.findMany(
                    where(ShelfWeights.WEIGHT.gt(1L)), orderBy(ShelfWeights.WEIGHT.asc())),
                """
                select "warehouse_code", "shelf_number", "weight" from "stock"."shelf_weights"
                where "weight" > ? order by "weight\"""",
                1L))
        .containsExactly(S1, N1);
    assertThat(
            depot.run(
                ShelfWeights.findById("N", 1),
                """
                select "warehouse_code", "shelf_number", "weight" from "stock"."shelf_weights"
                where "warehouse_code" = ? and "shelf_number" = ?""",
                "N",
                1))
        .contains(N1);
    assertThat(depot.run(ShelfWeights.findFirst(where(ShelfWeights.WEIGHT.eq(3L))))).isEmpty();
    assertThat(depot.run(ShelfWeights.count())).isEqualTo(2);
    assertThat(depot.run(ShelfWeights.exists(where(ShelfWeights.WEIGHT.gt(99L))))).isFalse();
  }

  @Test
  void leadsToRowsWhoseKeyItHolds() {
    assertThat(
            depot.run(
                ShelfWeights.findMany(orderBy(ShelfWeights.WAREHOUSE.get(Warehouses.CITY).desc()))
                    .select(
                        row(
                            Triple::new,
                            ShelfWeights.SHELF,
                            ShelfWeights.CRATES.orderBy(Crates.ID.asc()).select(Crates.CONTENT),
                            ShelfWeights.SENSORS.orderBy(Sensors.NAME.asc()).select(Sensors.NAME))),
                """
                select "shelves"."warehouse_code", "shelves"."number", "shelves"."aisle", (select
                record_send(row(array_agg("crates"."content" order by "crates"."id")))
                from "stock"."crates"
                where "crates"."warehouse_code" = "shelf_weights"."warehouse_code"
                and "crates"."shelf_number" = "shelf_weights"."shelf_number"), (select
                record_send(row(array_agg("readings"."sensor_name"
                order by "readings"."sensor_name"))) from "stock"."readings"
                where "readings"."warehouse_code" = "shelf_weights"."warehouse_code"
                and "readings"."shelf_number" = "shelf_weights"."shelf_number")
                from "stock"."shelf_weights"
                join "stock"."shelves" on "shelves"."warehouse_code" =
                "shelf_weights"."warehouse_code"
                and "shelves"."number" = "shelf_weights"."shelf_number"
                join "warehouses" on "warehouses"."code" = "shelf_weights"."warehouse_code"
                order by "warehouses"."city" desc
                """))
        .containsExactly(
            new Triple(new Shelf("S", 1, "B"), List.of("glue"), List.of("left")),
            new Triple(
                new Shelf("N", 1, "A"), List.of("nails", "screws"), List.of("left", "right")));
  }

  @Test
  void tablesWhoseKeyItHoldsLeadToIt() {
    assertThat(
            depot.run(
                Shelves.findMany(orderBy(Shelves.WAREHOUSE_CODE.asc(), Shelves.NUMBER.asc()))
                    .select(Shelves.SHELF_WEIGHT)))
        .containsExactly(Optional.of(N1), Optional.empty(), Optional.of(S1));
    assertThat(
            depot.run(
                Warehouses.findMany(where(Warehouses.SHELF_WEIGHTS.any(ShelfWeights.WEIGHT.gt(9L))))
                    .select(
                        row(
                            Pair::new,
                            Warehouses.CITY,
                            Warehouses.SHELF_WEIGHTS.sum(ShelfWeights.WEIGHT)))))
        .hasToString("[Pair[left=Oslo, right=Optional[12]]]");
  }

  @Test
  void soDoTablesThatHoldTheSameKey() {
    assertThat(
            depot.run(
                Crates.findMany(orderBy(Crates.ID.asc()))
                    .select(
                        row(
                            Pair::new,
                            Crates.CONTENT,
                            Crates.SHELF_WEIGHT.get(ShelfWeights.WEIGHT))),
                """
                select "crates"."content", "shelf_weights"."weight" from "stock"."crates"
                left join "stock"."shelf_weights"
                on "shelf_weights"."warehouse_code" = "crates"."warehouse_code"
                and "shelf_weights"."shelf_number" = "crates"."shelf_number"
                order by "crates"."id\""""))
        .extracting(Pair::right)
        .containsExactly(
            Optional.of(12L),
            Optional.of(12L),
            Optional.of(2L),
            Optional.empty(),
            Optional.empty());
  }

  /** No foreign key says that there is a row of the view, so the view is joined for its key too. */
  @Test
  void throughATable() {
    assertThat(
            depot.run(
                Sensors.findMany(
                        where(Sensors.NAME.in("left", "right")), orderBy(Sensors.NAME.asc()))
                    .select(
                        Sensors.SHELF_WEIGHTS
                            .orderBy(ShelfWeights.WAREHOUSE_CODE.asc())
                            .select(ShelfWeights.WAREHOUSE_CODE)),
                """
                select (select record_send(row(array_agg("shelf_weights"."warehouse_code"
                order by "shelf_weights"."warehouse_code"))) from "stock"."readings"
                join "stock"."shelf_weights" on "shelf_weights"."warehouse_code" =
                "readings"."warehouse_code"
                and "shelf_weights"."shelf_number" = "readings"."shelf_number"
                where "readings"."sensor_name" = "sensors"."name") from "sensors"
                where "sensors"."name" = any(?) order by "sensors"."name"
                """,
                List.of("left", "right")))
        .containsExactly(List.of("N", "S"), List.of("N"));
  }

  @Shape(ShelfWeight.class)
  record Load(
      long weight,
      @Path("warehouse.city") String city,
      @Path("crates.content") @OrderBy("id") List<String> contents) {}

  @Test
  void isTheTableOfAShape() {
    assertThat(
            depot.run(
                ShelfWeights.findMany(orderBy(ShelfWeights.WEIGHT.asc())).select(LoadShape.LOAD)))
        .containsExactly(
            new Load(2, "Rome", List.of("glue")), new Load(12, "Oslo", List.of("nails", "screws")));
  }
}
