package garden;

import dev.virga.annotation.HasMany;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;
import dev.virga.type.Citext;
import dev.virga.type.Hstore;
import dev.virga.type.Ltree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plant, by names of any spelling, its place in the kingdom and its notes. */
@Table("plants")
@HasMany(value = Plant.class, name = "offshoots")
public record Plant(
    @Id @Identity long id,
    @References(Plant.class) @Nullable Long parentId,
    @Nullable Citext name,
    @Nullable Ltree kingdom,
    @Nullable Hstore notes,
    @Nullable List<Citext> names,
    @Nullable List<Ltree> kingdoms,
    @Nullable List<Hstore> allNotes) {}
