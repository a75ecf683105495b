package benchmark;

import dev.virga.annotation.*;
import java.time.Instant;

/** A row that is only inserted. */
@Table("events")
public record Event(
    @Id @Identity long id, String name, int weight, @Default("now()") Instant createdAt) {}
