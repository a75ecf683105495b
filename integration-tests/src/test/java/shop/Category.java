package shop;

import dev.virga.annotation.HasMany;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A tree. */
@Table("categories")
@HasMany(Product.class)
@HasMany(value = Category.class, name = "children")
public record Category(
    @Id @Identity long id, String name, @References(Category.class) @Nullable Long parentId) {}
