package depot;

import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.manifest.Manifests;
import dev.virga.kit.schema.DatabaseDefinition;

/** The depot's tables, as its records say. */
public final class DepotSchema {
  /** Some rows, of all tables but zones and trees, and the view. */
  private static final String ROWS =
      """
      insert into warehouses (code, city) values ('N', 'Oslo'), ('S', 'Rome');
      insert into stock.shelves values ('N', 1, 'A'), ('N', 2, 'A'), ('S', 1, 'B');
      insert into stock.crates (content, weight, warehouse_code, shelf_number) values
        ('nails', 5, 'N', 1), ('screws', 7, 'N', 1), ('glue', 2, 'S', 1), ('tape', 1, null, null),
        ('rope', 3, 'N', null);
      insert into sensors values ('left'), ('right');
      insert into stock.readings values ('left', 'N', 1, 12), ('right', 'N', 1, 14), ('left', 'S', 1, 20);
      insert into sensors values ('a'), ('b'), ('c'), ('d');
      insert into sensor_links values ('a', 'b'), ('a', 'c'), ('b', 'd'), ('c', 'd'), ('d', 'a');
      insert into boxes values ('X', 1, null, null), ('X', 2, 'X', 1), ('X', 3, 'X', 1), ('X', 4, 'X', 2);
      insert into inspections values ('N', 1, true), ('S', 1, false);
      create view stock.shelf_weights as select warehouse_code, shelf_number, sum(weight) as weight
        from stock.crates where shelf_number is not null group by 1, 2;
      """;

  private DepotSchema() {}

  /** Returns the statements that create the tables, and fill them. */
  public static String withRows() {
    return empty() + ROWS;
  }

  /** Returns the statements that create the tables. */
  public static String empty() {
    return Ddl.create(
            new DatabaseDefinition(
                Manifests.onClassPath().tables().stream()
                    .filter(table -> table.record().startsWith("depot."))
                    .toList()))
        .sql();
  }
}
