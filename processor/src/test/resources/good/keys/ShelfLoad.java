package keys;

import dev.virga.annotation.HasMany;
import dev.virga.annotation.HasOne;
import dev.virga.annotation.References;
import dev.virga.annotation.Row;
import org.jspecify.annotations.Nullable;

/** How much stands on a shelf; the row of a derived table, with relations. */
@Row("shelf_loads")
@References(
    value = Shelf.class,
    by = {"warehouseCode", "shelfNumber"})
@HasMany(Crate.class)
@HasMany(value = Shelf.class, name = "neighbours", from = "warehouseCode", by = "warehouseCode")
@HasMany(value = Sensor.class, through = Reading.class)
@HasOne(Inspection.class)
public record ShelfLoad(
    @References(value = Warehouse.class, to = "code") @Nullable String warehouseCode,
    @Nullable Integer shelfNumber,
    @Nullable Long weight) {}
