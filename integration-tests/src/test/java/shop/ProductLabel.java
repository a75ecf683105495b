package shop;

import dev.virga.annotation.Id;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;

/** Which product carries which label. */
@Table("product_labels")
public record ProductLabel(
    @Id @References(Product.class) long productId, @Id @References(Label.class) String labelName) {}
