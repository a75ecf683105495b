package hotel;

import dev.virga.annotation.Deferrable;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;
import org.jspecify.annotations.Nullable;

/** A stay in a room, of a guest or of nobody yet. */
@Table("stays")
@Unique(
    value = {"room", "guest"},
    nulls = Unique.Nulls.NOT_DISTINCT,
    include = "nights")
@References(
    value = Stay.class,
    by = {"companionRoom", "companion"},
    to = {"room", "guest"},
    match = References.Match.FULL)
public record Stay(
    @Id @Identity long id,
    @References(value = Room.class, relation = "where", deferrable = Deferrable.INITIALLY_DEFERRED)
        int room,
    @Nullable String guest,
    int nights,
    @Nullable Integer companionRoom,
    @Nullable String companion) {}
