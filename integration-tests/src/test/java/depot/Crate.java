package depot;

import dev.virga.annotation.HasOne;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A crate, which stands on a shelf or has none yet. */
@Table(value = "crates", schema = "stock")
@References(
    value = Shelf.class,
    by = {"warehouseCode", "shelfNumber"},
    onDelete = References.OnDelete.SET_NULL)
@HasOne(ShelfWeight.class)
public record Crate(
    @Id @Identity long id,
    String content,
    int weight,
    @Nullable String warehouseCode,
    @Nullable Integer shelfNumber) {}
