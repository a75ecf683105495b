package constrained;

import dev.virga.annotation.Policy;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Table;

/** Numbers that go down, and are all but one of the usual ones. */
@Table("countdowns")
@Policy(value = "new", command = Policy.Command.INSERT, withCheck = "id > 0")
public record Countdown(
    @Id @Identity(value = Identity.Generation.BY_DEFAULT, increment = -1, max = -1, min = -2147483648, start = -1) int id) {}
