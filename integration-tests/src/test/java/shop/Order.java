package shop;

import dev.virga.annotation.Default;
import dev.virga.annotation.HasMany;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table("orders")
@HasMany(Line.class)
@HasMany(value = Product.class, through = Line.class)
public record Order(
    @Id @Identity long id,
    @References(Customer.class) long customerId,
    @References(Customer.class) @Nullable Long recipientId,
    @Default("'OPEN'") Status status,
    @Nullable String note,
    @Default("1") int version) {}
