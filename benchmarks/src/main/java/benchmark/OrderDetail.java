package benchmark;

import dev.virga.annotation.*;
import java.math.BigDecimal;

/** A product in an order. */
@Table("order_details")
public record OrderDetail(
    @Id @References(Order.class) long orderId,
    @Id @References(Product.class) @Index long productId,
    int quantity,
    BigDecimal price) {}
