package shop;

import dev.virga.annotation.Check;
import dev.virga.annotation.Default;
import dev.virga.annotation.HasMany;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Table("products")
@Unique({"categoryId", "name"})
@HasMany(Line.class)
@HasMany(value = Order.class, through = Line.class)
@HasMany(value = Label.class, through = ProductLabel.class)
@Check(value = "price >= 0", name = "products_price_not_negative")
public record Product(
    @Id @Identity long id,
    @Unique String sku,
    String name,
    BigDecimal price,
    @Default("0") int stock,
    @References(Category.class) @Nullable Long categoryId) {}
