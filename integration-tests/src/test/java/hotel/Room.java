package hotel;

import dev.virga.annotation.Deferrable;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Table;
import dev.virga.annotation.Unique;

/** A room, whose number ends in zero. */
@Table("rooms")
@Unique(
    value = {"floor", "position"},
    deferrable = Deferrable.INITIALLY_DEFERRED)
public record Room(
    @Id @Identity(start = 100, increment = 10, max = 990) int number, int floor, int position) {}
