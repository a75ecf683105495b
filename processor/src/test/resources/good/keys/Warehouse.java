package keys;

import dev.virga.annotation.HasMany;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;

/** A warehouse, to which others refer by its code. */
@Table("warehouses")
@HasMany(Shelf.class)
@HasMany(ShelfWeight.class)
public record Warehouse(@Id @Identity long id, @Unique String code, String city) {}
