package shop;

import dev.virga.annotation.Default;
import dev.virga.annotation.HasMany;
import dev.virga.annotation.HasOne;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;
import org.jspecify.annotations.Nullable;

@Table("customers")
@HasMany(value = Order.class, by = "customerId")
@HasMany(value = Order.class, name = "gifts", by = "recipientId")
@HasMany(value = Customer.class, name = "referred")
@HasOne(Card.class)
public record Customer(
    @Id @Identity long id,
    @Unique String email,
    String name,
    @Nullable String city,
    @Default("true") boolean active,
    @References(Customer.class) @Nullable Long referrerId) {}
