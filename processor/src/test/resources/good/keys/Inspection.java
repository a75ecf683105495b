package keys;

import dev.virga.annotation.Id;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;

/** The last inspection of a shelf. */
@Table("inspections")
@References(
    value = Shelf.class,
    by = {"warehouseCode", "shelfNumber"},
    relation = "inspected",
    name = "inspections_of_shelves")
public record Inspection(@Id String warehouseCode, @Id int shelfNumber, boolean passed) {}
