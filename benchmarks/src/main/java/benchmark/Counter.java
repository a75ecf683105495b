package benchmark;

import dev.virga.annotation.*;

/** A row that is changed. */
@Table("counters")
public record Counter(@Id @Identity long id, @Unique String name, int hits) {}
