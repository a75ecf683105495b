package dev.virga.query;

import static dev.virga.sql.Sql.*;
import static dev.virga.sql.Trees.*;
import static org.assertj.core.api.Assertions.assertThat;

import depot.DepotSchema;
import depot.Oaks;
import depot.Zones;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.ShopDatabase;

/** Trees of a table each of whose rows refers to one, the first to itself. */
final class RequiredTreeTest {
  private static final String ROWS =
      """
      insert into zones values (1, 'park', 1), (2, 'wood', 1), (3, 'glade', 2), (4, 'lawn', 1);
      insert into tree values (10, 2), (11, 2), (12, 3);
      """;

  @RegisterExtension
  static final ShopDatabase depot = ShopDatabase.withSchema(DepotSchema.empty() + ROWS);

  record Place(String name, List<Place> parts) {
    static Place of(String name, Place... parts) {
      return new Place(name, List.of(parts));
    }
  }

  record Within(String name, Optional<Within> whole) {}

  record Planted(String name, long oaks) {}

  record Pair(Object left, Object right) {}

  @Test
  void theRowThatRefersToItselfIsTheLastOfAChain() {
    assertThat(
            depot.run(
                Zones.findById(3).select(chain(Zones.WHOLE.select(Zones.NAME), Within::new)),
                """
                select (with recursive "tree" ("id", "whole_id", "path", "place") as (select
                "zones"."id", "zones"."whole_id", array["zones"."id"], '{}'::bigint[]
                union all select "whole"."id", "whole"."whole_id", "tree"."path" || "whole"."id",
                "tree"."place" || row_number() over () from "tree"
                join "zones" as "whole" on "whole"."id" = "tree"."whole_id"
                where "whole"."id" <> all("tree"."path")) select
                record_send(row(array_agg("cardinality"), array_agg("name")))
                from (select cardinality("tree"."place") as "cardinality", "node"."name"
                from "tree" join "zones" as "node" on "node"."id" = "tree"."id"
                order by "tree"."place") as "rows") from "zones" where "zones"."id" = ?
                """,
                3L))
        .contains(
            new Within(
                "glade",
                Optional.of(
                    new Within("wood", Optional.of(new Within("park", Optional.empty()))))));
  }

  @Test
  void andOfTheRowsAbove() {
    assertThat(
            depot.run(
                Zones.findMany(orderBy(Zones.ID.asc()))
                    .select(ancestors(Zones.WHOLE.select(Zones.NAME)))))
        .containsExactly(List.of(), List.of("park"), List.of("wood", "park"), List.of("park"));
    assertThat(
            depot.run(
                Zones.findMany(orderBy(Zones.ID.asc()))
                    .select(ancestors(Zones.WHOLE.where(Zones.NAME.ne("park"))))))
        .extracting(List::size)
        .containsExactly(0, 0, 1, 0);
  }

  @Test
  void itIsNotBelowItself() {
    assertThat(
            depot.run(
                Zones.findMany(where(Zones.WHOLE_ID.eq(Zones.ID)))
                    .select(
                        tree(
                            Zones.PARTS.orderBy(Zones.NAME.asc()).select(Zones.NAME), Place::new))))
        .containsExactly(Place.of("park", Place.of("lawn"), Place.of("wood", Place.of("glade"))));
  }

  /** The rows that are found would hide the table, had they its name. */
  @Test
  void aStoredTableMayHaveTheNameOfTheRowsThatAreFound() {
    assertThat(
            depot.run(
                Zones.findById(1)
                    .select(
                        row(
                            Pair::new,
                            descendants(
                                Zones.PARTS
                                    .where(or(Zones.OAKS.any(), Zones.NAME.eq("lawn")))
                                    .orderBy(Zones.OAKS.max(Oaks.NUMBER).asc().nullsFirst())
                                    .select(row(Planted::new, Zones.NAME, Zones.OAKS.count()))),
                            Zones.OAKS.count())),
                """
                select (with recursive "tree_2" ("id", "path", "place") as (select "zones"."id",
                array["zones"."id"], '{}'::bigint[]
                union all select "parts"."id", "tree_2"."path" || "parts"."id", "tree_2"."place"
                || row_number() over (order by (select max("tree"."number") from "tree"
                where "tree"."zone_id" = "parts"."id") nulls first) from "tree_2"
                join "zones" as "parts" on "parts"."whole_id" = "tree_2"."id"
                where "parts"."id" <> all("tree_2"."path") and (exists (select 1 from "tree"
                where "tree"."zone_id" = "parts"."id") or "parts"."name" = ?)) select
                record_send(row(array_agg("cardinality"), array_agg("name"), array_agg("cell3")))
                from (select cardinality("tree_2"."place") as "cardinality", "node"."name",
                (select count(*) from "tree" where "tree"."zone_id" = "node"."id") as "cell3"
                from "tree_2" join "zones" as "node" on "node"."id" = "tree_2"."id"
                order by "tree_2"."place") as "rows"), (select count(*) from "tree"
                where "tree"."zone_id" = "zones"."id") from "zones" where "zones"."id" = ?
                """,
                "lawn",
                1L))
        .contains(
            new Pair(
                List.of(new Planted("lawn", 0), new Planted("wood", 2), new Planted("glade", 1)),
                0L));
  }
}
