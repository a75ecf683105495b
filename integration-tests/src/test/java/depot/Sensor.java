package depot;

import dev.virga.annotation.HasMany;
import dev.virga.annotation.Id;
import dev.virga.annotation.Table;

/** What measures temperatures, on any number of shelves. */
@Table("sensors")
@HasMany(value = Shelf.class, through = Reading.class)
@HasMany(value = ShelfWeight.class, through = Reading.class)
@HasMany(
    value = Sensor.class,
    through = SensorLink.class,
    name = "takers",
    by = "giverName",
    to = "takerName")
public record Sensor(@Id String name) {}
