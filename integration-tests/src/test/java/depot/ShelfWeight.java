package depot;

import dev.virga.annotation.HasMany;
import dev.virga.annotation.Id;
import dev.virga.annotation.References;
import dev.virga.annotation.View;

/** How much stands on a shelf that is not empty: the row of a view. */
@View(value = "shelf_weights", schema = "stock")
@References(
    value = Shelf.class,
    by = {"warehouseCode", "shelfNumber"})
@HasMany(Crate.class)
@HasMany(value = Sensor.class, through = Reading.class)
public record ShelfWeight(
    @Id @References(value = Warehouse.class, to = "code") String warehouseCode,
    @Id int shelfNumber,
    long weight) {}
