package benchmark;

import dev.virga.annotation.*;
import java.time.Instant;

/** One of a million rows. */
@Table("measurements")
public record Measurement(@Id long id, String station, int level, Instant takenAt) {}
