package depot;

import dev.virga.annotation.HasMany;
import dev.virga.annotation.HasOne;
import dev.virga.annotation.Id;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;

/** A shelf of a warehouse: its key has two columns, one of them the code of the warehouse. */
@Table(value = "shelves", schema = "stock")
@HasMany(Crate.class)
@HasMany(value = Sensor.class, through = Reading.class)
@HasMany(Reading.class)
@HasOne(Inspection.class)
@HasOne(ShelfWeight.class)
public record Shelf(
    @Id @References(value = Warehouse.class, to = "code") String warehouseCode,
    @Id int number,
    String aisle) {}
