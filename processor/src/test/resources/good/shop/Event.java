package shop;

import dev.virga.annotation.Default;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Table;
import org.jspecify.annotations.Nullable;

/** No key, and nothing that an insert has to give. */
@Table("events")
public record Event(@Identity long number, @Default("'none'") String kind, @Nullable String note) {}
