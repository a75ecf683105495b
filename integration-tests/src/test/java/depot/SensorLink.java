package depot;

import dev.virga.annotation.Id;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;

/** That one sensor hands on to another: a graph, in which several ways may lead to one. */
@Table("sensor_links")
public record SensorLink(
    @Id @References(value = Sensor.class, relation = "giver") String giverName,
    @Id @References(value = Sensor.class, relation = "taker") String takerName) {}
