package shop;

import dev.virga.annotation.Check;
import dev.virga.annotation.Default;
import dev.virga.annotation.Id;
import dev.virga.annotation.References;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;

/** The card of a customer, who has at most one. */
@Table("cards")
@Check(value = "points >= 0", name = "cards_points_not_negative")
public record Card(
    @Id @References(value = Customer.class, onDelete = References.OnDelete.CASCADE) long customerId,
    @Unique String number,
    @Default("0") int points) {}
