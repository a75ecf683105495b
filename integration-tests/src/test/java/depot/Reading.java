package depot;

import dev.virga.annotation.Id;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;

/** What a sensor has read at a shelf. */
@Table(value = "readings", schema = "stock")
@References(
    value = Shelf.class,
    by = {"warehouseCode", "shelfNumber"})
public record Reading(
    @Id @References(Sensor.class) String sensorName,
    @Id String warehouseCode,
    @Id int shelfNumber,
    int temperature) {}
