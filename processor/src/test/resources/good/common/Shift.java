package common;

import dev.virga.annotation.Id;
import dev.virga.annotation.Partition;
import dev.virga.annotation.Partitioned;
import dev.virga.annotation.Table;

/** Partitions are tables, and called as such. */
@Table("shifts")
@Partitioned(by = Partitioned.By.LIST, on = "place")
@Partition(value = "shifts_here", values = "1")
@Partition("shifts_elsewhere")
public record Shift(@Id long number, @Id int place) {}
