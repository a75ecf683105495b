package gym;

import dev.virga.annotation.Id;
import dev.virga.annotation.Partition;
import dev.virga.annotation.Partitioned;
import dev.virga.annotation.Table;
import java.time.LocalDate;

/** A day on which a guest was there. */
@Table("visits")
@Partitioned(by = Partitioned.By.RANGE, on = "day")
@Partition(value = "visits_2026", from = "'2026-01-01'", to = "'2027-01-01'")
@Partition("visits_of_other_years")
public record Visit(@Id long guestId, @Id LocalDate day, int hours) {}
