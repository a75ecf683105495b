package shop;

import dev.virga.annotation.Default;
import dev.virga.annotation.Id;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;

/** How many of a product an order has. */
@Table("lines")
public record Line(
    @Id @References(value = Order.class, onDelete = References.OnDelete.CASCADE) long orderId,
    @Id @References(Product.class) long productId,
    int quantity,
    @Default("0") int discount) {}
