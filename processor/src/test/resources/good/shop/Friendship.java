package shop;

import dev.virga.annotation.Id;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;
import java.util.UUID;

@Table("friendships")
record Friendship(
    @Id @References(Customer.class) UUID oneId, @Id @References(Customer.class) UUID otherId) {}
