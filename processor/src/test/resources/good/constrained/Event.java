package constrained;

import dev.virga.annotation.Column;
import dev.virga.annotation.Id;
import dev.virga.annotation.Index;
import dev.virga.annotation.Partition;
import dev.virga.annotation.Partitioned;
import dev.virga.annotation.Table;
import java.time.LocalDate;

/** Rows that are divided. */
@Table("events")
@Partitioned(by = Partitioned.By.RANGE, on = {"at", "id"})
@Partition(value = "events_2026", from = "'2026-01-01', minvalue", to = "'2027-01-01', minvalue")
@Partition("events \"rest\"")
@Index(value = {"id", "at"}, unique = true)
public record Event(@Id long id, @Id @Column("at day") LocalDate at) {}
