package shop;

import dev.virga.annotation.HasMany;
import dev.virga.annotation.Id;
import dev.virga.annotation.Table;

@Table("labels")
@HasMany(value = Product.class, through = ProductLabel.class)
public record Label(@Id String name) {}
