package gym;

import dev.virga.annotation.Deferrable;
import dev.virga.annotation.Exclude;
import dev.virga.annotation.Id;
import dev.virga.annotation.Identity;
import dev.virga.annotation.Policy;
import dev.virga.annotation.RowSecurity;
import dev.virga.annotation.Table;
import dev.virga.type.Range;
import java.time.LocalDateTime;

/** When somebody has the gym for himself, or a trainer has time. */
@Table("slots")
@RowSecurity(force = true)
@Policy(value = "seen", command = Policy.Command.SELECT, using = "true")
@Policy(
    value = "own",
    using = "trainer = current_setting('gym.trainer', true)",
    withCheck = "trainer = current_setting('gym.trainer', true) and not whole")
@Exclude(value = "during with &&", where = "whole")
@Exclude(
    value = {"hashtext(trainer) with =", "lower(during) with ="},
    method = "btree",
    deferrable = Deferrable.INITIALLY_DEFERRED,
    name = "slots_one_at_a_time")
public record Slot(
    @Id @Identity long id, String trainer, Range<LocalDateTime> during, boolean whole) {}
